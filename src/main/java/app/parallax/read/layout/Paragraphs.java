package app.parallax.read.layout;

import app.parallax.read.layout.Wrapping.Style;
import app.parallax.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Puts the lines of a plain text together into paragraphs. Where lines were broken by position, a line that was full
 * runs into the next; where they were not, every line stands for itself.
 */
public final class Paragraphs {

    private static final Pattern PAGE_NUMBER =
            Pattern.compile("(?i)(?:page\\s+)?\\d{1,4}(?:\\s*(?:/|of)\\s*\\d{1,4})?|[-–—]\\s*\\d{1,4}\\s*[-–—]");
    private static final Pattern LIST_ITEM = Pattern.compile("(?:[•·▪◦‣*–—-]|\\(?(?:\\d{1,3}|[a-z])[.)])\\s");
    private static final Pattern MARKED_HEADING = Pattern.compile("#{1,6}\\s+\\S");
    private static final int LOOKED_BACK = 200;
    private static final int LARGEST_PAGE_INDENT = 3;

    private final String text;
    private final List<Line> lines;
    private final Wrapping wrapping;
    private final List<Paragraph> paragraphs = new ArrayList<>();

    private Paragraphs(String text, List<Line> lines) {
        this.text = text;
        this.lines = lines;
        this.wrapping = Wrapping.of(text, lines);
    }

    /** In order; together they hold all of the text that is not white space. */
    public static List<Paragraph> of(String text) {
        Paragraphs joining = new Paragraphs(text, TextLines.of(text));
        joining.run();
        return List.copyOf(joining.paragraphs);
    }

    private void run() {
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            boolean pageBreak = i > 0 && isPageBreak(i);
            boolean lost = pageBreak && Continuity.broken(tailBefore(i), head(line));
            if (i > 0 && !lost && joins(i, pageBreak)) {
                extend(line);
            } else {
                paragraphs.add(new Paragraph(line.span(), line.blanksBefore(), lost, hint(line)));
            }
        }
    }

    private boolean isPageBreak(int i) {
        Line line = lines.get(i);
        if (line.formFeed() || isPageNumber(lines.get(i - 1))) {
            return true;
        }
        boolean outOfStep = wrapping.style() == Style.DOUBLE && line.blanksBefore() == 0;
        boolean pageIndent = wrapping.style() != Style.NONE
                && !wrapping.indented()
                && line.indent() > 0
                && line.indent() <= LARGEST_PAGE_INDENT;
        return outOfStep || pageIndent;
    }

    private boolean joins(int i, boolean pageBreak) {
        Line line = lines.get(i - 1);
        Line next = lines.get(i);
        if (wrapping.style() == Style.NONE || isPageNumber(line) || isPageNumber(next) || startsAnew(line, next)) {
            return false;
        }
        if (isLabelLine(line, next)) {
            return false;
        }
        int allowed = wrapping.style() == Style.DOUBLE ? 1 : 0;
        if (next.blanksBefore() > allowed && !pageBreak) {
            return false;
        }
        if (Continuity.isOpen(tail(line))) {
            return true;
        }
        boolean finished = Ends.finished(tail(line));
        boolean small = Ends.beginsSmall(head(next));
        return (small && !finished) || (!pageBreak && wrapping.isFull(text, line, next));
    }

    private boolean startsAnew(Line line, Line next) {
        String head = head(next);
        boolean runsOn =
                !Ends.finished(tail(line)) && (wrapping.isFull(text, line, next) || Continuity.isOpen(tail(line)));
        boolean inBrackets = head.startsWith("(") && head.endsWith(")");
        boolean item = LIST_ITEM.matcher(head).lookingAt() && !(runsOn && "-–—".indexOf(head.charAt(0)) >= 0);
        return item || inBrackets || (LabelShape.of(text, next.span()) != null && !runsOn);
    }

    /** A name alone on its line, however long; but not a label that ends on the next. */
    private boolean isLabelLine(Line line, Line next) {
        Label label = Ends.beginsCapital(head(next)) ? LabelShape.of(text, line.span()) : null;
        if (label == null || !label.isAlone(line.span()) || label.form().runsIn()) {
            return false;
        }
        Label both = LabelShape.of(text, line.span().hull(next.span()));
        return both == null || !both.form().runsIn();
    }

    private void extend(Line line) {
        Paragraph last = paragraphs.removeLast();
        Span span = last.span().hull(line.span());
        paragraphs.add(new Paragraph(span, last.blanksBefore(), last.textLost(), last.hint()));
    }

    private Paragraph.@Nullable Hint hint(Line line) {
        if (isPageNumber(line) && wrapping.style() != Style.NONE) {
            return Paragraph.Hint.FURNITURE;
        }
        boolean marked = text.charAt(line.span().start()) == '#'
                && MARKED_HEADING.matcher(head(line)).lookingAt();
        return marked ? Paragraph.Hint.HEADING : null;
    }

    private boolean isPageNumber(Line line) {
        return line.length() < 20 && PAGE_NUMBER.matcher(head(line)).matches();
    }

    private String tailBefore(int i) {
        Line line = lines.get(i - 1);
        boolean number = i > 1 && isPageNumber(line);
        return tail(number ? lines.get(i - 2) : line);
    }

    private String tail(Line line) {
        return text.substring(
                Math.max(line.span().start(), line.span().end() - LOOKED_BACK),
                line.span().end());
    }

    private String head(Line line) {
        return text.substring(
                line.span().start(), Math.min(line.span().end(), line.span().start() + LOOKED_BACK));
    }
}
