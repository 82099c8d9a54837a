package app.parallax.dossier.standing;

import app.parallax.compare.Cell;
import app.parallax.compare.Comparison;
import app.parallax.compare.Point;
import app.parallax.compare.Stance;
import app.parallax.dossier.work.Anchor;
import app.parallax.dossier.work.Dossier;
import app.parallax.dossier.work.Key;
import app.parallax.dossier.work.PointGrade;
import app.parallax.text.Passage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Grades of points in sources matched with what a comparison holds now: each goes to the point that has most of the passages that were graded in that source. A point's id alone leads nowhere, since it can
 * be another point's after two were made one or one was taken apart. No place takes two; what finds none is listed. Immutable.
 */
public final class PointGrades {

    private final Map<Key, PointGrade> placed = new HashMap<>();
    private final List<PointGrade> unplaced = new ArrayList<>();

    /** A point as one source states it. */
    private record Place(String point, Cell cell) {
        long shared(PointGrade grade) {
            return grade.stands().stream()
                    .filter(anchor -> anchor.fit() != Anchor.Fit.LOST)
                    .filter(anchor -> cell.passages().stream().anyMatch(anchor.passage()::overlaps))
                    .count();
        }

        boolean isOf(PointGrade grade) {
            return cell.source().equals(grade.source())
                    && (grade.stands().isEmpty() ? point.equals(grade.point()) : shared(grade) > 0);
        }

        Key key() {
            return PointGrade.key(point, cell.source());
        }
    }

    private PointGrades() {}

    public static PointGrades of(Dossier dossier, Comparison comparison) {
        PointGrades grades = new PointGrades();
        List<Place> places = comparison.points().stream()
                .flatMap(point ->
                        point.cells().stream().filter(PointGrades::states).map(cell -> new Place(point.id(), cell)))
                .toList();
        List<PointGrade> moved = new ArrayList<>();
        for (PointGrade grade : dossier.all(PointGrade.class)) {
            Optional<Place> home = home(grade, places);
            if (home.isPresent() && home.get().key().equals(grade.key())) {
                grades.placed.put(grade.key(), grade);
            } else {
                moved.add(grade);
            }
        }
        moved.forEach(grade -> grades.place(grade, places));
        return grades;
    }

    /** True where a source states the point on its own occasion: only that can be graded. */
    public static boolean states(Cell cell) {
        return states(cell.stance());
    }

    /** True where a stance is one that can be graded. */
    public static boolean states(Stance stance) {
        return stance == Stance.STATES || stance == Stance.DIFFERS;
    }

    private static Optional<Place> home(PointGrade grade, List<Place> places) {
        return places.stream()
                .filter(place -> place.isOf(grade))
                .max(Comparator.comparingLong((Place place) -> place.shared(grade))
                        .thenComparing(place -> place.point().equals(grade.point()))
                        .thenComparing(Place::point));
    }

    private void place(PointGrade grade, List<Place> places) {
        List<Place> free = places.stream()
                .filter(place -> !placed.containsKey(place.key()))
                .toList();
        home(grade, free)
                .ifPresentOrElse(
                        home -> placed.put(PointGrade.key(home.point(), grade.source()), grade),
                        () -> unplaced.add(grade));
    }

    /** The grade of a point in a source, which may stand in the dossier under another point's id; null where nobody gave one. */
    public @Nullable PointGrade on(String point, String source) {
        return placed.get(PointGrade.key(point, source));
    }

    /** Those that fit nothing that the comparison holds now, in the order of their keys. */
    public List<PointGrade> unplaced() {
        return List.copyOf(unplaced);
    }

    /** The id of the point that a grade belongs to now; empty where it fits none. */
    public String pointOf(PointGrade grade) {
        return placed.entrySet().stream()
                .filter(entry -> entry.getValue().equals(grade))
                .map(entry -> entry.getKey().id())
                .map(id -> id.substring(0, id.length() - grade.source().length() - 1))
                .findFirst()
                .orElse("");
    }

    /** True where words that the grade rested on have changed since. */
    public static boolean isDoubtful(PointGrade grade) {
        return grade.stands().stream().anyMatch(anchor -> anchor.fit() != Anchor.Fit.FITS);
    }

    /** The passages of a point in a source. */
    public static List<Passage> passages(Point point, String source) {
        return point.cells().stream()
                .filter(cell -> cell.source().equals(source) && states(cell))
                .flatMap(cell -> cell.passages().stream())
                .toList();
    }
}
