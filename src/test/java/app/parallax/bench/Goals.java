package app.parallax.bench;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The figures to reach, chosen from what is known elsewhere and from what people agree on. */
final class Goals {
    /** A figure that is to be at least, or below, a value. */
    record Goal(String set, String figure, boolean atLeast, double value) {
        boolean isReachedBy(double measured) {
            return atLeast ? measured >= value : measured < value;
        }

        @Override
        public String toString() {
            return String.format(Locale.ROOT, "%s %.3f", atLeast ? "≥" : "<", value);
        }
    }

    private static final List<Goal> ALL = List.of(
            atLeast("verdicts", "macro_f1", 0.96),
            below("verdicts", "true_called_wrong", 0.01),
            below("verdicts", "wrong_called_same", 0.01),
            atLeast("verdicts", "right_place", 0.98),
            atLeast("quotations", "f1", 0.96),
            atLeast("quotations", "speaker_accuracy", 0.88),
            atLeast("dates", "f1", 0.92),
            atLeast("dates", "value_f1", 0.82),
            atLeast("figures-edited-changed", "contradictions_found", 0.92),
            below("figures-edited-kept", "false_alarms", 0.03),
            below("figures-edited-rounded", "false_alarms", 0.03),
            atLeast("figures-RTE", "accuracy", 0.72),
            atLeast("support-summedits-news", "balanced_accuracy", 0.68),
            atLeast("support-summedits-qmsumm", "balanced_accuracy", 0.62),
            atLeast("support-summedits-ectsum", "balanced_accuracy", 0.84),
            atLeast("support-frank", "balanced_accuracy", 0.83),
            atLeast("support-frank", "support_auc", 0.89),
            atLeast("passages-val", "r_precision", 0.72),
            atLeast("passages-val", "precision_at_1", 0.92),
            atLeast("passages-train", "r_precision", 0.72),
            atLeast("passages-train", "precision_at_1", 0.92),
            atLeast("sentences-val", "accuracy", 0.77),
            atLeast("sentences-val", "f1", 0.845),
            atLeast("sentences-train", "accuracy", 0.77),
            atLeast("sentences-train", "f1", 0.845),
            atLeast("pages", "f1", 0.95));

    private Goals() {}

    static Optional<Goal> of(String set, String figure) {
        return ALL.stream()
                .filter(goal -> goal.set().equals(set) && goal.figure().equals(figure))
                .findFirst();
    }

    private static Goal atLeast(String set, String figure, double value) {
        return new Goal(set, figure, true, value);
    }

    private static Goal below(String set, String figure, double value) {
        return new Goal(set, figure, false, value);
    }
}
