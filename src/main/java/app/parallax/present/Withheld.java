package app.parallax.present;

import app.parallax.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Leaves highlights out without saying the contrary: where a difference is not shown, the agreement that lies under it is not shown either. */
public final class Withheld {
    private Withheld() {}

    /**
     * The highlights that are shown, in the order given; agreements are cut where what is left out tells against them.
     *
     * @param all of one source, in order
     */
    public static List<Highlight> showing(List<Highlight> all, Predicate<Highlight> isShown) {
        List<Span> left = all.stream()
                .filter(h -> tellsAgainst(h.layer()) && !isShown.test(h))
                .map(Highlight::span)
                .toList();
        return all.stream()
                .filter(isShown)
                .flatMap(h -> isAgreement(h.layer()) ? without(left, h) : Stream.of(h))
                .toList();
    }

    private static boolean tellsAgainst(Layer layer) {
        return layer.isGround() && !isAgreement(layer);
    }

    private static boolean isAgreement(Layer layer) {
        return switch (layer) {
            case SAME_WORDS, NEAR_WORDS, SAME_SENSE -> true;
            case DIFFERS, ONLY_HERE, NO_RECORD, QUOTATION, FIGURE, EVIDENCE -> false;
        };
    }

    private static Stream<Highlight> without(List<Span> left, Highlight highlight) {
        List<Span> pieces = new ArrayList<>(List.of(highlight.span()));
        for (Span gone : left) {
            if (gone.overlaps(highlight.span())) {
                pieces = pieces.stream().flatMap(piece -> cut(piece, gone)).toList();
            }
        }
        return pieces.stream().map(piece -> new Highlight(highlight.layer(), piece, highlight.of()));
    }

    private static Stream<Span> cut(Span piece, Span gone) {
        if (!piece.overlaps(gone)) {
            return Stream.of(piece);
        }
        return Stream.of(
                        new Span(piece.start(), Math.max(piece.start(), gone.start())),
                        new Span(Math.min(piece.end(), gone.end()), piece.end()))
                .filter(span -> !span.isEmpty());
    }
}
