package app.parallax.bench;

import java.util.TreeMap;

/** A score with the share of the cases that it was measured on. */
record Measurement(Score score, Selection.Share share) {
    Baseline.Entry entry(String date, String version) {
        return new Baseline.Entry(date, version, share.cases(), share.of(), new TreeMap<>(score.figures()));
    }
}
