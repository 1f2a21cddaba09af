namespace Cors.Analyzers.CodeFixes;
