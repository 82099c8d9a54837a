package app.parallax.align;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;

/** Weighs features into the probability that people would tie two passages: a logistic function, its weights fitted and shipped. Immutable. */
final class LinkModel {

    private static final int RUN = Feature.LONGEST_RUN.ordinal();
    private static final int CLOSE = Feature.CLOSENESS.ordinal();

    private final double bias;
    private final double[] weights;

    LinkModel(double bias, double[] weights) {
        this.bias = bias;
        this.weights = weights.clone();
    }

    /**
     * @param resource beside this class: a properties file of feature names in small letters, and {@code bias}
     */
    static LinkModel shipped(String resource) {
        Properties values = new Properties();
        try (Reader in = new InputStreamReader(
                Objects.requireNonNull(LinkModel.class.getResourceAsStream(resource), resource),
                StandardCharsets.UTF_8)) {
            values.load(in);
        } catch (IOException e) {
            throw new IllegalStateException(
                    "The weights " + resource + " are missing from the program. Install it again.", e);
        }
        double[] weights = new double[Feature.values().length];
        for (Feature feature : Feature.values()) {
            weights[feature.ordinal()] = value(values, feature.name().toLowerCase(Locale.ROOT));
        }
        return new LinkModel(value(values, "bias"), weights);
    }

    private static double value(Properties values, String name) {
        return Double.parseDouble(values.getProperty(name, "0"));
    }

    double probability(Likeness likeness) {
        double sum = bias;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * likeness.features()[i];
        }
        return 1 / (1 + Math.exp(-sum));
    }

    /** The most that these can come to, before what costs much is measured: the longest run and the closeness, which is at most what is given. */
    double mostProbable(Likeness byWords, double closeness) {
        double sum = bias;
        for (int i = 0; i < weights.length; i++) {
            sum += i == RUN ? Math.max(0, weights[i]) : weights[i] * (i == CLOSE ? closeness : byWords.features()[i]);
        }
        return 1 / (1 + Math.exp(-sum));
    }

    double contribution(Likeness likeness, Feature feature) {
        return weights[feature.ordinal()] * likeness.of(feature);
    }
}
