package app.parallax.ui.keeping;

import app.parallax.dossier.file.DossierFile;
import app.parallax.dossier.file.DossierOpening;
import app.parallax.dossier.file.FileState;
import app.parallax.dossier.file.KeptDossier;
import app.parallax.dossier.file.SaveOutcome;
import app.parallax.dossier.history.Change;
import app.parallax.dossier.history.LogEntry;
import app.parallax.dossier.journal.JournalBase;
import app.parallax.dossier.standing.Obedience;
import app.parallax.dossier.work.Dossier;
import app.parallax.dossier.work.HeldSource;
import app.parallax.dossier.work.Stamp;
import app.parallax.dossier.work.Vault;
import app.parallax.source.Problem;
import app.parallax.source.Source;
import app.parallax.ui.session.Ground;
import app.parallax.ui.session.Session;
import app.parallax.ui.session.Shelf;
import app.parallax.ui.session.Texts;
import app.parallax.ui.session.UiThread;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/** Where the window's dossier is kept, and whether all of it is there. What goes wrong is told in the session's list of refusals. Touched by the window's thread only. */
public final class Keeping {
    /** No length of a log: nobody agreed to lose anything. */
    private static final int NOTHING = -1;

    private final Session session;
    private final Places places;
    private final Questions questions;
    private final Texts texts;
    private final Background background;
    private final Backup backup;
    private final Recents recents;
    private final Suggested suggested;
    private final ReadOnlyBooleanWrapper unsaved = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper name = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper fileName = new ReadOnlyStringWrapper("");

    /** The dossier as it is in its file, or as it began. */
    private KeptDossier saved;

    private @Nullable DossierFile file;
    private boolean readOnly;
    private boolean recovered;
    private boolean beginning;
    /** Whether what is open began with the example. */
    private boolean example;

    private Supplier<List<String>> onReplaced = List::of;
    private int agreed = NOTHING;
    private String notSaved = "";

    public Keeping(Session session, Places places, Questions questions, UiThread uiThread, Texts texts) {
        this.session = session;
        this.places = places;
        this.questions = questions;
        this.texts = texts;
        this.background =
                new Background(places.disk(), uiThread, e -> tell(texts.text("keeping.broken-off", Texts.reason(e))));
        this.backup = new Backup(places.journals(), session, background);
        this.recents = new Recents(places.recent(), places.disk());
        this.suggested = new Suggested(texts);
        this.saved = KeptDossier.begun(session.dossier(), session.shelf().vault());
        session.ledger().onEntry(this::heard);
        session.ledger().dossier().subscribe(dossier -> refresh());
        name.bind(Bindings.createStringBinding(this::newName, session.title(), fileName));
    }

    private String newName() {
        String title = session.title().get();
        return title.isEmpty() ? fileName.get() : title;
    }

    /** What the dossier is called: its title, else its file's name without the ending; empty where it has neither. */
    public ReadOnlyStringProperty name() {
        return name.getReadOnlyProperty();
    }

    /** True where something would be missed. */
    public ReadOnlyBooleanProperty unsaved() {
        return unsaved.getReadOnlyProperty();
    }

    /** True while a file is being read or written. */
    public ReadOnlyBooleanProperty busy() {
        return background.busy();
    }

    public Recents recents() {
        return recents;
    }

    /** The next sources to come are those the window opens with: they can be opened again, and alone are not worth a question. */
    public void beginning() {
        beginning = session.ledger().log().isEmpty();
    }

    /**
     * Where sources that are opened come to stand: beside what is open, but in place of an example in which nobody has done anything yet.
     *
     * @param isExample whether they are the example themselves
     */
    public Ground ground(boolean isExample) {
        Vault fresh = givesWay() ? new Vault() : session.shelf().vault();
        return new Ground() {
            @Override
            public Vault vault() {
                return fresh;
            }

            @Override
            public void prepare() {
                makeRoom(fresh);
                if (isExample && session.sources().isEmpty()) {
                    beginning();
                    example = true;
                }
            }
        };
    }

    /** Nobody has asked for the example who only opened a source of his own: it goes where nothing in it would be missed. */
    public void makeRoom() {
        makeRoom(new Vault());
    }

    private void makeRoom(Vault fresh) {
        if (givesWay()) {
            agree(() -> adopt(KeptDossier.begun(Dossier.EMPTY, fresh), Map.of(), null, false));
        }
    }

    private boolean givesWay() {
        return example && file == null && !unsaved.get() && !session.sources().isEmpty();
    }

    private void heard(LogEntry entry) {
        boolean begins = beginning
                && entry instanceof LogEntry.Made(Change change)
                && change.code() == Change.Code.SOURCES_ADDED;
        beginning = false;
        if (begins && entry instanceof LogEntry.Made(Change change)) {
            saved = keptWith(change.applyTo(session.dossier()));
        } else if (backup.isBegun()) {
            backup.add(entry);
        } else if (isWorthKeeping(entry)) {
            backup.begin(base(), since());
        }
    }

    private KeptDossier keptWith(Dossier dossier) {
        return new KeptDossier(saved.id(), dossier, session.ledger().log(), saved.vault(), saved.aside());
    }

    private List<LogEntry> since() {
        List<LogEntry> log = session.ledger().log();
        // While one dossier takes the place of another, an empty one stands for a moment.
        return log.subList(Math.min(saved.log().size(), log.size()), log.size());
    }

    /** What was only looked at is worth keeping where there is a file to keep it in. */
    private boolean isWorthKeeping(LogEntry entry) {
        return file != null || !(entry instanceof LogEntry.Made(Change change)) || change.canBeUndone();
    }

    private void refresh() {
        // What was done and taken back again leaves the dossier as it was saved; only the log would tell.
        unsaved.set(recovered
                || (!session.dossier().equals(saved.dossier())
                        && since().stream().anyMatch(this::isWorthKeeping)));
    }

    private JournalBase base() {
        FileState state = file == null || readOnly ? null : file.state();
        return file == null || state == null ? JournalBase.begun(saved) : JournalBase.saved(saved, file.path(), state);
    }

    /** Goes on to something else once nothing is left that would be missed, or once the person has agreed to that. */
    public void leave(Runnable then) {
        if (!unsaved.get()) {
            agree(then);
            return;
        }
        switch (questions.unsaved(name.get())) {
            case SAVE -> save(() -> agree(then));
            case LOSE -> agree(then);
            case STAY -> {}
        }
    }

    private void agree(Runnable then) {
        agreed = session.ledger().log().size();
        then.run();
    }

    /** Begins an empty dossier. */
    public void begin() {
        leave(() -> {
            List<String> dropped = onReplaced.get();
            session.refused().clear();
            adopt(KeptDossier.begun(Dossier.EMPTY, new Vault()), Map.of(), null, false);
            tellOfDropped(dropped);
        });
    }

    /**
     * Opens a dossier in place of the one at hand.
     *
     * @param then runs once it is open
     */
    public void open(Path path, Runnable then) {
        leave(() -> {
            DossierFile place = placeAt(path);
            DossierFile now = file;
            boolean again = now != null && now.path().equals(place.path());
            background.run(
                    () -> {
                        if (now != null && again) {
                            now.close();
                        }
                        return Read.of(place.open());
                    },
                    read -> opened(place, read, then));
        });
    }

    /** What was read of a dossier's file, and its sources, so that nobody at the window has to wait for them. */
    record Read(DossierOpening opening, Map<HeldSource, Source> sources) {
        /** By a worker. */
        static Read of(DossierOpening opening) {
            KeptDossier kept = opening.kept();
            return new Read(opening, kept == null ? Map.of() : Shelf.read(kept.dossier(), kept.vault()));
        }
    }

    DossierFile placeAt(Path path) {
        return new DossierFile(path, places.program(), places.holder());
    }

    private void opened(DossierFile place, Read read, Runnable then) {
        DossierOpening opening = read.opening();
        KeptDossier kept = opening.kept();
        if (kept == null) {
            close(place);
            tell(opening.problems());
            return;
        }
        List<String> dropped = onReplaced.get();
        adopt(kept, read.sources(), place, opening.readOnly());
        recents.add(place.path());
        tell(Stream.concat(
                        opening.problems().stream(),
                        new Obedience(session.sources()).problem(session.dossier()).stream())
                .toList());
        tellOfDropped(dropped);
        then.run();
    }

    /**
     * Another dossier is about to take the place of the one at hand.
     *
     * @param drop stops what is still coming into this one, and names it
     */
    public void onReplaced(Supplier<List<String>> drop) {
        onReplaced = drop;
    }

    private void tellOfDropped(List<String> names) {
        if (!names.isEmpty()) {
            tell(texts.text("open.dropped", String.join(", ", names)));
        }
    }

    /** Shows a sentence beside those about what could not be opened. */
    public void tell(String sentence) {
        session.refused().add(sentence);
    }

    private void tell(List<Problem> problems) {
        session.refused().setAll(problems.stream().map(Problem::message).toList());
    }

    private void adopt(
            KeptDossier kept, Map<HeldSource, Source> sources, @Nullable DossierFile place, boolean onlyToRead) {
        end();
        saved = kept;
        recovered = false;
        beginning = false;
        example = false;
        suggested.forget();
        settle(place, onlyToRead);
        session.open(kept.history(), kept.vault(), sources);
        refresh();
    }

    /** Goes on where a crash broke off. The journal it left can go once {@link Backup#flush} says so. */
    void recover(
            KeptDossier kept,
            Map<HeldSource, Source> sources,
            @Nullable DossierFile place,
            boolean onlyToRead,
            JournalBase base) {
        adopt(kept, sources, place, onlyToRead);
        backup.begin(base, List.of());
        recovered = true;
        refresh();
    }

    private void settle(@Nullable DossierFile place, boolean onlyToRead) {
        file = place;
        readOnly = onlyToRead;
        fileName.set(place == null ? "" : withoutEnding(place.path()));
    }

    /** What a dossier is called by its file: the file's name, without the ending that says that it is one. */
    public static String withoutEnding(Path path) {
        String whole = String.valueOf(path.getFileName());
        return isDossier(path) ? whole.substring(0, whole.length() - DossierFile.ENDING.length()) : whole;
    }

    /** True where a file's name says that it is a dossier. */
    public static boolean isDossier(Path path) {
        return path.toString().toLowerCase(Locale.ROOT).endsWith(DossierFile.ENDING);
    }

    public void save() {
        save(() -> {});
    }

    private void save(Runnable then) {
        DossierFile place = file;
        if (place == null || readOnly) {
            saveAs(then);
        } else {
            write(place, false, then);
        }
    }

    public void saveAs() {
        saveAs(() -> {});
    }

    private void saveAs(Runnable then) {
        Path now = file == null ? null : file.path();
        Path chosen = questions.whereToSave(fileName(DossierFile.ENDING), suggested.folder(now, recents.dossiers()));
        if (chosen == null) {
            return;
        }
        boolean named = isDossier(chosen);
        DossierFile place = placeAt(named ? chosen : chosen.resolveSibling(chosen.getFileName() + DossierFile.ENDING));
        // The one at hand knows what may be done with it.
        DossierFile mine = file;
        write(mine != null && mine.path().equals(place.path()) ? mine : place, named, then);
    }

    /**
     * A name for a file that is made of the dossier.
     *
     * @param ending with its dot
     */
    public String fileName(String ending) {
        return suggested.name(name.get(), session.sources()) + ending;
    }

    /** A source was read from this file: what is kept is kept near it, unless it is one of the example. */
    public void read(Path source) {
        if (!example) {
            suggested.read(source);
        }
    }

    private void write(DossierFile place, boolean over, Runnable then) {
        KeptDossier now = keptWith(session.dossier());
        Stamp stamp = session.ledger().stamp();
        background.run(
                () -> over ? place.saveOver(now, stamp) : place.save(now, stamp),
                outcome -> written(place, now, outcome, then));
    }

    private void written(DossierFile place, KeptDossier now, SaveOutcome outcome, Runnable then) {
        if (!now.id().equals(saved.id())) {
            // Another dossier was opened meanwhile.
            letGo(place);
            return;
        }
        switch (outcome) {
            case SaveOutcome.Saved(FileState state) -> {
                saved(place, now, state);
                then.run();
            }
            case SaveOutcome.NotSaved(SaveOutcome.Reason reason, Problem problem) -> {
                if (reason == SaveOutcome.Reason.CHANGED_MEANWHILE) {
                    taken(place, problem, then);
                } else {
                    letGo(place);
                    session.refused().remove(notSaved);
                    notSaved = problem.message();
                    session.refused().add(notSaved);
                }
            }
        }
    }

    private void saved(DossierFile place, KeptDossier now, FileState state) {
        if (file != null && !file.equals(place)) {
            close(file);
        }
        settle(place, false);
        saved = now;
        recovered = false;
        backup.saved(JournalBase.saved(now, place.path(), state));
        recents.add(place.path());
        session.refused().remove(notSaved);
        refresh();
    }

    private void taken(DossierFile place, Problem problem, Runnable then) {
        switch (questions.taken(problem.message())) {
            case OVERWRITE -> write(place, true, then);
            case OTHER_NAME -> {
                letGo(place);
                saveAs(then);
            }
            case STAY -> letGo(place);
        }
    }

    private void letGo(DossierFile place) {
        if (!place.equals(file)) {
            close(place);
        }
    }

    /** Lets others have a file, once what is being done with it is done. */
    private void close(DossierFile place) {
        background.run(
                () -> {
                    place.close();
                    return true;
                },
                done -> {});
    }

    /** Lets go of file and journal, in the background. What would be missed stays in the journal, unless somebody agreed to lose it. */
    public void end() {
        Runnable ending = backup.end(agreed != session.ledger().log().size());
        agreed = NOTHING;
        DossierFile place = file;
        file = null;
        background.run(
                () -> {
                    ending.run();
                    if (place != null) {
                        place.close();
                    }
                    return true;
                },
                done -> {});
    }

    /** Waits until the journal is on the disk; for a worker. */
    boolean flush() {
        return backup.flush();
    }

    /** Does what waits for the disk, one after the other. */
    public Background background() {
        return background;
    }

    Session session() {
        return session;
    }

    Places places() {
        return places;
    }
}
