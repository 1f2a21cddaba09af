using Cors.Analyzers.CodeFixes;
using Cors.Analyzers.Tests.Testing;

namespace Cors.Analyzers.Tests.Curing;

public class CureFixTests
{
    private const string Loose = "server {\r\n\tlisten 80;\r\n\troot /srv/site;\r\n\tadd_header Access-Control-Allow-Origin https://app.test/;\r\n}\r\n";

    private const string Mended = "server {\r\n\tlisten 80;\r\n\troot /srv/site;\r\n\tadd_header Access-Control-Allow-Origin https://app.test always;\r\n}\r\n";

    private const string Program = "using Microsoft.AspNetCore.Cors.Infrastructure;\n_ = new CorsPolicyBuilder(\"https://a.test/\").Build();\n_ = new CorsPolicyBuilder(\"https://b.test/\").Build();\n";

    [Fact]
    public async Task The_bridge_mends_a_whole_file_and_keeps_tabs_and_line_ends()
    {
        var bench = new Workbench([("Program.cs", "return;\n"), ("nginx.conf", Loose)]);
        var bridge = Assert.Single(await bench.DiagnoseAsync(), found => found.Id == "CORS002");

        await bench.ApplyAsync(Assert.Single(await bench.ActionsAsync(bridge)));

        Assert.Equal(Mended, bench.TextOf("nginx.conf"));
        Assert.Empty(await bench.DiagnoseAsync());
    }

    [Fact]
    public async Task The_light_bulb_in_the_file_itself_offers_the_one_cure_and_all_of_the_file()
    {
        var bench = new Workbench([("Program.cs", "return;\n"), ("nginx.conf", Loose)]);
        var slash = Assert.Single(await bench.DiagnoseAsync(), found => found.Id == "CORS101");

        var actions = await bench.ActionsAsync(slash);

        Assert.Equal(["Write 'https://app.test'", "Fix all CORS findings in nginx.conf"], actions.Select(action => action.Title));
        await bench.ApplyAsync(actions[0]);
        Assert.Equal(Loose.Replace("test/", "test"), bench.TextOf("nginx.conf"));
    }

    [Fact]
    public async Task Fix_all_through_the_bridge_mends_every_file()
    {
        var bench = new Workbench([("Program.cs", "return;\n"), ("nginx.conf", Loose), ("deploy/nginx.conf", Loose)]);
        await bench.FixAllAsync("CORS002");
        Assert.Equal((Mended, Mended), (bench.TextOf("nginx.conf"), bench.TextOf("deploy/nginx.conf")));
    }

    [Theory]
    [InlineData("CORS101:cut")]
    [InlineData("CORS301:split")]
    public async Task Fix_all_takes_the_likeliest_cure_when_the_host_hands_it_the_key_of_another_rule(string key)
    {
        var bench = new Workbench([("Program.cs", Program)]);
        await bench.FixAllAsync("CORS101", key);
        Assert.Equal(Program.Replace("test/", "test"), bench.TextOf("Program.cs"));
    }

    [Fact]
    public async Task Fix_all_leaves_alone_what_the_chosen_kind_of_cure_does_not_fit()
    {
        var bench = new Workbench([("Program.cs", Program)]);
        await bench.FixAllAsync("CORS101", "CORS101:other");
        Assert.Equal(Program, bench.TextOf("Program.cs"));
    }

    [Fact]
    public async Task A_cure_is_not_applied_to_a_text_that_has_changed()
    {
        var bench = new Workbench([("Program.cs", Program)]);
        var found = (await bench.DiagnoseAsync()).First(found => found.Id == "CORS101");
        var document = bench.Project.Documents.Single(document => document.Name == "Program.cs");
        var changed = bench.Solution.WithDocumentText(document.Id, SourceText.From("// new\n" + Program));

        var after = await CureApplication.ApplyAsync(changed, document.Project.Id, [PlannedCure.Unpack(found)[0]], CancellationToken.None);

        Assert.Equal("// new\n" + Program, (await after.GetDocument(document.Id)!.GetTextAsync()).ToString());
    }

    [Fact]
    public async Task Two_target_frameworks_share_one_file_and_both_see_it_mended()
    {
        var bench = new Workbench([("Program.cs", Program), ("nginx.conf", Loose)]);
        var found = (await bench.DiagnoseAsync()).First(found => found.Id == "CORS101" && !found.Location.IsInSource);
        var twin = ProjectId.CreateNewId();
        var solution = bench.Solution.AddProject(twin, "Twin", "Twin", LanguageNames.CSharp)
            .AddAdditionalDocument(DocumentId.CreateNewId(twin), "nginx.conf", SourceText.From(Loose), filePath: Workbench.PathOf("nginx.conf"));

        var after = await CureApplication.ApplyAsync(solution, twin, [PlannedCure.Unpack(found)[0], PlannedCure.Unpack(found)[0]], CancellationToken.None);

        foreach (var document in after.Projects.SelectMany(project => project.AdditionalDocuments))
            Assert.Equal(Loose.Replace("test/", "test"), (await document.GetTextAsync()).ToString());
    }

    [Fact]
    public async Task A_file_keeps_its_byte_order_mark()
    {
        var encoding = new System.Text.UTF8Encoding(encoderShouldEmitUTF8Identifier: true);
        var bench = new Workbench([("Program.cs", "return;\n"), ("nginx.conf", Loose)]);
        var file = bench.Project.AdditionalDocuments.Single();
        var marked = bench.Solution.WithAdditionalDocumentText(file.Id, SourceText.From(Loose, encoding));

        var after = await FileCuring.CureAsync(marked, marked.GetAdditionalDocument(file.Id)!, CancellationToken.None);

        var text = await after.GetAdditionalDocument(file.Id)!.GetTextAsync();
        Assert.Equal((Mended, 3), (text.ToString(), text.Encoding!.GetPreamble().Length));
    }
}
