package app.parallax.read.subtitle;

import app.parallax.read.layout.Paragraph;
import app.parallax.read.layout.Paragraph.Hint;
import app.parallax.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Cues put together into paragraphs, each below the time at which it begins. A paragraph ends where the speaker changes, and where a sentence ends before a pause or after many words; without sentences, at a pause after many words, or after a great many. Lines that captions repeat
 * while they roll up stand once.
 *
 * @param paragraphs in order, holding all of the text that is not white space
 */
record SubtitleText(String text, List<Paragraph> paragraphs) {
    static SubtitleText of(List<Cue> cues) {
        Writer writer = new Writer();
        cues.forEach(writer::add);
        writer.end();
        return new SubtitleText(writer.text.toString(), List.copyOf(writer.paragraphs));
    }

    /** Used once. */
    private static final class Writer {
        /** Longer than a breath. */
        private static final long PAUSE = 2_500;

        private static final int LONG = 600;
        private static final int LONGEST = 1_200;
        /** A dash or arrows before words, or a name in capitals with a colon: how captions say that somebody else speaks. */
        private static final Pattern OTHER =
                Pattern.compile("(?:[-–—]\\s?|>{2,3}\\s*)\\S.*|\\p{Lu}[\\p{Lu}\\d .'’()-]{1,40}:.*");

        private static final Pattern SIGNS = Pattern.compile("^(?:[-–—]\\s?|>{2,3}\\s*)");
        private static final String ENDING = ".!?…";
        private static final String CLOSING = "\"'”’)]";

        private final StringBuilder text = new StringBuilder();
        private final List<Paragraph> paragraphs = new ArrayList<>();
        private final StringBuilder words = new StringBuilder();
        private List<String> shown = List.of();
        private @Nullable String voice;
        private @Nullable String named;
        private long begun;
        private long ended;

        void add(Cue cue) {
            List<String> fresh = withoutRepeated(cue.lines());
            shown = cue.lines();
            for (String line : fresh) {
                if (!words.isEmpty() && begins(cue, line)) {
                    end();
                }
                if (words.isEmpty()) {
                    begun = cue.start();
                    voice = cue.voice();
                }
                words.append(words.isEmpty() ? "" : " ")
                        .append(SIGNS.matcher(line).replaceFirst(""));
            }
            ended = cue.end();
        }

        /** Of captions that roll up, each shows the last lines of the one before above its own. */
        private List<String> withoutRepeated(List<String> lines) {
            int most = Math.min(shown.size(), lines.size());
            for (int count = most; count > 0; count--) {
                if (shown.subList(shown.size() - count, shown.size()).equals(lines.subList(0, count))) {
                    return lines.subList(count, lines.size());
                }
            }
            return lines;
        }

        private boolean begins(Cue cue, String line) {
            if (!Objects.equals(voice, cue.voice()) || OTHER.matcher(line).matches()) {
                return true;
            }
            boolean rests = cue.start() - ended > PAUSE;
            boolean filled = words.length() > LONG;
            // Captions that a machine wrote have no sentences.
            return (isSentence() && (rests || filled)) || (rests && filled) || words.length() > LONGEST;
        }

        private boolean isSentence() {
            int last = words.length() - 1;
            while (last >= 0 && CLOSING.indexOf(words.charAt(last)) >= 0) {
                last--;
            }
            return last >= 0 && ENDING.indexOf(words.charAt(last)) >= 0;
        }

        void end() {
            if (words.isEmpty()) {
                return;
            }
            add(time(begun), Hint.FURNITURE);
            String speaker = voice;
            boolean names = speaker != null && !speaker.equals(named);
            add((names ? speaker + ": " : "") + words, null);
            named = speaker;
            words.setLength(0);
        }

        private void add(String paragraph, @Nullable Hint hint) {
            int start = text.length();
            text.append(paragraph);
            paragraphs.add(new Paragraph(new Span(start, text.length()), 1, false, hint));
            text.append("\n\n");
        }

        private static String time(long millis) {
            long seconds = millis / 1000;
            return String.format(Locale.ROOT, "%02d:%02d:%02d", seconds / 3600, seconds / 60 % 60, seconds % 60);
        }
    }
}
