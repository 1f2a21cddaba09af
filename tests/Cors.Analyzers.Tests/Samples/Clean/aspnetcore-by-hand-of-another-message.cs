using System.Net.Http.Headers;

var app = WebApplication.Create(args);
app.MapGet("/items", async (HttpContext context, CancellationToken cancellation) =>
{
    // What is sent to somebody else, and what is kept in a list of one's own.
    using var message = new HttpRequestMessage(HttpMethod.Get, "http://127.0.0.1:1/");
    message.Headers.Add("Access-Control-Allow-Origin", context.Request.Headers.Origin.ToString());
    message.Headers.Add("Access-Control-Allow-Credentials", "true");
    var kept = new Kept();
    kept.Headers["Access-Control-Allow-Origin"] = context.Request.Headers.Origin.ToString();
    kept.Headers["Access-Control-Allow-Credentials"] = "true";
    await Task.Delay(1, cancellation);
    return kept.Headers.Count;
});
app.Run();

internal sealed class Kept
{
    public Dictionary<string, string> Headers { get; } = [];
}
