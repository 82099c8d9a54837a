package app.parallax.align;

import java.util.List;

/**
 * One case that people judged as a whole: it stands if each of its sentences is borne out.
 *
 * @param set where it is from
 * @param document whose summaries they are; each pair of sentences is one of its own
 * @param fold 0 to 4; a document is never in two
 * @param stands what people said
 * @param sentences the inputs of the model, one row a sentence
 */
record Bag(String set, String document, int fold, boolean stands, List<double[]> sentences) {

    /** The set of summaries beside documents of other groups: none of their sentences is borne out. */
    static final String STRANGERS = "strangers";

    /** The set of single sentences beside those of other pairs: neither is borne out. */
    static final String STRANGE_SENTENCES = "strange sentences";

    double worst(double[] weights) {
        return sentences.stream()
                .mapToDouble(row -> LogisticRegression.probability(weights, row))
                .min()
                .orElse(0.5);
    }

    /** The place of the sentence that the weights give least. */
    int worstPlace(double[] weights) {
        int worst = 0;
        for (int i = 1; i < sentences.size(); i++) {
            if (LogisticRegression.probability(weights, sentences.get(i))
                    < LogisticRegression.probability(weights, sentences.get(worst))) {
                worst = i;
            }
        }
        return worst;
    }
}
