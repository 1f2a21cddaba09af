using System.Collections;

namespace Cors.Analyzers.Model;

/// <summary>A list that is made when somebody looks at it.</summary>
/// <param name="make">Makes it.</param>
internal sealed class LazyList<T>(Func<IReadOnlyList<T>> make) : IReadOnlyList<T>
{
    private IReadOnlyList<T>? _made;

    private IReadOnlyList<T> Made => _made ??= make();

    /// <inheritdoc/>
    public int Count => Made.Count;

    /// <inheritdoc/>
    public T this[int index] => Made[index];

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator() => Made.GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
