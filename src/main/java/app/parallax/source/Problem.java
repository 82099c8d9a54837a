package app.parallax.source;

/**
 * Something that went less than well while a source was read, said beside the result.
 *
 * @param code stable and short, for scripts ("undecodable-bytes")
 * @param message a sentence: what happened, to what, what to do
 */
public record Problem(String code, String message) {

    /** The code where a text is in a language of which the program knows no meanings. */
    public static final String MEANING_NOT_COMPARED = "meaning-not-compared";

    /** The code of a source that another was left out for: it was the same. */
    public static final String COPY_LEFT_OUT = "copy-left-out";

    /** The code where nothing tells the day of a source whose quotations, or whose record, depend on it. */
    public static final String DATE_UNKNOWN = "date-unknown";
}
