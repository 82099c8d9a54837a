package app.parallax.read.format;

import app.parallax.source.Problem;

/** Says that an input cannot become a source. Its message is the problem's sentence, meant for the user. */
public final class UnreadableException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    public UnreadableException(String code, String sentence) {
        super(sentence);
        this.problem = new Problem(code, sentence);
    }

    public Problem problem() {
        return problem;
    }
}
