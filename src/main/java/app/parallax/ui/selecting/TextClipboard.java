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
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** Copies the words that are selected, as they are or with all that is needed to find them again; says how many they are. Touched by the window's thread only. */
public final class TextClipboard {
    private final TextSelecting selecting;
    private final Session session;
    private final Board board;
    private final Phrases phrases;
    private final Texts texts;
    private final ReadOnlyStringWrapper status = new ReadOnlyStringWrapper("");

    public TextClipboard(TextSelecting selecting, Session session, Board board, Phrases phrases, Texts texts) {
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
            board.put(words.plain());
            status.set(texts.count("selected.copied", selecting.words()));
        });
        return selected.isPresent();
    }

    /** Copies the words in quotation marks with who said them, what the source is and where in it they stand; without words nothing happens. */
    public void cite() {
        Comparison comparison = session.comparison().get();
        Optional<SelectedText> selected = selecting.selected();
        if (comparison == null || selected.isEmpty()) {
            return;
        }
        CitedWords cited = new CitationMaker(comparison, session.dossier(), phrases).of(selected.get());
        board.put(
                new RichText(phrases).write(cited),
                new PlainText(phrases).write(cited),
                new Markdown(phrases).write(cited));
        status.set(texts.count("selected.cited", selecting.words()));
    }

    /** How many words are selected, and whether they were copied, in a sentence; empty while none are. */
    public ReadOnlyStringProperty status() {
        return status.getReadOnlyProperty();
    }
}
