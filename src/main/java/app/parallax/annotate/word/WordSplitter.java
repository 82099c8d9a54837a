package app.parallax.annotate.word;

import app.parallax.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts text into words and marks, the way the tagger's training text was cut: "isn't" into "is", "n't"; "Serbia's" into "Serbia", "'s". Digits and a unit that is written right behind them are one word. A backslash that a program has put before an apostrophe belongs to it. */
final class WordSplitter {

    private static final Pattern TOKEN = Pattern.compile(
            "(?<number>\\d++(?:[.,:/]\\d++)*+(?:st|nd|rd|th|s|bn|mn|m|k|tn)?+(?![\\p{L}\\d])|(?<![\\p{L}\\p{N}\\p{M}.,])\\.\\d++(?![\\p{L}\\d.]))"
                    + "|(?<measure>\\d++(?:[.,]\\d++)++\\p{L}++(?!\\d))"
                    + "|(?<word>[\\p{L}\\p{N}\\p{M}]+(?:(?:\\\\?['’]|[&.@_]|[-‐‑](?=[\\p{L}\\p{N}]))[\\p{L}\\p{N}\\p{M}]+)*)"
                    + "|(?<dots>\\.{2,}|…)|(?<ticks>``|''|\\\\'\\\\')|(?<dash>--+)|(?<mark>\\S)",
            Pattern.UNICODE_CHARACTER_CLASS);

    private static final Pattern CLITIC = Pattern.compile("(?i)(n\\\\?['’]t|\\\\?['’](?:s|re|ve|ll|d|m))$");

    private static final Set<String> NOT_CUT = Set.of("o'clock");

    private WordSplitter() {}

    static List<Span> split(String text, Span within) {
        List<Span> spans = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(text).region(within.start(), within.end());
        int from = within.start();
        while (from < within.end() && matcher.region(from, within.end()).find()) {
            int end = matcher.group("word") == null ? matcher.end() : wordEnd(text, matcher, within.end());
            addParts(text, new Span(matcher.start(), end), spans);
            from = end;
        }
        return spans;
    }

    /** A short form keeps its full stop, except where it is the last word and the stop ends the sentence too. */
    private static int wordEnd(String text, Matcher matcher, int limit) {
        int end = matcher.end();
        boolean stopFollows = end < limit && text.charAt(end) == '.';
        return stopFollows && Abbreviations.isKnown(matcher.group()) ? end + 1 : end;
    }

    private static void addParts(String text, Span token, List<Span> spans) {
        String written = token.of(text);
        Matcher clitic = CLITIC.matcher(written);
        if (clitic.find() && clitic.start() > 0 && !NOT_CUT.contains(written)) {
            spans.add(new Span(token.start(), token.start() + clitic.start()));
            spans.add(new Span(token.start() + clitic.start(), token.end()));
        } else {
            spans.add(token);
        }
    }
}
