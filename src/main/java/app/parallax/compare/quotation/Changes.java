package app.parallax.compare.quotation;

import app.parallax.text.FunctionWords;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Groups the steps of an alignment into phrases that a person would read as one change: where a single kept word stands between two rewritten stretches, all three are one.
 */
final class Changes {

    private static final int LONGEST_ISLAND = 2;
    private static final int CHANGED_FOR_EACH_KEPT = 3;

    private final WordAlignment alignment;
    private final QuotedWords quoted;

    private Changes(WordAlignment alignment, QuotedWords quoted) {
        this.alignment = alignment;
        this.quoted = quoted;
    }

    /** All steps in order, grouped. */
    static List<Change> of(WordAlignment alignment, QuotedWords quoted) {
        Changes changes = new Changes(alignment, quoted);
        return changes.withoutIslands(changes.grouped(changes.kinds()));
    }

    private Change.Kind[] kinds() {
        List<Step> steps = alignment.steps();
        BitSet fillers = Fillers.in(alignment);
        Change.Kind[] kinds = new Change.Kind[steps.size()];
        for (int i = 0; i < kinds.length; i++) {
            kinds[i] = fillers.get(i) ? Change.Kind.FILLER : kind(i);
        }
        spreadBrackets(kinds, 1);
        spreadBrackets(kinds, -1);
        return kinds;
    }

    private Change.Kind kind(int index) {
        Step step = alignment.steps().get(index);
        if (step.isKept()) {
            return Change.Kind.KEPT;
        }
        if (isAdmitted(index)) {
            return Change.Kind.ADMITTED;
        }
        return step.isPair() && step.likeness() == Likeness.SPELLING ? Change.Kind.SPELLING : Change.Kind.CHANGED;
    }

    private boolean isAdmitted(int index) {
        Step step = alignment.steps().get(index);
        return step.isDeleted() ? quoted.hasEllipsisBefore(nextQuoted(index)) : quoted.isOwn(step.quoted());
    }

    private int nextQuoted(int index) {
        List<Step> steps = alignment.steps();
        int at = index;
        while (at < steps.size() && steps.get(at).isDeleted()) {
            at++;
        }
        return at == steps.size() ? quoted.size() : steps.get(at).quoted();
    }

    /** What is left out right beside words in brackets is what these stand for. */
    private void spreadBrackets(Change.Kind[] kinds, int direction) {
        List<Step> steps = alignment.steps();
        int start = direction > 0 ? 1 : kinds.length - 2;
        for (int i = start; i >= 0 && i < kinds.length; i += direction) {
            boolean beside = kinds[i - direction] == Change.Kind.ADMITTED;
            if (beside && kinds[i] == Change.Kind.CHANGED && steps.get(i).isDeleted()) {
                kinds[i] = Change.Kind.ADMITTED;
            }
        }
    }

    private List<Change> grouped(Change.Kind[] kinds) {
        List<Step> steps = alignment.steps();
        List<Change> groups = new ArrayList<>();
        int from = 0;
        for (int to = 1; to <= kinds.length; to++) {
            if (to == kinds.length || kinds[to] != kinds[from] || isBreak(steps.get(to - 1), steps.get(to))) {
                groups.add(new Change(kinds[from], steps.subList(from, to)));
                from = to;
            }
        }
        return groups;
    }

    private boolean isBreak(Step before, Step step) {
        boolean both = before.record() >= 0 && step.record() >= 0;
        return both
                && (step.record() != before.record() + 1 || !alignment.record().follows(step.record()));
    }

    private List<Change> withoutIslands(List<Change> groups) {
        List<Change> result = new ArrayList<>(groups);
        for (int i = 1; i + 1 < result.size(); i++) {
            if (isIsland(result.get(i - 1), result.get(i), result.get(i + 1))) {
                List<Step> steps = new ArrayList<>(result.get(i - 1).steps());
                steps.addAll(result.get(i).steps());
                steps.addAll(result.get(i + 1).steps());
                result.subList(i - 1, i + 2).clear();
                result.add(i - 1, new Change(Change.Kind.CHANGED, steps));
                i = Math.max(0, i - 2);
            }
        }
        return result;
    }

    private boolean isIsland(Change before, Change island, Change after) {
        if (before.kind() != Change.Kind.CHANGED
                || island.kind() != Change.Kind.KEPT
                || after.kind() != Change.Kind.CHANGED) {
            return false;
        }
        int length = island.steps().size();
        boolean rewritten = (before.hasQuoted() || after.hasQuoted()) && (before.hasRecord() || after.hasRecord());
        boolean adjacent = !isBreak(before.steps().getLast(), island.steps().getFirst())
                && !isBreak(island.steps().getLast(), after.steps().getFirst());
        int changed = before.steps().size() + after.steps().size();
        return rewritten
                && adjacent
                && changed >= CHANGED_FOR_EACH_KEPT * length
                && (length == 1 || (length <= LONGEST_ISLAND && isSlight(island)));
    }

    private boolean isSlight(Change island) {
        return island.quoted().stream().allMatch(i -> FunctionWords.contains(quoted.form(i)));
    }
}
