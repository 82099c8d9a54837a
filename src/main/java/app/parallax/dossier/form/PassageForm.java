package app.parallax.dossier.form;

import app.parallax.dossier.work.Anchor;
import app.parallax.dossier.work.Stamp;
import app.parallax.dossier.work.Subject;
import app.parallax.text.Passage;
import app.parallax.text.Span;
import tools.jackson.databind.JsonNode;

/** Places in sources, what is about them, and who said so when. */
final class PassageForm {
    private PassageForm() {}

    static JsonNode written(Passage passage) {
        return placed(passage).node();
    }

    private static Written placed(Passage passage) {
        return new Written()
                .text("source", passage.source())
                .whole("start", passage.start())
                .whole("end", passage.end());
    }

    static Passage passage(Given given) throws FormException {
        return new Passage(given.text("source"), span(given));
    }

    static JsonNode written(Span span) {
        return new Written()
                .whole("start", span.start())
                .whole("end", span.end())
                .node();
    }

    static Span span(Given given) throws FormException {
        int start = given.whole("start");
        int end = given.whole("end");
        if (start < 0 || end < start) {
            throw new FormException("a place goes from " + start + " to " + end);
        }
        return new Span(start, end);
    }

    static JsonNode written(Anchor anchor) {
        return placed(anchor.passage())
                .text("words", anchor.words())
                .text("before", anchor.before())
                .text("after", anchor.after())
                .named("fit", anchor.fit())
                .node();
    }

    static Anchor anchor(Given given) throws FormException {
        return new Anchor(
                passage(given),
                given.text("words"),
                given.text("before"),
                given.text("after"),
                given.named("fit", Anchor.Fit.class));
    }

    static JsonNode written(Subject subject) {
        return new Written()
                .named("kind", subject.kind())
                .text("sort", subject.sort())
                .text("id", subject.id())
                .list("stands", subject.stands(), PassageForm::written)
                .node();
    }

    static Subject subject(Given given) throws FormException {
        return new Subject(
                given.named("kind", Subject.Kind.class),
                given.text("sort"),
                given.text("id"),
                given.list("stands", PassageForm::anchor));
    }

    static JsonNode written(Stamp stamp) {
        return new Written()
                .text("who", stamp.who())
                .instant("when", stamp.when())
                .node();
    }

    static Stamp stamp(Given given) throws FormException {
        return new Stamp(given.text("who"), given.instant("when"));
    }
}
