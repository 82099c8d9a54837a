package app.parallax.read.pdf;

import app.parallax.read.layout.Labels;
import app.parallax.read.layout.LeadingTitle;
import app.parallax.read.layout.Paragraph;
import app.parallax.read.layout.Paragraph.Hint;
import app.parallax.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a PDF put together into paragraphs, over page breaks too. Running lines and notes at the foot stand behind the paragraph that they would cut in two. A word that was broken at a line's end is whole again; line ends inside
 * a paragraph are soft.
 *
 * @param paragraphs in order, holding all of the text that is not white space
 */
record PdfText(String text, List<Paragraph> paragraphs) {
    static PdfText of(List<PageLine> lines) {
        Writer writer = new Writer(lines);
        writer.run();
        String text = writer.text.toString();
        return new PdfText(text, LeadingTitle.marked(writer.paragraphs, text));
    }

    /** Used once. */
    private static final class Writer {
        private static final double SAME_SIZE = 0.6;
        private static final double LARGER = 1.15;
        private static final int LONGEST_HEADING = 160;

        private final List<PageLine> lines;
        private final RunningLines running;
        private final Spacing spacing;
        private final double size;
        private final StringBuilder text = new StringBuilder();
        private final List<Paragraph> paragraphs = new ArrayList<>();
        private final List<String> waiting = new ArrayList<>();
        private final List<String> notes = new ArrayList<>();
        private final Footnotes footnotes;
        private final StringBuilder words = new StringBuilder();
        private @Nullable PageLine first;
        private @Nullable PageLine last;

        Writer(List<PageLine> lines) {
            this.lines = lines;
            this.running = new RunningLines(lines);
            this.size = Rank.of(lines.stream().map(PageLine::size).toList(), 0.5);
            this.spacing = new Spacing(lines, size);
            this.footnotes = new Footnotes(lines, running, size);
        }

        void run() {
            for (PageLine line : lines) {
                if (running.has(line)) {
                    waiting.add(line.text());
                } else if (footnotes.has(line)) {
                    note(line);
                } else {
                    take(line);
                }
            }
            end();
            addWaiting();
        }

        private void note(PageLine line) {
            if (notes.isEmpty() || Footnotes.begins(line)) {
                notes.add(line.text());
            } else {
                notes.add(joined(new StringBuilder(notes.removeLast()), line.text())
                        .toString());
            }
        }

        private void addWaiting() {
            notes.forEach(note -> add(note, null));
            notes.clear();
            waiting.forEach(head -> add(head, Hint.FURNITURE));
            waiting.clear();
        }

        private void take(PageLine line) {
            PageLine before = last;
            if (before != null && !goesOn(before, line)) {
                end();
                addWaiting();
            }
            first = first == null ? line : first;
            last = line;
            joined(words, line.text());
        }

        /** Whether a line stands in the paragraph of the one before it. */
        private boolean goesOn(PageLine before, PageLine line) {
            if (Math.abs(before.size() - line.size()) > SAME_SIZE || before.bold() != line.bold()) {
                return false;
            }
            double down = line.baseline() - before.baseline();
            boolean below = line.page() == before.page() && down > 0;
            if (below) {
                boolean indented = line.left() > before.left() + size && Ends.sentence(before.text());
                return spacing.isNext(before, line) && !indented && !begins(before, line);
            }
            // At the head of a page or of another column only the words can tell.
            return !Ends.sentence(before.text()) && !line.bold();
        }

        /** Where no space tells, a sentence that ends early on its line does, or a speaker's name. */
        private boolean begins(PageLine before, PageLine line) {
            return Ends.sentence(before.text()) && (spacing.isShort(before) || Labels.begins(line.text()));
        }

        private static StringBuilder joined(StringBuilder words, String line) {
            if (words.isEmpty()) {
                return words.append(line);
            }
            if (Ends.broken(words, line)) {
                words.setLength(words.length() - 1);
                return words.append(line);
            }
            return words.append('\n').append(line);
        }

        private void end() {
            PageLine line = first;
            if (line != null) {
                boolean large = line.size() >= size * LARGER || line.bold();
                boolean heading = large && words.length() <= LONGEST_HEADING && !Ends.sentence(words);
                add(words.toString(), heading && !Ends.label(words) ? Hint.HEADING : null);
            }
            words.setLength(0);
            first = null;
        }

        private void add(String paragraph, @Nullable Hint hint) {
            int start = text.length();
            text.append(paragraph);
            paragraphs.add(new Paragraph(new Span(start, text.length()), 1, false, hint));
            text.append("\n\n");
        }
    }
}
