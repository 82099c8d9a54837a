package app.parallax.export;

import app.parallax.align.Link;
import app.parallax.compare.Comparison;
import app.parallax.compare.Finding;
import app.parallax.compare.Point;
import app.parallax.dossier.standing.Judgements;
import app.parallax.dossier.standing.PointGrades;
import app.parallax.dossier.work.Dossier;
import app.parallax.dossier.work.Item;
import app.parallax.dossier.work.Judgement;
import app.parallax.dossier.work.Note;
import app.parallax.dossier.work.PointGrade;
import app.parallax.dossier.work.Subject;
import app.parallax.source.AnnotatedSource;
import app.parallax.source.Figure;
import app.parallax.text.Passage;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What of a comparison is handed on: all of it, some findings, or one point with its evidence. Whatever bears on no passage that is kept is left out; the sources stay whole, with their layers, except that only the figures that are
 * kept are listed.
 *
 * @param findings ids; null for all
 * @param point the id of one point, with the findings about it; null for no such limit
 */
public record Narrowing(
        @Nullable Set<String> findings, @Nullable String point) {
    public static final Narrowing NONE = new Narrowing(null, null);

    public Narrowing {
        findings = findings == null ? null : Set.copyOf(findings);
    }

    public static Narrowing toFindings(Collection<String> ids) {
        return new Narrowing(new HashSet<>(ids), null);
    }

    public static Narrowing toPoint(String id) {
        return new Narrowing(null, id);
    }

    /** Those of the ids that are not in a comparison, in order. */
    public List<String> unknown(Comparison comparison) {
        Set<String> known = comparison.findings().stream().map(Finding::id).collect(Collectors.toSet());
        Stream<String> wanted = findings == null ? Stream.empty() : findings.stream();
        boolean there = comparison.points().stream().anyMatch(p -> p.id().equals(point));
        return Stream.concat(
                        wanted.filter(id -> !known.contains(id)),
                        there ? Stream.<String>empty() : Stream.ofNullable(point))
                .sorted()
                .toList();
    }

    /** The comparison narrowed; itself where nothing limits it. */
    public Comparison of(Comparison c) {
        if (findings == null && point == null) {
            return c;
        }
        List<Point> points = c.points().stream().filter(this::keeps).toList();
        Set<String> about = points.stream().flatMap(p -> p.findings().stream()).collect(Collectors.toSet());
        List<Finding> kept = c.findings().stream()
                .filter(finding -> findings == null ? about.contains(finding.id()) : findings.contains(finding.id()))
                .toList();
        Kept passages = Kept.of(kept, point == null ? List.of() : points);
        return new Comparison(
                c.baseline(),
                c.settings(),
                c.corrections(),
                c.occasions(),
                c.sources().stream().map(passages::withFigures).toList(),
                c.entities(),
                c.entityOf(),
                c.quotations().stream()
                        .filter(check -> passages.has(
                                new Passage(check.source(), check.quotation().span())))
                        .toList(),
                c.supports(),
                c.links().stream().filter(passages::has).toList(),
                c.repeats().stream().filter(passages::has).toList(),
                c.grounds().stream()
                        .filter(ground -> passages.has(ground.sentence()))
                        .toList(),
                points,
                kept,
                c.lineage());
    }

    private boolean keeps(Point candidate) {
        return point != null
                ? candidate.id().equals(point)
                : findings != null && candidate.findings().stream().anyMatch(findings::contains);
    }

    /**
     * The analyst's work on what is kept: judgements and grades on the rest would be told as fitting nothing.
     *
     * @param whole before it was narrowed
     */
    public Dossier of(Dossier dossier, Comparison whole) {
        if (findings == null && point == null) {
            return dossier;
        }
        Comparison narrow = of(whole);
        Judgements judgements = Judgements.of(dossier, whole);
        Set<Judgement> judged = new HashSet<>();
        narrow.findings().forEach(f -> add(judged, judgements.on(Subject.Kind.FINDING, f.id())));
        narrow.points().forEach(p -> add(judged, judgements.on(Subject.Kind.POINT, p.id())));
        narrow.quotations().forEach(q -> add(judged, judgements.on(Subject.Kind.QUOTATION, q.id())));
        PointGrades grades = PointGrades.of(dossier, whole);
        Set<String> points = narrow.points().stream().map(Point::id).collect(Collectors.toSet());
        Kept passages = Kept.of(narrow.findings(), point == null ? List.of() : narrow.points());
        Set<String> ids = Stream.concat(narrow.findings().stream().map(Finding::id), points.stream())
                .collect(Collectors.toSet());
        return Dossier.of(dossier.items().values().stream()
                .filter(item -> switch (item) {
                    case Judgement judgement -> judged.contains(judgement);
                    case PointGrade grade -> points.contains(grades.pointOf(grade));
                    case Note note -> isOn(note.subject(), ids, passages);
                    case Item other -> true;
                })
                .toList());
    }

    private static void add(Set<Judgement> judged, @Nullable Judgement judgement) {
        if (judgement != null) {
            judged.add(judgement);
        }
    }

    private static boolean isOn(Subject subject, Set<String> ids, Kept passages) {
        return ids.contains(subject.id())
                || subject.stands().stream().anyMatch(anchor -> passages.has(anchor.passage()));
    }

    /** The passages that what is kept stands on. */
    private record Kept(List<Passage> passages) {
        static Kept of(List<Finding> findings, List<Point> points) {
            return new Kept(Stream.concat(
                            findings.stream().flatMap(finding -> finding.passages().stream()),
                            points.stream()
                                    .flatMap(p -> Stream.concat(
                                            p.cells().stream().flatMap(cell -> cell.passages().stream()),
                                            p.beside().stream())))
                    .distinct()
                    .toList());
        }

        boolean has(Passage passage) {
            return passages.stream().anyMatch(passage::overlaps);
        }

        boolean has(Link link) {
            return has(link.first()) && has(link.second());
        }

        AnnotatedSource withFigures(AnnotatedSource source) {
            FigureIds ids = new FigureIds(source);
            Set<String> alike = source.figures().stream()
                    .filter(figure -> has(source.passage(figure.span())))
                    .map(ids::stands)
                    .collect(Collectors.toSet());
            FigureIds again = new FigureIds(source);
            // One that reads alike counts in the ids of the others.
            List<Figure> figures = source.figures().stream()
                    .filter(figure -> alike.contains(again.stands(figure)))
                    .toList();
            return new AnnotatedSource(
                    source.source(),
                    source.sentences(),
                    source.clauses(),
                    source.quotations(),
                    figures,
                    source.dates(),
                    source.names(),
                    source.partsOfSpeech());
        }
    }
}
