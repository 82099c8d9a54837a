package app.parallax.ui.findings;

import app.parallax.present.LinkView;
import app.parallax.present.SourceHeaders;
import app.parallax.ui.control.Mark;
import app.parallax.ui.control.Mark.Outline;
import app.parallax.ui.control.MarkedText;
import app.parallax.ui.control.MarkedText.Piece;
import app.parallax.ui.session.Texts;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Two tied passages: how they are tied, both with the words that only one of them has, and why. */
final class LinkItem extends VBox {
    private final LinkView link;
    private final SourceHeaders headers;
    private final Texts texts;

    LinkItem(LinkView link, SourceHeaders headers, Texts texts, Node actions) {
        this.link = link;
        this.headers = headers;
        this.texts = texts;
        getStyleClass().addAll("finding", "link-item");
        getChildren().addAll(head(), detail(actions));
        setAccessibleRole(AccessibleRole.LIST_ITEM);
        setAccessibleText(link.title() + ". " + link.explanation());
    }

    private HBox head() {
        Label symbol = label(link.symbol(), "finding-symbol");
        symbol.getStyleClass().add("tone-agree");
        symbol.setMinWidth(USE_PREF_SIZE);
        Label title = label(link.title(), "finding-title");
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        HBox head = new HBox(symbol, title);
        head.getStyleClass().add("finding-head");
        return head;
    }

    private VBox detail(Node actions) {
        VBox detail = new VBox();
        detail.getStyleClass().add("finding-detail");
        link.sides().forEach(side -> detail.getChildren().add(side(side)));
        if (link.sides().stream().anyMatch(side -> !side.own().isEmpty())) {
            detail.getChildren().add(label(texts.text("link.legend"), "diff-legend"));
        }
        detail.getChildren().addAll(label(link.explanation(), "why"), actions);
        return detail;
    }

    private Node side(LinkView.Side side) {
        MarkedText words = new MarkedText();
        words.setText(List.of(Piece.of(side.words(), "passage-words")));
        words.setMarks(side.own().stream()
                .map(own -> new Mark(own.start(), own.end(), Outline.UNDERLINE, List.of("own-words"), null))
                .toList());
        words.setAccessibleRole(AccessibleRole.TEXT);
        words.setAccessibleText(spoken(side));
        VBox box = new VBox(label(headers.brief(side.passage().source()), "passage-source"), words);
        box.getStyleClass().add("passage");
        return box;
    }

    private String spoken(LinkView.Side side) {
        List<String> own = new ArrayList<>();
        side.own().forEach(span -> own.add(span.of(side.words())));
        return own.isEmpty() ? side.words() : texts.text("link.spoken", side.words(), String.join(", ", own));
    }

    private static Label label(String words, String styleClass) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.getStyleClass().add(styleClass);
        return label;
    }
}
