package app.parallax.compare.assembly;

import app.parallax.align.Alignment;
import app.parallax.source.AnnotatedSource;
import app.parallax.source.Entity;
import app.parallax.source.Occasion;
import java.util.List;
import java.util.Set;

/**
 * What a comparison is made of.
 *
 * @param entityOf for each source in order, for each of its name mentions in order, the entity's id
 * @param occasions those that were given; others are found
 * @param moved the ids of sources whose occasion a person has set right
 */
public record Material(
        List<AnnotatedSource> sources,
        List<Entity> entities,
        List<List<String>> entityOf,
        Alignment alignment,
        List<Occasion> occasions,
        Set<String> moved) {

    public Material {
        sources = List.copyOf(sources);
        entities = List.copyOf(entities);
        entityOf = entityOf.stream().map(List::copyOf).toList();
        occasions = List.copyOf(occasions);
        moved = Set.copyOf(moved);
    }
}
