using System.Diagnostics;
using Cors.Analyzers.Reading.Scripts.JavaScript;

namespace Cors.Analyzers.Tests.Reading.JavaScript;

public class JavaScriptRobustnessTests
{
    [Theory]
    [InlineData("cors((")]
    [InlineData("app.use(cors({a:[")]
    [InlineData("{{[(`${")]
    [InlineData("= /[ ")]
    [InlineData("if (cors(a)) { ")]
    [InlineData("a ? b : ")]
    [InlineData("(a) => ")]
    [InlineData("let a: Map<string, Array<")]
    [InlineData("app.get('/x', (req, res) => { res.header('Access-Control-Allow-Origin', req.headers.origin); });\n")]
    public void Four_times_the_text_takes_no_more_than_its_share_of_time(string piece)
    {
        Time(piece, 20_000);
        var (one, four) = (Time(piece, 250_000), Time(piece, 1_000_000));
        Assert.True(four < 10 * one + TimeSpan.FromMilliseconds(500), $"{piece}: {one.TotalMilliseconds} ms, four times that text {four.TotalMilliseconds} ms");
    }

    [Fact]
    public void A_script_without_a_word_of_CORS_is_not_read()
    {
        var document = Document("const app = express();\napp.listen(3000);\n");
        Assert.Same(FileReadingOf(document), FileReadingOf(document));
    }

    [Fact]
    public void Cancellation_is_heard()
    {
        using var cancelled = new CancellationTokenSource();
        cancelled.Cancel();
        Assert.Throws<OperationCanceledException>(() => new JavaScriptReader().Read(Document("cors();\n"), cancelled.Token));
    }

    private static object FileReadingOf(FileDocument document) => new JavaScriptReader().Read(document, CancellationToken.None);

    private static FileDocument Document(string text) => new("server.js", SourceText.From(text));

    private static TimeSpan Time(string piece, int length)
    {
        const string Head = "const cors = require('cors');\nconst express = require('express');\nconst app = express();\n";
        var document = Document(Head + string.Concat(Enumerable.Repeat(piece, length / piece.Length)));
        var clock = Stopwatch.StartNew();
        FileReadingOf(document);
        return clock.Elapsed;
    }
}
