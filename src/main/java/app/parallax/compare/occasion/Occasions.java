package app.parallax.compare.occasion;

import app.parallax.source.AnnotatedSource;
import app.parallax.source.Occasion;
import app.parallax.source.SourceKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Finds which event each source speaks of.
 *
 * <p>What was given stands. A transcript records an occasion of its own. Another source belongs to the occasion for which most speaks ({@link Belonging}); where nothing does, it has one
 * of its own, which later sources of the same kind may join.
 */
public final class Occasions {

    private final Map<String, Occasion> occasions = new TreeMap<>();
    private final Map<String, String> of = new TreeMap<>();
    private final Map<String, List<AnnotatedSource>> members = new TreeMap<>();

    private final Belonging belonging = new Belonging();

    private Occasions(List<Occasion> given) {
        given.forEach(o -> occasions.put(o.id(), o));
    }

    /** The same, where nobody has set right which occasion a source speaks of. */
    public static OccasionMap find(List<AnnotatedSource> sources, List<Occasion> given) {
        return find(sources, given, Set.of());
    }

    /**
     * The same answer whatever the order of the sources.
     *
     * @param moved the ids of sources whose occasion a person has set right. They are placed where that person says, and leave all others where they would be: a report that is told to
     *     speak of a new occasion draws no transcript after it.
     */
    public static OccasionMap find(List<AnnotatedSource> sources, List<Occasion> given, Set<String> moved) {
        Occasions finder = new Occasions(given);
        List<AnnotatedSource> sorted = sources.stream()
                .sorted(Comparator.comparing(AnnotatedSource::id))
                .toList();
        List<AnnotatedSource> left =
                sorted.stream().filter(s -> !moved.contains(s.id())).toList();
        List<AnnotatedSource> set =
                sorted.stream().filter(s -> moved.contains(s.id())).toList();
        finder.placeGiven(left);
        finder.placeTranscripts(left);
        finder.placeGiven(set.stream().filter(Occasions::isTranscript).toList());
        finder.placeOthers(left);
        finder.placeGiven(set);
        finder.placeOthers(set);
        return finder.map(sorted);
    }

    private void placeGiven(List<AnnotatedSource> sources) {
        for (AnnotatedSource source : sources) {
            String id = source.source().info().occasion();
            if (id != null && !of.containsKey(source.id())) {
                occasions.computeIfAbsent(id, key -> occasionOf(key, source));
                place(source, id);
            }
        }
    }

    private void placeTranscripts(List<AnnotatedSource> sources) {
        for (AnnotatedSource source : sources) {
            if (isTranscript(source) && !of.containsKey(source.id())) {
                place(source, sameMeeting(source).orElseGet(() -> found(source)));
            }
        }
    }

    /** Those with a date first, then those that tell what they are about; a claim of a few words joins what is there. */
    private void placeOthers(List<AnnotatedSource> sources) {
        List<AnnotatedSource> open = sources.stream()
                .filter(s -> !of.containsKey(s.id()))
                .sorted(Comparator.comparing(belonging::knows).reversed())
                .toList();
        for (AnnotatedSource source : open) {
            place(source, best(source).orElseGet(() -> found(source)));
        }
    }

    private void place(AnnotatedSource source, String occasion) {
        of.put(source.id(), occasion);
        members.computeIfAbsent(occasion, key -> new ArrayList<>()).add(source);
    }

    private Optional<String> sameMeeting(AnnotatedSource transcript) {
        LocalDate date = transcript.source().info().date();
        List<String> speakers = People.speakers(transcript);
        return date == null
                ? Optional.empty()
                : occasions.values().stream()
                        .filter(o -> date.equals(o.date()) && !Collections.disjoint(o.participants(), speakers))
                        .map(Occasion::id)
                        .findFirst();
    }

    private Optional<String> best(AnnotatedSource source) {
        String best = null;
        double most = 0;
        for (Occasion occasion : occasions.values()) {
            List<AnnotatedSource> known = members.getOrDefault(occasion.id(), List.of());
            double score = belonging.score(source, occasion, known);
            if (score > most) {
                best = occasion.id();
                most = score;
            }
        }
        return Optional.ofNullable(best);
    }

    private String found(AnnotatedSource source) {
        LocalDate date = source.source().info().date();
        String id = "occasion-" + (date == null ? source.id() : date.toString());
        String free = occasions.containsKey(id) ? id + "-" + source.id() : id;
        occasions.put(free, occasionOf(free, source));
        return free;
    }

    private static Occasion occasionOf(String id, AnnotatedSource source) {
        return new Occasion(id, source.source().info().date(), People.place(source), People.speakers(source));
    }

    private OccasionMap map(List<AnnotatedSource> sources) {
        Map<String, List<OccasionMap.Elsewhere>> elsewhere = new TreeMap<>();
        for (AnnotatedSource source : sources) {
            if (!isTranscript(source)) {
                elsewhere.put(source.id(), new OtherDays(source, occasions, of.get(source.id())).find());
            }
        }
        return new OccasionMap(inOrder(), of, elsewhere, records());
    }

    private List<Occasion> inOrder() {
        return occasions.values().stream()
                .sorted(Comparator.comparing(Occasions::day, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(Occasion::id))
                .toList();
    }

    private static @Nullable LocalDate day(Occasion occasion) {
        return occasion.date();
    }

    private Map<String, List<String>> records() {
        return members.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        e -> e.getValue().stream()
                                .filter(Occasions::isTranscript)
                                .map(AnnotatedSource::id)
                                .sorted()
                                .toList()));
    }

    private static boolean isTranscript(AnnotatedSource source) {
        return source.source().info().kind() == SourceKind.TRANSCRIPT;
    }
}
