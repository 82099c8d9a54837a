package app.parallax.ui.selecting;

import app.parallax.compare.Comparison;
import app.parallax.export.evidence.Markdown;
import app.parallax.export.evidence.PlainText;
import app.parallax.export.evidence.RichText;
import app.parallax.present.Phrases;
import app.parallax.present.evidence.CitationMaker;
import app.parallax.present.evidence.CitedWords;
import app.parallax.present.selecting.SelectedText;
import app.parallax.ui.evidence.Board;
import app.parallax.ui.session.Session;
import app.parallax.ui.session.Texts;
import app.parallax.ui.session.UiThread;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** Copies the words that are selected, as they are or with all that is needed to find them again; says how many they are. Touched by the window's thread only. */
public final class TextClipboard {
    private final TextSelecting selecting;
    private final Session session;
    private final Board board;
    private final Phrases phrases;
    private final Texts texts;
    private final Executor workers;
    private final UiThread uiThread;
    private final ReadOnlyStringWrapper status = new ReadOnlyStringWrapper("");
    private long number;

    /**
     * @param workers put words and source together: of a whole book that takes longer than a window may stand still
     */
    public TextClipboard(
            TextSelecting selecting,
            Session session,
            Board board,
            Phrases phrases,
            Texts texts,
            Executor workers,
            UiThread uiThread) {
        this.workers = workers;
        this.uiThread = uiThread;
        this.selecting = selecting;
        this.session = session;
        this.board = board;
        this.phrases = phrases;
        this.texts = texts;
        selecting.range().subscribe(range -> {
            int words = selecting.words();
            status.set(words == 0 ? "" : texts.count("selected.words", words));
        });
    }

    /** True where words are selected. */
    public boolean isPossible() {
        return selecting.selected().isPresent();
    }

    /**
     * Copies the words and nothing else; paragraphs stand apart by an empty line.
     *
     * @return false where no words are selected, and the clipboard is as it was
     */
    public boolean copy() {
        Optional<SelectedText> selected = selecting.selected();
        selected.ifPresent(words -> {
            number++;
            board.put(words.plain());
            status.set(texts.count("selected.copied", selecting.words()));
        });
        return selected.isPresent();
    }

    /** Copies, soon, the words in quotation marks with who said them, what the source is and where in it they stand; without words nothing happens. */
    public void cite() {
        Comparison comparison = session.readable().get();
        Optional<SelectedText> selected = selecting.selected();
        if (comparison == null || selected.isEmpty()) {
            return;
        }
        long run = ++number;
        String said = texts.count("selected.cited", selecting.words());
        CitationMaker maker = new CitationMaker(comparison, session.dossier(), phrases);
        workers.execute(() -> {
            CitedWords cited = maker.of(selected.get());
            String html = new RichText(phrases).write(cited);
            String plain = new PlainText(phrases).write(cited);
            String markdown = new Markdown(phrases).write(cited);
            uiThread.run(() -> put(run, html, plain, markdown, said));
        });
    }

    /** What has been copied since stays. */
    private void put(long run, String html, String plain, String markdown, String said) {
        if (run == number) {
            board.put(html, plain, markdown);
            status.set(said);
        }
    }

    /** How many words are selected, and whether they were copied, in a sentence; empty while none are. */
    public ReadOnlyStringProperty status() {
        return status.getReadOnlyProperty();
    }
}
