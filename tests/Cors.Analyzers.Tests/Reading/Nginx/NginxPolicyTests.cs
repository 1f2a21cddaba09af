namespace Cors.Analyzers.Tests.Reading.Nginx;

public class NginxPolicyTests
{
    [Theory]
    [InlineData(
        "server { location / { add_header Access-Control-Allow-Origin https://a.test always; } }",
        "location / [All] | 'https://a.test' for all | entries https://a.test:Sent | vary False | preflight 405 location / | offers SendVary")]
    [InlineData(
        "server { location / { add_header Access-Control-Allow-Origin $http_origin; proxy_pass http://app; } }",
        "location / [All] | echo for all | vary ? | preflight ? | offers SendVary")]
    public void What_a_location_sends(string text, string expected) => Assert.Equal(expected, PolicyText.Of(text));
}
