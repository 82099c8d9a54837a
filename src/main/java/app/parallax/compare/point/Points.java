package app.parallax.compare.point;

import app.parallax.compare.Cell;
import app.parallax.compare.Departures;
import app.parallax.compare.Finding;
import app.parallax.compare.Lineage;
import app.parallax.compare.Point;
import app.parallax.compare.PointStatus;
import app.parallax.compare.Stance;
import app.parallax.compare.Verdict;
import app.parallax.compare.finding.FindingMaker;
import app.parallax.compare.meaning.MeaningFindings;
import app.parallax.compare.statement.Statement;
import app.parallax.compare.statement.Statements;
import app.parallax.compare.statement.Ties;
import app.parallax.text.Hashes;
import app.parallax.text.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/** Makes points of groups of statements: who states each, who differs, who is silent or speaks of another occasion, and what is worth seeing beside it. */
public final class Points {

    /** Ties to other occasions below this are no more than a common subject. */
    private static final double ELSEWHERE = 0.4;

    private static final double SURELY_SAME = 0.6;

    private final List<String> sources;
    private final String baseline;
    private final Statements statements;
    private final Ties ties;
    private final Witnesses witnesses;
    private final FindingMaker maker;
    private final ToDoubleFunction<String> rarity;

    /**
     * @param sources the ids of all sources, sorted
     * @param baseline the source that the others are held against
     * @param rarity of a folded word form in English at large, 0 to 1
     */
    public Points(
            List<String> sources,
            String baseline,
            Statements statements,
            Ties ties,
            List<Lineage> lineage,
            FindingMaker maker,
            ToDoubleFunction<String> rarity) {
        this.sources = sources;
        this.baseline = baseline;
        this.statements = statements;
        this.ties = ties;
        this.witnesses = new Witnesses(lineage);
        this.maker = maker;
        this.rarity = rarity;
    }

    public List<Point> of(PointGroups groups, List<Finding> findings) {
        List<OpposedGroups.Sided> sided = OpposedGroups.of(groups, findings, statements, baseline);
        List<String> topics =
                new Topics(sided.stream().map(OpposedGroups.Sided::group).toList(), rarity).names();
        FindingsByPlace byPlace = new FindingsByPlace(findings);
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < topics.size(); i++) {
            points.add(point(sided.get(i), topics.get(i), byPlace));
        }
        return points;
    }

    private Point point(OpposedGroups.Sided sided, String topic, FindingsByPlace findings) {
        List<Statement> group = sided.group();
        List<Finding> about = findings.about(Stream.concat(group.stream(), sided.opposed().stream())
                .map(Statement::passage)
                .toList());
        List<Statement> elsewhere = elsewhere(group);
        List<Cell> cells =
                sources.stream().map(s -> cell(s, sided, elsewhere, about)).toList();
        String id = Hashes.id(
                "point",
                Stream.of(group.getFirst().passage()).flatMap(maker::stands).toArray(String[]::new));
        return new Point(
                id,
                Labels.of(group),
                topic,
                status(group, cells, about),
                witnesses.count(group),
                cells,
                beside(about, group),
                about.stream().map(Finding::id).sorted().toList());
    }

    private List<Statement> elsewhere(List<Statement> group) {
        TreeMap<Integer, Statement> found = new TreeMap<>();
        for (Statement statement : group) {
            ties.of(statement).stream()
                    .filter(t -> t.score() >= ELSEWHERE)
                    .map(t -> t.beside(statement))
                    .filter(o -> o.account() && !Objects.equals(o.occasion(), statement.occasion()))
                    .forEach(o -> found.put(o.index(), o));
        }
        group.forEach(s -> found.remove(s.index()));
        return List.copyOf(found.values());
    }

    private Cell cell(String source, OpposedGroups.Sided sided, List<Statement> elsewhere, List<Finding> about) {
        List<Passage> stating = passages(sided.group(), source);
        if (!stating.isEmpty()) {
            return new Cell(source, departs(stating, about) ? Stance.DIFFERS : Stance.STATES, stating);
        }
        List<Passage> opposed = passages(sided.opposed(), source);
        if (!opposed.isEmpty()) {
            return new Cell(source, Stance.DIFFERS, opposed);
        }
        List<Passage> other = new ArrayList<>(passages(elsewhere, source));
        if (other.isEmpty()) {
            other.addAll(
                    incomparable(about).filter(p -> p.source().equals(source)).toList());
        }
        return new Cell(source, other.isEmpty() ? Stance.SILENT : Stance.OTHER_OCCASION, other);
    }

    private static List<Passage> passages(List<Statement> statements, String source) {
        return statements.stream()
                .filter(s -> s.sourceId().equals(source))
                .map(Statement::passage)
                .toList();
    }

    private boolean departs(List<Passage> stating, List<Finding> about) {
        return new Departures(baseline, about.stream().filter(f -> !isChange(f)).toList()).departs(stating);
    }

    /** What is not comparable, in the clause where it stands, but not what the group itself says. */
    private static List<Passage> beside(List<Finding> about, List<Statement> group) {
        TreeSet<Passage> beside = new TreeSet<>(incomparable(about).toList());
        beside.removeIf(p -> group.stream().anyMatch(s -> s.passage().overlaps(p)));
        return List.copyOf(beside);
    }

    private static Stream<Passage> incomparable(List<Finding> about) {
        return about.stream().filter(f -> f.verdict() == Verdict.INCOMPARABLE).flatMap(f -> f.passages().stream());
    }

    /** True for what the same speaker says otherwise on another occasion: no source differs there from another. */
    private static boolean isChange(Finding finding) {
        return finding.verdict() == Verdict.DIFFER && finding.arguments().containsKey(MeaningFindings.OTHER_OCCASION);
    }

    private PointStatus status(List<Statement> group, List<Cell> cells, List<Finding> about) {
        long stating = cells.stream()
                .filter(c -> c.stance() == Stance.STATES || c.stance() == Stance.DIFFERS)
                .count();
        if (cells.stream().anyMatch(c -> c.stance() == Stance.DIFFERS)) {
            return PointStatus.DIFFER;
        }
        if (about.stream().anyMatch(Points::isChange) || group.stream().anyMatch(this::isTakenBack)) {
            return PointStatus.CHANGED;
        }
        return stating > 1 ? PointStatus.AGREE : group.size() > 1 ? PointStatus.REPEATED : PointStatus.SINGLE;
    }

    /** True where the same speaker says the opposite on another occasion. */
    private boolean isTakenBack(Statement statement) {
        return statement.voice().speaker() != null
                && ties.of(statement).stream()
                        .filter(t -> t.score() >= SURELY_SAME)
                        .map(t -> t.beside(statement))
                        .anyMatch(o -> Objects.equals(
                                        o.voice().speaker(), statement.voice().speaker())
                                && !Objects.equals(o.occasion(), statement.occasion())
                                && o.negated() != statement.negated());
    }
}
