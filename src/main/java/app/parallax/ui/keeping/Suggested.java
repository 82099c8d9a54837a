package app.parallax.ui.keeping;

import app.parallax.source.Source;
import app.parallax.ui.session.Texts;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where a dossier that is kept nowhere yet might be kept, and what it might be called: near its sources, and by their names. */
final class Suggested {
    /** A title can be a whole headline; a file's name that long cannot be read in any list of files. */
    private static final int LONGEST = 60;

    private final Texts texts;
    private @Nullable Path sources;

    Suggested(Texts texts) {
        this.texts = texts;
    }

    /** A source was read from this file. */
    void read(Path file) {
        if (sources == null) {
            sources = file.toAbsolutePath().getParent();
        }
    }

    /** Another dossier is begun. */
    void forget() {
        sources = null;
    }

    /**
     * @param now the file that the dossier is kept in; null for none
     * @param before files that others were kept in, latest first
     * @return a folder; empty where nothing speaks for one
     */
    String folder(@Nullable Path now, List<Path> before) {
        return Stream.of(
                        Stream.ofNullable(now).map(Path::getParent),
                        Stream.ofNullable(sources),
                        before.stream().map(Path::getParent))
                .flatMap(paths -> paths)
                .filter(Objects::nonNull)
                .map(Path::toString)
                .findFirst()
                .orElse("");
    }

    /** A name without an ending; of the first source where the dossier has none of its own. */
    String name(String own, List<Source> open) {
        String given = plain(own);
        if (!given.isEmpty() || open.isEmpty()) {
            return given.isEmpty() ? texts.text("keeping.name") : given;
        }
        Source first = open.getFirst();
        String title = brief(plain(Objects.requireNonNullElse(first.info().title(), first.id())));
        return open.size() == 1 ? title : texts.text("keeping.name.more", title, open.size() - 1);
    }

    private static String plain(String words) {
        return words.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]+", " ").strip();
    }

    private static String brief(String words) {
        if (words.length() <= LONGEST) {
            return words;
        }
        int end = words.lastIndexOf(' ', LONGEST);
        return words.substring(0, end < LONGEST / 2 ? LONGEST : end).strip();
    }
}
