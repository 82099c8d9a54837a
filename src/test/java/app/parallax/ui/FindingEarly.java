package app.parallax.ui;

import app.parallax.compare.Comparison;
import app.parallax.compare.Finding;
import app.parallax.compare.FindingKind;
import app.parallax.compare.Verdict;
import app.parallax.engine.Early;
import app.parallax.job.Cancellation;
import app.parallax.job.Progress;
import app.parallax.source.AnnotatedSource;
import app.parallax.ui.session.Workbench;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiConsumer;

/** Tells what it finds before the end, as the engine does: quotations, then figures and a difference that the end knows nothing of, then the end. */
final class FindingEarly extends ByHand {
    /** A difference that further pairs will take back. */
    static final String TAKEN_BACK = "taken-back";

    private final BiConsumer<String, Cancellation> between;
    private final Workbench end;

    /**
     * @param between hears after each step what was told in it; may keep the next one waiting
     */
    FindingEarly(BiConsumer<String, Cancellation> between) {
        this(between, new ByHand());
    }

    /**
     * @param end compares
     */
    FindingEarly(BiConsumer<String, Cancellation> between, Workbench end) {
        this.between = between;
        this.end = end;
    }

    @Override
    public Comparison compare(Request request, Early early, Progress progress, Cancellation cancellation) {
        Comparison whole = end.compare(request, progress, cancellation);
        early.texts(whole.sources().stream()
                .map(source -> AnnotatedSource.bare(source.source()))
                .toList());
        whole.sources().forEach(early::annotated);
        List<Finding> quotations = whole.findings().stream()
                .filter(finding -> finding.kind() == FindingKind.QUOTATION)
                .toList();
        early.found(with(whole, quotations), new Early.Pairs(0, 3));
        between.accept("quoted", cancellation);
        List<Finding> more = new ArrayList<>(quotations);
        quotations.stream()
                .limit(1)
                .map(like -> new Finding(
                        TAKEN_BACK, like.kind(), Verdict.DIFFER, 0.99, like.passages(), like.code(), like.arguments()))
                .forEach(more::add);
        whole.findings().stream()
                .filter(finding -> finding.kind() == FindingKind.FIGURE)
                .forEach(more::add);
        more.sort(Comparator.comparingDouble(Finding::weight).reversed());
        early.found(with(whole, more), new Early.Pairs(1, 3));
        between.accept("differing", cancellation);
        return whole;
    }

    private static Comparison with(Comparison whole, List<Finding> findings) {
        return new Comparison(
                whole.baseline(),
                whole.settings(),
                whole.corrections(),
                whole.occasions(),
                whole.sources(),
                whole.entities(),
                whole.entityOf(),
                whole.quotations(),
                whole.sources().stream()
                        .map(source -> List.<app.parallax.compare.SentenceSupport>of())
                        .toList(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                findings,
                whole.lineage());
    }
}
