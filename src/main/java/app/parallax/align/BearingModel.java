package app.parallax.align;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;

/**
 * Weighs features into the probability that another source says all that a sentence says: a logistic function. What a feature tells depends on how much there is to look through, so each has
 * one weight against a single sentence and another against a long text, and between the two what lies between them by the logarithm of the length. Fitted by {@code BearingFit} and shipped. Immutable.
 */
final class BearingModel {

    /** ln(1 + sentences) from which a text counts as long: about 400 sentences. */
    private static final double LONG = 6;

    private static final double SHORT = Math.log1p(1);

    static final String RESOURCE = "bearing-weights.properties";

    private final double[] weights;

    /**
     * @param weights as {@link #inputs} orders what they weigh
     */
    BearingModel(double[] weights) {
        if (weights.length != size()) {
            throw new IllegalArgumentException("there must be " + size() + " weights, not " + weights.length);
        }
        this.weights = weights.clone();
    }

    /** How many weights there are. */
    static int size() {
        return 2 * (BearingFeature.values().length + 1);
    }

    /** 1 and the features, by how short the other source is; and the same by how long it is. */
    static double[] inputs(double[] features, int sentencesOfOther) {
        double longness = Math.clamp((Math.log1p(sentencesOfOther) - SHORT) / (LONG - SHORT), 0.0, 1.0);
        int half = features.length + 1;
        double[] inputs = new double[2 * half];
        for (int i = 0; i < half; i++) {
            double value = i == 0 ? 1 : features[i - 1];
            inputs[i] = value * (1 - longness);
            inputs[half + i] = value * longness;
        }
        return inputs;
    }

    /** The sign that a weight may have; 0 for either. */
    static int sign(int index) {
        int place = index % (size() / 2);
        return place == 0 ? 0 : BearingFeature.values()[place - 1].sign();
    }

    double probability(double[] features, int sentencesOfOther) {
        double[] inputs = inputs(features, sentencesOfOther);
        double sum = 0;
        for (int i = 0; i < inputs.length; i++) {
            sum += weights[i] * inputs[i];
        }
        return 1 / (1 + Math.exp(-sum));
    }

    /** The weights that ship with the program. */
    static BearingModel shipped() {
        Properties values = new Properties();
        try (Reader in = new InputStreamReader(
                Objects.requireNonNull(BearingModel.class.getResourceAsStream(RESOURCE), RESOURCE),
                StandardCharsets.UTF_8)) {
            values.load(in);
        } catch (IOException e) {
            throw new IllegalStateException(
                    "The weights " + RESOURCE + " are missing from the program. Install it again.", e);
        }
        double[] weights = new double[size()];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = Double.parseDouble(Objects.requireNonNull(values.getProperty(name(i)), name(i)));
        }
        return new BearingModel(weights);
    }

    /** The name under which a weight is kept. */
    static String name(int index) {
        int half = size() / 2;
        String plain = index % half == 0
                ? "bias"
                : BearingFeature.values()[index % half - 1].name().toLowerCase(Locale.ROOT);
        return plain + (index < half ? ".short" : ".long");
    }
}
