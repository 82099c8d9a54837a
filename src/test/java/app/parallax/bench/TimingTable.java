package app.parallax.bench;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Timings beside those of the baseline, as a Markdown table. */
final class TimingTable {
    private TimingTable() {}

    /**
     * @param before null where nothing was recorded yet
     * @param unit the step that the others are given in multiples of
     */
    static String of(Timings.Run now, Timings.@Nullable Run before, String unit) {
        StringBuilder table = new StringBuilder("\n" + now.date() + ", " + now.machine() + "\n\n")
                .append("| step | median, ms | least to most | in units of the first step | baseline | quotient |\n")
                .append("| --- | --- | --- | --- | --- | --- |\n");
        table.append(row(unit, now, before, unit));
        now.steps().keySet().stream()
                .filter(step -> !step.equals(unit))
                .forEach(step -> table.append(row(step, now, before, unit)));
        return table.toString();
    }

    private static String row(String step, Timings.Run now, Timings.@Nullable Run before, String unit) {
        Timings.Step time = now.steps().get(step);
        if (time == null) {
            return "";
        }
        double multiple = multiple(step, now, unit);
        double earlier = before == null ? Double.NaN : multiple(step, before, unit);
        return String.format(
                Locale.ROOT,
                "| %s | %.3f | %.3f to %.3f | %s | %s | %s |%n",
                step,
                time.milliseconds(),
                time.least(),
                time.most(),
                plain(multiple, "%.1f"),
                plain(earlier, "%.1f"),
                plain(multiple / earlier, "%.2f"));
    }

    private static double multiple(String step, Timings.Run run, String unit) {
        Timings.Step time = run.steps().get(step);
        Timings.Step one = run.steps().get(unit);
        return time == null || one == null ? Double.NaN : time.milliseconds() / one.milliseconds();
    }

    private static String plain(double value, String format) {
        return Double.isNaN(value) ? "" : String.format(Locale.ROOT, format, value);
    }
}
