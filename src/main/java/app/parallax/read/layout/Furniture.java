package app.parallax.read.layout;

import java.util.regex.Pattern;

/** What belongs to the page by its own looks: marks without words, bread crumbs, and what pages say to their users. */
final class Furniture {

    private static final int LONGEST = 200;
    private static final int LONGEST_FINISHED = 110;
    private static final int MOST_WORDS = 16;

    private static final Pattern BULLET = Pattern.compile("^(?:[•·▪*–—|>»-]|\\d{1,2}[.)])?\\s*");
    /** Said by pages only, whether the line ends as a sentence or not. */
    private static final Pattern SAID_BY_PAGES = pattern(
            "^(?:skip to\\b|jump to (?:the )?(?:content|navigation|main)|back to (?:the )?top\\b"
                    + "|search (?:our|this|the) (?:content|site|website|archive)|sign (?:up|in) (?:for|to|with|here|now|today)"
                    + "|subscribe (?:to|now|today|here)|follow us\\b|like us on|find us on|join us on|share (?:this|on|via)\\b"
                    + "|read more\\b|read also\\b|also read\\b|see also\\b|see more:|you (?:may|might) also like|other topics of interest"
                    + "|most (?:read|popular|viewed|shared)$|we use cookies|this (?:site|website) uses cookies|accept (?:all )?cookies"
                    + "|by (?:continuing|clicking|signing|subscribing)\\b.*\\b(?:agree|accept|consent)|all rights reserved|copyright\\b|©\\s*(?:copyright|\\d{4})"
                    + "|click here|tap here|(?:article|story) continues (?:below|after)|continue reading|download (?:our|the) app|get (?:our|the) app"
                    + "|leave a (?:comment|reply)|post a comment|add a comment|view (?:all )?comments|(?:to )?(?:suggest|report|submit|spot|spotted) (?:a|an) (?:correction|error|typo|mistake)\\b"
                    + "|you can also highlight|(?:select|highlight) the (?:text|error)|enable javascript|please enable|your browser does not"
                    + "|advertisements?$|sponsored content|thank you for (?:subscribing|signing up)|stay (?:up to date|informed|connected)\\b|get the latest\\b.*\\b(?:inbox|news|updates))");
    /** Said by pages where the line does not end as a sentence does. */
    private static final Pattern SAID_UNFINISHED = pattern(
            "^(?:search\\b|share$|share:|tweet$|email$|e-mail$|print$|facebook$|twitter$|x$|whatsapp$|linkedin$|telegram$|reddit$|pinterest$|copy link|follow\\b"
                    + "|sign (?:up|in)|log ?in|log ?out|register\\b|subscribe|more (?:on|from|about|stories|news|in|top)\\b|related\\b|recommended\\b|most (?:read|popular)|popular\\b|trending\\b"
                    + "|latest (?:news|stories|videos)|top stories|editors?['’]?s? picks|other (?:topics|stories|articles|news)\\b|up next|don['’]t miss|watch (?:live|now|more|:)|watch:|listen (?:now|to this)|listen:|advertis|sponsored|promoted|cookie"
                    + "|privacy|terms (?:of|and|&)|contact(?: us)?$|about(?: us)?$|help$|careers$|menu$|main menu|home$|homepage$|news$|newsroom$|close$|open$|next$|next (?:article|story|post)|previous (?:article|story|post)|previous$|loading|comments?(?:\\s*\\(?\\d+\\)?)?$|no comments"
                    + "|tags?\\s*:|filed under|topics?\\s*:|categor(?:y|ies)\\s*:|posted in|keywords?\\s*:|support (?:us|our)|donate|become a (?:member|subscriber|patron|supporter)|newsletters?\\b|view (?:all|more)|show (?:all|more|less)|load more|see all|see more|read next|save$|bookmark|write to us|send us|reprints|permalink|\\d+ (?:shares?|comments?|min(?:ute)?s? read)|topics$|share with)");

    private static final Pattern POINTS_ELSEWHERE = pattern(
            "^.{0,90}\\b(?:(?:can|may) be (?:seen|found|read|viewed|watched|heard)|watch|see|view|read|click|listen|available|write to us)\\b.{0,50}\\bhere\\s*[:.]?$");
    private static final Pattern CRUMBS =
            Pattern.compile("[^/>»›→|.!?]{1,60}(?:\\s+[/>»›→|]\\s+[^/>»›→|!?]{1,160}){2,8}");
    private static final Pattern WORDS = Pattern.compile("[\\p{L}\\p{N}]");

    private Furniture() {}

    static boolean matches(Part part) {
        if (part.span().length() > (part.finished() ? LONGEST_FINISHED : LONGEST)) {
            return false;
        }
        String words = part.head().replace('\u00a0', ' ').strip();
        return !WORDS.matcher(words).find() || isSaidByPage(words, part.finished()) || isCrumbs(part);
    }

    /** True also inside a transcript, where nobody would say it. */
    static boolean isStrong(Part part) {
        if (part.finished()) {
            return false;
        }
        String words = part.head().replace('\u00a0', ' ').strip();
        return part.span().length() <= LONGEST
                && (!WORDS.matcher(words).find()
                        || (!part.finished() && SAID_BY_PAGES.matcher(words).find()));
    }

    /** The parts of a bread crumb trail are parted by spaced strokes. */
    static boolean isCrumbs(Part part) {
        String words = part.head().replace('\u00a0', ' ').strip();
        return part.isShort() && !part.finished() && CRUMBS.matcher(words).matches();
    }

    private static boolean isSaidByPage(String words, boolean finished) {
        String bare = BULLET.matcher(words).replaceFirst("");
        if (bare.split("\\s+").length > MOST_WORDS) {
            return false;
        }
        return SAID_BY_PAGES.matcher(bare).find()
                || POINTS_ELSEWHERE.matcher(bare).matches()
                || (!finished && SAID_UNFINISHED.matcher(bare).find() && bare.split("\\s+").length <= 8);
    }

    private static Pattern pattern(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
