package app.parallax.export.table;

import static app.parallax.export.table.TableForm.ID;
import static app.parallax.export.table.TableForm.MEDIUM;
import static app.parallax.export.table.TableForm.SHORT;
import static app.parallax.export.table.TableForm.WORDS;

import app.parallax.dossier.work.Anchor;
import app.parallax.dossier.work.Note;
import app.parallax.present.NoteView;
import app.parallax.present.NoteViews;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A row for each of the analyst's notes, the newest first; none where there is no dossier. */
final class NoteTable {
    private NoteTable() {}

    static Table of(TableContext context) {
        Map<String, NoteView> views = new NoteViews(context.dossier(), context.comparison(), context.phrases())
                .all().stream().collect(Collectors.toMap(NoteView::id, Function.identity()));
        return new TableForm<Note>(context)
                .column("id", ID, note -> Value.words(note.id()))
                .column(
                        "note.about",
                        MEDIUM,
                        note -> Value.words(view(note, views).about()))
                .column("note", WORDS, note -> Value.words(view(note, views).text()))
                .column(
                        "note.tags",
                        SHORT,
                        note -> Value.words(String.join(" ", view(note, views).tags())))
                .column("source", MEDIUM, note -> Value.words(places(note, views, NoteView.Place::source)))
                .column("words", WORDS, note -> Value.words(places(note, views, NoteTable::words)))
                .column("sha256", ID, note -> Value.words(hashes(note, context)))
                .column(
                        "note.who",
                        SHORT,
                        note -> Value.words(note.changed().who().strip()))
                .column("note.when", SHORT, note -> Value.moment(note.changed().when()))
                .of(TableKind.NOTES, context.worked() ? context.dossier().notes() : List.of());
    }

    private static NoteView view(Note note, Map<String, NoteView> views) {
        return Objects.requireNonNull(views.get(note.id()));
    }

    private static String places(Note note, Map<String, NoteView> views, Function<NoteView.Place, String> part) {
        return view(note, views).places().stream().map(part).distinct().collect(Collectors.joining("\n"));
    }

    /** Of a source that is no longer open there is none. */
    private static String hashes(Note note, TableContext context) {
        return note.subject().stands().stream()
                .map(Anchor::source)
                .distinct()
                .flatMap(id -> context.comparison().sources().stream()
                        .filter(source -> source.id().equals(id)))
                .map(source -> source.source().sha256())
                .collect(Collectors.joining("\n"));
    }

    /** With what must be known of them. */
    private static String words(NoteView.Place place) {
        return Stream.of(place.words(), place.doubt())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }
}
