package app.parallax.read.pdf;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells notes at the foot of pages: smaller letters below all others of their page, from a line on that begins with a note's mark. */
final class Footnotes {
    /** Of the size of the text. */
    private static final double SMALLER = 0.9;

    private static final Pattern MARK =
            Pattern.compile("(?:\\d{1,3}|[*†‡§]{1,3})[.)]?\\s?[\\p{L}\"“‘(].*", Pattern.DOTALL);

    private final Set<PageLine> notes = new HashSet<>();

    /**
     * @param running those that belong to the page and not to its text
     * @param size of the text's letters
     */
    Footnotes(List<PageLine> lines, RunningLines running, double size) {
        List<PageLine> own = lines.stream().filter(line -> !running.has(line)).toList();
        int end = own.size();
        while (end > 0) {
            int page = own.get(end - 1).page();
            int begin = end;
            while (begin > 0 && own.get(begin - 1).page() == page) {
                begin--;
            }
            addFoot(own.subList(begin, end), size * SMALLER);
            end = begin;
        }
    }

    private void addFoot(List<PageLine> page, double smaller) {
        int first = page.size();
        while (first > 0 && page.get(first - 1).size() <= smaller) {
            first--;
        }
        if (first == 0) {
            // A page all in small letters is none with notes.
            return;
        }
        page.subList(first, page.size()).stream()
                .dropWhile(line -> !begins(line))
                .forEach(notes::add);
    }

    boolean has(PageLine line) {
        return notes.contains(line);
    }

    /** Whether a line of a note is the first of one. */
    static boolean begins(PageLine line) {
        return MARK.matcher(line.text()).matches();
    }
}
