package app.parallax.ui.reader;

import app.parallax.present.PageItem;
import app.parallax.present.PageItem.Fold;
import app.parallax.present.PageItem.FoldKind;
import app.parallax.text.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Which folds of a page show what they hide: those that a person opened, until that person closes them, and those over the words to which the page was brought last. */
final class OpenFolds {
    private final Set<Open> byHand = new HashSet<>();
    private final Set<Open> meanwhile = new HashSet<>();

    private record Open(FoldKind kind, Span span) {
        Open(Fold fold) {
            this(fold.kind(), fold.span());
        }

        /** A part of what was open is open too: when a note splits a fold, what is being read does not go. */
        boolean shows(Fold fold) {
            return kind == fold.kind() && span.contains(fold.span());
        }
    }

    boolean isOpen(Fold fold) {
        return Stream.concat(byHand.stream(), meanwhile.stream()).anyMatch(open -> open.shows(fold));
    }

    void toggle(Fold fold) {
        if (isOpen(fold)) {
            byHand.removeIf(open -> open.shows(fold));
            meanwhile.removeIf(open -> open.shows(fold));
        } else {
            byHand.add(new Open(fold));
        }
    }

    /**
     * Opens what lies over a stretch; what was opened so for another closes again.
     *
     * @return false where that changes nothing
     */
    boolean show(List<PageItem> page, Span span) {
        Set<Open> before = Set.copyOf(meanwhile);
        meanwhile.clear();
        over(page, span).filter(fold -> !isOpen(fold)).toList().forEach(fold -> meanwhile.add(new Open(fold)));
        return !meanwhile.equals(before);
    }

    private static Stream<Fold> over(List<PageItem> page, Span span) {
        return page.stream()
                .filter(item -> item instanceof Fold && item.span().overlaps(span))
                .map(Fold.class::cast)
                .flatMap(fold -> Stream.concat(Stream.of(fold), over(fold.folded(), span)));
    }
}
