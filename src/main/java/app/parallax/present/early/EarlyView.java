package app.parallax.present.early;

import app.parallax.align.Link;
import app.parallax.compare.Comparison;
import app.parallax.compare.Finding;
import app.parallax.compare.Lineage;
import app.parallax.compare.QuotationCheck;
import app.parallax.compare.SentenceSupport;
import app.parallax.compare.quotation.QuotationChecker;
import app.parallax.source.AnnotatedSource;
import app.parallax.source.Source;
import app.parallax.source.SourceKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What pages are made of before all sources have been compared. What was compared before stays as it was; of the others there is what is known so far. It says nothing about agreement: that a
 * source has no finding here only means that nobody knows yet.
 *
 * @param readable all sources, in order of their ids; what is not known is empty, and of sources under way so are support and names
 * @param underway how far the sources have come that are not compared yet, by id
 * @param found from how many pairs of sources the findings come that speak of sources under way; null where there are none yet. They may still change
 */
public record EarlyView(
        Comparison readable,
        Map<String, Stage> underway,
        @Nullable Pairs found) {
    /** How far a source has come. */
    public enum Stage {
        /** Its text and blocks are known. */
        READ,
        /** So are its quotations, figures and dates. */
        ANNOTATED
    }

    /** How many pairs of sources have been held against each other, of how many. */
    public record Pairs(int done, int all) {}

    public EarlyView {
        underway = Map.copyOf(underway);
    }

    /**
     * The beginning: texts, and beside them what is known already.
     *
     * @param before what is shown so far; null where that is nothing
     * @param compared what was compared last, which {@code before} holds too; null where that is nothing
     * @param texts all sources that shall be compared, with no layers
     * @param baseline the source that the others shall be held against; null where nobody said
     */
    public static EarlyView of(
            @Nullable EarlyView before,
            @Nullable Comparison compared,
            List<AnnotatedSource> texts,
            @Nullable String baseline) {
        List<AnnotatedSource> fresh = texts.stream()
                .filter(text -> compared == null || known(compared, text).isEmpty())
                .toList();
        Map<String, Stage> underway = new TreeMap<>();
        fresh.forEach(text -> underway.put(text.id(), Stage.READ));
        Comparison none = compared == null ? nothing(baseline(texts, baseline)) : compared;
        EarlyView bare = new EarlyView(with(none, fresh), underway, null);
        return before == null ? bare : bare.knowing(before);
    }

    /** Takes over what was found out about the same texts before. */
    private EarlyView knowing(EarlyView before) {
        EarlyView now = this;
        for (Map.Entry<String, Stage> one : before.underway().entrySet()) {
            AnnotatedSource had = before.readable().source(one.getKey());
            if (one.getValue() == Stage.ANNOTATED
                    && known(readable, had).filter(had.source()::equals).isPresent()) {
                now = now.annotated(had);
            }
        }
        return now;
    }

    private static Optional<Source> known(Comparison comparison, AnnotatedSource source) {
        return comparison.sources().stream()
                .filter(other -> other.id().equals(source.id()))
                .map(AnnotatedSource::source)
                .findFirst();
    }

    /** The one that was asked for, else the first transcript, else the first source: the same that the comparison will most likely choose. */
    private static String baseline(List<AnnotatedSource> texts, @Nullable String wanted) {
        List<String> ids = texts.stream()
                .sorted(Comparator.comparing(
                                (AnnotatedSource text) -> !text.id().equals(wanted))
                        .thenComparing(text -> text.source().info().kind() != SourceKind.TRANSCRIPT)
                        .thenComparing(AnnotatedSource::id))
                .map(AnnotatedSource::id)
                .toList();
        return ids.isEmpty() ? "" : ids.getFirst();
    }

    private static Comparison nothing(String baseline) {
        return new Comparison(
                baseline, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
                List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    /** True where a source is not compared yet. */
    public boolean isUnderway(String source) {
        return underway.containsKey(source);
    }

    /** The same with the layers of a source; of one that is not under way nothing changes. */
    public EarlyView annotated(AnnotatedSource source) {
        if (!isUnderway(source.id())) {
            return this;
        }
        Map<String, Stage> further = new TreeMap<>(underway);
        further.put(source.id(), Stage.ANNOTATED);
        return new EarlyView(with(readable, List.of(source)), further, found);
    }

    /** The same with what is tied between two sources of which one is under way; what was compared before stays as it was. */
    public EarlyView tied(List<Link> links) {
        List<Link> fresh = links.stream()
                .filter(link -> isUnderway(link.first().source())
                        || isUnderway(link.second().source()))
                .toList();
        List<Link> all = Stream.concat(readable.links().stream(), fresh.stream())
                .distinct()
                .sorted(Comparator.comparing(Link::first).thenComparing(Link::second))
                .toList();
        return fresh.isEmpty()
                ? this
                : new EarlyView(
                        rebuilt(
                                readable,
                                readable.sources(),
                                readable.entityOf(),
                                readable.quotations(),
                                readable.supports(),
                                all,
                                readable.findings(),
                                readable.lineage()),
                        underway,
                        found);
    }

    /**
     * The same with what has been found so far of sources under way; of those compared before nothing changes.
     *
     * @param soFar of the same sources
     */
    public EarlyView found(Comparison soFar, Pairs pairs) {
        List<Finding> findings = new ArrayList<>(
                readable.findings().stream().filter(f -> !isOfUnderway(f)).toList());
        soFar.findings().stream().filter(this::isOfUnderway).forEach(findings::add);
        findings.sort(Comparator.comparingDouble(Finding::weight)
                .reversed()
                .thenComparing(f -> f.passages().getFirst())
                .thenComparing(Finding::kind)
                .thenComparing(Finding::id));
        List<QuotationCheck> quotations = Stream.concat(
                        readable.quotations().stream().filter(check -> !isUnderway(check.source())),
                        soFar.quotations().stream().filter(check -> isUnderway(check.source())))
                .toList();
        boolean isFirst = readable.sources().stream().allMatch(source -> isUnderway(source.id()));
        Comparison known = rebuilt(
                isFirst ? soFar : readable,
                readable.sources().stream().map(source -> known(source, soFar)).toList(),
                isFirst ? soFar.entityOf() : readable.entityOf(),
                quotations,
                readable.supports(),
                readable.links(),
                findings,
                lineage(soFar));
        return new EarlyView(known, underway, pairs);
    }

    private List<Lineage> lineage(Comparison soFar) {
        return Stream.concat(
                        readable.lineage().stream().filter(line -> !isOfUnderway(line)),
                        soFar.lineage().stream().filter(this::isOfUnderway))
                .toList();
    }

    private boolean isOfUnderway(Lineage line) {
        return isUnderway(line.from()) || isUnderway(line.to());
    }

    /** As it is known now: with the occasion that was found for it, and full names. */
    private AnnotatedSource known(AnnotatedSource source, Comparison soFar) {
        return isUnderway(source.id()) ? soFar.source(source.id()) : source;
    }

    private boolean isOfUnderway(Finding finding) {
        return finding.passages().stream().anyMatch(passage -> isUnderway(passage.source()));
    }

    /** The same without the sources under way that are not among those given. */
    public EarlyView among(Set<String> ids) {
        Predicate<String> stays = id -> !isUnderway(id) || ids.contains(id);
        List<AnnotatedSource> left =
                readable.sources().stream().filter(s -> stays.test(s.id())).toList();
        List<Integer> places = IntStream.range(0, readable.sources().size())
                .filter(i -> stays.test(readable.sources().get(i).id()))
                .boxed()
                .toList();
        Comparison kept = rebuilt(
                stays.test(readable.baseline()) ? readable : nothing(baseline(left, null)),
                left,
                places.stream().map(readable.entityOf()::get).toList(),
                readable.quotations().stream()
                        .filter(check -> stays.test(check.source()))
                        .toList(),
                places.stream().map(readable.supports()::get).toList(),
                readable.links().stream()
                        .filter(link -> stays.test(link.first().source())
                                && stays.test(link.second().source()))
                        .toList(),
                readable.findings().stream()
                        .filter(finding -> finding.passages().stream().allMatch(p -> stays.test(p.source())))
                        .toList(),
                readable.lineage().stream()
                        .filter(line -> stays.test(line.from()) && stays.test(line.to()))
                        .toList());
        Map<String, Stage> further = new TreeMap<>(underway);
        further.keySet().retainAll(ids);
        return new EarlyView(kept, further, found);
    }

    /** A comparison with further sources, or with other layers of those it has. */
    private static Comparison with(Comparison comparison, List<AnnotatedSource> sources) {
        Map<String, AnnotatedSource> byId = new TreeMap<>();
        comparison.sources().forEach(source -> byId.put(source.id(), source));
        sources.forEach(source -> byId.put(source.id(), source));
        List<String> fresh = sources.stream().map(AnnotatedSource::id).toList();
        List<String> had =
                comparison.sources().stream().map(AnnotatedSource::id).toList();
        List<QuotationCheck> quotations = new ArrayList<>(comparison.quotations().stream()
                .filter(check -> !fresh.contains(check.source()))
                .toList());
        sources.forEach(source -> quotations.addAll(QuotationChecker.unchecked(source)));
        return rebuilt(
                comparison,
                List.copyOf(byId.values()),
                byId.keySet().stream()
                        .map(id -> fresh.contains(id)
                                ? List.<String>of()
                                : comparison.entityOf().get(had.indexOf(id)))
                        .toList(),
                quotations,
                byId.keySet().stream()
                        .map(id -> fresh.contains(id)
                                ? List.<SentenceSupport>of()
                                : comparison.supports().get(had.indexOf(id)))
                        .toList(),
                comparison.links(),
                comparison.findings(),
                comparison.lineage());
    }

    private static Comparison rebuilt(
            Comparison c,
            List<AnnotatedSource> sources,
            List<List<String>> entityOf,
            List<QuotationCheck> quotations,
            List<List<SentenceSupport>> supports,
            List<Link> links,
            List<Finding> findings,
            List<Lineage> lineage) {
        return new Comparison(
                c.baseline(),
                c.settings(),
                c.corrections(),
                c.occasions(),
                sources,
                c.entities(),
                entityOf,
                quotations,
                supports,
                links,
                c.repeats(),
                c.grounds(),
                c.points(),
                findings,
                lineage);
    }
}
