package app.parallax.job;

/** Hears how far long work has come. Called from worker threads, never for two steps at once by one run. */
@FunctionalInterface
public interface Progress {

    /** Nobody listens. */
    Progress SILENT = (stage, done, total) -> {};

    /**
     * @param stage the stage's name, in English and stable ("read", "annotate", "align", "compare")
     * @param done steps behind us, from 0 to {@code total}
     * @param total steps in all, at least 1
     */
    void report(String stage, int done, int total);
}
