using Cors.Analyzers.Reading;
using Cors.Analyzers.Reading.Scripts.Php;

namespace Cors.Analyzers.Tests.Reading.Php;

public class PhpRobustnessTests
{
    private const string Head = "<?php header('Access-Control-Allow-Origin: *'); ";

    private const int Length = 5_000_000;

    public static TheoryData<string> Units { get; } =
    [
        "(", "[1,", "a ", "$a.", "\"a\" . ", "$a->b", "\"{$a", "<<<A\n", "{", "}", "if($a){", "if($a);elseif($b);else ", "switch($a){case 1:", "function f(){", "?><?php ", "/*", "'", "!", "$a=",
        "if($a==1){header(\"Access-Control-Allow-Origin: $a\");}\n", "function f(){header(\"Access-Control-Allow-Origin: *\");}", "header('Access-Control-Allow-Origin: *', false);", "$a=array_merge($a,$a);", "$a.=$a;",
        "$a ?? ", "$a ? $b : ", "f(", "fn() => ", "match($a){1=>", "#[", "new class{",
    ];

    [Theory]
    [MemberData(nameof(Units))]
    public void Five_megabytes_of_garbage_are_read_soon(string unit) => Assert.NotEmpty(Damage.MegabytesAreReadSoon(Read, Head, unit).Policies);

    [Fact]
    public void A_file_without_the_words_is_not_looked_at_any_further() =>
        Assert.Same(FileReading.Empty, Read("<?php '" + new string('(', Length)));

    [Fact]
    public void Cancellation_is_heard()
    {
        using var cancelled = new CancellationTokenSource();
        cancelled.Cancel();
        Assert.Throws<OperationCanceledException>(() => new PhpReader().Read(new FileDocument("a.php", SourceText.From(Head)), cancelled.Token));
    }

    private static FileReading Read(string text) => new PhpReader().Read(new FileDocument("a.php", SourceText.From(text)), CancellationToken.None);
}
