package app.parallax.ui.findings;

import app.parallax.compare.Comparison;
import app.parallax.present.Excerpt;
import app.parallax.present.FindingView;
import app.parallax.present.SourceHeaders;
import app.parallax.present.WordDiff;
import app.parallax.ui.session.Texts;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** A finding opened: the words struck and put where there is a diff, both passages where not, and why. */
final class FindingDetail extends VBox {
    private static final int MOST_PASSAGES = 4;

    FindingDetail(FindingView finding, Comparison comparison, SourceHeaders headers, Texts texts, Node actions) {
        getStyleClass().add("finding-detail");
        WordDiff difference = finding.difference();
        if (difference != null) {
            getChildren().addAll(new DiffView(difference, texts), legend(texts));
        }
        getChildren().add(label(finding.explanation(), "why"));
        List<Excerpt> evidence = finding.evidence();
        evidence.stream().limit(MOST_PASSAGES).map(e -> passage(e, headers)).forEach(getChildren()::add);
        if (evidence.size() > MOST_PASSAGES) {
            getChildren().add(label(texts.text("detail.more", evidence.size() - MOST_PASSAGES), "why"));
        }
        getChildren().add(actions);
    }

    private static Node legend(Texts texts) {
        return label(texts.text("diff.legend"), "diff-legend");
    }

    private static Node passage(Excerpt excerpt, SourceHeaders headers) {
        Label source = label(headers.brief(excerpt.passage().source()), "passage-source");
        Label words = label(excerpt.words(), "passage-words");
        VBox box = new VBox(source, words);
        box.getStyleClass().add("passage");
        return box;
    }

    private static Label label(String words, String styleClass) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.getStyleClass().add(styleClass);
        return label;
    }
}
