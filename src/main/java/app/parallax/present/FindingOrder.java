package app.parallax.present;

import app.parallax.compare.Comparison;
import app.parallax.text.Passage;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** In which order findings stand. */
public enum FindingOrder {
    /** What a reader would miss most first. */
    WEIGHT,
    /** As the baseline reads; what stands nowhere in it, after that, as the other sources read. */
    TEXT,
    /** Those of one kind together, the heaviest first. */
    KIND,
    /** What nobody has looked at first, the heaviest before the others. */
    UNSEEN;

    /**
     * @param isSeen tells by id what has been looked at
     */
    public Comparator<FindingView> comparator(Comparison comparison, Predicate<String> isSeen) {
        return switch (this) {
            case WEIGHT -> byWeight();
            case TEXT -> byText(comparison);
            case KIND ->
                Comparator.comparing((FindingView view) -> view.finding().kind())
                        .thenComparing(byWeight());
            case UNSEEN ->
                Comparator.comparing((FindingView view) -> isSeen.test(view.id()))
                        .thenComparing(byWeight());
        };
    }

    private static Comparator<FindingView> byWeight() {
        return Comparator.comparingDouble(FindingView::weight).reversed();
    }

    private static Comparator<FindingView> byText(Comparison comparison) {
        List<String> columns = Columns.order(comparison);
        return Comparator.comparingInt((FindingView view) ->
                        columns.indexOf(place(view, comparison.baseline()).source()))
                .thenComparing(view -> place(view, comparison.baseline()).span())
                .thenComparing(byWeight());
    }

    private static Passage place(FindingView view, String baseline) {
        List<Passage> passages = view.finding().passages();
        Optional<Passage> inBaseline = passages.stream()
                .filter(passage -> passage.source().equals(baseline))
                .findFirst();
        return inBaseline.orElse(passages.getFirst());
    }
}
