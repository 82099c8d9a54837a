package app.parallax.compare.assembly;

import app.parallax.align.Alignment;
import app.parallax.source.AnnotatedSource;
import app.parallax.source.Entity;
import app.parallax.source.Occasion;
import java.util.List;

/**
 * What a comparison is made of.
 *
 * @param entityOf for each source in order, for each of its name mentions in order, the entity's id
 * @param occasions those that were given; others are found
 */
public record Material(
        List<AnnotatedSource> sources,
        List<Entity> entities,
        List<List<String>> entityOf,
        Alignment alignment,
        List<Occasion> occasions) {

    public Material {
        sources = List.copyOf(sources);
        entities = List.copyOf(entities);
        entityOf = entityOf.stream().map(List::copyOf).toList();
        occasions = List.copyOf(occasions);
    }
}
