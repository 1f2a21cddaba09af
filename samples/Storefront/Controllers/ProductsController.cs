using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Storefront.Catalogue;

namespace Storefront.Controllers;

[ApiController]
[Route("products")]
public sealed class ProductsController(ProductStore store) : ControllerBase
{
    [HttpGet]
    public IEnumerable<Product> All()
    {
        Response.Headers["X-Total-Count"] = store.All.Count.ToString();
        return store.All;
    }

    [HttpGet("{id:int}")]
    public ActionResult<Product> Find(int id) => store.Find(id) is { } product ? product : NotFound();

    [HttpPut("{id:int}"), Authorize]
    public IActionResult Save(int id, Product product)
    {
        if (id != product.Id)
            return BadRequest();
        store.Save(product);
        return NoContent();
    }
}
