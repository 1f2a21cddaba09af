using System.Globalization;
using System.Text.RegularExpressions;
using Cors.Analyzers.Tests.Rules;
using Cors.Analyzers.Tests.Testing;

namespace Cors.Analyzers.Tests.Gates;

/// <summary>What RS1032 asks of descriptors, also of messages whose words come from arguments.</summary>
public partial class SentenceTests
{
    public static TheoryData<string> Ids => KnownRule.Ids;

    [Theory]
    [MemberData(nameof(Ids))]
    public void Titles_and_messages_are_one_sentence_without_a_period(string id)
    {
        var descriptor = KnownRule.Of(id).Descriptor;
        IsSentence(descriptor.Title.ToString(CultureInfo.InvariantCulture));
        IsSentence(descriptor.MessageFormat.ToString(CultureInfo.InvariantCulture));
    }

    [Theory]
    [MemberData(nameof(SampleTests.Samples), MemberType = typeof(SampleTests))]
    public async Task Messages_are_one_sentence_with_all_their_words(string folder, string name)
    {
        var sample = Sample.Named(folder, name);
        foreach (var diagnostic in await new Workbench(sample.Files.Select(file => (file.Name, file.Content.Text)), folder).DiagnoseAsync())
        {
            var message = diagnostic.GetMessage(CultureInfo.InvariantCulture);
            IsSentence(message);
            Assert.DoesNotMatch(UnfilledPlace(), message);
        }
    }

    private static void IsSentence(string text)
    {
        Assert.NotEmpty(text);
        Assert.Equal(text.Trim(), text);
        Assert.DoesNotContain('\n', text);
        Assert.DoesNotContain('\r', text);
        Assert.False(text.EndsWith('.'), text);
    }

    [GeneratedRegex(@"\{\d\}")]
    private static partial Regex UnfilledPlace();
}
