package app.parallax.compare.lineage;

import app.parallax.source.AnnotatedSource;
import app.parallax.source.Block;
import app.parallax.source.Quotation;
import app.parallax.source.QuotationUse;
import app.parallax.text.Span;
import app.parallax.text.Token;
import app.parallax.text.Tokenizer;
import java.util.ArrayList;
import java.util.List;

/** The words of a source's account, each marked as its own or quoted. */
record OwnWords(AnnotatedSource source, List<Token> words, List<Boolean> quoted) {

    static OwnWords of(AnnotatedSource source) {
        List<Span> quotations = source.quotations().stream()
                .filter(q -> q.use() == QuotationUse.SPEECH)
                .map(Quotation::span)
                .toList();
        List<Token> words = new ArrayList<>();
        List<Boolean> quoted = new ArrayList<>();
        int next = 0;
        for (Block block : source.blocks()) {
            if (block.role().isAccount()) {
                for (Token word : Tokenizer.tokens(source.text(), block.span())) {
                    while (next < quotations.size()
                            && quotations.get(next).end() <= word.span().start()) {
                        next++;
                    }
                    words.add(word);
                    quoted.add(next < quotations.size() && quotations.get(next).overlaps(word.span()));
                }
            }
        }
        return new OwnWords(source, List.copyOf(words), List.copyOf(quoted));
    }

    int size() {
        return words.size();
    }

    String form(int index) {
        return words.get(index).form();
    }

    /** Words from the first to before the second index, as a span of the text. */
    Span span(int from, int to) {
        return new Span(words.get(from).span().start(), words.get(to - 1).span().end());
    }
}
