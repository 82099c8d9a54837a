package app.parallax.read;

import app.parallax.read.format.Extract;
import app.parallax.source.Block;
import app.parallax.source.BlockRole;
import java.util.Arrays;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Whether a text calls itself a summary of what was said elsewhere: minutes, a summary record, a readout, a communiqué. Only its own headings tell, and only where such a word names the text: "Minutes of
 * the council meeting" does, "Minutes show a divided council" is news of minutes.
 */
final class SummarySign {
    private static final int HEAD = 10;
    private static final int LONGEST = 200;
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;

    private static final String BODY =
            "(?:meeting|session|sitting|hearing|conference|council|committee|commission|board"
                    + "|assembly|parliament|bureau|group|summit|talks|briefing|debate|discussion|deliberations|proceedings"
                    + "|consultation|dialogue|seminar|workshop|roundtable)s?\\b";
    private static final String GATHERING =
            "(?:sitzung|konferenz|versammlung|tagung|beratung|aussprache|besprechung|debatte|ausschuss|rat(?:es)?)";
    private static final String ASSEMBLY =
            "(?:séance|réunion|assemblée|session|conférence|débats?|conseil|commission)s?\\b";

    /** What may follow a word that names a text: whose it is, of what, of when; not a verb. */
    private static final String WHOSE =
            "(?:\\s*$|\\s*[,(:]|\\s+\\d|\\s+(?:of|on|from|for|by|between|following|issued|adopted|and|der|des|vom|von|zu[mr]?|über|du|de|des|sur|à)\\b)";

    /** At the beginning of a heading or of what stands behind a dash in it. */
    private static final Pattern NAMED = Pattern.compile(
            "^(?:(?:the|draft|approved|provisional|final|official|unofficial|agreed|revised)\\s+){0,2}(?:"
                    + "(?:summary|analytical)\\s+(?:records?|minutes|proceedings)" + WHOSE
                    + "|(?:(?:co-?)?chair(?:man|woman|person)?|president|presidency|moderator|facilitator|rapporteur)['’]?s?['’]?\\s+summary"
                    + WHOSE
                    + "|meetings?\\s+(?:coverage|summary|minutes)" + WHOSE
                    + "|minutes\\s+of\\s[^.?!]{0,80}?\\b" + BODY
                    + "|minutes\\s*$"
                    + "|summary\\s+of\\s[^.?!]{0,80}?\\b" + BODY
                    + "|(?:joint|closing|concluding|summit|leaders['’]|ministerial)?\\s*communiqu[ée](?!\\s+de\\s+presse)"
                    + WHOSE
                    + "|read-?out\\s+(?:of|from)\\b"
                    + "|(?:kurz|ergebnis|beschluss|sitzungs)protokoll\\b"
                    + "|(?:protokoll|niederschrift|zusammenfassung)\\s+(?:der|des|zur|zum|über)\\s[^.?!]{0,60}?"
                    + GATHERING
                    + "|(?:gemeinsames\\s+)?(?:abschluss|schluss)?kommuniqu[ée]" + WHOSE
                    + "|compte[- ]rendu\\s+(?:analytique|sommaire|succinct)\\b"
                    + "|(?:compte[- ]rendu|procès-verbal|résumé|relevé\\s+de\\s+conclusions)\\s+d(?:e|u|es)\\s[^.?!]{0,60}?"
                    + ASSEMBLY
                    + "|communiqué\\s+(?:final|conjoint|commun)\\b"
                    + ")",
            FLAGS);

    private static final Pattern DASH = Pattern.compile("\\s+[|·–—-]\\s+|\\s*[|—]\\s*");

    private SummarySign() {}

    static boolean isIn(Extract extract) {
        Stream<String> title = Stream.ofNullable(extract.found().title());
        Stream<String> headings = extract.blocks().stream()
                .limit(HEAD)
                .filter(block -> block.role() == BlockRole.TITLE || block.role() == BlockRole.HEADING)
                .map(Block::span)
                .map(span -> span.of(extract.text()));
        return Stream.concat(title, headings).anyMatch(SummarySign::isNamed);
    }

    /** True of a heading of which the first or the last part names a summary. */
    static boolean isNamed(String heading) {
        String line = heading.replaceAll("[\\s\\u00a0]+", " ").strip();
        if (line.length() > LONGEST) {
            return false;
        }
        String[] parts = DASH.split(line);
        return Stream.of(Arrays.stream(parts).findFirst(), Arrays.stream(parts).reduce((one, next) -> next))
                .map(part -> part.orElse(null))
                .filter(Objects::nonNull)
                .anyMatch(part -> NAMED.matcher(part).find());
    }
}
