using System.Text.RegularExpressions;
using System.Xml.Linq;
using Cors.Analyzers.Reading;
using Cors.Analyzers.Tests.Gates;

namespace Cors.Analyzers.Tests.Package;

/// <summary>The package hands the compiler those files that a reader knows by name.</summary>
public class FileNameTests
{
    /// <summary>The names that the package looks for, as MSBuild writes them: <c>|conf.d/*.conf</c>, where <c>|</c> is any folder.</summary>
    private static readonly IReadOnlyList<Regex> Patterns =
        [.. XDocument.Parse(Accepted.Read("nuget/buildTransitive/Cors.Analyzers.targets")).Descendants("_CorsNames").Single().Value.Split(';')
            .Select(pattern => new Regex(Regex.Escape(pattern.Trim()).Replace(@"\|", "(^|/)").Replace(@"\*", "[^/]*") + "$", RegexOptions.IgnoreCase))];

    [Theory]
    [InlineData("nginx.conf")]
    [InlineData("deploy/nginx.conf")]
    [InlineData("deploy/NGINX.prod.conf")]
    [InlineData("shop.nginx")]
    [InlineData("shop.nginx.conf")]
    [InlineData("nginx.conf.template")]
    [InlineData("nginx.conf.j2")]
    [InlineData("my-nginx-site.conf.template")]
    [InlineData("templates/default.conf.template")]
    [InlineData("templates/default.conf.erb")]
    [InlineData("shop.nginx.j2")]
    [InlineData("shop.nginx.conf.tpl")]
    [InlineData("nginx/api.conf.tmpl")]
    [InlineData("conf.d/api.conf.j2")]
    [InlineData("docker/nginx/api.conf")]
    [InlineData("conf.d/default.conf")]
    [InlineData("sites-available/default")]
    [InlineData("sites-enabled/shop.test")]
    [InlineData("appsettings.json")]
    [InlineData("src/Shop/appsettings.Production.json")]
    [InlineData("Properties/launchSettings.json")]
    [InlineData("local.settings.json")]
    [InlineData("host.json")]
    [InlineData("deploy/cors.json")]
    [InlineData("deploy/s3-cors-rules.json")]
    [InlineData("deploy/bucket-cors.xml")]
    [InlineData("serverless.template")]
    [InlineData("infra/bucket.template.json")]
    [InlineData("server.js")]
    [InlineData("api/server.mjs")]
    [InlineData("src/app.cjs")]
    [InlineData("src/app.ts")]
    [InlineData("functions/index.js")]
    [InlineData("src/main.ts")]
    [InlineData("api.js")]
    [InlineData("express-server.ts")]
    [InlineData("config/corsOptions.js")]
    [InlineData("src/cors.ts")]
    [InlineData("web.config")]
    [InlineData("src/Web.config")]
    [InlineData("Web.Release.config")]
    [InlineData("iis/applicationHost.config")]
    [InlineData("public/.htaccess")]
    [InlineData("shop.htaccess")]
    [InlineData("shop.htaccess.erb")]
    [InlineData("deploy/httpd.conf")]
    [InlineData("deploy/httpd-vhosts.conf.j2")]
    [InlineData("apache.conf")]
    [InlineData("apache2.conf")]
    [InlineData("docker/vhost.conf")]
    [InlineData("docker/vhosts.conf.template")]
    [InlineData("shop.vhost")]
    [InlineData("shop.vhost.tpl")]
    [InlineData("docker/000-default.conf")]
    [InlineData("docker/apache/shop.conf")]
    [InlineData("docker/apache2/shop.conf.tmpl")]
    [InlineData("httpd/shop.conf")]
    [InlineData("conf-available/cors.conf")]
    [InlineData("conf-enabled/cors.conf")]
    [InlineData("shop/settings.py")]
    [InlineData("shop/settings/production.py")]
    [InlineData("shop/settings_prod.py")]
    [InlineData("app.py")]
    [InlineData("api/main.py")]
    [InlineData("api/__init__.py")]
    [InlineData("shop/wsgi.py")]
    [InlineData("shop/asgi.py")]
    [InlineData("server.py")]
    [InlineData("api.py")]
    [InlineData("application.py")]
    [InlineData("run.py")]
    [InlineData("manage.py")]
    [InlineData("config.py")]
    [InlineData("shop/middleware.py")]
    [InlineData("shop/extensions.py")]
    [InlineData("shop/factory.py")]
    [InlineData("shop/views.py")]
    [InlineData("shop/routes.py")]
    [InlineData("django_settings.py")]
    [InlineData("flask_app.py")]
    [InlineData("fastapi_app.py")]
    [InlineData("starlette_app.py")]
    [InlineData("cors.py")]
    [InlineData("api/index.php")]
    [InlineData("config/cors.php")]
    [InlineData("legacy/API.PHP")]
    public void A_file_that_a_reader_knows_comes_in_by_itself(string path)
    {
        Assert.NotNull(FileReaders.For("/project/" + path, format: ""));
        Assert.Contains(Patterns, pattern => pattern.IsMatch(path));
    }

    [Theory]
    [InlineData("app.conf")]
    [InlineData("Program.cs")]
    [InlineData("models.py")]
    [InlineData("app.pyc")]
    [InlineData("index.php5")]
    [InlineData("page.phtml")]
    [InlineData("nginx.md")]
    [InlineData("sites/default")]
    [InlineData("package.json")]
    [InlineData("settings.json")]
    public void Other_files_stay_out(string path)
    {
        Assert.Null(FileReaders.For("/project/" + path, format: ""));
        Assert.DoesNotContain(Patterns, pattern => pattern.IsMatch(path));
    }
}
