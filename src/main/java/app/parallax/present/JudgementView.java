package app.parallax.present;

import java.util.List;

/**
 * A judgement as it is shown.
 *
 * @param brief the same in a few words, with a sign
 * @param sentences whether the program is right, what of the claim; each as far as it was said
 * @param reason in the analyst's words, as typed; may be empty
 * @param by who and when
 * @param doubt that the words it rests on have changed since; else empty
 */
public record JudgementView(String brief, List<String> sentences, String reason, String by, String doubt) {
    public JudgementView {
        sentences = List.copyOf(sentences);
    }
}
