package app.parallax.ui.notes;

import app.parallax.dossier.work.Note;
import app.parallax.dossier.work.PassageLink;
import app.parallax.present.NoteText;
import app.parallax.ui.judging.StampWords;
import app.parallax.ui.session.Texts;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** A note or bookmark in the list: what it is about, which a click leads to, its text with links and tags, who and when. */
final class NoteItem extends VBox {
    private final NoteEntry entry;
    private final NotesViewModel model;
    private final Texts texts;

    NoteItem(NoteEntry entry, NotesViewModel model, Runnable onRewrite, Texts texts) {
        this.entry = entry;
        this.model = model;
        this.texts = texts;
        getStyleClass().add("note");
        setFocusTraversable(false);
        getChildren().add(about());
        if (entry.doubtful()) {
            Label doubtful = new Label(texts.text("note.doubtful"));
            doubtful.setWrapText(true);
            doubtful.getStyleClass().add("note-doubtful");
            getChildren().add(doubtful);
        }
        if (!entry.text().isEmpty()) {
            getChildren().add(text());
        }
        getChildren().add(foot(onRewrite));
    }

    /** True where it shows the note with this id. */
    boolean isOf(String id) {
        return entry.item() instanceof Note note && note.id().equals(id);
    }

    private Node about() {
        Hyperlink about = new Hyperlink((entry.isBookmark() ? "⚑ " : "") + entry.about());
        about.getStyleClass().add("note-about");
        about.setWrapText(true);
        about.setTooltip(new Tooltip(texts.text("note.jump")));
        about.setOnAction(e -> {
            about.setVisited(false);
            model.jump(entry);
        });
        return about;
    }

    private TextFlow text() {
        TextFlow flow = new TextFlow();
        flow.getStyleClass().add("note-text");
        // Its words and links are told one after the other, not once more as one.
        flow.setAccessibleRole(AccessibleRole.PARENT);
        NoteText.pieces(entry.text()).forEach(piece -> flow.getChildren().add(node(piece)));
        return flow;
    }

    private Node node(NoteText.Piece piece) {
        if (piece.passage() != null && piece.text() != PassageLink.CURRENT) {
            Label gone = new Label(piece.words());
            gone.getStyleClass().add("note-link-lost");
            gone.setTooltip(new Tooltip(texts.text("note.link.lost")));
            gone.setAccessibleText(piece.words() + ". " + texts.text("note.link.lost"));
            return gone;
        }
        if (piece.passage() != null) {
            Hyperlink link = new Hyperlink(piece.words());
            link.getStyleClass().add("note-link");
            link.setOnAction(e -> model.jump(List.of(piece.passage())));
            return link;
        }
        if (piece.tag() != null) {
            Hyperlink tag = new Hyperlink(piece.words());
            tag.getStyleClass().add("note-tag");
            tag.setTooltip(new Tooltip(texts.text("note.tag", piece.words())));
            tag.setOnAction(e -> model.search().set(piece.words()));
            return tag;
        }
        Text words = new Text(piece.words());
        words.getStyleClass().add("note-words");
        return words;
    }

    private HBox foot(Runnable onRewrite) {
        Label stamp = new Label(new StampWords(texts).of(entry.stamp()));
        stamp.getStyleClass().add("note-stamp");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox foot = new HBox(stamp, space);
        foot.getStyleClass().add("note-foot");
        if (entry.isNote()) {
            foot.getChildren().add(button("note.rewrite", onRewrite));
        }
        foot.getChildren().add(button("note.remove", () -> model.remove(entry)));
        return foot;
    }

    private Button button(String key, Runnable action) {
        Button button = new Button(texts.text(key));
        button.getStyleClass().add("link-button");
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(e -> action.run());
        return button;
    }
}
