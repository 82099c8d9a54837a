package app.parallax.compare.lineage;

import app.parallax.align.Reason;
import app.parallax.align.reuse.SharedRun;
import app.parallax.compare.Lineage;
import app.parallax.compare.occasion.OccasionLookup;
import app.parallax.job.Cancellation;
import app.parallax.job.Workers;
import app.parallax.source.AnnotatedSource;
import app.parallax.text.Passage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Says who took words from whom: runs of shared words too long to be chance, outside of quotations that both may have from a third, and parents that a source names itself.
 *
 * <p>What is said on one occasion and again on another is a formula, not a copy, unless a good part of the text is the same.
 */
public final class LineageFinder {

    /** Eight words in a row are hardly ever the same by chance (the measure that plagiarism and reuse studies use is six to ten). */
    private static final int RUN = 8;

    private static final int RUN_ELSEWHERE = 16;
    private static final double REUSE_ELSEWHERE = 0.15;

    private final OccasionLookup occasions;

    public LineageFinder(OccasionLookup occasions) {
        this.occasions = occasions;
    }

    /**
     * By child, then parent; the same whatever the order of the sources.
     *
     * @param workers share out the reading of the sources
     */
    public List<Lineage> find(List<AnnotatedSource> sources, Workers workers, Cancellation cancellation) {
        List<AnnotatedSource> inOrder = sources.stream()
                .sorted(Comparator.comparing(AnnotatedSource::id))
                .toList();
        List<OwnWords> all = workers.map(inOrder, OwnWords::of, cancellation);
        AgencyCopies agencies = new AgencyCopies(all);
        List<Lineage> found = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            for (int j = i + 1; j < all.size(); j++) {
                cancellation.check();
                Optional<String> agency = agencies.sharedBy(all.get(i), all.get(j));
                between(all.get(i), all.get(j))
                        .ifPresent(lineage ->
                                agency.ifPresentOrElse(name -> agencies.add(name, lineage), () -> found.add(lineage)));
            }
        }
        found.addAll(agencies.all());
        found.sort(
                Comparator.comparing(Lineage::to).thenComparing(Lineage::open).thenComparing(Lineage::from));
        return found;
    }

    private Optional<Lineage> between(OwnWords one, OwnWords other) {
        List<SharedRun> shared = one.sharedWith(other);
        if (shared.isEmpty()) {
            return Optional.empty();
        }
        Order order = Order.of(one, other);
        boolean turned = order.known() > 0;
        OwnWords parent = turned ? other : one;
        OwnWords child = turned ? one : other;
        boolean here = shareOccasion(one, other);
        int least = here ? RUN : RUN_ELSEWHERE;
        List<SharedRun> runs = shared.stream()
                .map(run -> turned ? run.turned() : run)
                .filter(run -> taken(parent, child, run) >= least && !isFormula(child, run, least))
                .filter(run -> !isSharedQuotation(parent, child, run))
                .toList();
        double reuse = reuse(parent, child, runs);
        boolean taken = !runs.isEmpty() && reuse > 0 && (here || reuse >= REUSE_ELSEWHERE);
        return taken ? Optional.of(lineage(parent, child, runs, reuse, order)) : Optional.empty();
    }

    private boolean shareOccasion(OwnWords one, OwnWords other) {
        return Objects.equals(
                occasions.of(one.source().id()), occasions.of(other.source().id()));
    }

    /** "At the end of the day it is": eight words, and hardly one of them about anything. */
    private static boolean isFormula(OwnWords child, SharedRun run, int least) {
        return 2 * child.content(run.to(), run.toEnd()) < least;
    }

    /** Both quote the same words: they may have them from the same mouth. Words quoted from an open record are taken from it. */
    private static boolean isSharedQuotation(OwnWords parent, OwnWords child, SharedRun run) {
        int inChild = child.quoted(run.to(), run.toEnd());
        int inParent = parent.quoted(run.from(), run.fromEnd());
        return 2 * inChild > run.words() && 2 * inParent > run.fromEnd() - run.from();
    }

    /** How many words of a run the child says itself, or has from a record, quoted or not. */
    private static int taken(OwnWords parent, OwnWords child, SharedRun run) {
        return isFromRecord(parent, child)
                ? run.same()
                : Math.min(run.same(), run.words() - child.quoted(run.to(), run.toEnd()));
    }

    private static boolean isFromRecord(OwnWords parent, OwnWords child) {
        return Order.isRecord(parent) && !Order.isRecord(child);
    }

    private static double reuse(OwnWords parent, OwnWords child, List<SharedRun> runs) {
        int own = child.size() - (isFromRecord(parent, child) ? 0 : child.quoted(0, child.size()));
        int taken = runs.stream().mapToInt(run -> taken(parent, child, run)).sum();
        return own == 0 ? 0 : Math.round(1000.0 * taken / own) / 1000.0;
    }

    private static Lineage lineage(OwnWords parent, OwnWords child, List<SharedRun> runs, double reuse, Order order) {
        TreeSet<Passage> passages = new TreeSet<>();
        for (SharedRun run : runs) {
            passages.add(child.source().passage(child.span(run.to(), run.toEnd())));
            passages.add(parent.source().passage(parent.span(run.from(), run.fromEnd())));
        }
        int longest = runs.stream().mapToInt(SharedRun::same).max().orElse(0);
        List<Reason> because = new ArrayList<>();
        because.add(Reason.of("shared-runs", Integer.toString(runs.size()), Integer.toString(longest)));
        if (order.reason() != null) {
            because.add(
                    order.argument() == null ? Reason.of(order.reason()) : Reason.of(order.reason(), order.argument()));
        }
        return new Lineage(
                parent.source().id(),
                true,
                child.source().id(),
                order.isShown(),
                reuse,
                List.copyOf(passages),
                because);
    }
}
