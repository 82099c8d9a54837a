package app.parallax.source;

import org.jspecify.annotations.Nullable;

/**
 * Who speaks in a passage.
 *
 * @param speaker fullest form of the name, or the group as named; null for the reporter
 * @param via through whom the words came where they are second-hand, else null
 */
public record Voice(@Nullable String speaker, @Nullable String via) {

    public static final Voice REPORTER = new Voice(null, null);

    public static Voice of(String speaker) {
        return new Voice(speaker, null);
    }
}
