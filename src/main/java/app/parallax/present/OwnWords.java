package app.parallax.present;

import app.parallax.compare.Comparison;
import app.parallax.text.Passage;
import app.parallax.text.Span;
import app.parallax.text.Token;
import app.parallax.text.Tokenizer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * What each of two passages says that the other does not.
 *
 * @param first stretches of the first passage, in positions of its source; in order, apart from one another
 * @param second the same of the second
 */
record OwnWords(List<Span> first, List<Span> second) {
    OwnWords {
        first = List.copyOf(first);
        second = List.copyOf(second);
    }

    static OwnWords of(Comparison comparison, Passage first, Passage second) {
        List<Token> ones = tokens(comparison, first);
        List<Token> others = tokens(comparison, second);
        SharedWords shared = SharedWords.of(ones, others);
        return new OwnWords(own(ones, shared.first()), own(others, shared.second()));
    }

    private static List<Token> tokens(Comparison comparison, Passage passage) {
        return Tokenizer.tokens(comparison.source(passage.source()).text(), passage.span());
    }

    private static List<Span> own(List<Token> tokens, BitSet shared) {
        List<Span> own = new ArrayList<>();
        int last = -1;
        for (int i = shared.nextClearBit(0); i < tokens.size(); i = shared.nextClearBit(i + 1)) {
            Span at = tokens.get(i).span();
            boolean goesOn = last >= 0 && last == i - 1;
            own.add(goesOn ? own.removeLast().hull(at) : at);
            last = i;
        }
        return own;
    }
}
