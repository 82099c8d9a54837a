package app.parallax.dossier.version;

import app.parallax.correction.Correction;
import app.parallax.dossier.history.Change;
import app.parallax.dossier.work.Anchor;
import app.parallax.dossier.work.Bookmark;
import app.parallax.dossier.work.Dossier;
import app.parallax.dossier.work.Frame;
import app.parallax.dossier.work.GivenOccasion;
import app.parallax.dossier.work.HeldSource;
import app.parallax.dossier.work.Item;
import app.parallax.dossier.work.Judgement;
import app.parallax.dossier.work.Key;
import app.parallax.dossier.work.Note;
import app.parallax.dossier.work.PointGrade;
import app.parallax.dossier.work.Seen;
import app.parallax.dossier.work.SetRight;
import app.parallax.dossier.work.SourceGrade;
import app.parallax.dossier.work.Stamp;
import app.parallax.dossier.work.Subject;
import app.parallax.text.Passage;
import java.util.ArrayList;
import java.util.List;

/** A new text of a source, and all that was anchored in the old one carried over. What finds no place stays, flagged: nothing is dropped. */
public final class NewVersion {

    private final String source;
    private final Reanchoring reanchoring;

    /**
     * @param source the id of the source whose text changes
     */
    public NewVersion(String source, String oldText, String newText) {
        this.source = source;
        this.reanchoring = new Reanchoring(oldText, newText);
    }

    /**
     * The change that puts the new version in the old one's place.
     *
     * @param version of the new text
     * @throws IllegalArgumentException where the dossier has no such source
     */
    public Change of(Dossier dossier, HeldSource.Version version, Stamp stamp) {
        HeldSource held = dossier.source(source);
        if (held == null) {
            throw new IllegalArgumentException("the dossier holds no source " + source);
        }
        List<HeldSource.Version> earlier = new ArrayList<>(held.earlier());
        earlier.add(held.current());
        List<Item> put = new ArrayList<>();
        List<Key> removed = new ArrayList<>();
        put.add(new HeldSource(source, held.place(), held.info(), version, earlier));
        for (Item item : dossier.items().values()) {
            Item carried = carry(item);
            if (!carried.key().equals(item.key())) {
                removed.add(item.key());
            }
            if (!carried.equals(item)) {
                put.add(carried);
            }
        }
        return Change.between(Change.Code.SOURCE_REPLACED, dossier, put, removed, stamp);
    }

    private Item carry(Item item) {
        return switch (item) {
            case Bookmark b -> new Bookmark(b.id(), carry(b.place()), b.name(), b.stamp());
            case Judgement j -> new Judgement(carry(j.subject()), j.program(), j.claim(), j.reason(), j.stamp());
            case Note n -> new Note(n.id(), carry(n.subject()), n.text(), n.tags(), n.made(), n.changed());
            case PointGrade g ->
                new PointGrade(g.point(), g.source(), g.credibility(), g.witness(), carry(g.stands()), g.stamp());
            case SetRight s -> carry(s);
            case Frame f -> f;
            case GivenOccasion o -> o;
            case HeldSource h -> h;
            case Seen s -> s;
            case SourceGrade g -> g;
        };
    }

    private Subject carry(Subject subject) {
        return new Subject(subject.kind(), subject.sort(), subject.id(), carry(subject.stands()));
    }

    private List<Anchor> carry(List<Anchor> anchors) {
        return anchors.stream().map(this::carry).toList();
    }

    private Anchor carry(Anchor anchor) {
        return anchor.source().equals(source) ? reanchoring.carry(anchor) : anchor;
    }

    /** A correction whose places were all found speaks of the new ones; one that lost a place keeps the old ones, for the analyst to see. */
    private SetRight carry(SetRight setRight) {
        List<Anchor> stands = carry(setRight.stands());
        SetRight carried = new SetRight(setRight.correction(), stands, setRight.stamp());
        return carried.hasPlace()
                        && stands.size() == setRight.correction().passages().size()
                ? new SetRight(moved(setRight.correction(), stands), stands, setRight.stamp())
                : carried;
    }

    private static Correction moved(Correction correction, List<Anchor> stands) {
        List<Passage> places = stands.stream().map(Anchor::passage).toList();
        return switch (correction) {
            case Correction.OfSource ofSource -> ofSource;
            case Correction.Speaker c -> new Correction.Speaker(places.getFirst(), c.value());
            case Correction.Role c -> new Correction.Role(places.getFirst(), c.value());
            case Correction.FigureAt c ->
                new Correction.FigureAt(
                        places.getFirst(), c.value(), c.upperValue(), c.approximation(), c.unit(), c.counted());
            case Correction.Tie c -> Correction.Tie.of(places.getFirst(), places.getLast(), c.tied());
            case Correction.OnePoint c -> new Correction.OnePoint(places);
            case Correction.PointApart c -> new Correction.PointApart(places);
        };
    }
}
