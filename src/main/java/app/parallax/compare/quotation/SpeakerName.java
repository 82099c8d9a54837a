package app.parallax.compare.quotation;

import app.parallax.text.Folding;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Whether two names, already in their fullest forms, can be one person's. */
final class SpeakerName {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private SpeakerName() {}

    static boolean same(String one, @Nullable String other) {
        return other != null && Folding.key(one).equals(Folding.key(other));
    }

    /** True where one name holds all words of the other: a form of address or letters after the name may differ. */
    static boolean fits(String one, @Nullable String other) {
        if (other == null) {
            return false;
        }
        List<String> words = words(one);
        List<String> others = words(other);
        return !words.isEmpty() && !others.isEmpty() && (words.containsAll(others) || others.containsAll(words));
    }

    private static List<String> words(String name) {
        return BETWEEN_WORDS
                .splitAsStream(Folding.key(name))
                .filter(w -> !w.isEmpty())
                .toList();
    }
}
