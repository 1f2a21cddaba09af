using Cors.Analyzers.Reading.Text;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Cors.Analyzers.Reading.CSharp.WebApi;

/// <summary>Reads the policy that <c>[EnableCors("https://a.test,https://b.test", "*", "*")]</c> is: each argument is a list with commas.</summary>
/// <param name="model">The model of the file.</param>
/// <param name="places">Places in the file.</param>
/// <param name="cancellation">Ends the reading.</param>
internal sealed class AttributePolicy(SemanticModel model, Places places, CancellationToken cancellation)
{
    /// <summary>The policy of an attribute; null when the attribute is another one.</summary>
    public CorsPolicy? Read(AttributeSyntax attribute)
    {
        if (!WebApiReference.IsEnableCors(model.GetTypeInfo(attribute, cancellation).Type))
            return null;
        var arguments = attribute.ArgumentList?.Arguments ?? default;
        return Of(attribute, attribute.Name, [.. arguments.Where(one => one.NameEquals is null).Select(one => (one.NameColon?.Name.Identifier.ValueText, one.Expression))],
            arguments.FirstOrDefault(one => one.NameEquals?.Name.Identifier.ValueText == "SupportsCredentials")?.Expression);
    }

    /// <summary>The policy of <c>new EnableCorsAttribute(…)</c>, as <c>config.EnableCors</c> is given it; null when something else is made.</summary>
    public CorsPolicy? Read(ObjectCreationExpressionSyntax creation)
    {
        if (!WebApiReference.IsEnableCors(model.GetTypeInfo(creation, cancellation).Type))
            return null;
        var arguments = creation.ArgumentList?.Arguments ?? default;
        var credentials = creation.Initializer?.Expressions.OfType<AssignmentExpressionSyntax>().FirstOrDefault(set => set.Left is IdentifierNameSyntax { Identifier.ValueText: "SupportsCredentials" })?.Right;
        return Of(creation, creation.Type, [.. arguments.Select(one => (one.NameColon?.Name.Identifier.ValueText, one.Expression))], credentials);
    }

    private CorsPolicy Of(SyntaxNode made, SyntaxNode name, IReadOnlyList<(string? Name, ExpressionSyntax Value)> arguments, ExpressionSyntax? supportsCredentials)
    {
        Sourced<string>? Argument(string wanted, int position)
        {
            for (var index = 0; index < arguments.Count; index++)
            {
                if (arguments[index].Name is { } given ? given == wanted : index == position)
                    return Text(arguments[index].Value);
            }

            return null;
        }

        var (origins, headers, methods, exposed) = (Argument("origins", 0), Argument("headers", 1), Argument("methods", 2), Argument("exposedHeaders", 3));
        var isAny = origins?.Value == "*";
        var allowsCredentials = supportsCredentials is not null && model.GetConstantValue(supportsCredentials, cancellation).Value is true;
        // A star beside other origins and null are refused when they are read, not allowed.
        var entries = origins is null || isAny ? [] : CommaList.Items(origins).Where(item => item.Value is not ("*" or "null")).Select(Entry).ToList();
        return new CorsPolicy
        {
            Dialect = Dialect.WebApi,
            At = places.At(made.SyntaxTree, name.Span),
            Complete = origins is not null && headers is not null && methods is not null,
            Guard = Guards.InDebugRegion(made) ? Guard.Development : Guard.None,
            Entries = entries,
            Cases = origins is null ? [] : isAny
                // With credentials the origin is sent back, whatever it is.
                ? [new OriginCase(OriginTest.Anybody, allowsCredentials ? OriginAnswer.Echo : OriginAnswer.Star, origins)]
                : [new OriginCase(new OriginTest.InSet([.. entries.Select(entry => entry.Text.Value)]), OriginAnswer.Echo, origins)],
            Methods = List(methods),
            Headers = List(headers),
            Exposed = exposed is null ? ListSetting.Unset : new ListSetting { Items = [.. CommaList.Items(exposed)] },
            Credentials = allowsCredentials ? new Sourced<string>("true", places.At(made.SyntaxTree, supportsCredentials!.Parent!.Span), Extents.OfElement(supportsCredentials.Parent)) : null,
            // It never sends Vary, which nothing in the program can change.
            VariesByOrigin = null,
        };
    }

    private static OriginEntry Entry(Sourced<string> item)
    {
        var entry = new OriginEntry(item, OriginUse.Verbatim);
        return entry.Problem is OriginProblem.Path ? entry with { Refusal = "Web API 2 throws InvalidOperationException when it reads the list" } : entry;
    }

    /// <summary>A star stands for what the preflight asks for.</summary>
    private static ListSetting List(Sourced<string>? text) =>
        text is null ? new ListSetting { Complete = false } : text.Value == "*" ? new ListSetting { Echo = text } : new ListSetting { Items = [.. CommaList.Items(text)] };

    private Sourced<string>? Text(ExpressionSyntax value)
    {
        if (model.GetConstantValue(value, cancellation).Value is not string text)
            return null;
        var at = places.At(value.SyntaxTree, value.Span);
        return Literals.Content(value) is { } content && places.At(value.SyntaxTree, content) is var inside
            ? new Sourced<string>(text, inside, default) { Literal = inside }
            : new Sourced<string>(text, at, default);
    }
}
