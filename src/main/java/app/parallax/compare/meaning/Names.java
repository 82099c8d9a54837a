package app.parallax.compare.meaning;

import app.parallax.source.AnnotatedSource;
import app.parallax.source.EntityType;
import app.parallax.source.NameMention;
import app.parallax.text.Folding;
import app.parallax.text.Span;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The names of all sources by where they stand. */
final class Names {

    private final Map<String, TreeMap<Integer, Named>> bySource = new HashMap<>();
    private final Set<String> persons = new HashSet<>();

    /** @param entityOf for each source in order, for each of its name mentions in order, the entity's id */
    Names(List<AnnotatedSource> sources, List<List<String>> entityOf) {
        for (int i = 0; i < sources.size(); i++) {
            TreeMap<Integer, Named> byStart = new TreeMap<>();
            List<NameMention> mentions = sources.get(i).names();
            for (int j = 0; j < mentions.size(); j++) {
                byStart.put(
                        mentions.get(j).span().start(),
                        new Named(mentions.get(j), entityOf.get(i).get(j)));
            }
            sources.get(i).blocks().stream()
                    .flatMap(b -> Stream.ofNullable(b.speaker()))
                    .forEach(speaker -> persons.add(Folding.key(speaker)));
            mentions.stream()
                    .filter(m -> m.type() == EntityType.PERSON)
                    .forEach(m -> persons.add(Folding.key(m.text())));
            bySource.put(sources.get(i).id(), byStart);
        }
    }

    /** True for the full name of a person that stands in some source. */
    boolean isPerson(String folded) {
        return persons.contains(folded);
    }

    /** The name that holds this span; null where none does. */
    @Nullable
    Named at(String source, Span span) {
        var entry = bySource.getOrDefault(source, new TreeMap<>()).floorEntry(span.start());
        return entry != null && entry.getValue().span().contains(span) ? entry.getValue() : null;
    }
}
