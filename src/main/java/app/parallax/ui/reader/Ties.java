package app.parallax.ui.reader;

import app.parallax.align.Link;
import app.parallax.align.Relation;
import app.parallax.compare.Comparison;
import app.parallax.compare.Finding;
import app.parallax.compare.Verdict;
import app.parallax.text.Passage;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What ribbons tie between two columns: what differs on top of what is said alike. */
final class Ties {
    private static final String DIFFERS = "differs";

    private Ties() {}

    static List<Tie> between(Comparison comparison, String left, String right) {
        Stream<Tie> links = comparison.links().stream().flatMap(link -> of(link, left, right).stream());
        Stream<Tie> findings = comparison.findings().stream()
                .filter(finding -> finding.verdict() == Verdict.DIFFER)
                .flatMap(finding -> of(finding, left, right).stream());
        return Stream.concat(links, findings).toList();
    }

    /** Those that are shown; where a difference is not, the ribbon under it that says that both agree is not shown either. */
    static List<Tie> showing(List<Tie> all, Predicate<Tie> isShown) {
        List<Tie> left = all.stream()
                .filter(tie -> tie.styleClass().equals(DIFFERS) && !isShown.test(tie))
                .toList();
        return all.stream()
                .filter(isShown)
                .filter(tie -> tie.styleClass().equals(DIFFERS)
                        || left.stream()
                                .noneMatch(gone -> gone.left().overlaps(tie.left())
                                        && gone.right().overlaps(tie.right())))
                .toList();
    }

    private static Optional<Tie> of(Link link, String left, String right) {
        return tie(link.id(), List.of(link.first(), link.second()), left, right, styleClass(link.relation()));
    }

    private static Optional<Tie> of(Finding finding, String left, String right) {
        return tie(finding.id(), finding.passages(), left, right, DIFFERS);
    }

    private static String styleClass(Relation relation) {
        return switch (relation) {
            case VERBATIM, NEAR -> "same-words";
            case PARAPHRASE -> "same-sense";
        };
    }

    private static Optional<Tie> tie(String id, List<Passage> passages, String left, String right, String styleClass) {
        Optional<Passage> leftPassage = in(passages, left);
        return leftPassage.flatMap(l -> in(passages, right).map(r -> new Tie(id, l, r, styleClass)));
    }

    private static Optional<Passage> in(List<Passage> passages, String source) {
        return passages.stream().filter(p -> p.source().equals(source)).findFirst();
    }
}
