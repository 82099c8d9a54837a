package app.parallax.dossier.form;

import app.parallax.dossier.work.Anchor;
import app.parallax.dossier.work.Bookmark;
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
import java.util.List;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/** One item of a dossier as one JSON object; "item" says of which kind. */
public final class ItemForm {
    private ItemForm() {}

    public static JsonNode written(Item item) {
        Written to = new Written().named("item", item.key().kind());
        switch (item) {
            case Frame frame -> write(frame, to);
            case HeldSource source -> SourceForm.write(source, to);
            case GivenOccasion given -> SourceForm.write(given.occasion(), to);
            case SetRight right ->
                to.node("correction", CorrectionForm.written(right.correction()))
                        .list("stands", right.stands(), PassageForm::written)
                        .node("stamp", PassageForm.written(right.stamp()));
            case Judgement judgement -> write(judgement, to);
            case Note note -> write(note, to);
            case Bookmark bookmark ->
                to.text("id", bookmark.id())
                        .node("place", PassageForm.written(bookmark.place()))
                        .text("name", bookmark.name())
                        .node("stamp", PassageForm.written(bookmark.stamp()));
            case SourceGrade grade ->
                to.text("source", grade.source())
                        .text("reliability", grade.reliability().name())
                        .node("stamp", PassageForm.written(grade.stamp()));
            case PointGrade grade -> write(grade, to);
            case Seen seen -> to.text("finding", seen.finding()).node("stamp", PassageForm.written(seen.stamp()));
        }
        return to.node();
    }

    private static void write(Frame frame, Written to) {
        to.text("title", frame.title()).text("baseline", frame.baseline());
        if (frame.automatic()) {
            to.truth("automatic", true);
        }
    }

    private static void write(Judgement judgement, Written to) {
        to.node("subject", PassageForm.written(judgement.subject()))
                .named("program", judgement.program())
                .named("claim", judgement.claim())
                .text("reason", judgement.reason())
                .node("stamp", PassageForm.written(judgement.stamp()));
    }

    private static void write(Note note, Written to) {
        to.text("id", note.id())
                .node("subject", PassageForm.written(note.subject()))
                .text("text", note.text())
                .texts("tags", note.tags())
                .node("made", PassageForm.written(note.made()))
                .node("changed", PassageForm.written(note.changed()));
    }

    private static void write(PointGrade grade, Written to) {
        to.text("point", grade.point())
                .text("source", grade.source())
                .whole("credibility", grade.credibility())
                .named("witness", grade.witness())
                .list("stands", grade.stands(), PassageForm::written)
                .node("stamp", PassageForm.written(grade.stamp()));
    }

    /**
     * @throws FormException where this version of the program cannot make an item of it
     */
    public static Item read(JsonNode node) throws FormException {
        Given given = new Given(node);
        return switch (given.named("item", Key.Kind.class)) {
            case FRAME ->
                new Frame(given.text("title"), given.optionalText("baseline"), given.truthOrFalse("automatic"));
            case SOURCE -> SourceForm.read(given);
            case OCCASION -> new GivenOccasion(SourceForm.occasion(given));
            case CORRECTION ->
                new SetRight(given.made("correction", CorrectionForm::read), stands(given), stamp(given));
            case JUDGEMENT -> judgement(given);
            case NOTE -> note(given);
            case BOOKMARK ->
                new Bookmark(
                        given.text("id"), given.made("place", PassageForm::anchor), given.text("name"), stamp(given));
            case SOURCE_GRADE -> new SourceGrade(given.text("source"), reliability(given), stamp(given));
            case POINT_GRADE -> pointGrade(given);
            case SEEN -> new Seen(given.text("finding"), stamp(given));
        };
    }

    private static Stamp stamp(Given given) throws FormException {
        return given.made("stamp", PassageForm::stamp);
    }

    private static List<Anchor> stands(Given given) throws FormException {
        return given.list("stands", PassageForm::anchor);
    }

    private static Judgement judgement(Given given) throws FormException {
        return new Judgement(
                given.made("subject", PassageForm::subject),
                given.optionalNamed("program", Judgement.Program.class),
                given.optionalNamed("claim", Judgement.Claim.class),
                given.text("reason"),
                stamp(given));
    }

    private static Note note(Given given) throws FormException {
        return new Note(
                given.text("id"),
                given.made("subject", PassageForm::subject),
                given.text("text"),
                new TreeSet<>(given.texts("tags")),
                given.made("made", PassageForm::stamp),
                given.made("changed", PassageForm::stamp));
    }

    private static PointGrade pointGrade(Given given) throws FormException {
        int credibility = given.whole("credibility");
        if (credibility < 1 || credibility > PointGrade.CANNOT_BE_JUDGED) {
            throw new FormException("\"credibility\" is " + credibility + ", which is not one of 1 to 6");
        }
        return new PointGrade(
                given.text("point"),
                given.text("source"),
                credibility,
                given.optionalNamed("witness", PointGrade.Witness.class),
                stands(given),
                stamp(given));
    }

    private static SourceGrade.Reliability reliability(Given given) throws FormException {
        String letter = given.text("reliability");
        for (SourceGrade.Reliability grade : SourceGrade.Reliability.values()) {
            if (grade.name().equals(letter)) {
                return grade;
            }
        }
        throw new FormException("\"reliability\" is \"" + Given.shortened(letter) + "\", which is not one of A to F");
    }
}
