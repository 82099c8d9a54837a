package app.parallax.compare.assembly;

import app.parallax.align.Alignment;
import app.parallax.correction.Correction;
import app.parallax.source.AnnotatedSource;
import app.parallax.source.Entity;
import app.parallax.source.Occasion;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a comparison is made of.
 *
 * @param entityOf for each source in order, for each of its name mentions in order, the entity's id
 * @param occasions those that were given; others are found
 * @param corrections what a person has set right, in order; the sources and the alignment obey them already
 */
public record Material(
        List<AnnotatedSource> sources,
        List<Entity> entities,
        List<List<String>> entityOf,
        Alignment alignment,
        List<Occasion> occasions,
        List<Correction> corrections) {

    public Material {
        sources = List.copyOf(sources);
        entities = List.copyOf(entities);
        entityOf = entityOf.stream().map(List::copyOf).toList();
        occasions = List.copyOf(occasions);
        corrections = List.copyOf(corrections);
    }

    /** The ids of the sources whose occasion a person has set right. */
    Set<String> moved() {
        return corrections.stream()
                .filter(Correction.OccasionOf.class::isInstance)
                .map(c -> ((Correction.OccasionOf) c).source())
                .collect(Collectors.toSet());
    }

    /** The same with other ties between the sources. */
    public Material with(Alignment other) {
        return new Material(sources, entities, entityOf, other, occasions, corrections);
    }
}
