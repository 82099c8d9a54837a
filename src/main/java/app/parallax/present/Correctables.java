package app.parallax.present;

import app.parallax.compare.Comparison;
import app.parallax.source.AnnotatedSource;
import app.parallax.source.Block;
import app.parallax.source.Quotation;
import app.parallax.source.QuotationUse;
import app.parallax.text.Passage;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** What can be set right in the sources of a comparison. */
public final class Correctables {
    private final Comparison comparison;

    public Correctables(Comparison comparison) {
        this.comparison = comparison;
    }

    /** The quotations, figures and paragraphs that passages touch: quotations before figures, paragraphs last, each in the order of the passages. */
    public List<Correctable> at(Collection<Passage> passages) {
        List<Passage> known = passages.stream()
                .filter(passage -> comparison.sources().stream().anyMatch(s -> s.id().equals(passage.source())))
                .toList();
        return Stream.of(
                        known.stream().flatMap(this::quoted),
                        known.stream().flatMap(this::counted),
                        known.stream().flatMap(this::told))
                .flatMap(kind -> kind)
                .distinct()
                .toList();
    }

    private Stream<Correctable> quoted(Passage passage) {
        AnnotatedSource source = comparison.source(passage.source());
        return source.quotations().stream()
                .filter(q -> q.use() == QuotationUse.SPEECH && q.span().overlaps(passage.span()))
                .map(q -> new Correctable.Quoted(source.passage(q.span()), q.speaker()));
    }

    private Stream<Correctable> counted(Passage passage) {
        AnnotatedSource source = comparison.source(passage.source());
        return source.figures().stream()
                .filter(figure -> figure.span().overlaps(passage.span()))
                .map(figure -> new Correctable.Counted(source.passage(figure.span()), figure));
    }

    private Stream<Correctable> told(Passage passage) {
        AnnotatedSource source = comparison.source(passage.source());
        return source.blocks().stream()
                .filter(block -> block.span().overlaps(passage.span()))
                .map(block -> new Correctable.Told(source.passage(block.span()), block.role(), block.speaker()));
    }

    /** Everybody who is known to speak or to be quoted, by name. */
    public List<String> speakers() {
        Stream<String> speaking = comparison.sources().stream()
                .flatMap(source -> source.blocks().stream())
                .map(Block::speaker)
                .filter(Objects::nonNull);
        Stream<String> quoted = comparison.sources().stream()
                .flatMap(source -> source.quotations().stream())
                .map(Quotation::speaker)
                .filter(Objects::nonNull);
        return Stream.concat(speaking, quoted).distinct().sorted().toList();
    }
}
