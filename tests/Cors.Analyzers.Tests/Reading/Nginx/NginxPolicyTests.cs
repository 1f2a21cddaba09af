namespace Cors.Analyzers.Tests.Reading.Nginx;

/// <summary>What each place really sends; nginx 1.22 was asked where in doubt.</summary>
public class NginxPolicyTests
{
    private const string Star = "add_header Access-Control-Allow-Origin *;";

    private const string Echo = "add_header Access-Control-Allow-Origin $http_origin;";

    [Theory]
    [InlineData("add_header Access-Control-Allow-Origin https://a.test always;", "'https://a.test' for all | entries https://a.test:Sent | vary False | preflight 405 location / | offers SendVary")]
    [InlineData(Echo + " proxy_pass http://app;", "echo for all | vary ? | preflight ? | offers SendVary")]
    [InlineData(Star + " add_header Vary 'Accept, origin';", "* for all | vary True | preflight 405 location /")]
    [InlineData(Star + " auth_basic x;", "* for all | vary False | preflight 401 auth_basic x | offers SendVary")]
    [InlineData(Star + " return 200;", "* for all | vary False | offers SendVary")]
    [InlineData(Star + " include fastcgi_params; fastcgi_pass php;", "* for all | vary ? | preflight ? | offers SendVary")]
    [InlineData(Star + " include cors.conf;", "* for all | vary ? | preflight ? | offers SendVary | incomplete")]
    [InlineData("add_header Access-Control-Allow-Origin $nobody;", "? for all | vary False | preflight 405 location / | offers SendVary | incomplete")]
    [InlineData("add_header Access-Control-Allow-Origin ''; add_header Access-Control-Max-Age 1h;", "age 1h= | vary False | preflight 405 location /")]
    [InlineData(Star + " add_header Access-Control-Allow-Headers $http_access_control_request_headers;", "* for all | headers (echo) | vary False | preflight 405 location / | offers SendVary")]
    [InlineData("more_set_headers 'Access-Control-Allow-Origin: *' 'Access-Control-Allow-Credentials: true'; return 200;", "* for all | credentials true | vary False | offers SendVary")]
    [InlineData("more_set_headers 'Access-Control-Allow-Origin: *'; more_set_headers 'Access-Control-Allow-Origin: https://a.test'; return 200;", "'https://a.test' for all | entries https://a.test:Sent | vary False | offers SendVary")]
    public void One_location(string content, string expected) => Assert.Equal("location / [All] | " + expected, PolicyText.Of($"server {{ location / {{ {content} }} }}"));

    [Theory]
    [InlineData("location / { }", "location / [All] | * for all | vary False | preflight 405 location / | offers SendVary")]
    [InlineData("location / { add_header X-A 1; }", "location / [All] | lost Access-Control-Allow-Origin | vary False | preflight 405 location /")]
    [InlineData("location / { add_header_inherit merge; add_header X-A 1; }", "location / [All] | * for all | vary False | preflight 405 location / | offers SendVary")]
    [InlineData("location / { add_header_inherit off; }", "")]
    [InlineData("location / { more_set_headers 'X-A: 1'; return 200; }", "location / [All] | * for all | vary False | offers SendVary")]
    [InlineData("location / { if ($request_method = OPTIONS) { return 204; } }", "location / [Actual] | * for all | vary False | preflight own if ($request_method = OPTIONS) | offers SendVary\nif ($request_method = OPTIONS) [Preflight] | * for all | vary False | offers SendVary")]
    [InlineData("location / { if ($uri ~ x) { add_header X-A 1; } return 200; }", "location / [All] | * for all | vary False | offers SendVary\nif ($uri ~ x) [All] | lost Access-Control-Allow-Origin | vary False")]
    [InlineData("location / { } location /b { location /b/c { add_header X-A 1; return 200; } }", "location / [All] | * for all | vary False | preflight 405 location / | offers SendVary\nlocation /b [All] | * for all | vary False | preflight 405 location /b | offers SendVary\nlocation /b/c [All] | lost Access-Control-Allow-Origin | vary False")]
    public void Inheritance(string content, string expected) => Assert.Equal(expected, PolicyText.Of($"server {{ {Star} {content} }}"));

    [Theory]
    [InlineData("if ($request_method = OPTIONS) { add_header Access-Control-Max-Age 600; return 204; } " + Star,
        "location / [Actual] | * for all | vary False | preflight own if ($request_method = OPTIONS) | offers SendVary, SendOnBoth\nif ($request_method = OPTIONS) [Preflight] | age 600=600 | lost Access-Control-Allow-Origin | vary False | offers SendOnBoth")]
    [InlineData("if ($request_method ~ ^(OPTIONS|HEAD)$) { return 405; } " + Star, "location / [Actual] | * for all | vary False | preflight 405 return 405 | offers SendVary")]
    [InlineData("if ($request_method !~ ^(GET|OPTIONS)$) { return 403; } " + Star + " proxy_pass http://a;", "location / [All] | * for all | vary ? | preflight ? | offers SendVary | incomplete")]
    [InlineData("limit_except GET { deny all; } if ($request_method = OPTIONS) { return 204; } " + Star, "location / [Actual] | * for all | vary False | preflight 403 limit_except GET | offers SendVary")]
    [InlineData("error_page 418 = @cors; if ($request_method = OPTIONS) { return 418; } " + Star, "location / [Actual] | * for all | vary False | preflight ? | offers SendVary")]
    [InlineData("return 301 /x; " + Star, "location / [Actual] | * for all | vary False | preflight 301 return 301 /x | offers SendVary")]
    public void Preflights(string content, string expected) => Assert.Equal(expected, PolicyText.Of($"server {{ location / {{ {content} }} }}"));

    [Theory]
    [InlineData("if ($http_origin ~* (https?://(a|b)\\.test)) { " + Echo + " return 200; }", "if ($http_origin ~* (https?://(a|b)\\.test)) [All] | echo for /(https?://(a|b)\\.test)/i | vary False | offers SendVary")]
    [InlineData("if ($http_origin !~ ^https://a\\.test$) { return 403; } " + Echo + " proxy_pass http://a;", "location / [All] | echo for /^https://a\\.test$/ | vary ? | preflight ? | offers SendVary")]
    [InlineData("if ($http_origin = 'https://a.test') { set $o $http_origin; } add_header Access-Control-Allow-Origin $o; proxy_pass http://a;", "location / [All] | echo for 'https://a.test' | entries https://a.test | vary ? | preflight ? | offers SendVary")]
    [InlineData("set $o https://a.test; if ($http_origin ~ b) { set $o https://b.test; } add_header Access-Control-Allow-Origin $o; proxy_pass http://a;",
        "location / [All] | 'https://b.test' for /b/ | 'https://a.test' for not /b/ | entries https://b.test:Sent, https://a.test:Sent | vary ? | preflight ? | offers SendVary")]
    [InlineData("if ($args ~ x) { set $irrelevant 1; } if ($http_origin) { set $ok 1; } if ($ok) { " + Echo + " } proxy_pass http://a;", "if ($ok) [All] | echo for all | vary ? | preflight ? | offers SendVary")]
    [InlineData("if (-f $x) { set $o *; } add_header Access-Control-Allow-Origin $o; proxy_pass http://a;", "location / [All] | * for ? | vary ? | preflight ? | offers SendVary")]
    public void Conditions(string content, string expected) => Assert.Equal(expected, PolicyText.Of($"server {{ location / {{ {content} }} }}"));

    [Theory]
    [InlineData("default ''; https://a.test $http_origin; ~*^https://b\\.test$ $http_origin;", "echo for 'https://a.test'i | echo for /^https://b\\.test$/i | entries https://a.test:FoldsCase")]
    [InlineData("~x *; HTTPS://A.test 'https://a.test'; default 'https://d.test';", "'https://a.test' for 'HTTPS://A.test'i | * for /x/ | 'https://d.test' for all | entries HTTPS://A.test:FoldsCase, https://d.test:Sent")]
    [InlineData("hostnames; *.a.test $http_origin; https://b.* $http_origin;", "echo for ….a.test | echo for https://b.…")]
    [InlineData("~bad ''; default $http_origin;", "echo for not /bad/")]
    public void Maps(string lines, string expected) =>
        Assert.Equal($"location / [All] | {expected} | vary ? | preflight ? | offers SendVary", PolicyText.Of($"map $http_origin $o {{ {lines} }} server {{ location / {{ add_header Access-Control-Allow-Origin $o; proxy_pass http://a; }} }}"));

    [Fact]
    public void A_map_with_an_include_is_incomplete() =>
        Assert.EndsWith("incomplete", PolicyText.Of("map $http_origin $o { include origins.map; ~a $http_origin; } server { location / { add_header Access-Control-Allow-Origin $o; } }"));

    [Fact]
    public void Maps_of_maps_are_followed() =>
        Assert.Equal(
            "location / [All] | echo for 'https://a.test'i | entries https://a.test:FoldsCase | methods GET, PUT | vary False | offers SendVary",
            PolicyText.Of("""
                map $http_origin $ok { default 0; https://a.test 1; }
                map $ok $o { 1 $http_origin; default ""; }
                map $request_method $m { OPTIONS "GET, PUT"; default ""; }
                server { location / { add_header Access-Control-Allow-Origin $o; add_header Access-Control-Allow-Methods $m; return 200; } }
                """));

    [Fact]
    public void Flags_joined_to_one_variable_are_followed() =>
        Assert.Equal(
            "if ($cors = \"true\") [Actual] | echo for /^https://a\\.test$/ | credentials true | vary ? | preflight own if ($cors = \"trueoptions\") | offers SendVary\n"
            + "if ($cors = \"trueoptions\") [Preflight] | echo for /^https://a\\.test$/ | methods GET, PUT | vary False | offers SendVary",
            PolicyText.Of("""
                server { location /api {
                    set $cors "";
                    if ($http_origin ~ ^https://a\.test$) { set $cors "true"; }
                    if ($request_method = OPTIONS) { set $cors "${cors}options"; }
                    if ($cors = "true") { add_header Access-Control-Allow-Origin $http_origin always; add_header Access-Control-Allow-Credentials true always; }
                    if ($cors = "trueoptions") { add_header Access-Control-Allow-Origin $http_origin; add_header Access-Control-Allow-Methods "GET, PUT"; return 204; }
                    proxy_pass http://app;
                } }
                """));

    [Fact]
    public void A_server_answers_preflights_without_the_headers_of_its_locations() =>
        Assert.Equal(
            "if ($request_method = OPTIONS) [Preflight] | vary False\nlocation / [Actual] | * for all | vary False | preflight own if ($request_method = OPTIONS) | offers SendVary",
            PolicyText.Of($"server {{ if ($request_method = OPTIONS) {{ return 204; }} location / {{ {Star} }} }}"));

    [Theory]
    [InlineData("add_header Access-Control-Allow-Origin *;\nadd_header Acces-Control-Allow-Methods GET;", "add_header Access-Control-Allow-Origin * [All] | * for all | vary ? | preflight ? | offers SendVary | incomplete")]
    [InlineData("location / { add_header Access-Control-Allow-Origin *; return 200; }", "location / [All] | * for all | vary ? | offers SendVary | incomplete")]
    [InlineData("http { add_header Access-Control-Allow-Origin *; include conf.d/*.conf; }", "http [All] | * for all | vary ? | preflight ? | offers SendVary | incomplete")]
    [InlineData("upstream a { server b; }\nadd_header X-A 1;", "")]
    public void Fragments(string text, string expected) => Assert.Equal(expected, PolicyText.Of(text));
}
