package app.parallax.compare.quotation;

import app.parallax.text.FunctionWords;
import app.parallax.text.Span;
import app.parallax.text.Token;
import app.parallax.text.Tokenizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Finds the place of a record that a quotation comes from, and lays the words side by side. */
final class RecordSearch {

    private static final int LONGEST_PIECE = 240;
    private static final int CONTEXT_CHARACTERS = 300;

    private RecordSearch() {}

    /** The closest place; where nothing is shared its closeness is 0 or below. */
    static WordAlignment find(QuotedWords quoted, SpokenWords record) {
        int run = ExactRun.find(quoted, record, context(quoted));
        if (run >= 0) {
            List<Step> steps = IntStream.range(0, quoted.size())
                    .mapToObj(i -> new Step(run + i, i, Likeness.SAME))
                    .toList();
            return new WordAlignment(record, steps, 1);
        }
        List<WordAlignment> pieces = new ArrayList<>();
        for (int from = 0; from < quoted.size(); from += LONGEST_PIECE) {
            int to = Math.min(quoted.size(), from + LONGEST_PIECE);
            pieces.add(WordAligner.align(quoted, from, to, record, Region.of(quoted, from, to, record)));
        }
        return pieces.size() == 1 ? pieces.getFirst() : joined(pieces, record);
    }

    /** A long quotation is placed piece by piece; what the record has between two pieces in a row was left out. */
    private static WordAlignment joined(List<WordAlignment> pieces, SpokenWords record) {
        List<Step> steps = new ArrayList<>();
        double closeness = 0;
        int last = -1;
        for (WordAlignment piece : pieces) {
            int first = piece.firstRecord();
            if (last >= 0 && first > last + 1 && first - last <= LONGEST_PIECE) {
                IntStream.range(last + 1, first).forEach(i -> steps.add(new Step(i, -1, Likeness.OTHER)));
            }
            steps.addAll(piece.steps());
            last = piece.lastRecord();
            closeness += piece.closeness() / pieces.size();
        }
        return new WordAlignment(record, steps, closeness);
    }

    private static Set<String> context(QuotedWords quoted) {
        Span span = quoted.quotation().span();
        String text = quoted.source().text();
        Set<String> stems = new HashSet<>();
        add(stems, Tokenizer.tokens(text, new Span(Math.max(0, span.start() - CONTEXT_CHARACTERS), span.start())));
        add(
                stems,
                Tokenizer.tokens(text, new Span(span.end(), Math.min(text.length(), span.end() + CONTEXT_CHARACTERS))));
        return stems;
    }

    private static void add(Set<String> stems, List<Token> tokens) {
        tokens.stream().filter(t -> !FunctionWords.contains(t.form())).forEach(t -> stems.add(t.stem()));
    }
}
