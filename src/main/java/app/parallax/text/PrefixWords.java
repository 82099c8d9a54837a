package app.parallax.text;

import java.util.ArrayList;
import java.util.List;

/** Joins what English writes both apart and together: "co-operate" (cooperate) and "per cent" (percent). */
final class PrefixWords {

    private PrefixWords() {}

    /** Can a word begin with this one that is written apart? */
    static boolean isPart(String word) {
        return word.equals("per") || word.equals("co");
    }

    static List<RawWord> join(List<RawWord> words, String text) {
        List<RawWord> joined = new ArrayList<>(words.size());
        for (RawWord word : words) {
            RawWord before = joined.isEmpty() ? null : joined.getLast();
            if (before != null && belongTogether(before, word, text)) {
                Span span = before.span().hull(word.span());
                joined.set(joined.size() - 1, new RawWord(before.form() + word.form(), span));
            } else {
                joined.add(word);
            }
        }
        return joined;
    }

    private static boolean belongTogether(RawWord before, RawWord word, String text) {
        boolean percent = before.form().equals("per") && word.form().equals("cent");
        return percent || (before.form().equals("co") && hyphenBetween(before, word, text));
    }

    private static boolean hyphenBetween(RawWord before, RawWord word, String text) {
        int gap = before.span().end();
        return word.span().start() == gap + 1
                && Folding.key(text.substring(gap, gap + 1)).equals("-");
    }
}
