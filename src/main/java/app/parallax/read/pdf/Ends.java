package app.parallax.read.pdf;

/** What the end of a line tells. */
final class Ends {
    private static final String SENTENCE = ".!?…:";
    private static final String CLOSING = "\"'”’»)]";
    private static final String HYPHENS = "-\u00ad\u2010";

    private Ends() {}

    /** Whether a sentence, or what leads to a list, ends with these words; marks that close may stand behind its sign. Looks at the last characters only: words grow line by line. */
    static boolean sentence(CharSequence words) {
        int last = words.length() - 1;
        while (last >= 0 && CLOSING.indexOf(words.charAt(last)) >= 0) {
            last--;
        }
        return last >= 0 && SENTENCE.indexOf(words.charAt(last)) >= 0;
    }

    static boolean label(CharSequence words) {
        return !words.isEmpty() && words.charAt(words.length() - 1) == ':';
    }

    /** Whether a word was broken between two lines: a hyphen behind a small letter, and a small letter. A word that has a hyphen of its own just there loses it, which nothing in the file can tell. */
    static boolean broken(CharSequence before, String line) {
        int last = before.length() - 1;
        return last > 0
                && HYPHENS.indexOf(before.charAt(last)) >= 0
                && Character.isLowerCase(before.charAt(last - 1))
                && Character.isLowerCase(line.charAt(0));
    }
}
