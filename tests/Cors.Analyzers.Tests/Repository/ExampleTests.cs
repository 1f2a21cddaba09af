using Cors.Analyzers.Tests.Testing;

namespace Cors.Analyzers.Tests.Gates;

/// <summary>The examples of the rules' pages are what the page says: the first makes the mistake, the second does not.</summary>
public class ExampleTests
{
    /// <summary>The page of the bridge shows two files side by side.</summary>
    public static TheoryData<string, string> Examples
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var rule in KnownRule.All.Where(rule => rule.Descriptor != CorsFileAnalyzer.Bridge))
            {
                foreach (var dialect in RulePage.Dialects(Accepted.Read(rule.Page)))
                    data.Add(rule.Id, dialect);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public async Task The_first_makes_the_mistake_and_the_second_does_not(string id, string dialect)
    {
        var blocks = RulePage.Blocks(Accepted.Read(KnownRule.Of(id).Page), dialect);
        Assert.Contains(id, await FoundAsync(id, dialect, blocks[0]));
        Assert.DoesNotContain(id, await FoundAsync(id, dialect, blocks[1]));
    }

    private static async Task<IEnumerable<string>> FoundAsync(string id, string dialect, string example)
    {
        var file = dialect switch
        {
            "nginx" => ("nginx.conf", Server(example)),
            "Django" => ("settings.py", "INSTALLED_APPS = [\"corsheaders\"]\nMIDDLEWARE = [\"corsheaders.middleware.CorsMiddleware\"]\n" + example),
            "Flask" => ("app.py", "from flask import Flask\nfrom flask_cors import CORS\n\napp = Flask(__name__)\n" + example),
            _ => ("Program.cs", Program(example)),
        };
        return (await new Workbench([file], id).DiagnoseAsync()).Select(diagnostic => diagnostic.Id);
    }

    private static string Server(string example) => example.Contains("server {", StringComparison.Ordinal) ? example : "server {\n" + example + "}\n";

    private static string Program(string example) => $$"""
        using Microsoft.AspNetCore.Cors.Infrastructure;

        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddCors(options =>
        {
            {{(example.Contains("options.", StringComparison.Ordinal) ? example : $"options.AddDefaultPolicy(policy => {{ {example} }});")}}
        });
        var app = builder.Build();
        app.UseCors();
        app.Run();
        """;
}
