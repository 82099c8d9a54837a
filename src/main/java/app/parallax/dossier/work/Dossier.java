package app.parallax.dossier.work;

import app.parallax.correction.Correction;
import app.parallax.source.Occasion;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Everything that stands in a dossier at one moment. Immutable. */
public record Dossier(SortedMap<Key, Item> items) {

    public static final Dossier EMPTY = new Dossier(Collections.emptySortedMap());

    public Dossier {
        items = Collections.unmodifiableSortedMap(new TreeMap<>(items));
    }

    public static Dossier of(Collection<? extends Item> items) {
        SortedMap<Key, Item> map = new TreeMap<>();
        items.forEach(item -> map.put(item.key(), item));
        return new Dossier(map);
    }

    /** The item with this key, or null. */
    public @Nullable Item item(Key key) {
        return items.get(key);
    }

    /** All items of one type, in the order of their keys. */
    public <T extends Item> List<T> all(Class<T> type) {
        return items.values().stream().filter(type::isInstance).map(type::cast).toList();
    }

    public Frame frame() {
        return items.get(Frame.KEY) instanceof Frame frame ? frame : Frame.EMPTY;
    }

    /** In the order of opening. */
    public List<HeldSource> sources() {
        return all(HeldSource.class).stream()
                .sorted(Comparator.comparingInt(HeldSource::place).thenComparing(HeldSource::id))
                .toList();
    }

    public @Nullable HeldSource source(String id) {
        return items.get(HeldSource.key(id)) instanceof HeldSource source ? source : null;
    }

    public List<Occasion> occasions() {
        return all(GivenOccasion.class).stream().map(GivenOccasion::occasion).toList();
    }

    /** What the engine is to obey, oldest first, of one moment what is parted before what is tied; what fits no place any more is left out. */
    public List<Correction> corrections() {
        return all(SetRight.class).stream()
                .filter(SetRight::hasPlace)
                .sorted(Comparator.comparing(
                                (SetRight setRight) -> setRight.stamp().when())
                        .thenComparing(setRight ->
                                setRight.correction() instanceof Correction.Tie(var a, var b, boolean tied) && tied)
                        .thenComparing(SetRight::key))
                .map(SetRight::correction)
                .toList();
    }

    public @Nullable Judgement judgement(Subject.Kind kind, String id) {
        return items.get(Judgement.key(kind, id)) instanceof Judgement judgement ? judgement : null;
    }

    /** Newest first. */
    public List<Note> notes() {
        return all(Note.class).stream()
                .sorted(Comparator.comparing((Note note) -> note.made().when())
                        .reversed()
                        .thenComparing(Note::id))
                .toList();
    }

    public boolean isSeen(String finding) {
        return items.containsKey(Seen.key(finding));
    }

    public SourceGrade.Reliability reliability(String source) {
        return items.get(SourceGrade.key(source)) instanceof SourceGrade grade
                ? grade.reliability()
                : SourceGrade.Reliability.F;
    }

    public @Nullable PointGrade grade(String point, String source) {
        return items.get(PointGrade.key(point, source)) instanceof PointGrade grade ? grade : null;
    }

    /** The SHA-256 of every content that an item names, of earlier versions too. */
    public Stream<String> contents() {
        return all(HeldSource.class).stream()
                .flatMap(source -> Stream.concat(Stream.of(source.current()), source.earlier().stream()))
                .flatMap(version -> Stream.of(version.original(), version.reading()))
                .distinct();
    }
}
