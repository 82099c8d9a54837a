package app.parallax.read.layout;

import app.parallax.source.SourceKind;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What stands above the first words of the account.
 *
 * @param people whom it names, in its order
 */
record Heading(String words, List<String> people) {

    private static final int MOST_PARTS = 10;
    private static final Pattern SPEECH = Pattern.compile(
            "(?i)\\b(?:remarks|speech|statement|address|keynote|lecture|testimony|message|homily|sermon|comments)\\b[\\s\\S]{0,60}\\b(?:by|of|from)\\b");

    static Heading of(List<Part> parts, @Nullable Label[] labels) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < Math.min(MOST_PARTS, parts.size()); i++) {
            if (labels[i] != null || isAccount(parts.get(i))) {
                break;
            }
            words.append(parts.get(i).head()).append(" | ");
        }
        return new Heading(words.toString(), HeadingPeople.of(words.toString()));
    }

    private static boolean isAccount(Part part) {
        return part.isBody()
                || (part.finished() && part.words() >= 5)
                || part.head().endsWith(",");
    }

    /** True where all that follows is one person's speech although nobody is named again. */
    boolean announcesSpeech(SourceKind kind) {
        boolean open = kind == SourceKind.TRANSCRIPT || kind == SourceKind.OTHER;
        return open
                && !people.isEmpty()
                && (kind == SourceKind.TRANSCRIPT || SPEECH.matcher(words).find());
    }
}
