package app.parallax.export.report;

import app.parallax.export.report.Part.Paragraph.Kind;
import app.parallax.present.Excerpt;
import app.parallax.present.NoteView;
import java.util.ArrayList;
import java.util.List;

/** The analyst's notes, and the judgements that fit nothing any more. */
final class NotesPart {
    private final ReportContext context;
    private final List<Part> parts = new ArrayList<>();

    NotesPart(ReportContext context) {
        this.context = context;
    }

    List<Part> parts() {
        parts.add(new Part.Heading(1, context.text("export.notes"), "notes"));
        List<NoteView> notes = context.work().notes().all();
        if (notes.isEmpty()) {
            parts.add(new Part.Paragraph(Kind.TEXT, Run.of(context.text("export.notes.none"))));
        }
        notes.forEach(this::note);
        List<NoteView> left = context.work().left();
        if (!left.isEmpty()) {
            parts.add(new Part.Heading(2, context.text("export.left"), "left"));
            parts.add(new Part.Paragraph(Kind.SOFT, Run.soft(context.text("export.left.why"))));
            left.forEach(this::note);
        }
        return parts;
    }

    private void note(NoteView note) {
        parts.add(new Part.Paragraph(
                Kind.LEAD, Run.strong(Excerpt.oneLine(note.about())), Run.soft(" · " + Excerpt.oneLine(note.by()))));
        note.places()
                .forEach(place -> parts.add(new Part.Quoted(
                        "",
                        List.of(Run.of(Excerpt.oneLine(place.words()))),
                        place.source() + (place.doubt().isEmpty() ? "" : ". " + place.doubt()))));
        if (!note.text().isEmpty()) {
            parts.add(new Part.Paragraph(Kind.TEXT, Run.of(note.text().strip())));
        }
        if (!note.tags().isEmpty()) {
            parts.add(new Part.Paragraph(Kind.SOFT, Run.soft(String.join(" ", note.tags()))));
        }
    }
}
