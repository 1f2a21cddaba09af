namespace System.Web.Http.Cors
{
    [AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
    public sealed class EnableCorsAttribute(string origins, string headers, string methods) : Attribute
    {
        public string Origins { get; } = origins;

        public string Headers { get; } = headers;

        public string Methods { get; } = methods;
    }
}
