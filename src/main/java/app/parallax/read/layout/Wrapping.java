package app.parallax.read.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * Whether the lines of a text are paragraphs or were broken by position, as a PDF or a mail program does, and how wide
 * the page was.
 *
 * @param style how broken lines follow each other
 * @param full from how many characters on, its own and those of the next line's first word, a line was full
 * @param indented true where many lines are indented, so that an indent says nothing
 */
record Wrapping(Style style, int full, boolean indented) {

    enum Style {
        /** Every line is a paragraph. */
        NONE,
        /** Lines follow each other; a blank line ends a paragraph. */
        SINGLE,
        /** A blank line stands after every line. */
        DOUBLE
    }

    private static final int SHORTEST = 30;
    private static final double SHARE = 0.1;
    /** The shortest of the full lines is seldom among those that surely were. */
    private static final double NEARLY = 0.95;

    /** Looks at all lines of a text. */
    static Wrapping of(String text, List<Line> lines) {
        Tally single = new Tally();
        Tally spaced = new Tally();
        int indents = 0;
        for (int i = 1; i < lines.size(); i++) {
            Line line = lines.get(i);
            (line.blanksBefore() == 0 ? single : spaced).add(text, lines.get(i - 1), line);
            indents += line.indent() > 0 ? 1 : 0;
        }
        boolean indented = indents > lines.size() * SHARE;
        if (spaced.broken(3)) {
            return new Wrapping(Style.DOUBLE, spaced.full(), indented);
        }
        return single.broken(2)
                ? new Wrapping(Style.SINGLE, single.full(), indented)
                : new Wrapping(Style.NONE, Integer.MAX_VALUE, indented);
    }

    boolean isFull(String text, Line line, Line next) {
        return reach(text, line, next) >= full * NEARLY;
    }

    private static int reach(String text, Line line, Line next) {
        int at = next.span().start();
        while (at < next.span().end() && !White.is(text.charAt(at))) {
            at++;
        }
        return line.length() + 1 + at - next.span().start();
    }

    /** Pairs of neighbouring lines, and those of them that one sentence runs through. */
    private static final class Tally {

        private int pairs;
        private final List<Integer> reaches = new ArrayList<>();

        void add(String text, Line line, Line next) {
            pairs++;
            if (line.length() >= SHORTEST && runsOn(text, line, next)) {
                reaches.add(reach(text, line, next));
            }
        }

        private static boolean runsOn(String text, Line line, Line next) {
            char last = text.charAt(line.span().end() - 1);
            boolean open = Character.isLetterOrDigit(last) || last == ',';
            return open
                    && Ends.beginsSmall(
                            text.subSequence(next.span().start(), next.span().end()));
        }

        boolean broken(int least) {
            return reaches.size() >= Math.max(least, pairs * SHARE);
        }

        /** Nine in ten of the lines that surely were full reach this far. */
        int full() {
            reaches.sort(null);
            return reaches.get(reaches.size() / 10);
        }
    }
}
