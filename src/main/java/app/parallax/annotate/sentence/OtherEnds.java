package app.parallax.annotate.sentence;

import app.parallax.annotate.word.Abbreviations;
import app.parallax.text.SmallLetters;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Ends of sentences that the rules of Unicode pass over because the next word has no capital or no space before it: stops that stand apart from the words (" . "), as programs that cut text into
 * words leave them; stops without the space that belongs behind them ("the end.The next"), as pages lose it; and stops in text that is in small letters throughout.
 */
final class OtherEnds {

    private static final Pattern APART = Pattern.compile("(?<=[^ .] )\\. +(?=[\\p{L}\\p{Nd}“\"‘'`])");

    /** A word, a number or a closing mark, a stop and a word with a capital. */
    private static final Pattern GLUED =
            Pattern.compile("(?<=\\p{L}{2}|\\p{Nd}|[%”\"’')])\\.(?=\\p{Lu}(?:\\p{Ll}|['’ ]))");

    private static final Pattern BEFORE_SMALL = Pattern.compile("(?<=[^ .])[.!?][”\"’')]* +(?=[“\"‘'`]?\\p{Ll})");

    private static final Pattern INSIDE = Pattern.compile("\\.\\p{Ll}");

    private OtherEnds() {}

    /**
     * Where the next sentence starts, behind the spaces.
     *
     * @param flat with plain spaces for all white space
     */
    static TreeSet<Integer> in(String flat) {
        TreeSet<Integer> ends = new TreeSet<>();
        Matcher apart = APART.matcher(flat);
        while (apart.find()) {
            ends.add(apart.end());
        }
        Matcher glued = GLUED.matcher(flat);
        while (glued.find()) {
            if (endsPlainWord(flat, glued.start())) {
                ends.add(glued.end());
            }
        }
        if (SmallLetters.throughout(flat)) {
            Matcher small = BEFORE_SMALL.matcher(flat);
            while (small.find()) {
                if (flat.charAt(small.start()) != '.' || isLongWord(flat, small.start())) {
                    ends.add(small.end());
                }
            }
        }
        return ends;
    }

    /** "gov.uk" and "java.lang.String" are addresses and names, "Mr.Holm" a title and a name. */
    private static boolean endsPlainWord(String flat, int stop) {
        int from = flat.lastIndexOf(' ', stop) + 1;
        String written = flat.substring(from, stop);
        boolean address = written.contains("/") || written.contains("@") || written.startsWith("www.");
        String word = lastWord(flat, stop);
        return !address && !INSIDE.matcher(word).find() && !Abbreviations.isKnown(word);
    }

    private static boolean isLongWord(String flat, int stop) {
        String word = lastWord(flat, stop);
        return word.length() != 1 && !Abbreviations.isKnown(word);
    }

    private static String lastWord(String flat, int stop) {
        int from = stop;
        while (from > 0 && (Character.isLetter(flat.charAt(from - 1)) || flat.charAt(from - 1) == '.')) {
            from--;
        }
        return flat.substring(from, stop);
    }
}
