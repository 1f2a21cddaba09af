// Each policy allows one method of its own, and each endpoint answers the method of the policy that the framework takes for it.
// proof: LOCK /middleware from https://app.test => allowed
// proof: LOCK /middleware/attribute from https://app.test => allowed
// proof: LOCK /middleware/convention from https://app.test => allowed
// proof: COPY /attribute from https://app.test => allowed
// proof: MOVE /twice from https://app.test => allowed
// proof: MOVE /metadata from https://app.test => allowed
// proof: MERGE /inline from https://app.test => allowed
// proof: COPY /group from https://app.test => allowed
// proof: MOVE /group/attribute from https://app.test => allowed
// proof: MOVE /group/convention from https://app.test => allowed
// proof: MOVE /group/inner from https://app.test => allowed
// proof: COPY /later from https://app.test => allowed
// proof: COPY /extension from https://app.test => allowed
// proof: COPY /derived from https://app.test => allowed
// proof: MOVE /derived/action from https://app.test => allowed
// proof: LOCK /derived/plain from https://app.test => allowed
// proof: MOVE /derived/overridden from https://app.test => allowed
// proof: COPY /closed from https://app.test => allowed (the attribute of the base class comes last)
// proof: MOVE /named from https://app.test => allowed
// proof: LOCK /conventional/any from https://app.test => allowed
using Microsoft.AspNetCore.Cors;
using Microsoft.AspNetCore.Mvc;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddControllers();
builder.Services.AddCors(options =>
{
    options.AddPolicy("lock", policy => policy.WithOrigins("https://app.test").WithMethods("LOCK"));
    options.AddPolicy("copy", policy => policy.WithOrigins("https://app.test").WithMethods("COPY"));
    options.AddPolicy("move", policy => policy.WithOrigins("https://app.test").WithMethods("MOVE"));
});

var app = builder.Build();
app.UseCors("lock");
app.MapMethods("/middleware", ["LOCK"], () => 1);
app.MapMethods("/middleware/attribute", ["LOCK"], [EnableCors] () => 1);
app.MapMethods("/middleware/convention", ["LOCK"], () => 1).RequireCors();
app.MapMethods("/attribute", ["COPY"], [EnableCors("copy")] () => 1);
app.MapMethods("/twice", ["MOVE"], () => 1).RequireCors("copy").RequireCors("move");
app.MapMethods("/metadata", ["MOVE"], () => 1).RequireCors("copy").WithMetadata(new EnableCorsAttribute("move"));
app.MapMethods("/inline", ["MERGE"], () => 1).RequireCors(policy => policy.WithOrigins("https://app.test").WithMethods("MERGE"));

var group = app.MapGroup("/group").RequireCors("copy");
group.MapMethods("/", ["COPY"], () => 1);
group.MapMethods("/attribute", ["MOVE"], [EnableCors("move")] () => 1);
group.MapMethods("/convention", ["MOVE"], () => 1).RequireCors("move");
group.MapGroup("/inner").RequireCors("move").MapMethods("/", ["MOVE"], () => 1);

var later = app.MapGroup("/later");
later.MapMethods("/", ["COPY"], () => 1);
later.RequireCors("copy");

app.MapMethods("/extension", ["COPY"], () => 1).Copying();
app.MapControllers();
app.MapControllerRoute("conventional", "conventional/{action}", new { controller = "Conventional" });
app.Run();

public static class Conventions
{
    public static RouteHandlerBuilder Copying(this RouteHandlerBuilder endpoint)
    {
        endpoint.RequireCors("copy");
        return endpoint;
    }
}

[EnableCors("copy")]
public abstract class BaseController : ControllerBase
{
    [AcceptVerbs("COPY")]
    public int Inherited() => 1;

    [EnableCors("move")]
    [AcceptVerbs("MOVE", Route = "overridden")]
    public virtual int Overridden() => 1;
}

[Route("derived")]
public class DerivedController : BaseController
{
    [EnableCors("move")]
    [AcceptVerbs("MOVE", Route = "action")]
    public int Action() => 1;

    [EnableCors]
    [AcceptVerbs("LOCK", Route = "plain")]
    public int Plain() => 1;

    public override int Overridden() => 2;
}

[DisableCors]
[Route("closed")]
public class ClosedController : BaseController
{
}

[EnableCors("move")]
[Route("named")]
public class NamedController : ControllerBase
{
    [AcceptVerbs("MOVE")]
    public int Named() => 1;
}

public class ConventionalController : Controller
{
    [AcceptVerbs("LOCK")]
    public int Any() => 1;
}
