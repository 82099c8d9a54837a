package app.parallax.correction;

import app.parallax.text.Passage;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Why a correction cannot be obeyed: one from a file that was damaged or tampered with, or from before a source was taken out. */
public enum Misfit {
    /** A source that it speaks of is not there. */
    NO_SOURCE,
    /** A passage that it names reaches beyond its source's text. */
    BEYOND_TEXT,
    /** It names no passage, or one without words. */
    NO_WORDS,
    /** It ties or parts a passage and itself. */
    SAME_PLACE,
    /** Other words stand at its place than those it was made about. */
    OTHER_WORDS;

    /**
     * What keeps a correction from being obeyed; null where nothing does.
     *
     * @param lengths of the texts that are there, in UTF-16 code units, by their sources' ids
     */
    public static @Nullable Misfit of(Correction correction, Map<String, Integer> lengths) {
        return switch (correction) {
            case Correction.OfSource ofSource -> lengths.containsKey(ofSource.source()) ? null : NO_SOURCE;
            case Correction.Tie tie when isWithinItself(tie) -> SAME_PLACE;
            case Correction.OfPassages ofPassages -> of(ofPassages, lengths);
        };
    }

    private static boolean isWithinItself(Correction.Tie tie) {
        return tie.first().overlaps(tie.second());
    }

    private static @Nullable Misfit of(Correction.OfPassages correction, Map<String, Integer> lengths) {
        if (correction.passages().isEmpty()) {
            return NO_WORDS;
        }
        for (Passage passage : correction.passages()) {
            Integer length = lengths.get(passage.source());
            if (length == null) {
                return NO_SOURCE;
            }
            if (passage.end() > length) {
                return BEYOND_TEXT;
            }
            if (passage.span().isEmpty()) {
                return NO_WORDS;
            }
        }
        return null;
    }
}
