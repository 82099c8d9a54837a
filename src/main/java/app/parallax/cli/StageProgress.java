package app.parallax.cli;

import app.parallax.job.Progress;
import java.util.Map;

/** Says on a terminal, in one line that is drawn over, what is being done and how far it is. Elsewhere nothing. */
final class StageProgress implements Progress {
    /** The stages that take long enough to be seen; their names are those of {@link Progress}. */
    private static final Map<String, String> WORDS = Map.of(
            "files", "Reading",
            "read", "Reading",
            "annotate", "Finding sentences, quotations and figures",
            "entity", "Telling names apart",
            "meaning", "Weighing meanings",
            "align", "Tying passages",
            "compare", "Comparing",
            "reuse", "Searching");

    private final Console console;

    StageProgress(Console console) {
        this.console = console;
    }

    @Override
    public void report(String stage, int done, int total) {
        if (console.isTerminal()) {
            String words = WORDS.getOrDefault(stage, stage);
            console.passing(total > 1 ? words + ", " + done + " of " + total : words);
        }
    }
}
