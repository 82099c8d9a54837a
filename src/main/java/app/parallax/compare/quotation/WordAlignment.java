package app.parallax.compare.quotation;

import java.util.List;

/**
 * A quotation laid beside the record's words.
 *
 * @param steps in the order of the quotation; neither the first nor the last is a deletion
 * @param closeness 1 where every word is there in one run, falling to 0 and below where little is shared
 */
record WordAlignment(SpokenWords record, List<Step> steps, double closeness) {

    WordAlignment {
        steps = List.copyOf(steps);
    }

    int firstRecord() {
        return steps.stream()
                .mapToInt(Step::record)
                .filter(i -> i >= 0)
                .findFirst()
                .orElse(-1);
    }

    int lastRecord() {
        return steps.reversed().stream()
                .mapToInt(Step::record)
                .filter(i -> i >= 0)
                .findFirst()
                .orElse(-1);
    }
}
