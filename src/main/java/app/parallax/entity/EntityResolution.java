package app.parallax.entity;

import app.parallax.source.AnnotatedSource;
import app.parallax.source.Block;
import app.parallax.source.Clause;
import app.parallax.source.Entity;
import app.parallax.source.Quotation;
import app.parallax.source.Sentence;
import app.parallax.source.Source;
import app.parallax.source.Voice;
import app.parallax.text.Folding;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which entity each name names.
 *
 * @param entities sorted by type, then by name
 * @param entityOf for each source, in the order given, the id of the entity of each of its name mentions, in their order
 * @param sources the sources resolved, in the order given
 * @param byKey the entity of every folded form that names one only
 */
public record EntityResolution(
        List<Entity> entities, List<List<String>> entityOf, List<AnnotatedSource> sources, Map<String, Entity> byKey) {

    public EntityResolution {
        entities = List.copyOf(entities);
        entityOf = entityOf.stream().map(List::copyOf).toList();
        sources = List.copyOf(sources);
        byKey = Map.copyOf(byKey);
    }

    /** The entity that goes by {@code name}, accents and case aside; null where none does. */
    public @Nullable Entity entity(String name) {
        return byKey.get(Folding.key(name));
    }

    /** The fullest form of the name that any source has; the name itself where nobody is known by it. */
    public String fullest(String name) {
        Entity entity = entity(name);
        return entity == null ? name : entity.name();
    }

    /** The sources with every speaker, of blocks, sentences, clauses and quotations, in the fullest form. */
    public List<AnnotatedSource> withFullNames() {
        return sources.stream().map(this::withFullNames).toList();
    }

    private AnnotatedSource withFullNames(AnnotatedSource annotated) {
        return new AnnotatedSource(
                named(annotated.source()),
                annotated.sentences().stream()
                        .map(s -> new Sentence(s.span(), s.block(), named(s.voice())))
                        .toList(),
                annotated.clauses().stream()
                        .map(c -> new Clause(c.span(), c.sentence(), named(c.voice())))
                        .toList(),
                annotated.quotations().stream().map(this::named).toList(),
                annotated.figures(),
                annotated.dates(),
                annotated.names(),
                annotated.partsOfSpeech());
    }

    private Source named(Source source) {
        List<Block> blocks = source.blocks().stream().map(this::named).toList();
        return new Source(source.id(), source.info(), source.text(), source.sha256(), blocks, source.problems());
    }

    private Block named(Block block) {
        List<String> candidates = block.candidates().stream().map(this::fullest).toList();
        return new Block(block.span(), block.role(), fullestOrNull(block.speaker()), block.label(), candidates);
    }

    private Voice named(Voice voice) {
        return new Voice(fullestOrNull(voice.speaker()), voice.via());
    }

    private Quotation named(Quotation quotation) {
        return new Quotation(
                quotation.span(),
                quotation.use(),
                fullestOrNull(quotation.speaker()),
                quotation.via(),
                quotation.whole());
    }

    private @Nullable String fullestOrNull(@Nullable String name) {
        return name == null ? null : fullest(name);
    }
}
