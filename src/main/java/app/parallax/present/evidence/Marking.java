package app.parallax.present.evidence;

import app.parallax.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Cuts a text into pieces that are marked alike. */
final class Marking {
    private final String text;
    private final Span span;
    private final List<Piece> pieces = new ArrayList<>();
    private int at;

    /** A marked stretch of the text. */
    record Marked(Span span, Piece.Mark mark, boolean light) {}

    private Marking(String text, Span span) {
        this.text = text;
        this.span = span;
        this.at = span.start();
    }

    /**
     * The pieces of a stretch, together its words.
     *
     * @param marked in order; what lies outside the stretch, or under a mark before it, is not marked again
     */
    static List<Piece> pieces(String text, Span span, List<Marked> marked) {
        Marking marking = new Marking(text, span);
        marked.forEach(marking::mark);
        return marking.finish();
    }

    private void mark(Marked marked) {
        int start = Math.max(at, marked.span().start());
        int end = Math.min(span.end(), marked.span().end());
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        if (start < end) {
            add(Piece.Mark.NONE, new Span(at, start), false);
            add(marked.mark(), new Span(start, end), marked.light());
            at = end;
        }
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private void add(Piece.Mark mark, Span part, boolean light) {
        String words = Clean.inner(part.of(text));
        if (!words.isEmpty()) {
            pieces.add(new Piece(mark, words, light));
        }
    }

    private List<Piece> finish() {
        add(Piece.Mark.NONE, new Span(at, Math.max(at, span.end())), false);
        trim();
        return List.copyOf(pieces);
    }

    /** Only unmarked pieces have blanks at their ends. */
    private void trim() {
        if (!pieces.isEmpty()) {
            pieces.set(0, with(pieces.getFirst(), pieces.getFirst().words().stripLeading()));
            pieces.set(
                    pieces.size() - 1,
                    with(pieces.getLast(), pieces.getLast().words().stripTrailing()));
        }
        pieces.removeIf(piece -> piece.words().isEmpty());
    }

    private static Piece with(Piece piece, String words) {
        return new Piece(piece.mark(), words, piece.light());
    }
}
