package app.parallax.ui.findings;

import app.parallax.compare.Comparison;
import app.parallax.present.FindingView;
import app.parallax.present.InContext;
import app.parallax.present.SourceHeaders;
import app.parallax.present.WordDiff;
import app.parallax.ui.control.Mark;
import app.parallax.ui.control.Mark.Outline;
import app.parallax.ui.control.MarkedText;
import app.parallax.ui.control.MarkedText.Piece;
import app.parallax.ui.session.Texts;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.AccessibleRole;
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
        if (!finding.changes().isEmpty()) {
            getChildren().add(changes(finding.changes()));
        }
        List<InContext> evidence = InContext.of(comparison, finding.finding());
        evidence.stream().limit(MOST_PASSAGES).map(e -> passage(e, headers)).forEach(getChildren()::add);
        if (evidence.size() > MOST_PASSAGES) {
            getChildren().add(label(texts.text("detail.more", evidence.size() - MOST_PASSAGES), "why"));
        }
        getChildren().add(actions);
    }

    private static Node legend(Texts texts) {
        return label(texts.text("diff.legend"), "diff-legend");
    }

    private static Node changes(List<String> lines) {
        VBox box = new VBox();
        box.getStyleClass().add("diff-changes");
        lines.forEach(line -> box.getChildren().add(label("· " + line, "diff-change")));
        return box;
    }

    private static Node passage(InContext context, SourceHeaders headers) {
        String words = context.words();
        MarkedText text = new MarkedText();
        text.setText(Stream.of(
                        Piece.of(words.substring(0, context.meant().start()), "passage-around"),
                        Piece.of(context.meant().of(words), "passage-words"),
                        Piece.of(words.substring(context.meant().end()), "passage-around"))
                .filter(piece -> !piece.words().isEmpty())
                .toList());
        text.setMarks(context.own().stream()
                .map(own -> new Mark(own.start(), own.end(), Outline.UNDERLINE, List.of("own-words"), null))
                .toList());
        text.setAccessibleRole(AccessibleRole.TEXT);
        text.setAccessibleText(words);
        VBox box = new VBox(label(headers.brief(context.passage().source()), "passage-source"), text);
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
