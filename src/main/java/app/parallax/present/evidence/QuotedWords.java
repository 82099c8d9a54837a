package app.parallax.present.evidence;

import app.parallax.compare.Comparison;
import app.parallax.compare.Edit;
import app.parallax.compare.EditClass;
import app.parallax.compare.EditOperation;
import app.parallax.compare.QuotationCheck;
import app.parallax.present.EditLines;
import app.parallax.present.Phrases;
import app.parallax.text.Passage;
import app.parallax.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A quotation against its record: both texts with their own words marked, and the edits that lead from one to the other. */
final class QuotedWords {
    /** Words that a record has between two places that were quoted are shown; a longer stretch, in UTF-16 code units, would drown them. */
    private static final int LONGEST_GAP = 400;

    private final Comparison comparison;
    private final Phrases phrases;
    private final QuotationCheck check;

    QuotedWords(Comparison comparison, Phrases phrases, QuotationCheck check) {
        this.comparison = comparison;
        this.phrases = phrases;
        this.check = check;
    }

    void addTo(Sides sides) {
        Span quoted = check.quotation().span();
        sides.add(check.source(), List.of(quoted), marked(check.source(), Piece.Mark.PUT));
        record().forEach((source, spans) -> sides.add(source, spans, marked(source, Piece.Mark.STRUCK)));
    }

    private List<Marking.Marked> marked(String source, Piece.Mark mark) {
        return check.edits().stream()
                .filter(edit -> isMarked(edit, mark))
                .map(edit -> new Placed(mark == Piece.Mark.PUT ? edit.quoted() : edit.record(), isLight(edit)))
                .filter(placed -> placed.passage().source().equals(source))
                .sorted((a, b) -> a.passage().compareTo(b.passage()))
                .map(placed -> new Marking.Marked(placed.passage().span(), mark, placed.light()))
                .toList();
    }

    private record Placed(Passage passage, boolean light) {}

    private static boolean isMarked(Edit edit, Piece.Mark mark) {
        return switch (edit.operation()) {
            case REPLACE -> true;
            case INSERT -> mark == Piece.Mark.PUT;
            case DELETE -> mark == Piece.Mark.STRUCK;
            // Both have these words.
            case MOVE -> false;
        };
    }

    private static boolean isLight(Edit edit) {
        return edit.editClass() == EditClass.SPELLING || edit.editClass() == EditClass.FILLER;
    }

    /** What was quoted and what was left out or replaced, by source; stretches that lie close together are one. */
    private Map<String, List<Span>> record() {
        Map<String, List<Span>> spans = new TreeMap<>();
        Stream.concat(
                        check.matches().stream(),
                        check.edits().stream()
                                .filter(edit ->
                                        isMarked(edit, Piece.Mark.STRUCK) || edit.operation() == EditOperation.MOVE)
                                .map(Edit::record))
                .filter(passage -> !passage.span().isEmpty())
                .sorted()
                .forEach(passage ->
                        add(spans.computeIfAbsent(passage.source(), s -> new ArrayList<>()), passage.span()));
        return spans;
    }

    private static void add(List<Span> spans, Span next) {
        boolean close = !spans.isEmpty() && next.start() - spans.getLast().end() <= LONGEST_GAP;
        spans.add(close ? spans.removeLast().hull(next) : next);
    }

    /** The edits that matter, a line each; the others counted. */
    List<String> changes() {
        return EditLines.of(check, comparison, phrases).stream()
                .map(Clean::line)
                .toList();
    }
}
