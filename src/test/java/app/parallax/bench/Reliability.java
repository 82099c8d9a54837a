package app.parallax.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** How far scores keep what they promise: of the links that score .7, seven in ten should be ties that people make. */
record Reliability(List<Judged> links) {
    private static final double LEAST = 0.5;
    private static final int BINS = 5;

    /** A link's score, a probability, and what its mark says. */
    record Judged(double score, boolean tied) {
        double truth() {
            return tied ? 1 : 0;
        }
    }

    /** Links of like scores. */
    record Bin(double from, double to, List<Judged> links) {
        double meanScore() {
            return links.stream().mapToDouble(Judged::score).average().orElse(Double.NaN);
        }

        double shareTied() {
            return links.stream().mapToDouble(Judged::truth).average().orElse(Double.NaN);
        }
    }

    Reliability {
        links = List.copyOf(links);
    }

    /** Tenths from .5 to 1, empty ones left out; below .5 no link is shown, and what a map brings there counts in the lowest. */
    List<Bin> bins() {
        double width = (1 - LEAST) / BINS;
        return IntStream.range(0, BINS)
                .mapToObj(bin -> new Bin(
                        LEAST + bin * width,
                        LEAST + (bin + 1) * width,
                        links.stream().filter(link -> binOf(link) == bin).toList()))
                .filter(bin -> !bin.links().isEmpty())
                .toList();
    }

    private static int binOf(Judged link) {
        // The width of .1 is no binary number: .6 would else fall below .6.
        int bin = (int) Math.floor((link.score() - LEAST) * BINS / (1 - LEAST) + 1e-9);
        return Math.clamp(bin, 0, BINS - 1);
    }

    /** The mean squared distance of score and truth (Brier 1950); 0 is perfect, 0.25 is what always saying one half gives. */
    double brierScore() {
        return links.stream()
                .mapToDouble(link -> Math.pow(link.score() - link.truth(), 2))
                .average()
                .orElse(Double.NaN);
    }

    /** The mean distance of mean score and share tied over the bins, each by its links (Naeini and others 2015). */
    double expectedCalibrationError() {
        return bins().stream()
                        .mapToDouble(bin -> bin.links().size() * Math.abs(bin.meanScore() - bin.shareTied()))
                        .sum()
                / links.size();
    }

    @Override
    public String toString() {
        List<String> lines = new ArrayList<>();
        lines.add("| score | links | mean score | share tied |");
        lines.add("| --- | --- | --- | --- |");
        for (Bin bin : bins()) {
            lines.add(String.format(
                    Locale.ROOT,
                    "| %.1f to %.1f | %d | %.3f | %.3f |",
                    bin.from(),
                    bin.to(),
                    bin.links().size(),
                    bin.meanScore(),
                    bin.shareTied()));
        }
        lines.add(String.format(
                Locale.ROOT,
                "Brier score %.3f, expected calibration error %.3f, %d links.",
                brierScore(),
                expectedCalibrationError(),
                links.size()));
        return String.join("\n", lines) + "\n";
    }
}
