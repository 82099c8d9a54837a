package app.parallax.bench;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What to measure.
 *
 * @param cases the folder of the cases and their scorer
 * @param baseline the file of what was measured before
 * @param work a folder for what is only needed while measuring
 * @param only sets or kinds of sets to measure; all where it is empty
 * @param keep a folder for the answers, or null to throw them away once they are scored
 * @param record whether the baseline is to be rewritten
 */
record BenchOptions(
        Path cases,
        Path baseline,
        Path work,
        Set<String> only,
        Selection selection,
        @Nullable Path keep,
        boolean record) {

    /**
     * @param properties those that start with "bench."; one without a value counts as not given
     * @throws IllegalArgumentException with a sentence for whoever gave them
     */
    static BenchOptions of(Properties properties) {
        return new BenchOptions(
                Path.of(given(properties, "cases", "../shared/bench")),
                Path.of(given(properties, "baseline", "src/test/resources/app/parallax/bench/baseline.json")),
                Path.of(given(properties, "work", "target/bench")),
                names(given(properties, "only", "")),
                new Selection(fold(given(properties, "fold", "")), sample(given(properties, "sample", "1"))),
                given(properties, "keep", "").isEmpty() ? null : Path.of(given(properties, "keep", "")),
                !given(properties, "record", "false").equals("false"));
    }

    /** Is this set of cases to be measured? */
    boolean wants(CaseFile file) {
        return only.isEmpty() || only.contains(file.name()) || only.contains(file.kind());
    }

    /** Is the reliability of links to be measured? It has no cases of its own, and is measured whole. */
    boolean wantsReliability() {
        return only.contains(LinkReliability.NAME) || (only.isEmpty() && selection.equals(new Selection(null, 1)));
    }

    /** Is reuse to be measured? It has no cases, and takes minutes: only where it is asked for by name. */
    boolean wantsReuse() {
        return only.contains(ReuseBench.NAME);
    }

    /** Is it to be measured how cost grows with the number of reports? It takes minutes too. */
    boolean wantsGrowth() {
        return only.contains(GrowthBench.NAME);
    }

    private static String given(Properties properties, String name, String otherwise) {
        String value = properties.getProperty("bench." + name, "").strip();
        return value.isEmpty() ? otherwise : value;
    }

    private static Set<String> names(String list) {
        return Arrays.stream(list.split(","))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static @Nullable Integer fold(String value) {
        return value.isEmpty() ? null : number("fold", value, 0);
    }

    private static int sample(String value) {
        return number("sample", value, 1);
    }

    private static int number(String name, String value, int least) {
        if (!value.matches("\\d{1,6}") || Integer.parseInt(value) < least) {
            throw new IllegalArgumentException(
                    "bench." + name + " is \"" + value + "\"; give a whole number from " + least + ".");
        }
        return Integer.parseInt(value);
    }
}
