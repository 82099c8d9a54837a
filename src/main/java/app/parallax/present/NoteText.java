package app.parallax.present;

import app.parallax.dossier.work.PassageLink;
import app.parallax.text.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What an analyst wrote, cut into words, tags and links to passages. A link is written as Markdown has it, with the passage for an address: {@code [its words](passage:source:12-40)}; a tag is a word with
 * a "#" before it. Everything else of Markdown stays as it was typed.
 */
public final class NoteText {
    private static final Pattern SPECIAL =
            Pattern.compile(PassageLink.FORM + "|(?<![\\p{L}\\p{N}#&/])#(?<tag>\\p{L}[\\p{L}\\p{N}_-]*)");
    private static final int LONGEST_LABEL = 40;

    private NoteText() {}

    /**
     * A stretch of the note.
     *
     * @param words as shown
     * @param passage where a click leads; null where it leads nowhere
     * @param text in which text of its source the passage stands, as {@link PassageLink} counts them
     * @param tag without "#"; null where it is none
     */
    public record Piece(
            String words,
            @Nullable Passage passage,
            int text,
            @Nullable String tag) {

        static Piece plain(String words) {
            return new Piece(words, null, PassageLink.CURRENT, null);
        }
    }

    /** The note from beginning to end. */
    public static List<Piece> pieces(String text) {
        List<Piece> pieces = new ArrayList<>();
        Matcher special = SPECIAL.matcher(text);
        int at = 0;
        while (special.find()) {
            if (special.start() > at) {
                pieces.add(Piece.plain(text.substring(at, special.start())));
            }
            pieces.add(piece(special));
            at = special.end();
        }
        if (at < text.length()) {
            pieces.add(Piece.plain(text.substring(at)));
        }
        return pieces;
    }

    private static Piece piece(Matcher special) {
        String tag = special.group("tag");
        if (tag != null) {
            return new Piece(special.group(), null, PassageLink.CURRENT, tag);
        }
        int from = Integer.parseInt(special.group("from"));
        int to = Integer.parseInt(special.group("to"));
        String label = special.group("label").replaceAll("\\\\(.)", "$1");
        if (from >= to) {
            return Piece.plain(special.group());
        }
        String text = special.group("text");
        return new Piece(
                label,
                new Passage(special.group("source"), from, to),
                text == null ? PassageLink.CURRENT : Integer.parseInt(text),
                null);
    }

    /** The tags in it, without "#". */
    public static SortedSet<String> tags(String text) {
        SortedSet<String> tags = new TreeSet<>();
        pieces(text).forEach(piece -> {
            if (piece.tag() != null) {
                tags.add(piece.tag());
            }
        });
        return tags;
    }

    /**
     * A link to a passage, as it is written.
     *
     * @param words those of the passage; long ones are shortened
     */
    public static String link(Passage passage, String words) {
        String label = Excerpt.brief(Excerpt.oneLine(words), LONGEST_LABEL);
        String escaped = label.replaceAll("([\\[\\]\\\\])", "\\\\$1");
        return new PassageLink(escaped, passage, PassageLink.CURRENT).written();
    }
}
