package app.parallax.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Links that were marked by reading, kept as positions and without words. They were drawn with a fixed seed from what the program tied, as many from
 * each tenth of the score from .5 to 1, a third of them from the bundled sources. Two readers marked each of them, from the passages and a line or two
 * around them, without a sight of the scores or of one another's marks; where they differed, the passages were read once more and the mark settled.
 *
 * <p>The rule: 1 where both passages, read with what stands around them, state, ask or report the same thing, or one is about the very thing that the
 * other states, also where they give it another figure. 0 where they only share a subject, a speaker or a train of thought, or speak of different
 * events of one kind. 0 too where they share no more than a formula, such as a credit, a greeting or the words that lead in a quotation.
 */
final class LinkMarks {
    private static final String HEADER =
            "set,case,first,first_start,first_end,first_sha256,second,second_start,second_end,second_sha256,reader_1,reader_2,settled";
    private static final int CELLS = 13;

    private LinkMarks() {}

    /**
     * @throws IOException where the file cannot be read or a line of it is no mark; the message names the line
     */
    static List<LinkMark> read(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        if (lines.isEmpty() || !lines.getFirst().equals(HEADER)) {
            throw new IOException(file + " does not start with " + HEADER + ".");
        }
        List<LinkMark> marks = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            try {
                marks.add(mark(lines.get(i).split(",", -1)));
            } catch (IllegalArgumentException e) {
                throw new IOException(file + ", line " + (i + 1) + ", is no mark: " + e.getMessage(), e);
            }
        }
        return marks;
    }

    private static LinkMark mark(String[] cells) {
        if (cells.length != CELLS) {
            throw new IllegalArgumentException(cells.length + " cells in place of " + CELLS);
        }
        return new LinkMark(
                cells[0],
                cells[1],
                place(cells, 2),
                place(cells, 6),
                isTied(cells[10]),
                isTied(cells[11]),
                isTied(cells[12]));
    }

    private static boolean isTied(String mark) {
        if (!mark.equals("0") && !mark.equals("1")) {
            throw new IllegalArgumentException("\"" + mark + "\" is neither 0 nor 1");
        }
        return mark.equals("1");
    }

    private static LinkMark.Place place(String[] cells, int at) {
        return new LinkMark.Place(
                cells[at], Integer.parseInt(cells[at + 1]), Integer.parseInt(cells[at + 2]), cells[at + 3]);
    }
}
