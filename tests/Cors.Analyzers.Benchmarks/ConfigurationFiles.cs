using System.Diagnostics;
using System.Text;
using Cors.Analyzers.Model;
using Cors.Analyzers.Reading;
using Cors.Analyzers.Rules;
using Microsoft.CodeAnalysis.Text;

namespace Cors.Analyzers.Benchmarks;

/// <summary>The readers of files that are not C#, on files from 1 KB to 5 MB.</summary>
internal static class ConfigurationFiles
{
    /// <summary>Sizes in bytes.</summary>
    public static readonly int[] Sizes = [1 << 10, 16 << 10, 256 << 10, 1 << 20, 5 << 20];

    /// <summary>Reading and judging, in 10^6 bytes a second on one core: the best of some runs.</summary>
    public static double Throughput(int size)
    {
        var text = Generate(size);
        var document = new FileDocument("/p/nginx.conf", SourceText.From(text, Encoding.UTF8));
        var reader = FileReaders.For(document.Path, "")!;
        var repeats = Math.Max(1, (2 << 20) / size);
        var best = double.MaxValue;
        for (var run = 0; run < 6; run++)
        {
            var start = Stopwatch.GetTimestamp();
            for (var i = 0; i < repeats; i++)
                RuleCatalogue.Judge(reader.Read(document, CancellationToken.None).Policies, [], CancellationToken.None).Count();
            best = Math.Min(best, Stopwatch.GetElapsedTime(start).TotalSeconds / repeats);
        }

        return text.Length / best / 1e6;
    }

    /// <summary>What large nginx files hold: many servers, few of which speak of CORS.</summary>
    private static string Generate(int size)
    {
        var text = new StringBuilder("map $http_origin $cors_origin {\n    default \"\";\n    \"https://shop.test\" $http_origin;\n}\n");
        for (var i = 0; text.Length < size; i++)
        {
            text.Append($"# server {i}\nserver {{\n    listen 80;\n    server_name s{i}.shop.test www.s{i}.shop.test;\n    root /srv/s{i};\n    gzip_types text/css application/javascript \"image/svg+xml\";\n");
            if (i % 50 == 0)
                text.Append("    location /api/ {\n        add_header Access-Control-Allow-Origin $cors_origin always;\n        add_header Vary Origin always;\n        proxy_pass http://127.0.0.1:5000;\n    }\n");
            text.Append("    location / {\n        proxy_set_header Host $host;\n        proxy_set_header X-Forwarded-For $proxy_add_x_forwarded_for;\n        try_files $uri $uri/ =404;\n    }\n}\n");
        }

        return text.ToString(0, size);
    }
}
