namespace Cors.Analyzers.Probing;

/// <summary>Who owns a host: as near as can be said without the whole Public Suffix List.</summary>
internal static class Ownership
{
    /// <summary>Ends of names that nobody can register on the internet.</summary>
    private static readonly ImmutableHashSet<string> Private = ImmutableHashSet.Create(
        "local", "localhost", "localdomain", "internal", "intranet", "lan", "home", "corp", "private", "arpa", "invalid", "onion", "alt", "svc", "cluster", "docker");

    /// <summary>First labels of the two-label domains of registries.</summary>
    private static readonly ImmutableHashSet<string> Registry = ImmutableHashSet.Create("ac", "co", "com", "edu", "gov", "net", "or", "org");

    /// <summary>Hosts that make names up for their users, so that nobody can choose one that begins or ends as another's does.</summary>
    private static readonly ImmutableHashSet<string> MakesNamesUp = ImmutableHashSet.Create(
        "azurestaticapps.net", "azurecontainerapps.io", "cloudfront.net", "amplifyapp.com", "awsapprunner.com", "trycloudflare.com", "devtunnels.ms", "app.github.dev",
        "webcontainer.io", "gitpod.io", "codesandbox.io", "csb.app", "stackblitz.io", "repl.co", "replit.dev", "herokuapp.com", "loca.lt", "translate.goog");

    /// <summary>The part of <paramref name="host"/> that one owner holds: a label and the shared domain it stands below. The host itself where it has no shared domain.</summary>
    public static string Domain(string host)
    {
        var shared = SharedPart(host);
        if (shared.Length >= host.Length)
            return host;
        var before = host.LastIndexOf('.', host.Length - shared.Length - 2);
        return host.Substring(before + 1);
    }

    /// <summary>The longest shared domain at the end of <paramref name="host"/>, or its last label.</summary>
    public static string SharedPart(string host)
    {
        for (var dot = host.IndexOf('.'); dot >= 0; dot = host.IndexOf('.', dot + 1))
        {
            if (SharedDomains.Contains(host.Substring(dot + 1)))
                return host.Substring(dot + 1);
        }

        return host.Substring(host.LastIndexOf('.') + 1);
    }

    /// <summary>Is <paramref name="shared"/> a host that gives its users names, rather than a registry's domain (<c>co.uk</c>)?</summary>
    public static bool IsForAccounts(string shared) =>
        shared.IndexOf('.') is > 0 and var dot && !(Registry.Contains(shared.Substring(0, dot)) && shared.Length == dot + 3);

    /// <summary>Can somebody who chooses <paramref name="word"/> get a name like <paramref name="label"/> below the domain <paramref name="shared"/>?</summary>
    public static bool CanBeChosen(string label, string word, string shared)
    {
        // A registry sells any name, but under a top-level domain that one company has for itself it sells none.
        if (!IsForAccounts(shared))
            return label != word || SharedDomains.Contains(shared);
        // Below amazonaws.com the services stand, and the buckets below one of them.
        if (shared == "amazonaws.com" || (label != word && MakesNamesUp.Contains(shared)))
            return false;
        // Previews and versions: what stands after the hyphens says whose they are.
        return label.IndexOf("--", StringComparison.Ordinal) < 0 && label.IndexOf("-dot-", StringComparison.Ordinal) < 0;
    }

    /// <summary>Can a stranger have a site at <paramref name="host"/>, a name of letters, digits and hyphens with a public ending?</summary>
    public static bool IsPublicName(string host)
    {
        var labels = host.Split('.');
        return labels.Length > 1 && host.Length <= 253 && labels.All(IsLabel) && !Private.Contains(labels[labels.Length - 1]);
    }

    /// <summary>Could <paramref name="label"/> stand in a public name?</summary>
    public static bool IsLabel(string label) =>
        label.Length is > 0 and <= 63 && label[0] != '-' && label[label.Length - 1] != '-' && label.All(c => c is >= 'a' and <= 'z' or >= '0' and <= '9' or '-');
}
