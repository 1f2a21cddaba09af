using System.Text.RegularExpressions;
using Cors.Analyzers.Reading;
using Cors.Analyzers.Tests.Gates;

namespace Cors.Analyzers.Tests.Package;

/// <summary>The package hands the compiler those files that a reader knows by name.</summary>
public class FileNameTests
{
    private static readonly IReadOnlyList<Regex> Patterns =
        [.. Regex.Matches(Accepted.Read("nuget/buildTransitive/Cors.Analyzers.targets"), @"\$\(_CorsHome\)\*\*/(?<name>[^""]+)"" Exclude").Select(include => include.Groups["name"].Value)
            .Select(pattern => new Regex("(^|/)" + Regex.Escape(pattern).Replace("\\*", "[^/]*") + "$", RegexOptions.IgnoreCase))];

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
    [InlineData("docker/nginx/api.conf")]
    [InlineData("conf.d/default.conf")]
    [InlineData("sites-available/default")]
    [InlineData("sites-enabled/shop.test")]
    public void A_file_that_a_reader_knows_comes_in_by_itself(string path)
    {
        Assert.NotNull(FileReaders.For("/project/" + path, format: ""));
        Assert.Contains(Patterns, pattern => pattern.IsMatch(path));
    }

    [Fact]
    public void Both_roots_are_searched_for_the_same_names()
    {
        var targets = Accepted.Read("nuget/buildTransitive/Cors.Analyzers.targets");
        var names = new[] { "_CorsHome", "_CorsElsewhere" }.Select(root => Regex.Matches(targets, $@"Include=""\$\({root}\)\*\*/([^""]+)""").Select(include => include.Groups[1].Value)).ToList();
        Assert.NotEmpty(names[0]);
        Assert.Equal(names[0], names[1]);
    }

    [Theory]
    [InlineData("app.conf")]
    [InlineData("Program.cs")]
    [InlineData("nginx.md")]
    [InlineData("sites/default")]
    public void Other_files_stay_out(string path)
    {
        Assert.Null(FileReaders.For("/project/" + path, format: ""));
        Assert.DoesNotContain(Patterns, pattern => pattern.IsMatch(path));
    }
}
