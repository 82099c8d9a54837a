package app.parallax.dossier.form;

import app.parallax.source.Problem;

/** A source whose content the dossier has no longer. */
public final class LostContentException extends Exception {
    private final transient Problem problem;

    LostContentException(Problem problem) {
        super(problem.message());
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }
}
