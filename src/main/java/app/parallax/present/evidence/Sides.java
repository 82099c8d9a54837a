package app.parallax.present.evidence;

import app.parallax.compare.Comparison;
import app.parallax.present.Grades;
import app.parallax.present.Phrases;
import app.parallax.source.AnnotatedSource;
import app.parallax.source.Sentence;
import app.parallax.text.Passage;
import app.parallax.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Quotes passages, source by source. */
final class Sides {
    /** How many passages of one source are quoted; the others are named by their place. */
    private static final int MOST_QUOTES = 4;

    private final Comparison comparison;
    private final Phrases phrases;
    private final Grades grades;
    private final Citations citations;
    private final Places places;
    private final List<Side> sides = new ArrayList<>();

    /**
     * @param grades says of a source how reliable it is; nothing of one that nobody graded
     */
    Sides(Comparison comparison, Grades grades, Phrases phrases) {
        this.grades = grades;
        this.comparison = comparison;
        this.phrases = phrases;
        this.citations = new Citations(comparison, phrases);
        this.places = new Places(phrases);
    }

    /** Quotes some passages of one source, each within its sentence, and sets them off there. */
    void add(String source, String stand, List<Passage> passages) {
        AnnotatedSource text = comparison.source(source);
        List<Quote> quotes = passages.stream()
                .limit(MOST_QUOTES)
                .map(passage -> inItsSentence(text, passage.span()))
                .toList();
        add(source, stand, quotes, more(text, passages));
    }

    /** Quotes stretches of one source with their marks. */
    void add(String source, List<Span> spans, List<Marking.Marked> marked) {
        AnnotatedSource text = comparison.source(source);
        add(source, "", spans.stream().map(span -> quote(text, span, marked)).toList(), "");
    }

    private void add(String source, String stand, List<Quote> quotes, String more) {
        String graded = Stream.of(stand, grades.ofSource(source))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining("; "));
        sides.add(new Side(citations.of(source, sides.size() + 1), Clean.line(graded), quotes, more));
    }

    private Quote quote(AnnotatedSource text, Span span, List<Marking.Marked> marked) {
        return new Quote(Marking.pieces(text.text(), span, marked), places.of(text, span));
    }

    private Quote inItsSentence(AnnotatedSource text, Span span) {
        Span wide = sentences(text, span);
        List<Marking.Marked> marked =
                isAsGood(text, span, wide) ? List.of() : List.of(new Marking.Marked(span, Piece.Mark.MEANT, false));
        return new Quote(Marking.pieces(text.text(), wide, marked), places.of(text, span));
    }

    /** True where setting the words off in their sentence would set off all of it. */
    private static boolean isAsGood(AnnotatedSource text, Span span, Span wide) {
        return letters(text.words(wide)) == letters(text.words(span));
    }

    private static long letters(String words) {
        return words.codePoints().filter(Character::isLetterOrDigit).count();
    }

    /** The sentences that a stretch lies in, with the mark that closes what they quote. */
    private static Span sentences(AnnotatedSource text, Span span) {
        Span sentences = text.sentences().stream()
                .map(Sentence::span)
                .filter(span::overlaps)
                .reduce(span, Span::hull);
        return closed(text.text(), sentences);
    }

    /** A sentence ends with its stop; a mark behind it that closes a quotation opened in it is wanted here. */
    private static Span closed(String text, Span span) {
        int end = span.end();
        if (end == text.length()) {
            return span;
        }
        String words = span.of(text);
        boolean open = switch (text.charAt(end)) {
            case '”' -> count(words, '“') > count(words, '”');
            case '"' -> count(words, '"') % 2 == 1;
            case '»' -> count(words, '«') > count(words, '»');
            default -> false;
        };
        return open ? new Span(span.start(), end + 1) : span;
    }

    private static long count(String words, char mark) {
        return words.chars().filter(c -> c == mark).count();
    }

    private String more(AnnotatedSource text, List<Passage> passages) {
        if (passages.size() <= MOST_QUOTES) {
            return "";
        }
        String where = passages.stream()
                .skip(MOST_QUOTES)
                .map(passage -> places.brief(text, passage.span()))
                .collect(Collectors.joining("; "));
        return phrases.text("evidence.more", Map.of("places", where));
    }

    List<Side> all() {
        return List.copyOf(sides);
    }

    Evidence.Marks marks() {
        boolean meant = sides.stream()
                .flatMap(side -> side.quotes().stream())
                .flatMap(quote -> quote.pieces().stream())
                .anyMatch(piece -> piece.mark() == Piece.Mark.MEANT);
        return meant ? Evidence.Marks.EMPHASIS : Evidence.Marks.NONE;
    }
}
