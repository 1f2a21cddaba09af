namespace Cors.Analyzers.Probing;
internal sealed record Stranger(string Origin);
internal static class Prober
{
    public static Stranger? FindStranger(OriginTest test, CancellationToken ct) { _ = (test, ct); return null; }
    public static bool LetsAnybodyIn(OriginTest test, CancellationToken ct) { _ = ct; return test == OriginTest.Anybody; }
    public static bool ThrowsOnNull(OriginTest test, CancellationToken ct) { _ = (test, ct); return false; }
}
