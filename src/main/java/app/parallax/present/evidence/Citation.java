package app.parallax.present.evidence;

import org.jspecify.annotations.Nullable;

/**
 * Which text was quoted, so that somebody else can find it and make sure that it is the same.
 *
 * @param number counted from 1 within its evidence
 * @param name what the source is called in a sentence
 * @param words title, publisher, kind and date, in words
 * @param url where it was published, http or https; null where nothing like it is known
 * @param language an ISO 639-1 code, or empty
 * @param sha256 of the bytes read, 64 hexadecimal digits
 */
public record Citation(
        int number, String name, String words, @Nullable String url, String language, String sha256) {
    private static final int SHORT = 16;

    /** The first {@value #SHORT} digits: enough to tell it from any other text in a dossier, not enough to prove that nobody made another one like it. */
    public String shortHash() {
        return sha256.substring(0, Math.min(SHORT, sha256.length()));
    }
}
