package app.parallax.present;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words of a source as they stand between quotation marks in a sentence of ours. */
final class Inset {

    /** A clause cut from its sentence begins with what joined it. "Nor", "so" and "yet" stay: they may deny ("nor did he resign", "yet to sign") or tell how far. */
    private static final Pattern JOINT = Pattern.compile("^(?:and|but|or),? (?=\\S)");

    private static final Pattern DOUBLE = Pattern.compile("[\u201C\u201D\u201E\u201F\"\u00AB\u00BB]");

    private static final String OPENING = "\u2018";
    private static final String CLOSING = "\u2019";

    private Inset() {}

    /** Without a joint in front and a full stop behind; double marks inside are single ones, and each that opens closes. */
    static String of(String words) {
        String plain = JOINT.matcher(words).replaceFirst("");
        return singleMarks(withoutStop(plain));
    }

    private static String withoutStop(String words) {
        return words.endsWith(".") && !words.endsWith("..") ? words.substring(0, words.length() - 1) : words;
    }

    private static String singleMarks(String words) {
        Matcher marks = DOUBLE.matcher(words);
        StringBuilder single = new StringBuilder();
        boolean open = false;
        while (marks.find()) {
            boolean opens = opens(words, marks.start());
            if (open || !isInches(words, marks.start())) {
                marks.appendReplacement(single, opens == open ? "" : opens ? OPENING : CLOSING);
                open = opens;
            }
        }
        marks.appendTail(single);
        return open ? single + CLOSING : single.toString();
    }

    private static boolean isInches(String words, int at) {
        return words.charAt(at) == '"' && at > 0 && Character.isDigit(words.charAt(at - 1));
    }

    /** By what stands before it: a mark behind a word closes, whichever way it is bent. */
    private static boolean opens(String words, int at) {
        return at == 0
                || Character.isWhitespace(words.charAt(at - 1))
                || "([\u2014\u2013-".indexOf(words.charAt(at - 1)) >= 0;
    }
}
