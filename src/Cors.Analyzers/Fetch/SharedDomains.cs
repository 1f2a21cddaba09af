namespace Cors.Analyzers.Fetch;

/// <summary>Domains below which strangers have sites of their own: public suffixes and hosts where anybody can open an account (Public Suffix List, both sections; only what stands in CORS set-ups).</summary>
internal static class SharedDomains
{
    private static readonly ImmutableHashSet<string> Known = ImmutableHashSet.Create(
        StringComparer.OrdinalIgnoreCase,
        // Registries.
        "com", "net", "org", "io", "dev", "app", "co", "info", "biz", "edu", "gov", "eu", "de", "uk", "co.uk", "org.uk", "ac.uk", "gov.uk", "fr", "nl", "be",
        "ch", "at", "it", "es", "pl", "se", "no", "dk", "fi", "cz", "ru", "ua", "tr", "com.tr", "us", "ca", "mx", "com.mx", "br", "com.br", "ar", "com.ar",
        "cl", "pe", "in", "co.in", "jp", "co.jp", "cn", "com.cn", "tw", "com.tw", "hk", "kr", "co.kr", "vn", "com.vn", "sg", "com.sg", "id", "co.id", "au",
        "com.au", "nz", "co.nz", "za", "co.za", "ai", "me", "tv", "cloud", "online", "site", "tech", "xyz", "store", "shop", "web", "page", "ir", "pt", "gr", "ro", "hu", "ie", "il", "co.il",
        // Hosts where anybody can open an account.
        "github.io", "githubpreview.dev", "app.github.dev", "gitlab.io", "azurewebsites.net", "azurestaticapps.net", "azureedge.net", "cloudapp.net",
        "cloudapp.azure.com", "trafficmanager.net", "azurefd.net", "azurecontainerapps.io", "blob.core.windows.net", "web.core.windows.net", "vercel.app", "now.sh",
        "netlify.app", "netlify.com", "herokuapp.com", "web.app", "firebaseapp.com", "appspot.com", "run.app", "cloudfunctions.net", "pages.dev", "workers.dev",
        "r2.dev", "onrender.com", "fly.dev", "railway.app", "up.railway.app", "surge.sh", "glitch.me", "repl.co", "replit.dev", "replit.app", "codesandbox.io", "csb.app",
        "stackblitz.io", "webcontainer.io", "gitpod.io", "ngrok.io", "ngrok.app", "ngrok-free.app", "ngrok-free.dev", "ngrok.dev", "loca.lt", "localtunnel.me", "trycloudflare.com",
        "devtunnels.ms", "cloudfront.net", "amplifyapp.com", "awsapprunner.com", "elasticbeanstalk.com", "s3.amazonaws.com", "amazonaws.com", "blogspot.com", "wordpress.com",
        "myshopify.com", "wixsite.com", "webflow.io", "translate.goog", "deno.dev", "lovable.app", "streamlit.app", "hf.space", "nip.io", "sslip.io");

    /// <summary>Can a stranger have a site below <paramref name="domain"/>?</summary>
    public static bool Contains(string domain) => Known.Contains(domain);
}
