package app.parallax.compare.quotation;

import app.parallax.source.AnnotatedSource;
import app.parallax.source.Quotation;
import app.parallax.text.Passage;
import app.parallax.text.Span;
import app.parallax.text.Token;
import app.parallax.text.Tokenizer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of a quotation and the marks that admit a change: ellipses, and words in brackets, which are the reporter's own.
 */
final class QuotedWords extends WordRun {

    private static final Pattern ELLIPSIS = Pattern.compile("\u2026|\\.{3,}|\\. \\. \\.");
    private static final Pattern BRACKETS = Pattern.compile("\\[[^\\]]*]|\\([^)]*\\)");

    private final Quotation quotation;
    private final List<Token> tokens;
    private final BitSet own = new BitSet();
    private final BitSet ellipses = new BitSet();

    QuotedWords(AnnotatedSource source, Quotation quotation) {
        super(source);
        this.quotation = quotation;
        this.tokens = joined(Tokenizer.tokens(source().text(), quotation.span()));
        String words = quotation.span().of(source().text());
        markOwn(words);
        markEllipses(words);
    }

    Quotation quotation() {
        return quotation;
    }

    @Override
    List<Token> tokens() {
        return tokens;
    }

    /** True for a word in brackets. */
    boolean isOwn(int index) {
        return own.get(index);
    }

    /** True where an ellipsis stands before the word; at {@link #size()}, after the last. */
    boolean hasEllipsisBefore(int index) {
        return ellipses.get(index);
    }

    /** The empty place before a word; at {@link #size()}, after the last. */
    Passage placeBefore(int index) {
        int at = index < size()
                ? token(index).span().start()
                : token(size() - 1).span().end();
        return source().passage(new Span(at, at));
    }

    /** "[W]e" is one word whose first letter the reporter made a capital. */
    private List<Token> joined(List<Token> found) {
        List<Token> result = new ArrayList<>();
        for (Token token : found) {
            Token before = result.isEmpty() ? null : result.getLast();
            if (before != null && isSplitByBracket(before.span(), token.span())) {
                String letters =
                        before.span().of(source().text()) + token.span().of(source().text());
                Token whole = Tokenizer.tokens(letters).getFirst();
                result.set(
                        result.size() - 1,
                        new Token(whole.form(), whole.stem(), before.span().hull(token.span())));
            } else {
                result.add(token);
            }
        }
        return result;
    }

    private boolean isSplitByBracket(Span first, Span second) {
        return first.length() == 1
                && second.start() == first.end() + 1
                && source().text().charAt(first.end()) == ']'
                && first.start() > 0
                && source().text().charAt(first.start() - 1) == '[';
    }

    private void markOwn(String words) {
        Matcher matcher = BRACKETS.matcher(words);
        while (matcher.find()) {
            Span bracket = new Span(matcher.start(), matcher.end())
                    .shift(quotation.span().start());
            for (int i = 0; i < size(); i++) {
                if (bracket.contains(token(i).span())) {
                    own.set(i);
                }
            }
        }
    }

    private void markEllipses(String words) {
        Matcher matcher = ELLIPSIS.matcher(words);
        while (matcher.find()) {
            int at = matcher.start() + quotation.span().start();
            int index = 0;
            while (index < size() && token(index).span().start() < at) {
                index++;
            }
            ellipses.set(index);
        }
    }
}
