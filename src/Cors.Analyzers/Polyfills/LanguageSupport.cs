// What the compiler looks for by name, and .NET Standard 2.0 lacks. Written by hand: a generator that wrote it gave
// another order, and so another assembly, at every build.
#pragma warning disable IDE0130 // The namespaces are the compiler's.

namespace System
{
    /// <summary>Allows <c>list[^1]</c>.</summary>
    internal readonly struct Index(int value, bool fromEnd = false)
    {
        public int GetOffset(int length) => fromEnd ? length - value : value;
    }
}

namespace System.Runtime.CompilerServices
{
    /// <summary>Allows <c>init</c> and records.</summary>
    internal static class IsExternalInit;

    /// <summary>Allows <c>required</c>.</summary>
    [AttributeUsage(AttributeTargets.All)]
    internal sealed class RequiredMemberAttribute : Attribute;

    /// <summary>Goes with <see cref="RequiredMemberAttribute"/>.</summary>
    [AttributeUsage(AttributeTargets.All, AllowMultiple = true)]
    internal sealed class CompilerFeatureRequiredAttribute(string featureName) : Attribute
    {
        public string FeatureName { get; } = featureName;
    }
}

namespace System.Diagnostics.CodeAnalysis
{
    /// <summary>Goes with <see cref="System.Runtime.CompilerServices.RequiredMemberAttribute"/>.</summary>
    [AttributeUsage(AttributeTargets.Constructor)]
    internal sealed class SetsRequiredMembersAttribute : Attribute;
}
