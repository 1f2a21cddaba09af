using Cors.Analyzers.Tests.Testing;

namespace Cors.Analyzers.Tests.Gates;

/// <summary>The examples of the rules' pages are what the page says: the first makes the mistake, the second does not.</summary>
public class ExampleTests
{
    /// <summary>The pages of the bridge and of layers show two files side by side.</summary>
    public static TheoryData<string, string> Examples
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var rule in KnownRule.All.Where(rule => rule.Descriptor != CorsFileAnalyzer.Bridge && rule.Id != "CORS502"))
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
        var page = Accepted.Read(KnownRule.Of(id).Page);
        var blocks = RulePage.Blocks(page, dialect);
        var name = RulePage.FileName(page, dialect) ?? Matrix.Dialects.Single(known => known.Name == dialect).File;
        Assert.Contains(id, await FoundAsync(id, name, blocks[0]));
        Assert.DoesNotContain(id, await FoundAsync(id, name, blocks[1]));
    }

    private static async Task<IEnumerable<string>> FoundAsync(string id, string name, string example)
    {
        var text = name switch
        {
            "Program.cs" => Program(example),
            "nginx.conf" => Server(example),
            "settings.py" or "settings_production.py" => "INSTALLED_APPS = [\"corsheaders\"]\nMIDDLEWARE = [\"corsheaders.middleware.CorsMiddleware\"]\n" + example,
            "app.py" or "flask_production.py" => "from flask import Flask\nfrom flask_cors import CORS\n\napp = Flask(__name__)\n" + example,
            "server.js" => "const express = require('express');\nconst cors = require('cors');\n\nconst app = express();\n" + example,
            _ => example,
        };
        return (await new Workbench([(name, text)], id).DiagnoseAsync()).Select(diagnostic => diagnostic.Id);
    }

    private static string Server(string example) => example.Contains("server {", StringComparison.Ordinal) ? example : "server {\n" + example + "}\n";

    private static string Program(string example) => example.Contains("WebApplication.CreateBuilder(args)", StringComparison.Ordinal) ? example : $$"""
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
