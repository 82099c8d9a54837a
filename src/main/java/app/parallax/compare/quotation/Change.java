package app.parallax.compare.quotation;

import java.util.List;

/**
 * Neighbouring steps of one kind.
 *
 * @param steps in order, never empty
 */
record Change(Kind kind, List<Step> steps) {

    enum Kind {
        KEPT,
        SPELLING,
        FILLER,
        /** Words left out at an ellipsis, or words in brackets with what they stand for. */
        ADMITTED,
        CHANGED
    }

    Change {
        steps = List.copyOf(steps);
    }

    boolean hasQuoted() {
        return steps.stream().anyMatch(s -> s.quoted() >= 0);
    }

    boolean hasRecord() {
        return steps.stream().anyMatch(s -> s.record() >= 0);
    }

    List<Integer> quoted() {
        return steps.stream().map(Step::quoted).filter(i -> i >= 0).toList();
    }

    List<Integer> record() {
        return steps.stream().map(Step::record).filter(i -> i >= 0).toList();
    }
}
