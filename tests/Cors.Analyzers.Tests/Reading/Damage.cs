using System.Diagnostics;
using Cors.Analyzers.Reading;

namespace Cors.Analyzers.Tests.Reading;

/// <summary>What no reader may do, whatever its file holds.</summary>
internal static class Damage
{
    private const int Megabytes = 5_000_000;

    /// <summary>Every beginning of a text is read without an exception, and no fault stands outside of it.</summary>
    public static void TruncationHarmsNothing(Func<string, FileReading> read, string sample)
    {
        for (var length = 0; length <= sample.Length; length++)
            Assert.All(read(sample[..length]).Faults, fault => Assert.InRange(fault.At.End, 0, length));
    }

    /// <summary>Letters that mean something in the language, strewn over a text, harm nothing.</summary>
    public static void MutationHarmsNothing(Func<string, FileReading> read, string sample, string signs)
    {
        var random = new Random(20);
        for (var round = 0; round < 1500; round++)
        {
            var text = sample.ToCharArray();
            for (var i = 0; i < 6; i++)
                text[random.Next(text.Length)] = signs[random.Next(signs.Length)];
            foreach (var policy in read(new string(text)).Policies)
                Assert.InRange(policy.At.Span.End, 0, text.Length);
        }
    }

    /// <summary>Five megabytes of one thing are read soon: one second is allowed on an idle machine, and a loaded one takes several times as long.</summary>
    public static FileReading MegabytesAreReadSoon(Func<string, FileReading> read, string head, string unit)
    {
        var text = head + string.Concat(Enumerable.Repeat(unit, Megabytes / unit.Length));
        var clock = Stopwatch.StartNew();
        var reading = read(text);
        Assert.InRange(clock.Elapsed.TotalSeconds, 0, 10);
        return reading;
    }
}
