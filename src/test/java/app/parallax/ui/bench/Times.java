package app.parallax.ui.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Times of one thing done again and again, in milliseconds. */
final class Times {
    private final String what;
    private final List<Double> millis = new ArrayList<>();

    Times(String what) {
        this.what = what;
    }

    void add(double time) {
        millis.add(time);
    }

    /**
     * The smallest time that at least this share of the times do not exceed.
     *
     * @param share above 0, at most 1
     */
    double quantile(double share) {
        List<Double> sorted = millis.stream().sorted().toList();
        return sorted.get((int) Math.ceil(share * sorted.size()) - 1);
    }

    static String head() {
        return String.format(Locale.ROOT, "%-58s %7s %9s %9s %9s", "", "times", "median", "99 %", "longest");
    }

    String row() {
        return String.format(
                Locale.ROOT,
                "%-58s %7d %6.0f ms %6.0f ms %6.0f ms",
                what,
                millis.size(),
                quantile(0.5),
                quantile(0.99),
                quantile(1));
    }
}
