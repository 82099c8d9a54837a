package app.parallax.dossier.standing;

import app.parallax.compare.Comparison;
import app.parallax.compare.Finding;
import app.parallax.dossier.work.Anchor;
import app.parallax.dossier.work.Dossier;
import app.parallax.dossier.work.Judgement;
import app.parallax.dossier.work.Subject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Judgements matched with what a comparison holds now: by id, and where the id is gone (a text changed, a correction was made) by the passages they stand on. Each finds one place at most, and
 * no place takes two. What finds none is listed. Immutable.
 */
public final class Judgements {

    private final Map<Subject.Kind, Map<String, Judgement>> placed = new HashMap<>();
    private final List<Judgement> unplaced = new ArrayList<>();
    private final List<Judgement> apart = new ArrayList<>();

    private Judgements() {}

    public static Judgements of(Dossier dossier, Comparison comparison) {
        Judgements judgements = new Judgements();
        Subjects subjects = new Subjects(comparison);
        Map<Subject.Kind, List<Judgement>> byKind = dossier.all(Judgement.class).stream()
                .collect(Collectors.groupingBy(j -> j.subject().kind()));
        Map<String, Finding> findings =
                comparison.findings().stream().collect(Collectors.toMap(Finding::id, Function.identity()));
        byKind.forEach(
                (kind, all) -> judgements.place(kind, all, subjects.all(kind).toList(), findings));
        judgements.findApart(subjects);
        return judgements;
    }

    /** Under its id a point may hold less than was judged: the rest is another point by now. */
    private void findApart(Subjects subjects) {
        subjects.all(Subject.Kind.POINT).forEach(point -> {
            Judgement judgement = on(Subject.Kind.POINT, point.id());
            if (judgement != null && !holdsAll(judgement.subject(), point)) {
                apart.add(judgement);
            }
        });
    }

    private void place(Subject.Kind kind, List<Judgement> all, List<Subject> there, Map<String, Finding> findings) {
        Map<String, Judgement> places = placed.computeIfAbsent(kind, key -> new HashMap<>());
        Set<String> ids = there.stream().map(Subject::id).collect(Collectors.toSet());
        List<Judgement> homeless = new ArrayList<>();
        for (Judgement judgement : all) {
            if (ids.contains(judgement.subject().id())) {
                places.put(judgement.subject().id(), judgement);
            } else {
                homeless.add(judgement);
            }
        }
        Set<String> taken = new HashSet<>(places.keySet());
        for (Judgement judgement : homeless) {
            Optional<Subject> home = there.stream()
                    .filter(subject -> !taken.contains(subject.id()))
                    .filter(subject -> isSameKind(judgement, findings.get(subject.id())))
                    .filter(subject -> standsOnTheSame(judgement.subject(), subject))
                    .min(Comparator.comparing(Subject::id));
            home.ifPresentOrElse(
                    subject -> {
                        taken.add(subject.id());
                        places.put(subject.id(), judgement);
                    },
                    () -> unplaced.add(judgement));
        }
    }

    /** A judgement on a figure does not move to a quotation that happens to stand there. */
    private static boolean isSameKind(Judgement judgement, @Nullable Finding finding) {
        return finding == null
                || finding.kind().name().equals(judgement.subject().sort());
    }

    /** Every passage that was judged overlaps one that stands there, the first the first: that is where a finding shows. A point shows everywhere, and may have been made one with another. */
    private static boolean standsOnTheSame(Subject judged, Subject there) {
        return !judged.stands().isEmpty()
                && !there.stands().isEmpty()
                && judged.stands().stream().noneMatch(a -> a.fit() == Anchor.Fit.LOST)
                && (judged.kind() == Subject.Kind.POINT
                        || overlap(judged.stands().getFirst(), there.stands().getFirst()))
                && holdsAll(judged, there);
    }

    private static boolean holdsAll(Subject judged, Subject there) {
        return judged.stands().stream().allMatch(a -> there.stands().stream().anyMatch(b -> overlap(a, b)));
    }

    private static boolean overlap(Anchor one, Anchor other) {
        return one.passage().overlaps(other.passage());
    }

    /** The judgement on it, or null. */
    public @Nullable Judgement on(Subject.Kind kind, String id) {
        return placed.getOrDefault(kind, Map.of()).get(id);
    }

    /** Those that fit nothing that the comparison holds now, in the order of their keys. */
    public List<Judgement> unplaced() {
        return unplaced.stream().sorted(Comparator.comparing(Judgement::key)).toList();
    }

    /** Judgements on points of which some passages that were judged are another point's now, in the order of their keys. */
    public List<Judgement> apart() {
        return apart.stream().sorted(Comparator.comparing(Judgement::key)).toList();
    }

    /** True where words that the judgement rested on have changed since. */
    public static boolean isDoubtful(Judgement judgement) {
        return judgement.subject().stands().stream().anyMatch(anchor -> anchor.fit() != Anchor.Fit.FITS);
    }
}
