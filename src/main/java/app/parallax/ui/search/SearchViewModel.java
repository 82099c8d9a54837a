package app.parallax.ui.search;

import app.parallax.compare.Comparison;
import app.parallax.dossier.work.Note;
import app.parallax.job.Cancellation;
import app.parallax.present.Columns;
import app.parallax.present.Phrases;
import app.parallax.present.SourceHeaders;
import app.parallax.present.search.Search;
import app.parallax.present.search.SearchQuery;
import app.parallax.present.search.SearchResult;
import app.parallax.present.search.Searchable;
import app.parallax.present.search.WrongExpressionException;
import app.parallax.text.Passage;
import app.parallax.ui.session.Session;
import app.parallax.ui.session.Texts;
import app.parallax.ui.session.UiThread;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** What is searched for, what was found, and which hit is looked at. Searching is done by workers; what comes after the next key press is dropped. */
public final class SearchViewModel {
    private static final Logger LOG = Logger.getLogger(SearchViewModel.class.getName());
    private static final int NOWHERE = -1;

    private final Session session;
    private final Search search;
    private final Executor workers;
    private final UiThread uiThread;
    private final Phrases phrases;
    private final Texts texts;
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private final StringProperty words = new SimpleStringProperty("");
    private final BooleanProperty wholeWords = new SimpleBooleanProperty();
    private final BooleanProperty expression = new SimpleBooleanProperty();
    private final BooleanProperty asWritten = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<Outcome> outcome = new ReadOnlyObjectWrapper<>(new Outcome.Nothing());
    private final ReadOnlyBooleanWrapper searching = new ReadOnlyBooleanWrapper();
    private final IntegerProperty current = new SimpleIntegerProperty(NOWHERE);
    private Cancellation cancellation = new Cancellation();
    private long number;
    private List<Note> notes = List.of();
    /** Which texts there are to be searched, in their order. */
    private List<String> readable = List.of();

    private @Nullable Passage anchor;
    /** A step that was asked for before the answer was there. */
    private @Nullable Runnable step;

    /** What a search has come to. */
    sealed interface Outcome {
        /** Nothing was asked for. */
        record Nothing() implements Outcome {}

        record Hits(SearchResult result, SearchRow.Rows rows) implements Outcome {}

        /** The expression is none; said in a sentence. */
        record Wrong(String sentence) implements Outcome {}
    }

    /**
     * @param workers run one search while the one before it may still be breaking off
     */
    public SearchViewModel(
            Session session, Search search, Executor workers, UiThread uiThread, Phrases phrases, Texts texts) {
        this.session = session;
        this.search = search;
        this.workers = workers;
        this.uiThread = uiThread;
        this.phrases = phrases;
        this.texts = texts;
        Stream.of(wholeWords, expression, asWritten).forEach(property -> property.subscribe(now -> ask()));
        words.subscribe(now -> ask());
        session.readable().subscribe(this::follow);
        session.ledger().dossier().subscribe(dossier -> {
            if (!dossier.notes().equals(notes)) {
                ask();
            }
        });
    }

    Texts texts() {
        return texts;
    }

    /** True from the time it was opened until it is closed; only then anything is searched and marked. */
    public ReadOnlyBooleanProperty open() {
        return open.getReadOnlyProperty();
    }

    StringProperty words() {
        return words;
    }

    BooleanProperty wholeWords() {
        return wholeWords;
    }

    BooleanProperty expression() {
        return expression;
    }

    BooleanProperty asWritten() {
        return asWritten;
    }

    ReadOnlyObjectProperty<Outcome> outcome() {
        return outcome.getReadOnlyProperty();
    }

    /** True while an answer is outstanding. */
    ReadOnlyBooleanProperty searching() {
        return searching.getReadOnlyProperty();
    }

    /** The index of the hit that is looked at, among all; negative where none is. */
    ReadOnlyIntegerProperty current() {
        return current;
    }

    public void begin() {
        if (!open.get()) {
            open.set(true);
            ask();
        }
    }

    /** Searches for words that stand in a text; nothing in them is a sign for something else. */
    public void find(String wanted) {
        expression.set(false);
        words.set(wanted);
    }

    /** Ends the search; its words are still there when it is opened again. */
    public void close() {
        open.set(false);
        ask();
        search.forget();
    }

    /** What becomes known of texts that are searched already changes nothing about what was found in them. */
    private void follow(@Nullable Comparison comparison) {
        List<String> now = comparison == null
                ? List.of()
                : Columns.order(comparison).stream()
                        .map(id -> id + ' ' + comparison.source(id).source().sha256())
                        .toList();
        if (!now.equals(readable)) {
            readable = now;
            ask();
        }
    }

    private void ask() {
        cancellation.cancel();
        number++;
        step = null;
        Comparison comparison = session.readable().get();
        SearchQuery query = new SearchQuery(words.get(), wholeWords.get(), expression.get(), asWritten.get());
        if (!open.get() || comparison == null || query.isBlank()) {
            searching.set(false);
            show(new Outcome.Nothing());
            return;
        }
        Cancellation mine = new Cancellation();
        cancellation = mine;
        long run = number;
        notes = session.dossier().notes();
        List<Note> searched = notes;
        searching.set(true);
        workers.execute(() -> search(query, comparison, searched, mine, run));
    }

    private void search(SearchQuery query, Comparison comparison, List<Note> searched, Cancellation mine, long run) {
        try {
            Stream<Searchable> sources = Columns.order(comparison).stream()
                    .map(id -> Searchable.of(comparison.source(id).source()));
            Stream<Searchable> written = searched.stream().map(note -> Searchable.note(note.id(), note.text()));
            SearchResult result =
                    search.run(query, Stream.concat(sources, written).toList(), mine);
            answer(run, new Outcome.Hits(result, new SearchRow.Rows(result)));
        } catch (WrongExpressionException e) {
            answer(run, new Outcome.Wrong(e.sentence(phrases)));
        } catch (CancellationException e) {
            LOG.log(Level.FINEST, "a search nobody waits for broke off", e);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            LOG.log(Level.SEVERE, "a search broke off", e);
            answer(run, new Outcome.Wrong(texts.text("search.failed")));
        }
    }

    private void answer(long run, Outcome found) {
        uiThread.run(() -> {
            if (run == number) {
                searching.set(false);
                show(found);
                Runnable wanted = step;
                step = null;
                if (wanted != null) {
                    wanted.run();
                }
            }
        });
    }

    private void show(Outcome found) {
        current.set(NOWHERE);
        session.hit().set(null);
        outcome.set(found);
        session.found().set(found instanceof Outcome.Hits(SearchResult result, SearchRow.Rows rows) ? result : null);
    }

    /** True where there is nothing to search for. */
    public boolean isBlank() {
        return words.get().isBlank();
    }

    /** Goes to the next hit, through the texts in their order and round to the first again. */
    public void next() {
        go(1);
    }

    public void previous() {
        go(-1);
    }

    private void go(int by) {
        if (searching.get()) {
            step = () -> go(by);
        } else if (outcome.get() instanceof Outcome.Hits(SearchResult result, SearchRow.Rows rows)
                && result.size() > 0) {
            int from = current.get();
            int index = from == NOWHERE ? start(rows, by) : Math.floorMod(from + by, result.size());
            look(index);
        }
    }

    /** Where one was looking last, the first hit there or behind; going back, the one before it. */
    private int start(SearchRow.Rows rows, int by) {
        Passage last = anchor;
        int first = last == null ? 0 : rows.firstFrom(last.source(), last.start());
        int size = ((Outcome.Hits) outcome.get()).result().size();
        return by > 0 ? first : Math.floorMod(first - 1, size);
    }

    /** Looks at a hit by its index among all. */
    void look(int index) {
        if (outcome.get() instanceof Outcome.Hits(SearchResult result, SearchRow.Rows rows)) {
            SearchRow.Place place = rows.place(index);
            String id = place.in().in().id();
            current.set(index);
            if (isNote(id)) {
                session.hit().set(null);
            } else {
                anchor = new Passage(id, place.in().hits().get(place.hit()));
                session.hit().set(anchor);
            }
        }
    }

    /** Looks at the same hit once more, which may have been scrolled away. */
    void lookAgain() {
        Passage hit = session.hit().get();
        session.hit().set(null);
        session.hit().set(hit);
    }

    boolean isNote(String id) {
        return notes.stream().anyMatch(note -> note.id().equals(id));
    }

    /** What a text is called in the list. */
    String name(String id) {
        Comparison comparison = session.readable().get();
        return isNote(id) || comparison == null
                ? texts.text("search.note")
                : new SourceHeaders(comparison, phrases).brief(id);
    }

    /** How many hits there are and where, or that there are none and what was searched; with the place of the one that is looked at. */
    String summary() {
        return switch (outcome.get()) {
            case Outcome.Nothing nothing -> "";
            case Outcome.Wrong(String sentence) -> sentence;
            case Outcome.Hits(SearchResult result, SearchRow.Rows rows) ->
                result.size() == 0 ? nothingFound(result) : found(result);
        };
    }

    private String found(SearchResult result) {
        List<String> ids = result.texts().stream()
                .filter(text -> !text.hits().isEmpty())
                .map(text -> text.in().id())
                .toList();
        int written = (int) ids.stream().filter(this::isNote).count();
        String where = Stream.of(ids.size() - written, written).allMatch(n -> n > 0)
                ? texts.text("search.both", sources(ids.size() - written), notes(written))
                : written > 0 ? notes(written) : sources(ids.size());
        String hits = texts.text("search.where", texts.count("search.hits", result.size()), where);
        return current.get() == NOWHERE ? hits : texts.text("search.place", current.get() + 1, hits);
    }

    private String sources(int number) {
        return texts.count("search.sources", number);
    }

    private String notes(int number) {
        return texts.count("search.notes", number);
    }

    private String nothingFound(SearchResult result) {
        int written = (int)
                result.texts().stream().filter(text -> isNote(text.in().id())).count();
        String searched = texts.text("search.searched", sources(result.texts().size() - written), notes(written));
        SearchQuery query = result.query();
        String narrowed = query.wholeWords() || query.asWritten()
                ? texts.text("search.narrowed")
                : query.expression() ? texts.text("search.narrowed.expression") : "";
        return Stream.of(texts.text("search.none", query.words().strip()), searched, narrowed)
                .filter(sentence -> !sentence.isEmpty())
                .reduce((a, b) -> a + " " + b)
                .orElseThrow();
    }
}
