package app.parallax.compare.lineage;

import app.parallax.align.Reason;
import app.parallax.align.reuse.SharedRun;
import app.parallax.compare.Lineage;
import app.parallax.compare.occasion.OccasionLookup;
import app.parallax.job.Cancellation;
import app.parallax.source.AnnotatedSource;
import app.parallax.source.SourceKind;
import app.parallax.text.Passage;
import java.time.LocalDate;
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

    /** By child, then parent; the same whatever the order of the sources. */
    public List<Lineage> find(List<AnnotatedSource> sources, Cancellation cancellation) {
        List<OwnWords> all = sources.stream()
                .sorted(Comparator.comparing(AnnotatedSource::id))
                .map(OwnWords::of)
                .toList();
        List<Lineage> found = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            found.addAll(NamedParents.of(all.get(i).source()));
            for (int j = i + 1; j < all.size(); j++) {
                cancellation.check();
                between(all.get(i), all.get(j)).ifPresent(found::add);
            }
        }
        found.sort(
                Comparator.comparing(Lineage::to).thenComparing(Lineage::open).thenComparing(Lineage::from));
        return found;
    }

    private Optional<Lineage> between(OwnWords one, OwnWords other) {
        int order = order(one.source(), other.source());
        OwnWords parent = order <= 0 ? one : other;
        OwnWords child = order <= 0 ? other : one;
        boolean here = shareOccasion(one, other);
        int least = here ? RUN : RUN_ELSEWHERE;
        List<SharedRun> runs = parent.sharedWith(child).stream()
                .filter(run -> run.same() >= least)
                .filter(run -> !isSharedQuotation(parent, child, run))
                .toList();
        double reuse = reuse(parent, child, runs);
        boolean taken = !runs.isEmpty() && reuse > 0 && (here || reuse >= REUSE_ELSEWHERE);
        return taken ? Optional.of(lineage(parent, child, runs, reuse, order != 0)) : Optional.empty();
    }

    private boolean shareOccasion(OwnWords one, OwnWords other) {
        return Objects.equals(
                occasions.of(one.source().id()), occasions.of(other.source().id()));
    }

    /** Below 0 where the first came first, 0 where nobody knows. A record is made of the words themselves and comes before what tells of them. */
    private static int order(AnnotatedSource one, AnnotatedSource other) {
        boolean record = isRecord(one);
        if (record != isRecord(other)) {
            return record ? -1 : 1;
        }
        LocalDate a = one.source().info().date();
        LocalDate b = other.source().info().date();
        return a == null || b == null ? 0 : a.compareTo(b);
    }

    private static boolean isRecord(AnnotatedSource source) {
        return source.source().info().kind() == SourceKind.TRANSCRIPT;
    }

    /** Both quote the same words: they may have them from the same mouth. Words quoted from an open record are taken from it. */
    private static boolean isSharedQuotation(OwnWords parent, OwnWords child, SharedRun run) {
        int inChild = child.quoted(run.to(), run.toEnd());
        int inParent = parent.quoted(run.from(), run.fromEnd());
        return 2 * inChild > run.words() && 2 * inParent > run.fromEnd() - run.from();
    }

    private static double reuse(OwnWords parent, OwnWords child, List<SharedRun> runs) {
        boolean fromRecord = isRecord(parent.source()) && !isRecord(child.source());
        int own = child.size() - (fromRecord ? 0 : child.quoted(0, child.size()));
        int taken = runs.stream()
                .mapToInt(run ->
                        Math.min(run.same(), run.words() - (fromRecord ? 0 : child.quoted(run.to(), run.toEnd()))))
                .sum();
        return own == 0 ? 0 : Math.round(1000.0 * taken / own) / 1000.0;
    }

    private static Lineage lineage(OwnWords parent, OwnWords child, List<SharedRun> runs, double reuse, boolean known) {
        TreeSet<Passage> passages = new TreeSet<>();
        for (SharedRun run : runs) {
            passages.add(child.source().passage(child.span(run.to(), run.toEnd())));
            passages.add(parent.source().passage(parent.span(run.from(), run.fromEnd())));
        }
        int longest = runs.stream().mapToInt(SharedRun::same).max().orElse(0);
        List<Reason> because = new ArrayList<>();
        because.add(Reason.of("shared-runs", Integer.toString(runs.size()), Integer.toString(longest)));
        if (known) {
            because.add(Reason.of(isRecord(parent.source()) && !isRecord(child.source()) ? "from-record" : "earlier"));
        }
        return new Lineage(
                parent.source().id(), true, child.source().id(), known, reuse, List.copyOf(passages), because);
    }
}
