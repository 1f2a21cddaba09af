using Cors.Analyzers.Reading.Scripts.Php.Syntax;

namespace Cors.Analyzers.Tests.Reading.Php;

public class PhpTokenTests
{
    [Theory]
    [InlineData("a<?php $b ?>\nc", "Html:a Variable:$b Operator:?> Html:c")]
    [InlineData("<?xml version=\"1.0\"?><?= $a ?>", "Html:<?xml version=\"1.0\"?> Keyword:<?= Variable:$a Operator:?>")]
    [InlineData("<?php 'a\\'b' . \"c\\\"d\"", "Text:'a\\'b' Operator:. Template:\"c\\\"d\"")]
    [InlineData("<?php \"{$a[\"b}\"]}c\" . 'd'", "Template:\"{$a[\"b}\"]}c\" Operator:. Text:'d'")]
    [InlineData("<?php $a = <<<X\n X1 {$b}\n  X;", "Variable:$a Operator:= Template:<<<X\n X1 {$b}\n  X Operator:;")]
    [InlineData("<?php <<<'X'\n$a\nX . 1.5", "Text:<<<'X'\n$a\nX Operator:. Number:1.5")]
    [InlineData("<?php 1 << 2; $a<<<$b", "Number:1 Operator:<< Number:2 Operator:; Variable:$a Operator:<< Operator:< Variable:$b")]
    [InlineData("<?php (string) $a; ( bool )$b; (foo)", "Cast:(string) Variable:$a Operator:; Cast:( bool ) Variable:$b Operator:; Operator:( Name:foo Operator:)")]
    [InlineData("<?php \\Foo\\bar(); IF ($a?->list)", "Name:\\Foo\\bar Operator:( Operator:) Operator:; Keyword:IF Operator:( Variable:$a Operator:?-> Keyword:list Operator:)")]
    [InlineData("<?php a // b ?> c", "Name:a Operator:?> Html: c")]
    [InlineData("<?php #[Route]\na # b\n/* c", "Operator:# Operator:[ Name:Route Operator:] Name:a")]
    [InlineData("<?php 'never closed", "Text:'never closed")]
    public void Text_is_cut_into_tokens(string text, string expected) =>
        Assert.Equal(expected, string.Join(" ", new PhpLexer(text, 0, text.Length, isCode: false, CancellationToken.None).Read().SkipLast(1).Select(token => $"{token.Kind}:{text[token.Start..token.End]}")));

    [Theory]
    [InlineData("<?php // a\n# b\n/* c */ '// d' ?> // e", " a| b| c ")]
    public void Comments_are_kept(string text, string expected)
    {
        var lexer = new PhpLexer(text, 0, text.Length, isCode: false, CancellationToken.None);
        lexer.Read();
        Assert.Equal(expected, string.Join("|", lexer.Comments.Select(comment => text[comment.Start..comment.End])));
    }

    [Theory]
    [InlineData("\"a{$b['c']}d\"", "a|{$b['c']}|d")]
    [InlineData("\"$a[b] $c->d ${e} \\$f\"", "$a[b]| |$c->d| |${e}| $f")]
    [InlineData("\"\\x41\\u{42}\\n\"", "AB\n")]
    [InlineData("<<<A\n  b $c\n  A", "  b |$c")]
    public void Strings_are_taken_apart(string code, string expected)
    {
        var text = "<?php " + code + ";";
        var token = new PhpLexer(text, 0, text.Length, isCode: false, CancellationToken.None).Read()[0];
        var read = new PhpStrings(text, CancellationToken.None).Read(token, 0);
        IEnumerable<Expression> pieces = read is Expression.Template template ? template.Pieces : [read];
        Assert.Equal(expected, string.Join("|", pieces.Select(piece => piece is Expression.Text known ? known.Value : text[piece.Span.Start..piece.Span.End])));
    }
}
