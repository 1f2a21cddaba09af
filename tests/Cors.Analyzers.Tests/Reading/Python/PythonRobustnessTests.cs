using System.Diagnostics;
using Cors.Analyzers.Reading;
using Cors.Analyzers.Reading.Scripts.Python;

namespace Cors.Analyzers.Tests.Reading.Python;

public class PythonRobustnessTests
{
    private const int FiveMegabytes = 5_000_000;

    /// <summary>Pieces of programs and of no programs; each file speaks of CORS, so that it is read.</summary>
    public static TheoryData<string> Units { get; } =
    [
        "CORS_ALLOWED_ORIGINS = [\"https://app.test\", 'b'] + A if x else (1, 2)\n",
        "CORS(app, origins=[\"https://app.test\"], resources={r\"/a/*\": {\"origins\": \"*\"}})\n",
        "response.headers[\"Access-Control-Allow-Origin\"] = request.headers.get(\"Origin\")\n",
        "def f(a, *b):\n  if a:\n    return {\"Access-Control-Allow-Origin\": \"*\"}\n",
        "@cross_origin(\n",
        "if DEBUG:\n ",
        "if cors: ",
        "((((",
        "]]]]",
        "CORS(",
        "[a for ",
        "{a: ",
        "lambda: ",
        "not ",
        "- ",
        "f\"{",
        "\"\"\"cors",
        "'cors\n",
        "x.",
        "x[",
        "\\\n",
        "a = b = ",
        "#cors\n",
        "\t\n \n",
        "é😀\0",
    ];

    [Theory]
    [MemberData(nameof(Units))]
    public void Much_of_anything_is_read_in_linear_time(string unit)
    {
        Read("import flask_cors, django, CORSMiddleware.middleware\n" + unit);
        var half = Time(unit, FiveMegabytes / 2);
        var whole = Time(unit, FiveMegabytes);

        // The first leaves room for a busy machine, the second is what a reader fails that takes more than linear time.
        Assert.InRange(whole, TimeSpan.Zero, TimeSpan.FromSeconds(10));
        Assert.InRange(whole, TimeSpan.Zero, half * 8 + TimeSpan.FromSeconds(1));
    }

    [Fact]
    public void A_file_without_a_word_of_cors_is_left_alone_at_once()
    {
        var text = string.Concat(Enumerable.Repeat("class A(B):\n    def f(self): return [1, 2, 'x']\n", FiveMegabytes / 48));
        var clock = Stopwatch.StartNew();
        Assert.Same(FileReading.Empty, Read(text));
        Assert.InRange(clock.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(2));
    }

    [Theory]
    [InlineData("CORS(app, origins=[\"https://a.test\"", "the '(' here is never closed")]
    [InlineData("CORS_ALLOWED_ORIGINS = \"\"\"\n", "the string that begins here is never closed")]
    public void What_is_never_closed_is_said(string text, string why) => Assert.Contains(why, Read(text).Faults.Select(fault => fault.Why));

    [Fact]
    public void Cancellation_is_heard()
    {
        using var cancelled = new CancellationTokenSource();
        cancelled.Cancel();
        var document = new FileDocument("settings.py", SourceText.From("CORS_ALLOWED_ORIGINS = []\n"));
        Assert.Throws<OperationCanceledException>(() => new PythonReader().Read(document, cancelled.Token));
    }

    private static TimeSpan Time(string unit, int length)
    {
        var text = "import flask_cors, django, CORSMiddleware.middleware\n" + string.Concat(Enumerable.Repeat(unit, length / unit.Length));
        var clock = Stopwatch.StartNew();
        Read(text);
        return clock.Elapsed;
    }

    private static FileReading Read(string text) => new PythonReader().Read(new FileDocument("settings.py", SourceText.From(text)), CancellationToken.None);
}
