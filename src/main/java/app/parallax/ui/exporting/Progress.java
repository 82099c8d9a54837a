package app.parallax.ui.exporting;

import java.nio.file.Path;

/** How far the writing of a file has come. */
public sealed interface Progress {
    /** Nothing was asked for yet. */
    record Nothing() implements Progress {}

    record Writing(Path file) implements Progress {}

    record Written(Path file) implements Progress {}

    /** Somebody thought better of it; there is no file. */
    record Cancelled() implements Progress {}

    /**
     * @param sentence what happened, to which file, and what to do
     */
    record Failed(String sentence) implements Progress {}
}
