package app.parallax.align;

import java.util.Arrays;

/**
 * In what two units are alike, with what shows it.
 *
 * @param features by {@link Feature#ordinal}
 * @param cosine of the vectors; 0 where there are none
 */
record Likeness(double[] features, WordOverlap overlap, CommonRun run, double cosine) {

    double of(Feature feature) {
        return features[feature.ordinal()];
    }

    Likeness with(Feature feature, double value) {
        double[] changed = Arrays.copyOf(features, features.length);
        changed[feature.ordinal()] = value;
        return new Likeness(changed, overlap, run, feature == Feature.CLOSENESS ? value : cosine);
    }
}
