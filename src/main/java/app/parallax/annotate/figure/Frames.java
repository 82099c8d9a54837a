package app.parallax.annotate.figure;

import app.parallax.annotate.word.TaggedSentence;
import app.parallax.annotate.word.WordList;
import app.parallax.source.FigureFrame;
import java.util.Set;

/** Whether a number says how much there is, by how much it changed, or how much in a time. */
final class Frames {

    private static final Set<String> CHANGE_STEMS = WordList.of("""
            increas decreas rose rise rising fell fall drop grew grow gain lost climb jump declin shrank shrink
            surge plunge add cut reduc boost strengthen reinforc deploy slip tumbl expand slump soar edg
            """);
    private static final int REACH = 8;

    private Frames() {}

    static FigureFrame of(TaggedSentence sentence, int from, int to, Counted counted) {
        if (isRate(sentence, to)) {
            return FigureFrame.RATE;
        }
        boolean more = counted.modifiers().stream()
                .anyMatch(m -> m.equals("additional") || m.equals("extra") || m.equals("more") || m.equals("further"));
        return more || changes(sentence, from) ? FigureFrame.CHANGE : FigureFrame.LEVEL;
    }

    private static boolean isRate(TaggedSentence sentence, int to) {
        for (int i = to; i < Math.min(sentence.size() - 1, to + 3); i++) {
            String lower = sentence.word(i).lower();
            boolean per = lower.equals("per")
                    || lower.equals("a")
                    || lower.equals("an")
                    || lower.equals("each")
                    || lower.equals("every");
            if (per && (TimeUnits.contains(sentence.word(i + 1).lower()) || lower.equals("per"))) {
                return true;
            }
        }
        return false;
    }

    /** "rose by", "increased … with", "cut 500 jobs"; not "rose to", which gives the new level. */
    private static boolean changes(TaggedSentence sentence, int from) {
        String link = from > 0 ? sentence.word(from - 1).lower() : "";
        if (link.equals("to") || link.equals("at")) {
            return false;
        }
        for (int i = from - 1; i >= Math.max(0, from - REACH); i--) {
            String lower = sentence.word(i).lower();
            boolean verb = CHANGE_STEMS.stream().anyMatch(lower::startsWith);
            if (verb) {
                return link.equals("by") || link.equals("with") || i >= from - 2;
            }
        }
        return false;
    }
}
