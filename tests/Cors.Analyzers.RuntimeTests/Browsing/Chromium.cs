using System.Diagnostics;
using Cors.Analyzers.RuntimeTests.Proving;
using Cors.Analyzers.RuntimeTests.Serving;
using OpenQA.Selenium;
using OpenQA.Selenium.Chrome;

namespace Cors.Analyzers.RuntimeTests.Browsing;

/// <summary>One Chromium with one page an origin. Not for several threads.</summary>
internal sealed class Chromium : IAsyncDisposable
{
    private const string Folder = "/usr/bin";

    /// <summary>Pages cost a process each.</summary>
    private const int MaxPages = 12;

    /// <summary>Sends the requests one after the other; an answer is the names of its readable headers, or an error.</summary>
    private const string Fetch = """
        const [requests, done] = arguments;
        (async () => {
            const answers = [];
            for (const { url, init } of requests) {
                try {
                    const answer = await fetch(url, init);
                    await answer.arrayBuffer();
                    answers.push({ headers: [...answer.headers.keys()] });
                } catch (error) {
                    answers.push({ error: String(error) });
                }
            }
            done(answers);
        })();
        """;

    private readonly EmptyPages _sites;

    private readonly ChromeDriverService _service;

    private readonly ChromeDriver _driver;

    /// <summary>Window handles by origin, the one that was used last at the end.</summary>
    private readonly List<(string Origin, string Window)> _pages = [];

    private Chromium(EmptyPages sites, ChromeDriverService service, ChromeDriver driver) => (_sites, _service, _driver) = (sites, service, driver);

    /// <summary>What has to be installed; null when all is there.</summary>
    public static string? Missing => File.Exists(Folder + "/chromium") && File.Exists(Folder + "/chromedriver") ? null : "Chromium and its driver are not installed";

    public string Version => "Chromium " + _driver.Capabilities.GetCapability("browserVersion");

    /// <summary>The driver's process and all that came of it.</summary>
    public IReadOnlyList<int> Processes => Descendants(_service.ProcessId);

    /// <summary>Starts the browser.</summary>
    /// <param name="origins">Origins it will be asked for that have a port of their own.</param>
    public static async Task<Chromium> StartAsync(IEnumerable<string> origins)
    {
        var sites = await EmptyPages.StartAsync();
        var profile = Scratch.Folder("profile");
        // Without this a cookie of another site never goes along, whatever the server allows.
        await File.WriteAllTextAsync(
            Path.Combine(Directory.CreateDirectory(Path.Combine(profile, "Default")).FullName, "Preferences"),
            """{"profile":{"cookie_controls_mode":0,"block_third_party_cookies":false}}""");
        // A challenge would open a dialog and wait.
        await File.WriteAllTextAsync(Path.Combine(profile, "Local State"), """{"auth":{"schemes":"ntlm","basic_over_http_enabled":false}}""");
        var options = new ChromeOptions { BinaryLocation = Folder + "/chromium" };
        options.AddArguments(
            "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-dev-shm-usage", "--no-first-run", "--disable-background-networking",
            "--disable-component-update", "--disable-sync", "--disable-extensions", "--ignore-certificate-errors", "--user-data-dir=" + profile,
            "--host-resolver-rules=" + string.Join(", ", Rules(sites, origins)));
        options.SetLoggingPreference("performance", OpenQA.Selenium.LogLevel.All);
        var service = ChromeDriverService.CreateDefaultService(Folder, "chromedriver");
        service.SuppressInitialDiagnosticInformation = true;
        service.DriverProcessStarting += (_, starting) => starting.DriverServiceProcessStartInfo.Environment["TMPDIR"] = Scratch.Folder("tmp");
        return new Chromium(sites, service, new ChromeDriver(service, options));
    }

    /// <summary>Gives the browser a cookie for all servers on 127.0.0.1 that other sites' requests carry along.</summary>
    public void SetCookie() =>
        _driver.ExecuteCdpCommand("Network.setCookie", new Dictionary<string, object?>
        {
            ["name"] = "session", ["value"] = "mine", ["url"] = "http://127.0.0.1/", ["sameSite"] = "None", ["secure"] = true, ["httpOnly"] = true,
        });

    /// <summary>Has a script at <paramref name="origin"/> send requests, each to a URL that no other one has.</summary>
    public IReadOnlyList<BrowserAnswer> Ask(string origin, IReadOnlyList<(Uri Url, Request Request)> requests)
    {
        Show(origin);
        _driver.Manage().Logs.GetLog("performance");
        var answers = ((IEnumerable<object>)_driver.ExecuteAsyncScript(Fetch, requests.Select(Init).ToList())!).Cast<Dictionary<string, object>>().ToList();
        var log = new NetworkLog();
        var clock = Stopwatch.StartNew();
        do
            log.Add(_driver.Manage().Logs.GetLog("performance").Select(entry => entry.Message));
        while (!requests.Zip(answers).All(pair => log.Ended(pair.First.Url, pair.Second.ContainsKey("headers"))) && clock.Elapsed < TimeSpan.FromSeconds(5));
        return [.. requests.Zip(answers, (asked, answer) => Read(asked.Url, answer, log))];
    }

    public async ValueTask DisposeAsync()
    {
        var started = Processes;
        _driver.Quit();
        _service.Dispose();
        await _sites.DisposeAsync();
        await EndAsync(started);
    }

    private static IEnumerable<string> Rules(EmptyPages sites, IEnumerable<string> origins)
    {
        var ported = origins.Select(Origin.Parse).Where(origin => origin.Port.Length > 0).Select(origin => (origin.Host, origin.Port, Secure: origin.Scheme == "https")).Distinct();
        return ported.Select(site => $"MAP {site.Host}:{site.Port} 127.0.0.1:{(site.Secure ? sites.SecurePort : sites.PlainPort)}")
            .Append($"MAP *:443 127.0.0.1:{sites.SecurePort}").Append($"MAP *:80 127.0.0.1:{sites.PlainPort}").Append("EXCLUDE 127.0.0.1");
    }

    private static Dictionary<string, object?> Init((Uri Url, Request Request) asked) => new()
    {
        ["url"] = asked.Url.AbsoluteUri,
        ["init"] = new Dictionary<string, object?>
        {
            ["method"] = asked.Request.Method,
            ["credentials"] = asked.Request.Credentials ? "include" : "omit",
            ["headers"] = asked.Request.Headers.ToDictionary(header => header.Key, header => header.Value),
            ["body"] = asked.Request.Body,
        },
    };

    private static BrowserAnswer Read(Uri url, Dictionary<string, object> answer, NetworkLog log)
    {
        if (answer.TryGetValue("headers", out var names))
            return new BrowserAnswer(true, null, null, log.CookieSent(url), [.. ((IEnumerable<object>)names).Select(name => (string)name)]);
        var (error, parameter) = log.CorsError(url);
        return new BrowserAnswer(false, error ?? (string)answer["error"], parameter, log.CookieSent(url), []);
    }

    private void Show(string origin)
    {
        var at = _pages.FindIndex(page => page.Origin == origin);
        if (at >= 0 && at == _pages.Count - 1)
            return;
        string window;
        if (at >= 0)
        {
            window = _pages[at].Window;
            _pages.RemoveAt(at);
            _driver.SwitchTo().Window(window);
        }
        else
        {
            if (_pages.Count < MaxPages)
            {
                _driver.SwitchTo().NewWindow(WindowType.Tab);
            }
            else
            {
                _driver.SwitchTo().Window(_pages[0].Window);
                _pages.RemoveAt(0);
            }

            window = _driver.CurrentWindowHandle;
            _driver.Navigate().GoToUrl((origin == "null" ? "https://" + EmptyPages.SandboxedHost : origin) + "/");
        }

        _pages.Add((origin, window));
    }

    private static List<int> Descendants(int root)
    {
        var parents = new Dictionary<int, int>();
        foreach (var process in Process.GetProcesses())
        {
            using (process)
            {
                if (Parent(process.Id) is { } parent)
                    parents[process.Id] = parent;
            }
        }

        var found = new List<int> { root };
        for (var i = 0; i < found.Count; i++)
            found.AddRange(parents.Where(pair => pair.Value == found[i]).Select(pair => pair.Key));
        return found;
    }

    private static int? Parent(int id)
    {
        try
        {
            var stat = File.ReadAllText($"/proc/{id}/stat");
            return int.Parse(stat[(stat.LastIndexOf(')') + 2)..].Split(' ')[1], System.Globalization.CultureInfo.InvariantCulture);
        }
        catch (IOException)
        {
            return null;
        }
    }

    /// <summary>Waits for processes to end, and ends those that do not.</summary>
    private static async Task EndAsync(IReadOnlyList<int> ids)
    {
        for (var tries = 0; tries < 100 && ids.Any(IsChromium); tries++)
            await Task.Delay(50);
        foreach (var id in ids.Where(IsChromium))
            Process.GetProcessById(id).Kill();
    }

    /// <summary>Does a process run that is Chromium's or its driver's?</summary>
    public static bool IsChromium(int id)
    {
        try
        {
            return File.ReadAllText($"/proc/{id}/cmdline").Contains("chrom", StringComparison.Ordinal);
        }
        catch (IOException)
        {
            return false;
        }
    }
}
