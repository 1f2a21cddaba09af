using Cors.Analyzers.Reading.Text;

namespace Cors.Analyzers.Reading.Config.Nginx;

/// <summary>A configuration as a tree.</summary>
internal sealed class NginxFile(string text, Block root, IReadOnlyList<TextSpan> comments, IReadOnlyList<ReadingFault> faults)
{
    /// <summary>The text.</summary>
    public string Text => text;

    /// <summary>The directives outside all blocks.</summary>
    public Block Root => root;

    /// <summary>Every directive at any depth, in order.</summary>
    public IEnumerable<Directive> All
    {
        get
        {
            // No depth exhausts this stack.
            var open = new Stack<(Block Block, int Next)>();
            for (open.Push((root, 0)); open.Count > 0;)
            {
                var (block, next) = open.Pop();
                if (next == block.Directives.Count)
                    continue;
                open.Push((block, next + 1));
                if (block.Directives[next].Body is { } body)
                    open.Push((body, 0));
                yield return block.Directives[next];
            }
        }
    }

    /// <summary>The comments, without <c>#</c>.</summary>
    public IReadOnlyList<TextSpan> Comments => comments;

    /// <summary>What nginx would refuse.</summary>
    public IReadOnlyList<ReadingFault> Faults => faults;

    /// <summary>The lines of the text.</summary>
    public TextLines Lines { get; } = new(text);

    /// <summary>What is written at <paramref name="span"/>.</summary>
    public string Written(TextSpan span) => text.Substring(span.Start, span.Length);
}
