namespace Cors.Analyzers.Reading.Config.S3;

/// <summary>How the members of a rule are called: the REST interface and CloudFormation do not agree.</summary>
internal sealed record S3Form(string ExposeHeaders, string MaxAge, string Id)
{
    /// <summary>The member that was meant by a name that is none; null where the name is one, or means nothing.</summary>
    public string? Meant(string name)
    {
        var meant = name.ToLowerInvariant() switch
        {
            "allowedorigins" or "allowedorigin" or "alloworigins" or "alloworigin" => "AllowedOrigins",
            "allowedmethods" or "allowedmethod" or "allowmethods" or "allowmethod" => "AllowedMethods",
            "allowedheaders" or "allowedheader" or "allowheaders" or "allowheader" => "AllowedHeaders",
            "exposeheaders" or "exposedheaders" or "exposeheader" or "exposedheader" => ExposeHeaders,
            "maxage" or "maxageseconds" or "maxageinseconds" => MaxAge,
            "id" => Id,
            _ => name,
        };
        return meant == name ? null : meant;
    }
}
