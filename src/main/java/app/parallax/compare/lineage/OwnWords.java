package app.parallax.compare.lineage;

import app.parallax.align.reuse.SharedRun;
import app.parallax.align.reuse.SharedRuns;
import app.parallax.source.AnnotatedSource;
import app.parallax.source.Block;
import app.parallax.source.Quotation;
import app.parallax.source.QuotationUse;
import app.parallax.text.HashedWords;
import app.parallax.text.Span;
import app.parallax.text.Token;
import app.parallax.text.Tokenizer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The words of a source's account, each marked as its own or quoted. For one thread. */
final class OwnWords {
    private final AnnotatedSource source;
    private final HashedWords words;
    private final BitSet quoted;
    private @Nullable SharedRuns index;

    private OwnWords(AnnotatedSource source, HashedWords words, BitSet quoted) {
        this.source = source;
        this.words = words;
        this.quoted = quoted;
    }

    static OwnWords of(AnnotatedSource source) {
        List<Span> quotations = source.quotations().stream()
                .filter(q -> q.use() == QuotationUse.SPEECH)
                .map(Quotation::span)
                .toList();
        List<Token> words = new ArrayList<>();
        BitSet quoted = new BitSet();
        int next = 0;
        for (Block block : source.blocks()) {
            if (block.role().isAccount()) {
                for (Token word : Tokenizer.tokens(source.text(), block.span())) {
                    while (next < quotations.size()
                            && quotations.get(next).end() <= word.span().start()) {
                        next++;
                    }
                    quoted.set(
                            words.size(),
                            next < quotations.size() && quotations.get(next).overlaps(word.span()));
                    words.add(word);
                }
            }
        }
        return new OwnWords(source, HashedWords.of(words), quoted);
    }

    AnnotatedSource source() {
        return source;
    }

    int size() {
        return words.size();
    }

    /** How many of the words from the first to before the second index are quoted. */
    int quoted(int from, int to) {
        return quoted.get(from, to).cardinality();
    }

    /** What another source shares with this one. The index is made when it is first asked for. */
    List<SharedRun> sharedWith(OwnWords other) {
        if (index == null) {
            index = new SharedRuns(words);
        }
        return index.in(other.words);
    }

    /** Words from the first to before the second index, as a span of the text. */
    Span span(int from, int to) {
        return words.span(from, to);
    }
}
