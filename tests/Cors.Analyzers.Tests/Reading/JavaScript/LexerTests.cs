using Cors.Analyzers.Reading.Scripts.JavaScript.Syntax;

namespace Cors.Analyzers.Tests.Reading.JavaScript;

public class LexerTests
{
    [Theory]
    [InlineData("a = b / c / d;", "a|=|b|/|c|/|d|;")]
    [InlineData("a = /b/g;", "a|=|/b/g|;")]
    [InlineData("return /a\\/[/]b/.test(x)", "return|/a\\/[/]b/|.|test|(|x|)")]
    [InlineData("if (a) /b/.test(c)", "if|(|a|)|/b/|.|test|(|c|)")]
    [InlineData("(a) / b / c", "(|a|)|/|b|/|c")]
    [InlineData("x[0] / y / z", "x|[|0|]|/|y|/|z")]
    [InlineData("f('it\\'s', \"a\\\\\")", "f|(|'it\\'s'|,|\"a\\\\\"|)")]
    [InlineData("`a` + `b${c + `d${e}`}f`", "`a`|+|`b${|c|+|`d${|e|}`|}f`")]
    [InlineData("a?.b ?? c?.5:d", "a|?.|b|??|c|?|.5|:|d")]
    [InlineData("x // a 'b\ny /* ` */ z", "x|y|z")]
    [InlineData("'never closed\nnext", "'never closed|next")]
    [InlineData("#!/usr/bin/env node\na", "a")]
    public void Cuts_where_the_language_does(string text, string tokens) =>
        Assert.Equal(tokens, string.Join("|", Tokens(text).Select(token => text[token.Start..token.End])));

    [Theory]
    [InlineData("([{}])", 0, 5)]
    [InlineData("`a${ {b} }c`", 0, 4)]
    [InlineData("(a]", 0, 3)]
    [InlineData("({a)", 0, 3)]
    public void Pairs_brackets_that_are_closed_and_those_that_are_not(string text, int open, int close) =>
        Assert.Equal(close, Read(text).Match(open));

    [Fact]
    public void Comments_are_given_without_their_marks()
    {
        const string Text = "a // one\n/* two */ b";
        Assert.Equal([" one", " two "], Read(Text).Comments.Select(comment => Text.Substring(comment.Start, comment.Length)));
    }

    private static ScriptText Read(string text) => new Lexer(text, CancellationToken.None).Read();

    private static IEnumerable<Token> Tokens(string text)
    {
        var read = Read(text);
        return Enumerable.Range(0, read.Count - 1).Select(index => read[index]);
    }
}
