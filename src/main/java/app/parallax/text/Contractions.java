package app.parallax.text;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Takes English contractions apart ("doesn't": does, not) and drops the possessive. */
final class Contractions {

    private static final Map<String, String> ENDINGS =
            Map.of("'re", "are", "'ve", "have", "'ll", "will", "'d", "would", "'m", "am");

    /** After these words 's is "is"; after any other it is taken for the possessive. */
    private static final Set<String> BEFORE_IS = Set.of(
            "it", "he", "she", "that", "there", "what", "who", "where", "here", "how", "this", "everything", "nobody");

    private Contractions() {}

    /**
     * @param folded the word, folded; may differ in length from what was written
     * @param span where the word stands
     */
    static List<RawWord> split(String folded, Span span) {
        boolean sameLength = folded.length() == span.length();
        int apostrophe = folded.lastIndexOf('\'');
        if (folded.equals("cannot") && sameLength) {
            return parts("can", "not", span, 3);
        }
        if (apostrophe < 0 || !sameLength) {
            return List.of(new RawWord(withoutDots(folded), span));
        }
        return splitAt(apostrophe, folded, span);
    }

    private static List<RawWord> splitAt(int apostrophe, String folded, Span span) {
        int cut = folded.charAt(Math.max(0, apostrophe - 1)) == '\\' ? apostrophe - 1 : apostrophe;
        String head = folded.substring(0, cut);
        String ending = folded.substring(apostrophe);
        if (ending.equals("'t") && head.endsWith("n")) {
            return negated(head, span);
        }
        if (ending.equals("'s")) {
            return BEFORE_IS.contains(head)
                    ? parts(head, "is", span, cut)
                    : List.of(new RawWord(head.equals("let") ? "let" : head, span));
        }
        String word = ENDINGS.get(ending);
        return word != null
                ? parts(head, word, span, cut)
                : List.of(new RawWord(folded.replace("'", "").replace("\\", ""), span));
    }

    private static List<RawWord> negated(String head, Span span) {
        return switch (head) {
            case "can" -> parts("can", "not", span, 3);
            case "won" -> parts("will", "not", span, 2);
            case "shan" -> parts("shall", "not", span, 3);
            case "ain" -> parts("is", "not", span, 2);
            // Standing alone in texts that write "would n't".
            case "n" -> List.of(new RawWord("not", span));
            default -> parts(head.substring(0, head.length() - 1), "not", span, head.length() - 1);
        };
    }

    private static List<RawWord> parts(String first, String second, Span span, int cut) {
        int middle = span.start() + cut;
        return List.of(
                new RawWord(first, new Span(span.start(), middle)), new RawWord(second, new Span(middle, span.end())));
    }

    /** Dotted acronyms lose their dots, but for the one that would turn into a pronoun. */
    private static String withoutDots(String folded) {
        return folded.indexOf('.') < 0 || folded.equals("u.s.") ? folded : folded.replace(".", "");
    }
}
