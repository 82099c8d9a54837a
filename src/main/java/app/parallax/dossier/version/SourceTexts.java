package app.parallax.dossier.version;

import app.parallax.dossier.work.HeldSource;
import app.parallax.dossier.work.PassageLink;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The texts that a source has had, oldest first, the current one last.
 *
 * @param texts null stands for one that the dossier has lost
 */
public record SourceTexts(String source, List<@Nullable String> texts) {

    public SourceTexts {
        texts = java.util.Collections.unmodifiableList(new ArrayList<>(texts));
        if (texts.isEmpty()) {
            throw new IllegalArgumentException("a source has a text");
        }
    }

    /**
     * Those of a source that has had one text.
     *
     * @param text null where it is lost
     */
    public static SourceTexts only(String source, @Nullable String text) {
        List<@Nullable String> texts = new ArrayList<>();
        texts.add(text);
        return new SourceTexts(source, texts);
    }

    /** The versions in the order of {@link #texts}. */
    public static List<HeldSource.Version> versions(HeldSource held) {
        List<HeldSource.Version> versions = new ArrayList<>(held.earlier());
        versions.add(held.current());
        return versions;
    }

    /** Null where the dossier has lost it. */
    public @Nullable String current() {
        return texts.getLast();
    }

    /**
     * The text that a link leads into.
     *
     * @param number as {@link PassageLink#text} counts
     * @return null where there is no such text, or it is lost
     */
    public @Nullable String numbered(int number) {
        if (number == PassageLink.CURRENT) {
            return current();
        }
        return number <= texts.size() ? texts.get(number - 1) : null;
    }
}
