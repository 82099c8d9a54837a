package app.parallax.meaning;

import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where encoders come from. */
public final class SentenceEncoders {

    /** Names the shipped model and how it is used; whatever gives other vectors has another name. */
    public static final String SHIPPED = OnnxEncoder.NAME;

    private SentenceEncoders() {}

    /**
     * The shipped model; loaded when first needed, which takes about a quarter of a second.
     *
     * @param cacheFolder where vectors are kept between runs; null keeps them in memory only
     */
    public static SentenceEncoder shipped(@Nullable Path cacheFolder) {
        VectorFile file = cacheFolder == null ? null : new VectorFile(cacheFolder, OnnxEncoder.NAME);
        return new CachingEncoder(new ModelEncoder(), file);
    }

    /**
     * The program's folder among the user's caches, by the customs of the system (XDG Base Directory Specification on Linux).
     *
     * @param environment the process's environment
     * @param system the system's name, as the property {@code os.name} gives it
     * @param home the user's home folder
     */
    public static Path cacheFolder(Map<String, String> environment, String system, Path home) {
        String xdg = environment.getOrDefault("XDG_CACHE_HOME", "");
        if (!xdg.isBlank() && Path.of(xdg).isAbsolute()) {
            return Path.of(xdg, "parallax");
        }
        String local = environment.getOrDefault("LOCALAPPDATA", "");
        if (system.startsWith("Windows") && !local.isBlank()) {
            return Path.of(local, "parallax", "cache");
        }
        return system.startsWith("Mac") ? home.resolve("Library/Caches/parallax") : home.resolve(".cache/parallax");
    }
}
