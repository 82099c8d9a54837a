package app.parallax.text;

import org.jspecify.annotations.Nullable;

/** Goes through a text once and folds it. */
final class SearchTextBuilder {
    /** The Latin, Greek and Cyrillic letters, the marks between words. */
    private static final int KNOWN = 0x2100;

    private final String text;
    private final int[] cuts;
    private final boolean loose;
    private final SearchText.Stretches stretches;
    private final @Nullable String[] known = new @Nullable String[KNOWN];
    private int cut;

    SearchTextBuilder(String text, int[] cuts, boolean loose) {
        this.text = text;
        this.cuts = cuts;
        this.loose = loose;
        this.stretches = new SearchText.Stretches(text.length());
    }

    SearchText build() {
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (isBlank(c)) {
                at = blanks(at);
            } else {
                if (isCut(at) && stretches.isInLine()) {
                    stretches.whole("\n", at);
                }
                at = character(c, at);
            }
        }
        return stretches.build(text.length());
    }

    /** Blanks at the beginning stay out, so that no line is empty. */
    private int blanks(int from) {
        int to = from;
        while (to < text.length() && isBlank(text.charAt(to))) {
            to++;
        }
        char blank = isCut(from, to) ? '\n' : ' ';
        if (stretches.isInLine()) {
            if (to == from + 1) {
                stretches.one(blank, from);
            } else {
                stretches.whole(Character.toString(blank), from);
            }
        }
        return to;
    }

    private int character(char c, int at) {
        if (c < 128) {
            stretches.one(loose && c >= 'A' && c <= 'Z' ? (char) (c + 32) : c, at);
            return at + 1;
        }
        int codePoint = text.codePointAt(at);
        int next = at + Character.charCount(codePoint);
        String shown = loose ? folded(codePoint) : text.substring(at, next);
        if (shown.length() == 1 && next == at + 1) {
            stretches.one(shown.charAt(0), at);
        } else if (!shown.isEmpty()) {
            stretches.whole(shown, at);
        }
        return next;
    }

    /** Few characters make up most of any text, and to take one apart takes long. */
    private String folded(int codePoint) {
        if (codePoint >= known.length) {
            return fold(codePoint);
        }
        String fold = known[codePoint];
        if (fold == null) {
            fold = fold(codePoint);
            known[codePoint] = fold;
        }
        return fold;
    }

    private static String fold(int codePoint) {
        StringBuilder plain = new StringBuilder();
        Folding.appendFolded(plain, codePoint);
        return plain.toString();
    }

    private boolean isCut(int at) {
        return isCut(at, at);
    }

    /** True where a paragraph begins or ends from one position to the other, both included. */
    private boolean isCut(int from, int to) {
        while (cut < cuts.length && cuts[cut] < from) {
            cut++;
        }
        return cut < cuts.length && cuts[cut] <= to;
    }

    private static boolean isBlank(char c) {
        return c <= ' ' || (c > 127 && (Character.isWhitespace(c) || Character.isSpaceChar(c)));
    }
}
