using Cors.Analyzers.Reading.CSharp.Applications;

namespace Cors.Analyzers.Reading.CSharp.Endpoints;

/// <summary>An action's endpoint, before the conventions of all controllers.</summary>
/// <param name="Endpoint">The endpoint, with the metadata of its attributes.</param>
/// <param name="Access">Who may call, by attributes.</param>
internal sealed record ActionEndpoint(Endpoint Endpoint, Access Access);

/// <summary>An action: a method that is one by the framework's rules.</summary>
/// <param name="Name">The method's name.</param>
/// <param name="At">Where a finding about it stands.</param>
/// <param name="Attributes">Its attributes, with those that it inherits.</param>
/// <param name="ReadsBody">Does it take a parameter from the body, in an <c>[ApiController]</c> or in another controller? Null when that is not known.</param>
/// <param name="Declaration">Its declaration; null when it is not written in this program.</param>
internal sealed record ActionMethod(string Name, Place At, IReadOnlyList<AppliedAttribute> Attributes, Func<bool, bool?> ReadsBody, SyntaxNode? Declaration);

/// <summary>Reads the actions of a controller.</summary>
/// <param name="controller">The controller's name.</param>
/// <param name="attributes">Its attributes, with those that it inherits.</param>
/// <param name="isApi">The assembly makes every controller an <c>[ApiController]</c>.</param>
/// <param name="byConvention">There are routes for actions that have none of their own.</param>
/// <param name="code">The compilation.</param>
internal sealed class ActionReader(string controller, IReadOnlyList<AppliedAttribute> attributes, bool isApi, bool byConvention, CodeBase code)
{
    private readonly bool _isApi = isApi || attributes.Any(attribute => attribute.Is("ApiControllerAttribute"));

    /// <summary>The endpoint of an action; null when it has none.</summary>
    public ActionEndpoint? Read(ActionMethod action)
    {
        var own = action.Attributes;
        if (own.Any(attribute => attribute.Is("NonActionAttribute")))
            return null;
        var templates = own.Where(IsRoute).Select(Template).ToList();
        var prefix = attributes.Where(IsRoute).Select(Template).FirstOrDefault();
        var isRouted = prefix is not null || templates.Any(template => template is not null);
        if (!isRouted && !byConvention)
            return null;
        var methods = Methods(own);
        var words = isRouted
            ? Routes.OfAction(prefix, templates.FirstOrDefault(template => template is not null), Short(controller), action.Name, Area())
            : $"{controller}.{action.Name}";
        var endpoint = new Endpoint(action.At, (methods.Count == 0 ? "" : string.Join(", ", methods) + " ") + words)
        {
            Methods = methods,
            FindsJson = () => ReadsJson(action),
            Metadata = [.. EndpointAttributes.Cors(attributes, action.At, code), .. EndpointAttributes.Cors(own, action.At, code)],
            Writes = new LazyList<Sourced<string>>(() => WrittenHeaders.Of(action.Declaration, code)),
        };
        return new ActionEndpoint(endpoint, EndpointAttributes.Access(attributes).And(EndpointAttributes.Access(own)));
    }

    private static bool IsRoute(AppliedAttribute attribute) => attribute.Implements("IRouteTemplateProvider");

    private static string? Template(AppliedAttribute attribute) =>
        attribute.Is("AcceptVerbsAttribute") ? attribute.Named("Route") : attribute.Text ?? attribute.Named("Route") ?? attribute.Named("Template");

    private string? Area() => attributes.FirstOrDefault(attribute => attribute.Is("AreaAttribute"))?.Text;

    private static string Short(string name) => name.EndsWith("Controller", StringComparison.OrdinalIgnoreCase) ? name.Substring(0, name.Length - "Controller".Length) : name;

    /// <summary>The methods that attributes name; none when they name none, or one of them is of a class that is not known.</summary>
    private static IReadOnlyList<string> Methods(IReadOnlyList<AppliedAttribute> own)
    {
        var methods = new List<string>();
        foreach (var attribute in own)
        {
            if (!attribute.Implements("IActionHttpMethodProvider"))
                continue;
            var known = Known.Keys.FirstOrDefault(attribute.Is) is { } name ? Known[name] : null;
            if (known is not null)
                methods.Add(known);
            else if (attribute.Name == "AcceptVerbsAttribute")
                methods.AddRange(attribute.Texts.Select(verb => verb.ToUpperInvariant()));
            else
                return [];
        }

        return [.. methods.Distinct()];
    }

    private static readonly IReadOnlyDictionary<string, string> Known = new Dictionary<string, string>
    {
        ["HttpGetAttribute"] = "GET", ["HttpPostAttribute"] = "POST", ["HttpPutAttribute"] = "PUT", ["HttpDeleteAttribute"] = "DELETE",
        ["HttpPatchAttribute"] = "PATCH", ["HttpHeadAttribute"] = "HEAD", ["HttpOptionsAttribute"] = "OPTIONS",
    };

    private bool? ReadsJson(ActionMethod action)
    {
        var answer = action.ReadsBody(_isApi);
        return answer is not false && action.Attributes.Concat(attributes).FirstOrDefault(attribute => attribute.Is("ConsumesAttribute")) is { } consumed
            && ContentTypes.ReadJson([.. consumed.Texts.Select(type => type.ToLowerInvariant())]) is false ? false : answer;
    }
}
