package app.parallax.present.search;

import app.parallax.text.Span;
import java.util.List;

/**
 * A hit with a few words around it, in one line.
 *
 * @param before with a blank at its end where one stands there, and an ellipsis at its beginning where it was cut
 * @param after the other way round
 */
public record HitWords(String before, String hit, String after) {
    private static final int BEFORE = 26;
    private static final int AFTER = 66;
    /** What a hit has beyond this length is taken from the words after it. */
    private static final int SHORT_HIT = 12;

    private static final int LONGEST_HIT = 60;

    /** The words around a hit, as far as its paragraph goes. */
    public static HitWords of(Searchable in, Span hit) {
        Span paragraph = paragraph(in, hit);
        Span left = new Span(paragraph.start(), hit.start());
        Span right = new Span(hit.end(), paragraph.end());
        return new HitWords(
                before(in.text(), left),
                middle(in.text(), hit),
                after(in.text(), right, AFTER - Math.max(0, Math.min(hit.length(), LONGEST_HIT) - SHORT_HIT)));
    }

    /** The hit with what is around, as it is read out. */
    public String whole() {
        return before + hit + after;
    }

    private static String before(String text, Span left) {
        int from = Math.max(left.start(), left.end() - BEFORE);
        if (from > left.start()) {
            int blank = text.indexOf(' ', from);
            from = blank >= 0 && blank < left.end() ? blank + 1 : wholeCharacter(text, from);
        }
        String words = blanks(text.substring(from, left.end()));
        return from > left.start() ? "… " + words : words.stripLeading();
    }

    private static String after(String text, Span right, int longest) {
        int to = Math.min(right.end(), right.start() + longest);
        if (to < right.end()) {
            int blank = text.lastIndexOf(' ', to);
            to = blank > right.start() ? blank : wholeCharacter(text, to);
        }
        String words = blanks(text.substring(right.start(), to));
        return to < right.end() ? words.stripTrailing() + " …" : words.stripTrailing();
    }

    private static String middle(String text, Span hit) {
        int to = Math.min(hit.end(), hit.start() + LONGEST_HIT);
        String words = blanks(text.substring(hit.start(), wholeCharacter(text, to)));
        return to < hit.end() ? words + " …" : words;
    }

    private static int wholeCharacter(String text, int at) {
        boolean inside = at > 0
                && at < text.length()
                && Character.isLowSurrogate(text.charAt(at))
                && Character.isHighSurrogate(text.charAt(at - 1));
        return inside ? at + 1 : at;
    }

    private static String blanks(String words) {
        return words.replaceAll("[\\s\\u00A0\\u202F]+", " ");
    }

    private static Span paragraph(Searchable in, Span hit) {
        List<Span> paragraphs = in.paragraphs();
        int low = 0;
        int high = paragraphs.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (paragraphs.get(middle).end() < hit.end()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        boolean inside = low < paragraphs.size() && paragraphs.get(low).contains(hit);
        return inside ? paragraphs.get(low) : line(in.text(), hit);
    }

    private static Span line(String text, Span hit) {
        int start = text.lastIndexOf('\n', hit.start());
        int end = text.indexOf('\n', hit.end());
        return new Span(Math.min(start + 1, hit.start()), end < 0 ? text.length() : end);
    }
}
