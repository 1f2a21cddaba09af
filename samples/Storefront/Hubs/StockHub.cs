using Microsoft.AspNetCore.SignalR;
using Storefront.Catalogue;

namespace Storefront.Hubs;

/// <summary>Tells every open page when a product has changed.</summary>
public sealed class StockHub(ProductStore store) : Hub
{
    public IEnumerable<Product> Watch() => store.All;

    public Task Changed(Product product) => Clients.Others.SendAsync("changed", product);
}
