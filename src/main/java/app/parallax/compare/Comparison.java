package app.parallax.compare;

import app.parallax.align.Ground;
import app.parallax.align.Link;
import app.parallax.correction.Correction;
import app.parallax.source.AnnotatedSource;
import app.parallax.source.Entity;
import app.parallax.source.Occasion;
import java.util.List;

/**
 * All that a view, a file or the command line shows, computed once. Every list is in a fixed order that does not depend on the order in which sources came or on threads: sources by
 * the order given, findings by falling weight, the others by passage.
 *
 * @param baseline the id of the source that the others are held against: a way of looking, which the costly stages do not know
 * @param settings every setting that shaped the result, in words, sorted by name
 * @param entityOf for each source in order, for each of its name mentions in order, the entity's id
 * @param supports for each source in order, for each of its sentences in order
 */
public record Comparison(
        String baseline,
        List<Setting> settings,
        List<Correction> corrections,
        List<Occasion> occasions,
        List<AnnotatedSource> sources,
        List<Entity> entities,
        List<List<String>> entityOf,
        List<QuotationCheck> quotations,
        List<List<SentenceSupport>> supports,
        List<Link> links,
        List<Link> repeats,
        List<Ground> grounds,
        List<Point> points,
        List<Finding> findings,
        List<Lineage> lineage) {

    public Comparison {
        settings = List.copyOf(settings);
        corrections = List.copyOf(corrections);
        occasions = List.copyOf(occasions);
        sources = List.copyOf(sources);
        entities = List.copyOf(entities);
        entityOf = entityOf.stream().map(List::copyOf).toList();
        quotations = List.copyOf(quotations);
        supports = supports.stream().map(List::copyOf).toList();
        links = List.copyOf(links);
        repeats = List.copyOf(repeats);
        grounds = List.copyOf(grounds);
        points = List.copyOf(points);
        findings = List.copyOf(findings);
        lineage = List.copyOf(lineage);
    }

    /** A setting that shaped a result. */
    public record Setting(String name, String value) {
        /** The name of the one that says who chose the baseline. */
        public static final String BASELINE = "baseline";
    }

    /**
     * @throws IllegalArgumentException where no source has this id
     */
    public AnnotatedSource source(String id) {
        return sources.stream()
                .filter(s -> s.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no source " + id + " in this comparison"));
    }
}
