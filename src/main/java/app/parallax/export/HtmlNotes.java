package app.parallax.export;

import app.parallax.present.NoteView;
import app.parallax.text.Span;
import java.util.List;
import java.util.Map;

/** The analyst's notes: behind the words they are on, and all of them in a view of their own. */
final class HtmlNotes {
    private final Markup page;
    private final HtmlContext context;

    HtmlNotes(Markup page, HtmlContext context) {
        this.page = page;
        this.context = context;
    }

    /** Those whose words end in a stretch of a source. */
    void at(String source, Span span) {
        for (NoteView note : context.work().notes().endingIn(source, span)) {
            page.open("aside", "class", "note")
                    .element("span", context.phrases().text("export.note", Map.of("by", note.by())), "class", "role");
            HtmlJudgement.lines(page, note.text());
            tags(note);
            page.close("aside").line();
        }
    }

    void write() {
        page.open("section", "id", "notes", "class", "view", "aria-label", context.text("export.notes"));
        page.element("h2", context.text("export.notes")).line();
        cards(context.work().notes().all(), context.text("export.notes.none"));
        List<NoteView> left = context.work().left();
        if (!left.isEmpty()) {
            page.element("h2", context.text("export.left"));
            page.element("p", context.text("export.left.why"), "class", "why").line();
            cards(left, "");
        }
        page.close("section").line();
    }

    private void cards(List<NoteView> notes, String none) {
        if (notes.isEmpty()) {
            page.element("p", none, "class", "why").line();
            return;
        }
        page.open("div", "class", "cards");
        notes.forEach(this::card);
        page.close("div").line();
    }

    private void card(NoteView note) {
        page.open("article", "class", "card").element("span", note.about(), "class", "role");
        HtmlJudgement.lines(page, note.text());
        tags(note);
        note.places().forEach(this::place);
        page.element("p", note.by(), "class", "why").close("article").line();
    }

    private void tags(NoteView note) {
        if (!note.tags().isEmpty()) {
            page.element("p", String.join(" ", note.tags()), "class", "tags");
        }
    }

    private void place(NoteView.Place place) {
        page.open("div", "class", "place").element("span", place.source(), "class", "why");
        page.element("q", place.words());
        if (!place.doubt().isEmpty()) {
            page.element("span", place.doubt(), "class", "doubt");
        }
        page.close("div");
    }
}
