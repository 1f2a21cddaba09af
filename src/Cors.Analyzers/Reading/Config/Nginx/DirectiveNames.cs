namespace Cors.Analyzers.Reading.Config.Nginx;

/// <summary>Names of directives that are told apart.</summary>
internal static class DirectiveNames
{
    /// <summary>Usual directives that stand on one line: where the next line begins with another of them, a semicolon is missing.</summary>
    public static readonly ImmutableHashSet<string> EndWithTheLine = Set(
        "access_log add_header alias allow auth_basic auth_basic_user_file auth_request autoindex break charset client_max_body_size default_type deny error_log error_page "
        + "expires fastcgi_index fastcgi_param fastcgi_pass grpc_pass gzip if include index internal keepalive_timeout limit_except limit_rate listen location more_clear_headers "
        + "more_set_headers proxy_cache proxy_hide_header proxy_http_version proxy_pass proxy_read_timeout proxy_redirect proxy_set_header resolver return rewrite root scgi_pass sendfile "
        + "server server_name server_tokens set ssl_certificate ssl_certificate_key ssl_protocols try_files uwsgi_pass");

    /// <summary>What hands the request to another server or program.</summary>
    public static readonly string[] Upstreams = ["proxy_pass", "fastcgi_pass", "uwsgi_pass", "scgi_pass", "grpc_pass", "memcached_pass"];

    /// <summary>What says nothing about who answers the request.</summary>
    public static readonly ImmutableHashSet<string> LeavesContentToFiles = Set(
        "access_log add_header add_header_inherit add_trailer aio alias allow auth_basic auth_basic_user_file auth_request auth_request_set autoindex autoindex_exact_size autoindex_format "
        + "autoindex_localtime break brotli brotli_comp_level brotli_static brotli_types charset charset_types client_body_timeout client_max_body_size default_type deny directio error_log "
        + "error_page etag expires fastcgi_index fastcgi_param gunzip gzip gzip_comp_level gzip_disable gzip_http_version gzip_min_length gzip_proxied gzip_static gzip_types gzip_vary http2_push "
        + "http2_push_preload if if_modified_since include index internal keepalive_requests keepalive_timeout limit_conn limit_except limit_rate limit_rate_after limit_req location "
        + "log_not_found log_subrequest max_ranges more_clear_headers more_set_headers more_clear_input_headers more_set_input_headers open_file_cache open_file_cache_errors open_file_cache_min_uses "
        + "open_file_cache_valid output_buffers proxy_hide_header proxy_set_header read_ahead root satisfy secure_link secure_link_md5 send_timeout sendfile sendfile_max_chunk server_tokens set "
        + "ssl_verify_client ssi sub_filter sub_filter_once sub_filter_types tcp_nodelay tcp_nopush try_files types types_hash_max_size valid_referers");

    /// <summary>Usual files to include that neither send headers nor set variables which matter here.</summary>
    public static readonly ImmutableHashSet<string> HarmlessIncludes = Set(
        "mime.types fastcgi_params fastcgi.conf fastcgi-php.conf uwsgi_params scgi_params proxy_params koi-utf koi-win win-utf options-ssl-nginx.conf");

    /// <summary>Script modules may do anything, sending headers included.</summary>
    public static bool IsScript(string name) =>
        (name.IndexOf("_by_lua", StringComparison.Ordinal) > 0 && !name.StartsWith("init_", StringComparison.Ordinal) && !name.StartsWith("log_", StringComparison.Ordinal))
        || name is "js_content" or "js_header_filter" or "perl" or "passenger_enabled";

    private static ImmutableHashSet<string> Set(string names) => ImmutableHashSet.Create(StringComparer.Ordinal, names.Split(' '));
}
