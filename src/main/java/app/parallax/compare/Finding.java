package app.parallax.compare;

import app.parallax.text.Passage;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;

/**
 * A named agreement or difference with its evidence.
 *
 * @param weight how much a reader would miss it, 0 to 1
 * @param passages what it is about: first where it shows (the report), then what it is held against, then further places in the source where it shows; never empty
 * @param code stable; with the arguments it makes the sentence that {@code present} shows
 * @param arguments by name, sorted; values are words of the sources, numbers, ids and the like, never sentences of ours
 * @param missingFrom of an omission, the ids of the sources that leave it out, sorted; else empty
 */
public record Finding(
        String id,
        FindingKind kind,
        Verdict verdict,
        double weight,
        List<Passage> passages,
        String code,
        SortedMap<String, String> arguments,
        List<String> missingFrom) {

    public Finding {
        missingFrom = List.copyOf(missingFrom);
        passages = List.copyOf(passages);
        if (passages.isEmpty()) {
            throw new IllegalArgumentException("finding " + id + " has no passage to show");
        }
    }

    /** Of something that is missing nowhere. */
    public Finding(
            String id,
            FindingKind kind,
            Verdict verdict,
            double weight,
            List<Passage> passages,
            String code,
            SortedMap<String, String> arguments) {
        this(id, kind, verdict, weight, passages, code, arguments, List.of());
    }

    /**
     * The same, of so much of its weight.
     *
     * @param share 0 to 1
     */
    public Finding weighing(double share) {
        double lighter = Math.round(weight * share * 1000) / 1000.0;
        return new Finding(id, kind, verdict, lighter, passages, code, arguments, missingFrom);
    }

    /** Does the other hold the same words against the same source, in the same respect? */
    public boolean isAlso(Finding other) {
        return kind == other.kind
                && passages.size() > 1
                && other.passages.size() > 1
                && passages.getFirst().overlaps(other.passages.getFirst())
                && passages.get(1).source().equals(other.passages.get(1).source());
    }

    /** The same, missing from these sources. */
    public Finding missingFrom(Collection<String> sources) {
        return new Finding(
                id,
                kind,
                verdict,
                weight,
                passages,
                code,
                arguments,
                sources.stream().sorted().toList());
    }
}
