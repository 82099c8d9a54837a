package app.parallax.read.folder;

import app.parallax.read.ReadSource;
import app.parallax.read.folder.Twin.Sameness;
import app.parallax.source.Block;
import app.parallax.source.Source;
import app.parallax.source.SourceInfo;
import app.parallax.text.Folding;
import app.parallax.text.Hashes;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Tells whether a source is there already. Whoever comes first stays. Not safe for threads. */
public final class Duplicates {

    private final Map<String, String> byBytes = new HashMap<>();
    private final Map<String, Known> byText = new HashMap<>();

    /** What is known of a text beside its words, and what it is called. */
    private record Known(
            String name,
            @Nullable String publisher,
            @Nullable LocalDate date) {

        /** A text that another publisher prints, or the same one on another day, is a source of its own: who took it from whom is what the comparison is to show. */
        boolean isOther(SourceInfo info) {
            return differ(publisher, key(info.publisher())) || differ(date, info.date());
        }

        private static boolean differ(@Nullable Object one, @Nullable Object other) {
            return one != null && other != null && !one.equals(other);
        }
    }

    /** Nothing is there yet. */
    public Duplicates() {}

    /**
     * @param there sources that were there before, called by their titles
     */
    public Duplicates(List<Source> there) {
        there.forEach(source ->
                remember(source, Objects.requireNonNullElse(source.info().title(), source.id())));
    }

    /**
     * Takes a source up, unless it is there already.
     *
     * @param name how it was asked for
     * @return what it is the same as; empty where it is new, and remembered from now on
     */
    public Optional<Twin> take(ReadSource read, String name) {
        Source source = read.source();
        String same = byBytes.get(source.sha256());
        if (same != null) {
            return Optional.of(new Twin(read, name, same, Sameness.BYTES));
        }
        Known known = byText.get(words(source));
        if (known != null && !known.isOther(source.info())) {
            return Optional.of(new Twin(read, name, known.name(), Sameness.TEXT));
        }
        remember(source, name);
        return Optional.empty();
    }

    private void remember(Source source, String name) {
        byBytes.putIfAbsent(source.sha256(), name);
        SourceInfo info = source.info();
        byText.putIfAbsent(words(source), new Known(name, key(info.publisher()), info.date()));
    }

    /** A hash of what is said and by whom, without what a format or a page adds: case, marks, white space, furniture. */
    private static String words(Source source) {
        String account = source.blocks().stream()
                .filter(block -> block.role().isAccount())
                .map(block ->
                        letters(speaker(block)) + ":" + letters(block.span().of(source.text())))
                .collect(Collectors.joining("\n"));
        return Hashes.sha256(account.isEmpty() ? letters(source.text()) : account);
    }

    private static String speaker(Block block) {
        return Objects.requireNonNullElse(block.speaker(), "");
    }

    private static @Nullable String key(@Nullable String publisher) {
        return publisher == null ? null : Folding.key(publisher);
    }

    private static String letters(String words) {
        return Folding.key(words)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
