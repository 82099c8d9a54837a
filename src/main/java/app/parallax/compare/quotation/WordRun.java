package app.parallax.compare.quotation;

import app.parallax.source.AnnotatedSource;
import app.parallax.text.Passage;
import app.parallax.text.Token;
import java.util.List;

/** Words of one source in their order, counted from 0. */
abstract sealed class WordRun permits QuotedWords, SpokenWords {
    private final AnnotatedSource source;

    WordRun(AnnotatedSource source) {
        this.source = source;
    }

    /** The same list each time; it may still grow while a subclass is made. */
    abstract List<Token> tokens();

    final AnnotatedSource source() {
        return source;
    }

    final int size() {
        return tokens().size();
    }

    final Token token(int index) {
        return tokens().get(index);
    }

    final String form(int index) {
        return token(index).form();
    }

    /** From one word to another, both included. */
    final Passage passage(int first, int last) {
        return source.passage(token(first).span().hull(token(last).span()));
    }
}
