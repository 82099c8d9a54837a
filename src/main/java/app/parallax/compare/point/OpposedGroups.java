package app.parallax.compare.point;

import app.parallax.compare.Finding;
import app.parallax.compare.Verdict;
import app.parallax.compare.meaning.MeaningFindings;
import app.parallax.compare.statement.Statement;
import app.parallax.compare.statement.Statements;
import app.parallax.text.Passage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Brings what contradicts a point beside it: a group that a finding sets against another is no point of its own, and no source is silent where it says the opposite. The two stay two claims. Only groups
 * that a finding holds against each other come together, and what has been brought beside a point brings nothing further with it, so that points do not chain.
 */
final class OpposedGroups {

    private final Statements statements;
    private final String baseline;
    private final Map<Statement, Integer> groupOf = new HashMap<>();

    /** By group, the group beside which it stands. */
    private final Map<Integer, Integer> beside = new HashMap<>();

    private final Set<Integer> held = new HashSet<>();

    private OpposedGroups(List<List<Statement>> groups, Statements statements, String baseline) {
        this.statements = statements;
        this.baseline = baseline;
        for (int i = 0; i < groups.size(); i++) {
            for (Statement statement : groups.get(i)) {
                groupOf.put(statement, i);
            }
        }
    }

    /**
     * A point and what is set against it.
     *
     * @param opposed of groups that contradict it; empty for most
     */
    record Sided(List<Statement> group, List<Statement> opposed) {}

    /** In the order of the groups, without those that stand beside another. */
    static List<Sided> of(PointGroups groups, List<Finding> findings, Statements statements, String baseline) {
        List<List<Statement>> all = groups.statements();
        OpposedGroups opposed = new OpposedGroups(all, statements, baseline);
        findings.stream().filter(OpposedGroups::contradicts).forEach(finding -> opposed.add(finding, all));
        List<Sided> sided = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            if (!opposed.beside.containsKey(i)) {
                sided.add(new Sided(all.get(i), opposed.against(i, all)));
            }
        }
        return sided;
    }

    private static boolean contradicts(Finding finding) {
        boolean kind = switch (finding.kind()) {
            case FIGURE, DATE, NAME, NEGATION -> true;
            case QUOTATION, ATTRIBUTION, CERTAINTY, WORDING, ADDITION, OMISSION -> false;
        };
        return kind
                && finding.verdict() == Verdict.DIFFER
                && !finding.arguments().containsKey(MeaningFindings.OTHER_OCCASION);
    }

    private void add(Finding finding, List<List<Statement>> groups) {
        String source = finding.passages().getFirst().source();
        List<Integer> here = groups(finding, source::equals);
        List<Integer> there = groups(finding, other -> !other.equals(source));
        for (int one : here) {
            there.stream().filter(other -> other != one).forEach(other -> {
                boolean turned = states(groups.get(one), baseline) && !states(groups.get(other), baseline);
                put(turned ? other : one, turned ? one : other);
            });
        }
    }

    /** Those of its passages in some sources, in the order of the passages. */
    private List<Integer> groups(Finding finding, Predicate<String> sources) {
        return finding.passages().stream()
                .filter(passage -> sources.test(passage.source()))
                .map(this::group)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private void put(int group, int point) {
        if (!beside.containsKey(group) && !beside.containsKey(point) && !held.contains(group)) {
            beside.put(group, point);
            held.add(point);
        }
    }

    private @Nullable Integer group(Passage passage) {
        return statements.in(passage).stream()
                .map(groupOf::get)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static boolean states(List<Statement> group, String source) {
        return group.stream().anyMatch(statement -> statement.sourceId().equals(source));
    }

    private List<Statement> against(int point, List<List<Statement>> groups) {
        return beside.entrySet().stream()
                .filter(entry -> entry.getValue() == point)
                .map(Map.Entry::getKey)
                .sorted()
                .flatMap(group -> groups.get(group).stream())
                .toList();
    }
}
