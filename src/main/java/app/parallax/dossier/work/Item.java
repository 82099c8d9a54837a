package app.parallax.dossier.work;

/**
 * One thing that stands in a dossier. Two items with the same key are the same thing at two times, and a dossier holds one of them at most.
 */
public sealed interface Item
        permits Bookmark, Frame, GivenOccasion, HeldSource, Judgement, Note, PointGrade, Seen, SetRight, SourceGrade {

    Key key();
}
