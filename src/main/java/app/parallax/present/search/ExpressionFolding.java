package app.parallax.present.search;

import app.parallax.text.SearchText;

/** Folds the letters of an expression as the text is folded, and leaves alone what has a meaning of its own: escapes, the names of classes, the marks of groups. */
final class ExpressionFolding {
    private final String expression;
    private final StringBuilder folded = new StringBuilder();
    private boolean inSet;

    private ExpressionFolding(String expression) {
        this.expression = expression;
    }

    static String fold(String expression) {
        return new ExpressionFolding(expression).fold();
    }

    private String fold() {
        int at = 0;
        while (at < expression.length()) {
            int next = next(at);
            if (next > at) {
                folded.append(expression, at, next);
            } else {
                int codePoint = expression.codePointAt(at);
                next = at + Character.charCount(codePoint);
                letter(expression.substring(at, next));
            }
            at = next;
        }
        return folded.toString();
    }

    /** The end of what must stay as it is, or {@code at} where a letter stands here. */
    private int next(int at) {
        char c = expression.charAt(at);
        if (c == '\\') {
            return afterEscape(at + 1);
        }
        if (c == '[') {
            inSet = true;
            return expression.startsWith("[:", at) ? after(":]", at) : at + 1;
        }
        if (c == ']') {
            inSet = false;
            return at + 1;
        }
        return !inSet && expression.startsWith("(?", at) ? afterMark(at + 2) : at;
    }

    private int afterEscape(int at) {
        if (at >= expression.length()) {
            return expression.length();
        }
        char c = expression.charAt(at);
        boolean braced = "pPx".indexOf(c) >= 0 && expression.startsWith("{", at + 1);
        return braced ? after("}", at) : expression.offsetByCodePoints(at, 1);
    }

    /** Behind the flags or the name of a group. */
    private int afterMark(int from) {
        int at = from;
        while (at < expression.length() && ":)>".indexOf(expression.charAt(at)) < 0) {
            at++;
        }
        return Math.min(at + 1, expression.length());
    }

    private int after(String end, int from) {
        int found = expression.indexOf(end, from);
        return found < 0 ? expression.length() : found + end.length();
    }

    /** In a set only one letter can stand for one; where a letter is folded to two, it is left, and finds nothing. */
    private void letter(String written) {
        String plain = written.isBlank() ? " " : SearchText.loose(written).folded();
        if (plain.equals(written) || (inSet && plain.length() != 1)) {
            folded.append(written);
            return;
        }
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            // A wide bracket becomes a bracket, and no mark of the expression.
            folded.append(c < 128 && c != ' ' && !Character.isLetterOrDigit(c) ? "\\" : "")
                    .append(c);
        }
    }
}
