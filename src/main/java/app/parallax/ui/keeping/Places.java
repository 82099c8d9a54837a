package app.parallax.ui.keeping;

import java.nio.file.Path;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * Where a window keeps things, and in whose name.
 *
 * @param state the user's state folder; null where nothing may be left there
 * @param program with its version, for the manifest of a dossier
 * @param holder who has a dossier open, for others to read; may be empty
 * @param disk does what waits for the disk, one after the other
 */
public record Places(@Nullable Path state, String program, String holder, Executor disk) {
    @Nullable
    Path journals() {
        return state == null ? null : state.resolve("journals");
    }

    /** What a person has set; null where nothing may be remembered. */
    public @Nullable Path settings() {
        return state == null ? null : state.resolve("settings.properties");
    }

    @Nullable
    Path recent() {
        return state == null ? null : state.resolve("recent-dossiers");
    }
}
