package app.parallax.read.pdf;

import app.parallax.read.layout.LeadingTitle;
import app.parallax.read.layout.Paragraph;
import app.parallax.read.layout.Paragraph.Hint;
import app.parallax.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a PDF put together into paragraphs, over page breaks too. Running lines stand behind the paragraph that they would cut in two. A word that was broken at a line's end is whole again; line ends inside
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
        private static final double WIDER_STEP = 1.25;
        private static final int LONGEST_HEADING = 160;

        private final List<PageLine> lines;
        private final RunningLines running;
        private final double step;
        private final double size;
        private final StringBuilder text = new StringBuilder();
        private final List<Paragraph> paragraphs = new ArrayList<>();
        private final List<String> waiting = new ArrayList<>();
        private final StringBuilder words = new StringBuilder();
        private @Nullable PageLine first;
        private @Nullable PageLine last;

        Writer(List<PageLine> lines) {
            this.lines = lines;
            this.running = new RunningLines(lines);
            this.size = Rank.of(lines.stream().map(PageLine::size).toList(), 0.5);
            this.step = Rank.of(steps(lines), 0.25);
        }

        /** Between lines that follow one another downwards on a page. */
        private static List<Double> steps(List<PageLine> lines) {
            List<Double> steps = new ArrayList<>();
            for (int i = 1; i < lines.size(); i++) {
                double step = lines.get(i).baseline() - lines.get(i - 1).baseline();
                if (lines.get(i).page() == lines.get(i - 1).page() && step > 1) {
                    steps.add(step);
                }
            }
            return steps;
        }

        void run() {
            for (PageLine line : lines) {
                if (running.has(line)) {
                    waiting.add(line.text());
                } else {
                    take(line);
                }
            }
            end();
            waiting.forEach(line -> add(line, Hint.FURNITURE));
        }

        private void take(PageLine line) {
            PageLine before = last;
            if (before != null && !goesOn(before, line)) {
                end();
                waiting.forEach(head -> add(head, Hint.FURNITURE));
                waiting.clear();
            }
            first = first == null ? line : first;
            last = line;
            join(line.text());
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
                return down <= step * WIDER_STEP && !indented;
            }
            // At the head of a page or of another column only the words can tell.
            return !Ends.sentence(before.text()) && !line.bold();
        }

        private void join(String line) {
            if (words.isEmpty()) {
                words.append(line);
            } else if (Ends.broken(words, line)) {
                words.setLength(words.length() - 1);
                words.append(line);
            } else {
                words.append('\n').append(line);
            }
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
