package app.parallax.compare.occasion;

import app.parallax.source.AnnotatedSource;
import app.parallax.source.Block;
import app.parallax.source.BlockRole;
import app.parallax.source.Clause;
import app.parallax.source.EntityType;
import app.parallax.source.NameMention;
import app.parallax.source.Quotation;
import app.parallax.source.SourceKind;
import app.parallax.text.Folding;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who and where, as far as a source's layers tell. */
final class People {

    private People() {}

    /** Who speaks in a source, in order of first appearance. */
    static List<String> speakers(AnnotatedSource source) {
        Stream<@Nullable String> named = source.source().info().kind() == SourceKind.TRANSCRIPT
                ? source.blocks().stream().map(Block::speaker)
                : Stream.concat(
                        source.clauses().stream().map(Clause::voice).map(v -> v.speaker()),
                        source.quotations().stream().map(Quotation::speaker));
        return named.filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .distinct()
                .toList();
    }

    /** The place that a source's title names last, or null. */
    static @Nullable String place(AnnotatedSource source) {
        String title = Objects.requireNonNullElse(source.source().info().title(), "");
        Set<String> places = new LinkedHashSet<>();
        for (NameMention name : source.names()) {
            if (name.type() == EntityType.PLACE && (title.endsWith(name.text()) || inTitle(source, name))) {
                places.add(name.text());
            }
        }
        return places.isEmpty() ? null : places.iterator().next();
    }

    private static boolean inTitle(AnnotatedSource source, NameMention name) {
        return source.blocks().stream()
                .anyMatch(b -> b.role() == BlockRole.TITLE && b.span().contains(name.span()));
    }

    /** The last words of all names of persons in a source, folded: what people are called by. */
    static Set<String> surnames(AnnotatedSource source) {
        return source.names().stream().map(n -> surname(n.text())).collect(Collectors.toSet());
    }

    static String surname(String name) {
        String key = Folding.key(name);
        return key.substring(key.lastIndexOf(' ') + 1);
    }
}
