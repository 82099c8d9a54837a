package app.parallax.compare.finding;

import app.parallax.compare.Finding;
import app.parallax.compare.FindingKind;
import app.parallax.compare.Verdict;
import app.parallax.compare.statement.Release;
import app.parallax.source.AnnotatedSource;
import app.parallax.source.SourceKind;
import app.parallax.text.Hashes;
import app.parallax.text.Passage;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Gives findings their ids, weights and the order of their passages. */
public final class FindingMaker {

    private final Map<String, AnnotatedSource> sources;
    private final Set<String> releases;

    public FindingMaker(List<AnnotatedSource> sources) {
        this.sources = sources.stream().collect(Collectors.toMap(AnnotatedSource::id, Function.identity()));
        this.releases =
                sources.stream().filter(Release::is).map(AnnotatedSource::id).collect(Collectors.toSet());
    }

    /**
     * A finding whose id hangs on its kind, its sources and the words of its first two passages and their places, so that it stays when something else changes.
     *
     * @param stress see {@link Weights}
     */
    public Finding finding(
            FindingKind kind,
            Verdict verdict,
            double stress,
            List<Passage> passages,
            String code,
            SortedMap<String, String> arguments) {
        String id = Hashes.id(
                "finding",
                Stream.concat(Stream.of(kind.name()), passages.stream().limit(2).flatMap(this::stands))
                        .toArray(String[]::new));
        return new Finding(id, kind, verdict, Weights.of(kind, verdict, stress), passages, code, arguments);
    }

    /** What an id hangs on: the source, the place and the words. */
    public Stream<String> stands(Passage passage) {
        return Stream.of(passage.source(), Integer.toString(passage.start()), words(passage));
    }

    public String words(Passage passage) {
        return source(passage.source()).words(passage.span());
    }

    /** True where a difference between the two shows in the first: what tells of a record is held against the record, and of a release against that, what came later against what came before. */
    public boolean showsIn(Passage one, Passage other) {
        int byOrigin = Integer.compare(distance(one.source()), distance(other.source()));
        if (byOrigin != 0) {
            return byOrigin > 0;
        }
        int byDate = date(one.source()).compareTo(date(other.source()));
        return byDate != 0 ? byDate > 0 : one.compareTo(other) > 0;
    }

    /** An enumerated value as the format writes it. */
    public static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** True for a transcript. */
    public boolean isRecord(String source) {
        return source(source).source().info().kind() == SourceKind.TRANSCRIPT;
    }

    /** True for a source that calls itself a release and is no transcript. */
    public boolean isRelease(String source) {
        return releases.contains(source);
    }

    /** How far from what was said: a transcript has it, a release gives it out, the others tell of it. */
    private int distance(String source) {
        return isRecord(source) ? 0 : isRelease(source) ? 1 : 2;
    }

    private LocalDate date(String source) {
        LocalDate date = source(source).source().info().date();
        return date == null ? LocalDate.MIN : date;
    }

    private AnnotatedSource source(String id) {
        AnnotatedSource source = sources.get(id);
        if (source == null) {
            throw new IllegalArgumentException("no source " + id + " in this comparison");
        }
        return source;
    }
}
