package app.parallax.dossier.version;

import app.parallax.correction.Correction;
import app.parallax.dossier.work.Anchor;
import app.parallax.dossier.work.Bookmark;
import app.parallax.dossier.work.Frame;
import app.parallax.dossier.work.GivenOccasion;
import app.parallax.dossier.work.HeldSource;
import app.parallax.dossier.work.Item;
import app.parallax.dossier.work.Judgement;
import app.parallax.dossier.work.Note;
import app.parallax.dossier.work.PointGrade;
import app.parallax.dossier.work.Seen;
import app.parallax.dossier.work.SetRight;
import app.parallax.dossier.work.SourceGrade;
import app.parallax.dossier.work.Subject;
import app.parallax.text.Passage;
import java.util.List;
import java.util.function.UnaryOperator;

/** What an item stands on, whatever kind of item it is. */
final class Anchored {
    private Anchored() {}

    /** The passages it stands on, in the item's own order; without those that a note's text links to. */
    static List<Anchor> of(Item item) {
        return switch (item) {
            case Bookmark b -> List.of(b.place());
            case Judgement j -> j.subject().stands();
            case Note n -> n.subject().stands();
            case PointGrade g -> g.stands();
            case SetRight s -> s.stands();
            case Frame _, GivenOccasion _, HeldSource _, Seen _, SourceGrade _ -> List.of();
        };
    }

    /** The same item standing on other passages; a correction speaks of those then, and may stand under another key. */
    static Item moved(Item item, UnaryOperator<Anchor> move) {
        return switch (item) {
            case Bookmark b -> new Bookmark(b.id(), move.apply(b.place()), b.name(), b.stamp());
            case Judgement j -> new Judgement(moved(j.subject(), move), j.program(), j.claim(), j.reason(), j.stamp());
            case Note n -> new Note(n.id(), moved(n.subject(), move), n.text(), n.tags(), n.made(), n.changed());
            case PointGrade g ->
                new PointGrade(g.point(), g.source(), g.credibility(), g.witness(), moved(g.stands(), move), g.stamp());
            case SetRight s -> moved(s, move);
            case Frame _, GivenOccasion _, HeldSource _, Seen _, SourceGrade _ -> item;
        };
    }

    private static Subject moved(Subject subject, UnaryOperator<Anchor> move) {
        return new Subject(subject.kind(), subject.sort(), subject.id(), moved(subject.stands(), move));
    }

    private static List<Anchor> moved(List<Anchor> anchors, UnaryOperator<Anchor> move) {
        return anchors.stream().map(move).toList();
    }

    /** A correction whose places were all found speaks of the new ones; one that lost a place keeps the old ones, for the analyst to see. */
    private static SetRight moved(SetRight setRight, UnaryOperator<Anchor> move) {
        List<Anchor> stands = moved(setRight.stands(), move);
        SetRight carried = new SetRight(setRight.correction(), stands, setRight.stamp());
        return carried.hasPlace()
                        && stands.size() == setRight.correction().passages().size()
                ? new SetRight(speakingOf(setRight.correction(), stands), stands, setRight.stamp())
                : carried;
    }

    private static Correction speakingOf(Correction correction, List<Anchor> stands) {
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
