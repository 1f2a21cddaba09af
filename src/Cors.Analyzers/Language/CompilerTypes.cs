// What the compiler asks for and netstandard2.0 has not. Written out, since the packages that generate these types do so in an
// order that differs from build to build, and the assemblies shall not.
#pragma warning disable IDE0130 // the compiler looks for them in these namespaces
#pragma warning disable CS9113 // the compiler reads the arguments

namespace System.Runtime.CompilerServices
{
    /// <summary>Allows <c>init</c>.</summary>
    internal static class IsExternalInit;

    /// <summary>Marks what has <c>required</c> members, and these.</summary>
    [AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Field | AttributeTargets.Property, Inherited = false)]
    internal sealed class RequiredMemberAttribute : Attribute;

    /// <summary>Keeps compilers away that do not know a feature.</summary>
    [AttributeUsage(AttributeTargets.All, AllowMultiple = true, Inherited = false)]
    internal sealed class CompilerFeatureRequiredAttribute(string featureName) : Attribute
    {
        /// <summary>The feature.</summary>
        public string FeatureName { get; } = featureName;
    }
}

namespace System
{
    /// <summary>A position from the start or, with <c>^</c>, from the end: what list patterns are compiled to.</summary>
    internal readonly struct Index(int value, bool fromEnd = false)
    {
        /// <summary>From the start.</summary>
        public static implicit operator Index(int value) => new(value);

        /// <summary>The position in a list of so many elements.</summary>
        public int GetOffset(int length) => fromEnd ? length - value : value;
    }
}

namespace System.Diagnostics.CodeAnalysis
{
    /// <summary>A constructor that sets all <c>required</c> members: the copying one of a record.</summary>
    [AttributeUsage(AttributeTargets.Constructor)]
    internal sealed class SetsRequiredMembersAttribute : Attribute;
}
