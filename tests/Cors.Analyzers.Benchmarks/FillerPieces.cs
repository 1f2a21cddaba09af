namespace Cors.Analyzers.Benchmarks;

/// <summary>What ordinary files hold beside CORS, by format.</summary>
internal static class FillerPieces
{
    private const string Nginx = """
        # the shop of customer _N_
        server {
            listen 80;
            listen [::]:80;
            server_name s_N_.shop.test www.s_N_.shop.test;
            root /srv/s_N_;
            index index.html;
            gzip_types text/css application/javascript "image/svg+xml";
            access_log /var/log/nginx/s_N_.log combined;
            location / {
                proxy_set_header Host $host;
                proxy_set_header X-Forwarded-For $proxy_add_x_forwarded_for;
                try_files $uri $uri/ =404;
            }
            location ~* \.(?:css|js|svg|woff2)$ {
                expires 7d;
                add_header Cache-Control "public";
            }
        }
        """;

    private const string Apache = """
        # the shop of customer _N_
        <VirtualHost *:80>
            ServerName s_N_.shop.test
            ServerAlias www.s_N_.shop.test
            DocumentRoot /srv/s_N_
            ErrorLog ${APACHE_LOG_DIR}/s_N_.error.log
            <Directory /srv/s_N_>
                Options -Indexes +FollowSymLinks
                AllowOverride None
                Require all granted
            </Directory>
            RewriteEngine On
            RewriteCond %{REQUEST_FILENAME} !-f
            RewriteRule ^ index.html [L]
            ProxyPass /api http://127.0.0.1:5000/
        </VirtualHost>
        """;

    private const string Php = """
        function total_N_(array $items): float
        {
            $sum = 0.0;
            foreach ($items as $item) {
                // what is free costs nothing
                $sum += $item['price'] * ($item['count'] ?? 1);
            }
            return round($sum, 2);
        }
        """;

    private const string JavaScript = """
        router.get('/items_N_/:id', async (req, res, next) => {
          try {
            const item = await store.find(Number(req.params.id)); // by number
            if (!item) return res.status(404).json({ error: `no item ${req.params.id}` });
            res.json({ ...item, tags: item.tags.map((tag) => tag.trim()).filter(Boolean) });
          } catch (error) {
            next(error);
          }
        });
        """;

    private const string Python = """
        @login_required
        def total__N_(request, ids):
            # what is free costs nothing
            items = Item.objects.filter(id__in=ids, price__gt=0).order_by("name")
            return JsonResponse({"total": round(sum(item.price for item in items), 2), "names": [str(item) for item in items]})

        """;

    private const string Json = """
        { "Name": "item _N_", "Price": 12.5, "Tags": ["new", "red"], "Stock": { "Store": 3, "Web": 12, "Closed": false } }
        """;

    /// <summary>What belongs into no file: brackets that nothing closes or opens, ends of strings, half words.</summary>
    public static readonly IReadOnlyList<string> Garbage = ["<a {[( \"Access-Control-Allow-Origin", "' } $x_N_ ~ ;)", "</b> = #/* -- ?>", "header Header add_header ]]", "\\ %{ ${ {{ \t\0\u00e9"];

    private static readonly Dictionary<string, string> ByFormat = new()
    {
        ["nginx"] = Nginx,
        ["apache"] = Apache,
        ["php"] = Php,
        ["express"] = JavaScript,
        ["javascript"] = JavaScript,
        ["js"] = JavaScript,
        ["python"] = Python,
        ["json"] = Json,
        ["appsettings"] = Json,
    };

    /// <summary>A piece without CORS; null for a format of which there is none.</summary>
    public static string? Of(string format) => ByFormat.GetValueOrDefault(format);

    /// <summary>What stands in a <c>web.config</c>, for one folder of many.</summary>
    private static string Location(string text)
    {
        var (start, end) = (text.IndexOf("<configuration>", StringComparison.Ordinal), text.LastIndexOf("</configuration>", StringComparison.Ordinal));
        if (start < 0 || end < start)
            return text;
        var inner = text[(start + "<configuration>".Length)..end];
        return inner.Contains("<location", StringComparison.Ordinal) ? inner : $"<location path=\"folder_N_\">{inner}</location>";
    }

    /// <summary>A sample as it stands in a larger file: what is a part of a server gets a server around it, a script becomes a function.</summary>
    public static string Whole(string format, string text) =>
        format == "php" ? text.TrimEnd().EndsWith("?>", StringComparison.Ordinal) || !text.Contains("<?php", StringComparison.Ordinal) ? text : $"<?php function answer_N_() {{ ?>{text.TrimEnd()}\n}} ?>"
        : format == "apache" && !text.Contains("<VirtualHost", StringComparison.OrdinalIgnoreCase) ? $"<VirtualHost *:80>\n{text}\n</VirtualHost>"
        : format == "iis" ? Location(text)
        : format == "nginx" && !text.Contains("server {", StringComparison.Ordinal) && !text.Contains("http {", StringComparison.Ordinal) ? $"server {{\n{text}\n}}" : text;
}
