package app.parallax.present;

import app.parallax.compare.Verdict;
import java.util.List;

/**
 * Findings in the order in which a reader with a deadline wants them.
 *
 * @param first the few of greatest weight
 * @param more the others, by falling weight
 * @param uncheckable what nothing can be held against: common, plain, and shown as one line
 */
public record Triage(List<FindingView> first, List<FindingView> more, List<FindingView> uncheckable) {
    public Triage {
        first = List.copyOf(first);
        more = List.copyOf(more);
        uncheckable = List.copyOf(uncheckable);
    }

    /**
     * @param views by falling weight
     */
    public static Triage of(List<FindingView> views) {
        List<FindingView> checkable =
                views.stream().filter(view -> !isUncheckable(view)).toList();
        int few = Math.min(FindingViews.TRIAGE, checkable.size());
        return new Triage(
                checkable.subList(0, few),
                checkable.subList(few, checkable.size()),
                views.stream().filter(Triage::isUncheckable).toList());
    }

    private static boolean isUncheckable(FindingView view) {
        return view.finding().verdict() == Verdict.UNCHECKABLE;
    }
}
