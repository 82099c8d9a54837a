package app.parallax.read.folder;

import app.parallax.read.ReadSource;

/**
 * A source that is there already.
 *
 * @param name how it was called when it was asked for
 * @param of how the one is called that it is the same as, which stays
 */
public record Twin(ReadSource source, String name, String of, Sameness sameness) {

    /** How two sources are the same. */
    public enum Sameness {
        /** Byte for byte. */
        BYTES,
        /** The same words in the same order, by the same speakers, in other bytes: another format, or another page around it. */
        TEXT
    }

    /** A sentence that names both. */
    public String sentence() {
        return switch (sameness) {
            case BYTES -> name + " is the same file as " + of + "; it was left out.";
            case TEXT -> name + " has the same text as " + of + "; it was left out.";
        };
    }
}
