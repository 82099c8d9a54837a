package app.parallax.read.subtitle;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * Takes the cues out of SubRip (which nobody has specified) and WebVTT (W3C, 2019). A cue is a line with an arrow between two times, and the lines below it until a blank one; all else, numbers, notes and styles, is
 * passed over.
 */
final class Cues {
    private static final String TIME = "(?:(\\d{1,3}):)?(\\d{1,2}):(\\d{2})[.,](\\d{1,3})";
    private static final Pattern TIMES = Pattern.compile("\\s*" + TIME + "\\s*-->\\s*" + TIME + "(?:\\s.*)?");
    private static final Pattern VOICE = Pattern.compile("<v(?:\\.[^\\s>]*)?\\s+([^>]+)>");
    /** Tags of HTML and WebVTT, times of single words, and the places that SubStation writes into SubRip. */
    private static final Pattern MARKUP = Pattern.compile("</?[A-Za-z][^<>]*>|<\\d[\\d:.]*>|\\{\\\\[^}]*}");

    private Cues() {}

    /** In the order of the text. */
    static List<Cue> of(String text) {
        List<Cue> cues = new ArrayList<>();
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            Matcher times = TIMES.matcher(lines.get(i));
            if (times.matches()) {
                int end = i + 1;
                while (end < lines.size() && !lines.get(end).isBlank()) {
                    end++;
                }
                cues.add(cue(times, lines.subList(i + 1, end)));
                i = end;
            }
        }
        return cues;
    }

    private static Cue cue(Matcher times, List<String> lines) {
        String voice = null;
        List<String> words = new ArrayList<>();
        for (String line : lines) {
            Matcher named = VOICE.matcher(line);
            voice = voice == null && named.find() ? plain(named.group(1)) : voice;
            String said = plain(line);
            if (!said.isBlank()) {
                words.add(said);
            }
        }
        return new Cue(millis(times, 1), millis(times, 5), voice, words);
    }

    private static String plain(String line) {
        return Parser.unescapeEntities(MARKUP.matcher(line).replaceAll(""), false)
                .strip();
    }

    private static long millis(Matcher times, int from) {
        @Nullable String hours = times.group(from);
        long seconds = (hours == null ? 0 : Long.parseLong(hours) * 3600)
                + Long.parseLong(times.group(from + 1)) * 60
                + Long.parseLong(times.group(from + 2));
        String fraction = (times.group(from + 3) + "00").substring(0, 3);
        return seconds * 1000 + Long.parseLong(fraction);
    }
}
