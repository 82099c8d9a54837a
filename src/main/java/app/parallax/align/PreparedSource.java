package app.parallax.align;

import app.parallax.meaning.SentenceEncoder;
import app.parallax.source.AnnotatedSource;
import app.parallax.text.Passage;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;

/** A source made ready for comparing, once for all its pairs. Vectors come when they are first asked for. Safe for several threads. */
final class PreparedSource {

    private final AnnotatedSource source;
    private final StemTable stems;
    private final List<Unit> units;
    private final SentenceEncoder encoder;
    private final AtomicReferenceArray<float[]> vectors;
    private final List<Unit> sentences;

    PreparedSource(AnnotatedSource source, StemTable stems, List<Unit> units, SentenceEncoder encoder) {
        this.source = source;
        this.stems = stems;
        this.units = List.copyOf(units);
        this.sentences = this.units.stream().filter(Unit::whole).toList();
        this.encoder = encoder;
        this.vectors = new AtomicReferenceArray<>(units.size());
    }

    AnnotatedSource source() {
        return source;
    }

    String id() {
        return source.id();
    }

    StemTable stems() {
        return stems;
    }

    List<Unit> units() {
        return units;
    }

    List<Unit> sentences() {
        return sentences;
    }

    /** The unit that holds the whole sentence of this one; it stands before its clauses. */
    Unit sentenceOf(Unit unit) {
        int at = unit.index();
        while (!units.get(at).whole()) {
            at--;
        }
        return units.get(at);
    }

    Passage passage(Unit unit) {
        return source.passage(unit.span());
    }

    String written(Unit unit) {
        return source.words(unit.span());
    }

    float[] vector(Unit unit) {
        float[] known = vectors.get(unit.index());
        if (known == null) {
            known = encoder.encode(unit.words());
            vectors.set(unit.index(), known);
        }
        return known;
    }

    float[] vector(String phrase) {
        return encoder.encode(phrase);
    }
}
