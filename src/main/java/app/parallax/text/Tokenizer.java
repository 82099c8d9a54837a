package app.parallax.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Splits text into the words that are compared. Punctuation and white space, line ends included, give no token.
 * Pure; may be called from any thread.
 */
public final class Tokenizer {

    private static final Pattern GROUPED = Pattern.compile("\\p{Nd}{1,3}(?:,\\p{Nd}{3})+(?:\\.\\p{Nd}+)?");

    private Tokenizer() {}

    /**
     * @param within where to look; positions of the tokens count from the start of {@code text}, not of the span
     * @return the words in order
     */
    public static List<Token> tokens(String text, Span within) {
        List<RawWord> words = new ArrayList<>();
        RawWords found = new RawWords(text, within);
        while (found.next()) {
            addWord(words, text.substring(found.start(), found.end()), new Span(found.start(), found.end()));
        }
        List<RawWord> joined = NumberWords.join(PrefixWords.join(words, text), text);
        List<Token> tokens = new ArrayList<>(joined.size());
        for (RawWord word : joined) {
            WordForms.Spelt spelt = WordForms.of(word.form());
            tokens.add(new Token(spelt.form(), spelt.stem(), word.span()));
        }
        return tokens;
    }

    public static List<Token> tokens(String text) {
        return tokens(text, new Span(0, text.length()));
    }

    /**
     * True where a word becomes one token, whatever stands beside it.
     *
     * @param folded of nothing but ASCII letters
     */
    static boolean isAlwaysOneWord(String folded) {
        return !NumberWords.isPart(folded) && !PrefixWords.isPart(folded) && !folded.equals("cannot");
    }

    private static void addWord(List<RawWord> words, String written, Span span) {
        char first = written.charAt(0);
        if (Character.isDigit(first)) {
            words.add(new RawWord(number(written), span));
        } else if (!Character.isLetter(first)) {
            words.add(new RawWord(sign(first), span));
        } else {
            // A modifier apostrophe is a letter to Unicode, and alone it leaves no word.
            for (RawWord word : Contractions.split(Folding.key(written), span)) {
                if (!word.form().isEmpty()) {
                    words.add(word);
                }
            }
        }
    }

    /** Grouping commas go; a lone comma between digits that do not group stays a decimal mark. */
    private static String number(String written) {
        String digits = Folding.key(written);
        return GROUPED.matcher(digits).matches() ? digits.replace(",", "") : digits.replace(',', '.');
    }

    private static String sign(char sign) {
        return switch (sign) {
            case '%' -> "percent";
            case '$' -> "dollar";
            case '\u20AC' -> "euro";
            case '\u00A3' -> "pound";
            case '\u00A5' -> "yen";
            default -> Character.toString(sign);
        };
    }
}
