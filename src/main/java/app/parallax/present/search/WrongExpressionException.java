package app.parallax.present.search;

import app.parallax.present.Phrases;
import java.util.Map;

/** What was typed is no regular expression, or none that can be searched for. */
public final class WrongExpressionException extends Exception {
    private final Code code;
    private final String part;

    /** What is wrong. */
    public enum Code {
        /** A round bracket is not closed. */
        OPEN_GROUP,
        /** A square bracket is not closed. */
        OPEN_SET,
        /** A bracket is closed that was not opened. */
        CLOSED_GROUP,
        NOTHING_TO_REPEAT,
        REPEATED_TWICE,
        REPEAT_COUNT,
        TRAILING_BACKSLASH,
        UNKNOWN_ESCAPE,
        WRONG_RANGE,
        /** Looking ahead or behind, or another thing that would take the time of trying every way. */
        UNSUPPORTED,
        TOO_LONG,
        OTHER
    }

    /**
     * @param part of the expression that is wrong; may be empty
     */
    WrongExpressionException(Code code, String part) {
        super(code + " " + part);
        this.code = code;
        this.part = part;
    }

    public Code code() {
        return code;
    }

    /** In a sentence, with what to do. */
    public String sentence(Phrases phrases) {
        String key =
                "search.wrong." + code.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        return phrases.text(key, Map.of("part", part));
    }
}
