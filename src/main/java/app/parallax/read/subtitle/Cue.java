package app.parallax.read.subtitle;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is shown at one time.
 *
 * @param start in milliseconds from the beginning of the recording
 * @param end in milliseconds from the beginning of the recording
 * @param voice who speaks, where the file says so apart from the words; else null
 * @param lines without markup, none of them blank
 */
record Cue(long start, long end, @Nullable String voice, List<String> lines) {
    Cue {
        lines = List.copyOf(lines);
    }
}
