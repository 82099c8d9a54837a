package app.parallax.ui.notes;

import app.parallax.align.Link;
import app.parallax.compare.Comparison;
import app.parallax.dossier.history.Change;
import app.parallax.dossier.standing.Subjects;
import app.parallax.dossier.work.Anchor;
import app.parallax.dossier.work.Bookmark;
import app.parallax.dossier.work.Dossier;
import app.parallax.dossier.work.Note;
import app.parallax.dossier.work.Stamp;
import app.parallax.dossier.work.Subject;
import app.parallax.present.NoteText;
import app.parallax.present.Phrases;
import app.parallax.text.Folding;
import app.parallax.text.Passage;
import app.parallax.ui.session.Ledger;
import app.parallax.ui.session.Selection;
import app.parallax.ui.session.Selections;
import app.parallax.ui.session.Session;
import app.parallax.ui.session.Texts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import org.jspecify.annotations.Nullable;

/** Notes and bookmarks, newest first, as far as the search lets them through; and the note that is being written. */
public final class NotesViewModel {
    private final Session session;
    private final Phrases phrases;
    private final Texts texts;
    private final ObservableList<NoteEntry> all = FXCollections.observableArrayList();
    private final FilteredList<NoteEntry> shown = new FilteredList<>(all);
    private final StringProperty search = new SimpleStringProperty("");
    private final ObservableList<About> abouts = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable About> about = new SimpleObjectProperty<>();
    private final StringProperty draft = new SimpleStringProperty("");
    private final ReadOnlyBooleanWrapper rewriting = new ReadOnlyBooleanWrapper();
    private @Nullable Note written;
    private SubjectNames names;

    public NotesViewModel(Session session, Phrases phrases, Texts texts) {
        this.session = session;
        this.phrases = phrases;
        this.texts = texts;
        this.names = new SubjectNames(null, phrases, texts);
        session.comparison().subscribe(c -> {
            list();
            offer();
        });
        session.ledger().dossier().subscribe(this::follow);
        session.selection().subscribe(s -> offer());
        session.place().subscribe(p -> offer());
        session.selectedText().subscribe(words -> offer());
        search.subscribe(words -> filter());
    }

    private void follow(Dossier dossier) {
        Note before = written;
        if (before != null && dossier.item(before.key()) instanceof Note now) {
            carry(before, now);
        } else if (before != null) {
            // Undone while it was being written: what stands in the field is a new note now.
            written = null;
            rewriting.set(false);
        }
        list();
    }

    /** A note in the field that something else has changed, such as a source's new text, goes on as it is now. */
    private void carry(Note before, Note now) {
        written = now;
        if (!now.text().equals(before.text()) && draft.get().strip().equals(before.text())) {
            draft.set(now.text());
        }
        About chosen = about.get();
        if (chosen != null
                && !now.subject().equals(before.subject())
                && chosen.subject().equals(before.subject())) {
            About its = new About(now.subject(), names().of(now.subject()));
            abouts.setAll(its);
            about.set(its);
        }
    }

    private void list() {
        SubjectNames names = names();
        Dossier dossier = session.dossier();
        Stream<NoteEntry> notes = dossier.notes().stream().map(note -> entry(note, names));
        Stream<NoteEntry> bookmarks = dossier.all(Bookmark.class).stream().map(bookmark -> entry(bookmark, names));
        List<NoteEntry> wanted = Stream.concat(notes, bookmarks)
                .sorted(Comparator.comparing((NoteEntry entry) -> entry.stamp().when())
                        .reversed())
                .toList();
        if (!wanted.equals(all)) {
            all.setAll(wanted);
        }
    }

    private static NoteEntry entry(Note note, SubjectNames names) {
        Subject subject = note.subject();
        return new NoteEntry(note, subject, names.of(subject), note.text(), note.made(), isDoubtful(subject));
    }

    private static NoteEntry entry(Bookmark bookmark, SubjectNames names) {
        Subject subject = Subject.passage(bookmark.place());
        return new NoteEntry(
                bookmark, subject, names.of(subject), bookmark.name(), bookmark.stamp(), isDoubtful(subject));
    }

    private static boolean isDoubtful(Subject subject) {
        return subject.stands().stream().anyMatch(anchor -> anchor.fit() != Anchor.Fit.FITS);
    }

    /** Made once for a comparison: notes are many, and so are the findings among which their subjects are looked up. */
    SubjectNames names() {
        Comparison comparison = session.comparison().get();
        if (!names.isOf(comparison)) {
            names = new SubjectNames(comparison, phrases, texts);
        }
        return names;
    }

    private void filter() {
        String typed = search.get().strip();
        boolean tag = typed.startsWith("#");
        String wanted = Folding.key(tag ? typed.substring(1) : typed);
        shown.setPredicate(entry -> wanted.isEmpty()
                || (tag
                        ? NoteText.tags(entry.text()).stream()
                                .anyMatch(t -> Folding.key(t).startsWith(wanted))
                        : Folding.key(entry.text() + " " + entry.about()).contains(wanted)));
    }

    /** What a note could be about now, the nearest first; it stays the same while one is being written. */
    private void offer() {
        if (!draft.get().isBlank()) {
            return;
        }
        List<About> offered = offered();
        if (!offered.equals(abouts)) {
            abouts.setAll(offered);
            about.set(offered.getFirst());
        }
    }

    private List<About> offered() {
        SubjectNames names = names();
        List<Subject> subjects = new ArrayList<>();
        Comparison comparison = session.comparison().get();
        if (comparison != null) {
            Optional.ofNullable(session.selectedText().get())
                    .filter(words -> isThere(words, comparison))
                    .ifPresent(words -> subjects.add(new Subjects(comparison).of(words)));
            subject(comparison).ifPresent(subjects::add);
            place(comparison).ifPresent(place -> subjects.add(new Subjects(comparison).of(place)));
            session.columns().forEach(id -> subjects.add(Subject.source(id)));
        }
        subjects.add(Subject.DOSSIER);
        return subjects.stream()
                .distinct()
                .map(subject -> new About(subject, names.of(subject)))
                .toList();
    }

    private Optional<Subject> subject(Comparison comparison) {
        Selection selection = session.selection().get();
        if (selection == null) {
            return Optional.empty();
        }
        Subjects subjects = new Subjects(comparison);
        String id = selection.id();
        Stream<Subject> found = Stream.of(
                        comparison.findings().stream()
                                .filter(f -> f.id().equals(id))
                                .map(subjects::of),
                        comparison.points().stream()
                                .filter(p -> p.id().equals(id))
                                .map(subjects::of),
                        comparison.quotations().stream()
                                .filter(q -> q.id().equals(id))
                                .map(subjects::of),
                        Stream.concat(comparison.links().stream(), comparison.repeats().stream())
                                .filter((Link link) -> link.id().equals(id))
                                .map(subjects::of))
                .flatMap(stream -> stream);
        return found.findFirst();
    }

    /** The passage that is looked at: the words that are selected, else what else is selected, as far as it is open, else the paragraph that was clicked. */
    private Optional<Passage> place(Comparison comparison) {
        Selection selection = session.selection().get();
        Stream<Passage> selected = selection == null
                ? Stream.empty()
                : Stream.concat(Stream.ofNullable(selection.anchor()), selection.passages().stream());
        return Stream.of(
                        Stream.ofNullable(session.selectedText().get()),
                        selected,
                        Stream.ofNullable(session.place().get()))
                .flatMap(passages -> passages)
                .filter(passage -> isThere(passage, comparison))
                .findFirst();
    }

    private static boolean isThere(Passage passage, Comparison comparison) {
        return comparison.sources().stream()
                .anyMatch(source -> source.id().equals(passage.source())
                        && passage.end() <= source.text().length());
    }

    ObservableList<NoteEntry> shown() {
        return shown;
    }

    public ObservableList<?> all() {
        return all;
    }

    StringProperty search() {
        return search;
    }

    ObservableList<About> abouts() {
        return abouts;
    }

    ObjectProperty<@Nullable About> about() {
        return about;
    }

    /** What is being written. */
    StringProperty draft() {
        return draft;
    }

    /** True while an older note is in the field. */
    ReadOnlyBooleanProperty rewriting() {
        return rewriting.getReadOnlyProperty();
    }

    /** Puts what was typed so far into the dossier; the note stays in the field. */
    void keep() {
        About chosen = about.get();
        String text = draft.get().strip();
        if (chosen == null || text.isEmpty()) {
            return;
        }
        Ledger ledger = session.ledger();
        Stamp now = ledger.stamp();
        Note before = written;
        if (before != null && before.text().equals(text) && before.subject().equals(chosen.subject())) {
            return;
        }
        Note note = before == null
                ? new Note(UUID.randomUUID().toString(), chosen.subject(), text, NoteText.tags(text), now, now)
                : new Note(before.id(), chosen.subject(), text, NoteText.tags(text), before.made(), now);
        written = note;
        ledger.put(Change.Code.NOTE_WRITTEN, note);
    }

    /** Keeps what was typed and makes room for another note. */
    void done() {
        keep();
        written = null;
        rewriting.set(false);
        draft.set("");
        offer();
    }

    /** Takes an older note into the field. */
    void rewrite(NoteEntry entry) {
        if (entry.item() instanceof Note note) {
            done();
            About its = new About(note.subject(), entry.about());
            abouts.setAll(its);
            about.set(its);
            written = note;
            rewriting.set(true);
            draft.set(note.text());
        }
    }

    /** Puts a link to the passage that is looked at into what is being written, at a position of the text. */
    int link(int position) {
        Comparison comparison = session.comparison().get();
        Optional<Passage> place = comparison == null ? Optional.empty() : place(comparison);
        if (comparison == null || place.isEmpty()) {
            return position;
        }
        Passage passage = place.get();
        String words = comparison.source(passage.source()).words(passage.span());
        String link = NoteText.link(passage, words);
        String text = draft.get();
        draft.set(text.substring(0, position) + link + text.substring(position));
        return position + link.length();
    }

    void remove(NoteEntry entry) {
        if (entry.item() instanceof Note note && written != null && note.id().equals(written.id())) {
            written = null;
            draft.set("");
            rewriting.set(false);
        }
        Change.Code code = entry.isNote() ? Change.Code.NOTE_REMOVED : Change.Code.BOOKMARK_REMOVED;
        session.ledger().remove(code, entry.item().key());
        offer();
    }

    /** Remembers the passage that is looked at, or forgets it where it is remembered. */
    public void bookmark() {
        Comparison comparison = session.comparison().get();
        if (comparison == null) {
            return;
        }
        place(comparison).ifPresent(passage -> {
            Optional<Bookmark> there = session.dossier().all(Bookmark.class).stream()
                    .filter(bookmark -> bookmark.place().passage().equals(passage))
                    .findFirst();
            Ledger ledger = session.ledger();
            there.ifPresentOrElse(
                    bookmark -> ledger.remove(Change.Code.BOOKMARK_REMOVED, bookmark.key()),
                    () -> ledger.put(
                            Change.Code.BOOKMARKED,
                            new Bookmark(
                                    UUID.randomUUID().toString(),
                                    new Subjects(comparison).anchor(passage),
                                    "",
                                    ledger.stamp())));
        });
    }

    /** Goes to what a note is about. */
    void jump(NoteEntry entry) {
        Comparison comparison = session.comparison().get();
        if (comparison == null) {
            return;
        }
        Subject subject = entry.subject();
        Selections selections = new Selections(comparison);
        Optional<Selection> known = selections
                .of(subject.id(), null)
                .or(() -> comparison.points().stream()
                        .filter(p -> p.id().equals(subject.id()))
                        .map(selections::point)
                        .findFirst());
        List<Passage> passages = subject.stands().stream().map(Anchor::passage).toList();
        known.ifPresentOrElse(session.selection()::set, () -> jump(passages));
        if (subject.kind() == Subject.Kind.SOURCE && !session.columns().contains(subject.id())) {
            showSource(subject.id(), comparison);
        }
    }

    private void showSource(String id, Comparison comparison) {
        boolean open = comparison.sources().stream().anyMatch(s -> s.id().equals(id));
        if (open) {
            session.arranging().bring(List.of(id));
        }
    }

    /** Goes to passages that a note links to; those that are not open are left out. */
    void jump(List<Passage> passages) {
        Comparison comparison = session.comparison().get();
        if (comparison == null) {
            return;
        }
        List<Passage> there =
                passages.stream().filter(p -> isThere(p, comparison)).toList();
        if (!there.isEmpty()) {
            session.selection().set(new Selection(Objects.toString(there.getFirst()), there, null));
        }
    }
}
