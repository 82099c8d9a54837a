package app.parallax.align;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;

/**
 * Weighs features into the odds that another source says all that a sentence says: a logistic function. What a feature tells depends on how much there is to look through, so each has
 * a weight against a single sentence, one against a short text and one against a long one, and between two of these what lies between them by the logarithm of the length. Fitted by
 * {@code BearingFit} and shipped. Immutable.
 */
final class BearingModel {

    /** ln(1 + sentences) of a single sentence, of a short text (3 sentences) and of a long one (about 400). */
    private static final double[] LENGTHS = {Math.log1p(1), Math.log1p(3), 6};

    private static final BearingFeature[] FEATURES = BearingFeature.values();

    private static final List<String> NAMES = List.of("one", "some", "many");

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
        return LENGTHS.length * block();
    }

    /** How many weights there are for one length: the bias, then a weight for each feature. */
    private static int block() {
        return FEATURES.length + 1;
    }

    /** 1 and the features, by how near the other source is to each of the lengths; in texts 0 for what does not tell there. */
    static double[] inputs(double[] features, int sentencesOfOther) {
        double length = Math.clamp(Math.log1p(sentencesOfOther), LENGTHS[0], LENGTHS[LENGTHS.length - 1]);
        double[] inputs = new double[size()];
        for (int i = 0; i < LENGTHS.length; i++) {
            double share = share(length, i);
            inputs[i * block()] = share;
            for (int j = 0; j < features.length; j++) {
                boolean tells = i == 0 || FEATURES[j].tellsInTexts();
                inputs[i * block() + 1 + j] = tells ? features[j] * share : 0;
            }
        }
        return inputs;
    }

    /** 1 at that length, 0 at the next to both sides and beyond. */
    private static double share(double length, int at) {
        int towards = length < LENGTHS[at] ? at - 1 : at + 1;
        if (towards < 0 || towards == LENGTHS.length) {
            return length == LENGTHS[at] ? 1 : 0;
        }
        return Math.max(0, 1 - (length - LENGTHS[at]) / (LENGTHS[towards] - LENGTHS[at]));
    }

    /** The features that can change a probability at that length. */
    Set<BearingFeature> telling(int sentencesOfOther) {
        Set<BearingFeature> telling = EnumSet.noneOf(BearingFeature.class);
        double[] ones = new double[FEATURES.length];
        Arrays.fill(ones, 1);
        double[] inputs = inputs(ones, sentencesOfOther);
        for (int i = 0; i < inputs.length; i++) {
            if (isOfFeature(i) && weights[i] * inputs[i] != 0) {
                telling.add(FEATURES[i % block() - 1]);
            }
        }
        return telling;
    }

    /** Is it the weight of a feature, and not what is added to all? */
    static boolean isOfFeature(int index) {
        return index % block() != 0;
    }

    /**
     * The sign that a weight may have; 0 for either. Between two single sentences features that tell much the same are weighed against each other (a long run of the same words tells of a clause
     * put in where as many words are shared); in a text that would make a sentence less borne out by finding more of it.
     */
    static int sign(int index) {
        boolean free = index < block() || !isOfFeature(index);
        return free ? 0 : FEATURES[index % block() - 1].sign();
    }

    /** The logarithm of the odds. */
    double logit(double[] features, int sentencesOfOther) {
        double[] inputs = inputs(features, sentencesOfOther);
        double sum = 0;
        for (int i = 0; i < inputs.length; i++) {
            sum += weights[i] * inputs[i];
        }
        return sum;
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
        String plain = isOfFeature(index) ? FEATURES[index % block() - 1].name().toLowerCase(Locale.ROOT) : "bias";
        return plain + "." + NAMES.get(index / block());
    }
}
