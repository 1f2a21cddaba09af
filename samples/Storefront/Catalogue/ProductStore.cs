using System.Collections.Concurrent;

namespace Storefront.Catalogue;

public sealed record Product(int Id, string Name, decimal Price);

/// <summary>The shop's goods and one visitor's cart, in memory.</summary>
public sealed class ProductStore
{
    private readonly ConcurrentDictionary<int, Product> _products = new(new[]
    {
        new Product(1, "Tea", 4.20m), new Product(2, "Teapot", 28m), new Product(3, "Two cups", 12.50m),
    }.ToDictionary(product => product.Id));

    private readonly ConcurrentDictionary<int, Product> _cart = new();

    public ICollection<Product> All => _products.Values;

    public ICollection<Product> Cart => _cart.Values;

    public Product? Find(int id) => _products.GetValueOrDefault(id);

    public void Save(Product product) => _products[product.Id] = product;

    public bool Add(int id) => Find(id) is { } product && _cart.TryAdd(id, product);

    public bool Remove(int id) => _cart.TryRemove(id, out _);
}
