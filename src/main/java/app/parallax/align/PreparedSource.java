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

    PreparedSource(AnnotatedSource source, StemTable stems, List<Unit> units, SentenceEncoder encoder) {
        this.source = source;
        this.stems = stems;
        this.units = List.copyOf(units);
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
        return units.stream().filter(Unit::whole).toList();
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
