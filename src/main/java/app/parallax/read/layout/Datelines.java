package app.parallax.read.layout;

import app.parallax.source.Block;
import app.parallax.source.BlockRole;
import app.parallax.text.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a text says when it was written or when its words were said: a line of place and day, the beginning of a report before its dash, a heading that names a meeting and its day. Other
 * days that its sentences speak of are not its own. Pure.
 */
public final class Datelines {

    private static final int LONGEST = 160;
    private static final int LONGEST_START = 120;
    private static final int HEAD = 10;
    private static final int FLAGS = Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;

    private static final String DATE = "(?i:" + Dates.anonymous() + ")";
    private static final String WEEKDAY =
            "(?i:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|diens|donners|frei|sams|sonn)tag|"
                    + "mittwoch|sonnabend|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)";
    private static final String CLOCK =
            "(?i:(?:at\\s+|um\\s+|à\\s+)?(?:\\d{1,2}[:.h]\\d{2}(?::\\d{2})?(?:\\s*[ap]\\.?m\\b\\.?)?|\\d{1,2}\\s*[ap]\\.?m\\b\\.?)"
                    + "(?:\\s*(?:uhr|h|local time|gmt|utc|cet|cest|bst|est|edt|[ap]t))?)";

    /** Names, with what joins them; never the small words of a sentence. */
    private static final String PLACE =
            "\\p{Lu}[\\p{L}\\p{M}.'’&-]*(?:\\s+(?:(?:of|the|and|de|la|le|du|am|an der|im|van|von)\\s+)?(?:\\p{Lu}[\\p{L}\\p{M}.'’&-]*|\\d{1,3}\\b(?!\\.))){0,5}";

    private static final String SEPARATOR =
            "(?:\\s*[,;|·•–—-]\\s*(?:(?:den|am|le)\\s+)?|\\s+(?:(?:on|den|am|le|in|at)\\s+)?|\\s*\\(\\s*)";
    private static final String FIELD =
            "(?i:(?:date|datum|when|day|held|recorded|delivered|given|issued|released|published|posted|updated|last"
                    + " updated|veröffentlicht|publié|stand)(?:\\s+(?:on|am|le))?\\s*:?\\s+)";
    private static final String DAY = "(?:" + WEEKDAY + ",?\\s+(?:(?:den|the)\\s+)?)?" + DATE;

    /** A line that holds a day, and nothing else but where and at what time. */
    private static final Pattern LINE = Pattern.compile(
            "(?:" + FIELD + ")?(?:" + PLACE + SEPARATOR + "){0,3}(?:" + FIELD + ")?(?:" + CLOCK + SEPARATOR + ")?" + DAY
                    + "(?:" + SEPARATOR + CLOCK + ")?(?:" + SEPARATOR + PLACE + "){0,3}\\s*[).]?",
            FLAGS);

    /** A line of where and at what time. */
    private static final Pattern HOUR = Pattern.compile("(?:" + PLACE + "\\s*,\\s*){1,3}" + CLOCK, FLAGS);

    /** A report's beginning, up to its dash; an agency may stand between. */
    private static final Pattern START = Pattern.compile(
            "(?:" + PLACE + SEPARATOR + "){1,3}" + DAY + "\\)?\\s*(?:\\([^()]{2,40}\\)\\s*)?(?:--|[–—:]|-\\s|\\.\\s)",
            FLAGS);

    private static final String EVENT =
            "(?:press (?:conference|briefing|point|release|statement)|news conference|conference|briefing|meeting|session|sitting|"
                    + "hearing|debate|interview|speech|address|remarks|statement|minutes|transcript|record|proceedings|testimony|"
                    + "bulletin|communiqu[ée]|pressekonferenz|sitzung|pressemitteilung|conférence de presse|séance)";

    /** A heading that names what was held and its day: directly, or at its end. */
    private static final Pattern HELD = Pattern.compile(
            "(?i)\\b" + EVENT + "\\b(?:"
                    + "(?:\\s+[\\p{L}-]+){0,2}?\\s+(?:of|from|vom|du)\\s+(?:the\\s+)?"
                    + "|(?:(?!\\b(?:on|about|since|after|before|following)\\b)[^.?!]){0,100}?\\s+(?:on|am|le)\\s+"
                    + "|[^?!]{0,120}?\\s*[,|·–—(:-]\\s*|\\s+)"
                    + DAY + "(?:" + SEPARATOR + "(?:" + CLOCK + "|" + PLACE + ")){0,3}\\s*[).]?\\s*$",
            FLAGS);

    private static final Pattern BEFORE_EVENT =
            Pattern.compile("(?i)^" + DAY + "\\s*[,:–—-]?\\s+[^.?!]{0,40}?\\b" + EVENT + "\\b", FLAGS);
    private static final Pattern EVENT_NAMED = Pattern.compile("(?i)\\b" + EVENT + "\\b", FLAGS);
    private static final Pattern UPDATED =
            Pattern.compile("(?i)^\\W*(?:last\\s+)?(?:updated|modified|aktualisiert|mis à jour)\\b");

    /** A day in a text, and the words that make it the text's own. */
    public record Day(LocalDate date, Span words) {}

    private Datelines() {}

    /** True of a line that says when, where, or at what time, and names no meeting: that would be a heading. */
    static boolean matches(String words) {
        String line = plain(words);
        return line.length() <= LONGEST
                && line.chars().anyMatch(Character::isDigit)
                && (LINE.matcher(line).matches() || HOUR.matcher(line).matches())
                && !EVENT_NAMED.matcher(line).find();
    }

    /** The day that a text gives as its own: the first of its origin, then that of its heading, then the one it opens with. */
    public static Optional<Day> of(String text, List<Block> blocks) {
        List<Block> origin = blocks.stream()
                .filter(block -> block.role() == BlockRole.BYLINE)
                .toList();
        return origin.stream()
                .filter(block -> !UPDATED.matcher(block.span().of(text)).find())
                .flatMap(block -> day(text, block.span()).stream())
                .findFirst()
                .or(() -> heading(text, blocks))
                .or(() -> opening(text, blocks))
                .or(() -> origin.stream()
                        .flatMap(block -> day(text, block.span()).stream())
                        .findFirst());
    }

    private static Optional<Day> day(String text, Span span) {
        return Dates.first(span.of(text)).map(date -> new Day(date, span));
    }

    /** What stands above the account, or, in a transcript, above what is said. */
    private static Optional<Day> heading(String text, List<Block> blocks) {
        return blocks.stream()
                .limit(HEAD)
                .takeWhile(block -> block.role() != BlockRole.SPEECH)
                .filter(block -> block.span().length() <= LONGEST)
                .filter(block -> {
                    String line = plain(block.span().of(text));
                    boolean above = block.role() == BlockRole.TITLE || block.role() == BlockRole.HEADING;
                    return HELD.matcher(line).find()
                            || (above
                                    && (BEFORE_EVENT.matcher(line).find()
                                            || LINE.matcher(line).matches()));
                })
                .flatMap(block -> day(text, block.span()).stream())
                .findFirst();
    }

    /** Up to the first block that is longer than a line: what stands above it may be a sender or a headline that nothing marks. */
    private static Optional<Day> opening(String text, List<Block> blocks) {
        List<Block> account = blocks.stream()
                .filter(block -> block.role().isAccount())
                .limit(HEAD)
                .toList();
        for (Block block : account) {
            Optional<Day> day = start(text, block.span());
            if (day.isPresent() || block.span().length() > LONGEST) {
                return day;
            }
        }
        return Optional.empty();
    }

    private static Optional<Day> start(String text, Span block) {
        int end = Math.min(block.end(), block.start() + LONGEST_START);
        Matcher start = START.matcher(text.substring(block.start(), end));
        return start.lookingAt() ? day(text, new Span(block.start(), block.start() + start.end())) : Optional.empty();
    }

    private static String plain(String words) {
        return words.replaceAll("[\\s\\u00a0]+", " ").strip();
    }
}
