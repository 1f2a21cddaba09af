using System.Collections;

namespace Cors.Analyzers.Reading.CSharp.Offers;

/// <summary>Offers whose edits are worded when somebody asks for them.</summary>
/// <param name="word">Words the edits of an offer; null or none where it cannot.</param>
internal sealed class WordedLater(Func<Offer, IReadOnlyList<TextEdit>?> word) : IReadOnlyDictionary<Offer, IReadOnlyList<TextEdit>>
{
    private static readonly IReadOnlyList<Offer> All = [Offer.AllowSubdomains, Offer.AllowAnyOrigin, Offer.TightenTest, Offer.ParseSafely];

    private readonly Dictionary<Offer, IReadOnlyList<TextEdit>> _worded = [];

    /// <inheritdoc/>
    public IEnumerable<Offer> Keys => All.Where(ContainsKey);

    /// <inheritdoc/>
    public IEnumerable<IReadOnlyList<TextEdit>> Values => Keys.Select(offer => _worded[offer]);

    /// <inheritdoc/>
    public int Count => Keys.Count();

    /// <inheritdoc/>
    public IReadOnlyList<TextEdit> this[Offer key] => TryGetValue(key, out var edits) ? edits : throw new KeyNotFoundException();

    /// <inheritdoc/>
    public bool ContainsKey(Offer key) => TryGetValue(key, out _);

    /// <inheritdoc/>
    public bool TryGetValue(Offer key, out IReadOnlyList<TextEdit> value)
    {
        if (!_worded.TryGetValue(key, out value))
            _worded[key] = value = word(key) ?? [];
        return value.Count > 0;
    }

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<Offer, IReadOnlyList<TextEdit>>> GetEnumerator() => Keys.Select(offer => new KeyValuePair<Offer, IReadOnlyList<TextEdit>>(offer, _worded[offer])).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
