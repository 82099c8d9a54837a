package app.parallax.ui.points;

import app.parallax.dossier.work.PointGrade;
import app.parallax.present.PointCell;
import app.parallax.present.PointRow;
import javafx.scene.Node;

/** What a person can ask of the table, by key or by mouse. */
interface PointActions {
    /** Goes to the point in the texts. */
    void read(PointRow row);

    void copy(PointRow row);

    /** Opens what can be said of a point in a source. */
    void grade(PointRow row, PointCell cell, Node below);

    void credibility(PointRow row, PointCell cell, int credibility);

    void witness(PointRow row, PointCell cell, PointGrade.Witness witness);

    /** Chooses a point to be made one with others, or lets it go. */
    void choose(PointRow row);

    /** Makes one point of those that were chosen and of this one. */
    void merge(PointRow row);

    /** Takes a statement of a source out of a point; where the source has several there, asks which. */
    void takeOut(PointRow row, PointCell cell, Node below);
}
