package app.parallax.dossier.work;

import app.parallax.text.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A link to a passage as a note's Markdown writes it: {@code [its words](passage:source:12-40)}. Where the source has got a text that no longer has the words, the number of the text that had them is
 * written behind: {@code (passage:source:12-40@1)}.
 *
 * @param label as written, with backslashes before brackets
 * @param text {@value #CURRENT} where the passage stands in the source's current text, else which of its texts has it, counted from 1, oldest first
 */
public record PassageLink(String label, Passage passage, int text) {

    public static final int CURRENT = 0;

    /** With the groups "label", "source", "from", "to" and, of a passage in an earlier text, "text". */
    public static final String FORM = "\\[(?<label>(?:[^\\]\\\\]|\\\\.)+)]"
            + "\\(passage:(?<source>[^()\\s]+):(?<from>\\d{1,9})-(?<to>\\d{1,9})(?:@(?<text>[1-9]\\d{0,5}))?\\)";

    private static final Pattern PATTERN = Pattern.compile(FORM);

    /** The links of a note, in order. What leads to an empty passage is none. */
    public static List<PassageLink> in(String note) {
        List<PassageLink> links = new ArrayList<>();
        replaceAll(note, link -> {
            links.add(link);
            return link;
        });
        return links;
    }

    /** The note with each link put through a function, in order; everything else stays as it is. */
    public static String replaceAll(String note, Function<PassageLink, PassageLink> change) {
        Matcher matcher = PATTERN.matcher(note);
        return matcher.replaceAll(found -> Matcher.quoteReplacement(replaced(found, change)));
    }

    private static String replaced(MatchResult found, Function<PassageLink, PassageLink> change) {
        int from = Integer.parseInt(found.group("from"));
        int to = Integer.parseInt(found.group("to"));
        if (from >= to) {
            return found.group();
        }
        String text = found.group("text");
        return change.apply(new PassageLink(
                        found.group("label"),
                        new Passage(found.group("source"), from, to),
                        text == null ? CURRENT : Integer.parseInt(text)))
                .written();
    }

    /** The same words, leading elsewhere. */
    public PassageLink to(Passage place, int inText) {
        return new PassageLink(label, place, inText);
    }

    public String written() {
        return "[" + label + "](passage:" + passage.source() + ":" + passage.start() + "-" + passage.end()
                + (text == CURRENT ? "" : "@" + text) + ")";
    }
}
