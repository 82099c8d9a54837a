package app.parallax.compare.lineage;

import app.parallax.align.Reason;
import app.parallax.compare.Lineage;
import app.parallax.source.AnnotatedSource;
import app.parallax.source.Block;
import app.parallax.source.BlockRole;
import app.parallax.text.Folding;
import app.parallax.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads from a source where it says its words come from: "originally posted on …", "Source: …" and agencies in brackets in its lines on origin, and the agency in the dateline that a report
 * opens with ("HARBOUR CITY (Agency) -").
 */
final class NamedParents {

    private static final Pattern POSTED = Pattern.compile(
            "(?:originally|first)\\s+(?:posted|published|appeared|printed|broadcast)\\s+(?:on|in|at|by)\\s+(?:the\\s+)?([^\\n().;]+)"
                    + "|\\b(?:republished|reprinted|adapted|taken)\\s+(?:from|with permission (?:from|of))\\s+(?:the\\s+)?([^\\n().;]+)"
                    + "|\\b(?:source|sources|via|courtesy of)\\s*:\\s*([^\\n().;]+)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern AGENCIES = Pattern.compile("\\(([^()\\n]*\\p{Lu}[^()\\n]*)\\)\\s*$");

    /** A place, often with a day, an agency in brackets, and a dash before the first sentence. */
    private static final Pattern DATELINE =
            Pattern.compile("\\p{Lu}[^()\\n.;:]{1,60}\\(([^()\\n]{2,40})\\)\\s*[-\u2013\u2014].*", Pattern.DOTALL);

    private static final Pattern NAME = Pattern.compile("[^,/&]+");

    /** An agency's name is short and begins with a capital. */
    private static final Pattern AGENCY =
            Pattern.compile("\\p{Lu}[\\p{L}\\p{N}.'’-]*(?: \\p{Lu}[\\p{L}\\p{N}.'’-]*){0,3}");

    private NamedParents() {}

    static List<Lineage> of(AnnotatedSource source) {
        List<Lineage> found = new ArrayList<>();
        boolean opening = true;
        for (Block block : source.blocks()) {
            if (opening && block.role() == BlockRole.PARAGRAPH) {
                opening = false;
                dateline(source, block.span(), found);
            }
            if (block.role() == BlockRole.BYLINE) {
                String words = source.words(block.span());
                int before = found.size();
                posted(source, block.span(), words, found);
                if (found.size() == before) {
                    agencies(source, block.span(), words, found);
                }
            }
        }
        return found;
    }

    private static void posted(AnnotatedSource source, Span block, String words, List<Lineage> found) {
        Matcher matcher = POSTED.matcher(words);
        while (matcher.find()) {
            for (int group = 1; group <= matcher.groupCount(); group++) {
                if (matcher.group(group) != null) {
                    add(source, block, matcher.start(group), matcher.group(group), found);
                }
            }
        }
    }

    private static void agencies(AnnotatedSource source, Span block, String words, List<Lineage> found) {
        Matcher brackets = AGENCIES.matcher(words.strip());
        int lead = words.length() - words.stripLeading().length();
        if (brackets.find()) {
            Matcher name = NAME.matcher(brackets.group(1));
            while (name.find()) {
                if (AGENCY.matcher(name.group().strip()).matches()) {
                    add(source, block, lead + brackets.start(1) + name.start(), name.group(), found);
                }
            }
        }
    }

    private static void dateline(AnnotatedSource source, Span block, List<Lineage> found) {
        Matcher dateline = DATELINE.matcher(source.words(block));
        if (dateline.matches() && AGENCY.matcher(dateline.group(1).strip()).matches()) {
            add(source, block, dateline.start(1), dateline.group(1), found);
        }
    }

    private static void add(AnnotatedSource source, Span block, int at, String name, List<Lineage> found) {
        String stripped = name.strip();
        int start = block.start() + at + name.indexOf(stripped);
        if (!stripped.isEmpty() && !isItself(source, stripped)) {
            found.add(new Lineage(
                    stripped,
                    false,
                    source.id(),
                    true,
                    null,
                    List.of(source.passage(new Span(start, start + stripped.length()))),
                    List.of(Reason.of("named", stripped))));
        }
    }

    /** An agency that names itself at the head of its own report took nothing from anybody. */
    private static boolean isItself(AnnotatedSource source, String name) {
        String publisher = source.source().info().publisher();
        return publisher != null && Folding.key(publisher).equals(Folding.key(name));
    }
}
