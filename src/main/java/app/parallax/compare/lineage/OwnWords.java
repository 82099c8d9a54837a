package app.parallax.compare.lineage;

import app.parallax.align.reuse.SharedRun;
import app.parallax.align.reuse.SharedRuns;
import app.parallax.source.AnnotatedSource;
import app.parallax.source.Block;
import app.parallax.source.Quotation;
import app.parallax.source.QuotationUse;
import app.parallax.text.FunctionWords;
import app.parallax.text.HashedWords;
import app.parallax.text.Span;
import app.parallax.text.Token;
import app.parallax.text.Tokenizer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The words of a source's account, each marked as its own or quoted. For one thread at a time. */
final class OwnWords {
    private final AnnotatedSource source;
    private final HashedWords words;
    private final BitSet quoted;
    private final BitSet content;
    private @Nullable SharedRuns index;

    private OwnWords(AnnotatedSource source, HashedWords words, BitSet quoted, BitSet content) {
        this.source = source;
        this.words = words;
        this.quoted = quoted;
        this.content = content;
    }

    static OwnWords of(AnnotatedSource source) {
        List<Span> quotations = source.quotations().stream()
                .filter(q -> q.use() == QuotationUse.SPEECH)
                .map(Quotation::span)
                .toList();
        List<Token> words = new ArrayList<>();
        BitSet quoted = new BitSet();
        BitSet content = new BitSet();
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
                    content.set(words.size(), !FunctionWords.contains(word.form()));
                    words.add(word);
                }
            }
        }
        return new OwnWords(source, HashedWords.of(words), quoted, content);
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

    /** How many of these words say what the text is about. */
    int content(int from, int to) {
        return content.get(from, to).cardinality();
    }

    /** Does the source speak of a name, as whole words in a row? */
    boolean names(HashedWords name) {
        for (int at = 0; at + name.size() <= words.size(); at++) {
            int same = 0;
            while (same < name.size() && words.form(at + same) == name.form(same)) {
                same++;
            }
            if (same == name.size()) {
                return true;
            }
        }
        return false;
    }

    /** What another source shares with this one. */
    List<SharedRun> sharedWith(OwnWords other) {
        return index().in(other.index());
    }

    /** Made when it is first asked for, and once for all the sources that are held against this one. */
    private SharedRuns index() {
        SharedRuns made = index == null ? new SharedRuns(words) : index;
        index = made;
        return made;
    }

    /** Words from the first to before the second index, as a span of the text. */
    Span span(int from, int to) {
        return words.span(from, to);
    }
}
