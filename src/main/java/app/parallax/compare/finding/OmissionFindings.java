package app.parallax.compare.finding;

import app.parallax.compare.Finding;
import app.parallax.compare.FindingKind;
import app.parallax.compare.Verdict;
import app.parallax.compare.occasion.OccasionMap;
import app.parallax.compare.statement.Release;
import app.parallax.compare.statement.Statement;
import app.parallax.compare.statement.Statements;
import app.parallax.compare.support.SupportTable;
import app.parallax.source.AnnotatedSource;
import app.parallax.source.Figure;
import app.parallax.source.NameMention;
import app.parallax.source.SourceKind;
import app.parallax.text.Folding;
import app.parallax.text.InOrder;
import app.parallax.text.NameSuffixes;
import app.parallax.text.Passage;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Finds what the baseline says with weight and reports of its occasion leave out: one finding a point, weighed by how much the baseline makes of it.
 *
 * <p>Weight is given by repetition, figures, length, position, and names of which the silent source says nothing at all. What is about the same names as a weightier omission adds less, so
 * that one silence does not fill the list.
 */
public final class OmissionFindings {

    private static final double TOLD = 0.3;

    /** An added name or number does not make the clause around it one that stands alone. */
    private static final String DETAIL = "addition-detail";

    /** Smaller numbers are told of too many things. */
    private static final BigDecimal TELLING = BigDecimal.valueOf(1000);

    /** What carries less than this is not worth a line. */
    private static final double LEAST = 0.12;

    private static final double AGAIN = 0.6;

    /** Each silence adds a little less to those before it. */
    private static final double FURTHER_DOWN = 0.93;

    private final Statements statements;
    private final SupportTable support;
    private final OccasionMap occasions;
    private final FindingMaker maker;

    public OmissionFindings(Statements statements, SupportTable support, OccasionMap occasions, FindingMaker maker) {
        this.statements = statements;
        this.support = support;
        this.occasions = occasions;
        this.maker = maker;
    }

    private record Amount(BigDecimal value, @Nullable String unit) {
        static Amount of(Figure figure) {
            return new Amount(figure.value().stripTrailingZeros(), figure.unit());
        }
    }

    private record Omission(List<Statement> group, TreeSet<String> missingFrom, double stress, String theme) {}

    /**
     * @param known what was found so far: what a report says otherwise, or quotes wrongly, it has not left out
     * @param groups statements that say one thing; those of other sources than the baseline are looked at only for who tells it
     */
    public List<Finding> of(
            AnnotatedSource baseline,
            Collection<AnnotatedSource> sources,
            List<Finding> known,
            List<List<Statement>> groups) {
        String occasion = occasions.of(baseline.id());
        List<AnnotatedSource> reports = sources.stream()
                .filter(s -> !s.id().equals(baseline.id()))
                .filter(s -> occasion != null && occasion.equals(occasions.of(s.id())))
                .filter(s -> s.source().info().kind() != SourceKind.TRANSCRIPT && !Release.is(s))
                .toList();
        TakenUp takenUp = TakenUp.of(baseline.id(), known);
        Set<String> toldOf = toldOf(statements.of(baseline.id()), reports);
        Map<String, Set<String>> vocabulary = new HashMap<>();
        reports.forEach(r -> vocabulary.put(r.id(), names(r)));
        Map<String, Set<Amount>> numbers = new HashMap<>();
        reports.forEach(
                r -> numbers.put(r.id(), r.figures().stream().map(Amount::of).collect(Collectors.toSet())));
        List<Omission> omissions = new ArrayList<>();
        List<Passage> alone = alone(baseline.id(), known);
        for (List<Statement> group : allGroups(baseline, groups)) {
            List<Statement> said = said(group, baseline, toldOf);
            if (said.stream().allMatch(s -> alone.stream().anyMatch(s.passage()::overlaps))) {
                continue;
            }
            Omission omission = omission(
                    said, missing(said, group, reports, takenUp, numbers), reports.size(), baseline, vocabulary);
            if (omission != null && omission.stress() >= LEAST) {
                omissions.add(omission);
            }
        }
        return findings(omissions);
    }

    /** What is pointed out as standing in the baseline alone: that the others leave it out says it twice. */
    private static List<Passage> alone(String baseline, List<Finding> known) {
        return known.stream()
                .filter(finding -> finding.kind() == FindingKind.ADDITION
                        && !finding.code().equals(DETAIL))
                .map(finding -> finding.passages().getFirst())
                .filter(passage -> passage.source().equals(baseline))
                .toList();
    }

    /** The given groups cut to the baseline, and its other statements one by one. */
    private List<List<Statement>> allGroups(AnnotatedSource baseline, List<List<Statement>> groups) {
        List<List<Statement>> all = new ArrayList<>();
        Set<Integer> held = new HashSet<>();
        for (List<Statement> group : groups) {
            group.forEach(s -> held.add(s.index()));
            all.add(group);
        }
        statements.of(baseline.id()).stream()
                .filter(s -> s.asserts() && !held.contains(s.index()))
                .forEach(s -> all.add(List.of(s)));
        return all;
    }

    /** What of a group the baseline states itself, of those whom somebody tells of. */
    private static List<Statement> said(List<Statement> group, AnnotatedSource baseline, Set<String> toldOf) {
        return group.stream()
                .filter(s -> s.sourceId().equals(baseline.id()) && s.asserts() && !isAddress(s))
                .filter(s ->
                        s.voice().speaker() == null || toldOf.contains(s.voice().speaker()))
                .toList();
    }

    /** The reports that neither state nor contradict it. */
    private TreeSet<String> missing(
            List<Statement> said,
            List<Statement> group,
            List<AnnotatedSource> reports,
            TakenUp takenUp,
            Map<String, Set<Amount>> numbers) {
        TreeSet<String> missing = new TreeSet<>();
        for (AnnotatedSource report : reports) {
            boolean states = group.stream().anyMatch(s -> s.sourceId().equals(report.id()));
            boolean told = said.stream()
                    .anyMatch(s -> support.by(s, report.id()) >= TOLD
                            || takenUp.by(report.id(), s.passage())
                            || givesNumberOf(s, numbers.getOrDefault(report.id(), Set.of())));
            if (!states && !told) {
                missing.add(report.id());
            }
        }
        return missing;
    }

    /** "140,000 households are without electricity", "140,000 homes lost power": whoever has the number has taken it up, in whatever words. */
    private static boolean givesNumberOf(Statement statement, Set<Amount> given) {
        return statement.figures().stream()
                .filter(figure -> figure.value().compareTo(TELLING) >= 0)
                .anyMatch(figure -> given.contains(Amount.of(figure)));
    }

    private static @Nullable Omission omission(
            List<Statement> said,
            TreeSet<String> missing,
            int reports,
            AnnotatedSource baseline,
            Map<String, Set<String>> vocabulary) {
        if (said.isEmpty() || missing.isEmpty()) {
            return null;
        }
        List<String> unheard = unheard(said, missing, vocabulary);
        double stress = stress(said, unheard, (double) missing.size() / reports, baseline);
        return new Omission(said, missing, stress, unheard.isEmpty() ? "" : unheard.getFirst());
    }

    private static double stress(List<Statement> said, List<String> unheard, double share, AnnotatedSource baseline) {
        double repeated = Math.min(0.36, 0.14 * (said.size() - 1));
        boolean figures = said.stream().anyMatch(s -> !s.figures().isEmpty());
        int longest = said.stream().mapToInt(s -> s.content().size()).max().orElse(0);
        double length = Math.min(0.1, 0.01 * longest);
        double early = 0.06
                * (1
                        - (double) said.getFirst().passage().start()
                                / Math.max(1, baseline.text().length()));
        double names = Math.min(0.3, 0.15 * unheard.size());
        return (repeated + (figures ? 0.35 : 0) + length + early + names) * (0.7 + 0.3 * share);
    }

    /** Names that stand in the statements and nowhere in one of the silent sources: what it is silent about altogether. */
    private static List<String> unheard(
            List<Statement> said, Set<String> missing, Map<String, Set<String>> vocabulary) {
        Set<String> unheard = new TreeSet<>();
        said.forEach(s -> unheard.addAll(s.names()));
        unheard.removeIf(name -> missing.stream()
                .allMatch(m -> vocabulary.getOrDefault(m, Set.of()).contains(name)));
        return List.copyOf(unheard);
    }

    private Set<String> names(AnnotatedSource source) {
        Set<String> names = new HashSet<>();
        statements.of(source.id()).forEach(s -> names.addAll(s.names()));
        return names;
    }

    /** Names and hardly a word besides: somebody is addressed, nothing is stated. */
    private static boolean isAddress(Statement statement) {
        List<NameMention> names = InOrder.touching(
                statement.source().names(),
                NameMention::span,
                statement.passage().span());
        long named = statement.words().stream()
                .filter(w -> names.stream().anyMatch(n -> n.span().contains(w.span())))
                .count();
        return 2 * named >= statement.words().size();
    }

    /** The speakers whom the reports name. Reports pass over questions and formalities as a matter of course: only those count whom somebody tells of. */
    private static Set<String> toldOf(List<Statement> statements, List<AnnotatedSource> reports) {
        Set<String> names = reports.stream()
                .flatMap(r -> r.names().stream())
                .map(NameMention::text)
                .distinct()
                .map(Folding::key)
                .collect(Collectors.toSet());
        return statements.stream()
                .map(s -> s.voice().speaker())
                .filter(Objects::nonNull)
                .distinct()
                .filter(speaker -> isAmong(speaker, names))
                .collect(Collectors.toSet());
    }

    /** By the family name, as a word of its own: "Ali" does not name Ms Li. */
    private static boolean isAmong(String speaker, Set<String> names) {
        String surname = NameSuffixes.familyName(Folding.key(speaker));
        return names.stream().anyMatch(name -> NameSuffixes.familyName(name).equals(surname));
    }

    private List<Finding> findings(List<Omission> omissions) {
        List<Omission> sorted = omissions.stream()
                .sorted(Comparator.comparingDouble(Omission::stress)
                        .reversed()
                        .thenComparing(o -> o.group().getFirst().passage()))
                .toList();
        Map<String, Integer> themes = new TreeMap<>();
        List<Finding> findings = new ArrayList<>();
        for (Omission omission : sorted) {
            int before = omission.theme().isEmpty() ? 0 : themes.merge(omission.theme(), 1, Integer::sum) - 1;
            double rank = Math.pow(FURTHER_DOWN, findings.size());
            findings.add(finding(omission, omission.stress() * rank * Math.pow(AGAIN, before)));
        }
        return findings;
    }

    private Finding finding(Omission omission, double stress) {
        TreeMap<String, String> arguments = new TreeMap<>();
        arguments.put("times", Integer.toString(omission.group().size()));
        List<Passage> passages =
                omission.group().stream().map(Statement::passage).toList();
        return maker.finding(FindingKind.OMISSION, Verdict.DIFFER, stress, passages, "omission", arguments)
                .missingFrom(omission.missingFrom());
    }
}
