package app.parallax.ui.shell;

import app.parallax.ui.control.Mark;
import app.parallax.ui.control.Mark.Outline;
import app.parallax.ui.control.MarkedText;
import app.parallax.ui.control.MarkedText.Piece;
import app.parallax.ui.session.Texts;
import app.parallax.ui.shell.ShellViewModel.MainView;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.layout.HBox;

/** One sample of every mark of a view, shown by the same control as the text itself, so that it cannot look otherwise. */
final class Legend {
    private static final List<String> MARKS =
            List.of("same-words", "same-sense", "differs", "only-here", "no-record", "figure");
    private static final List<String> STANCES = List.of("states", "differs", "silent", "other-occasion");

    private Legend() {}

    static List<HBox> of(MainView view, Texts texts) {
        Stream<MarkedText> samples = switch (view) {
            case READ -> MARKS.stream().map(layer -> mark(layer, texts.text("legend." + layer)));
            case POINTS ->
                STANCES.stream()
                        .map(stance -> stance(
                                stance, texts.text("legend.sign." + stance), texts.text("legend.stance." + stance)));
            case VERSIONS -> Stream.of(diff("struck", texts), diff("inserted", texts));
        };
        return samples.map(Legend::item).toList();
    }

    private static HBox item(MarkedText sample) {
        sample.setMinWidth(MarkedText.USE_PREF_SIZE);
        HBox item = new HBox(sample);
        item.getStyleClass().add("legend-item");
        return item;
    }

    private static MarkedText mark(String layer, String words) {
        MarkedText text = new MarkedText();
        text.setText(List.of(Piece.of(words, "legend-words")));
        text.setMarks(List.of(new Mark(0, words.length(), outline(layer), List.of(layer), null)));
        return text;
    }

    private static MarkedText stance(String stance, String sign, String words) {
        MarkedText text = new MarkedText();
        text.setText(List.of(
                Piece.of(sign + "\u2002", "point-symbol", "stance-" + stance), Piece.of(words, "legend-words")));
        return text;
    }

    private static MarkedText diff(String kind, Texts texts) {
        String words = texts.text("legend." + kind);
        Outline outline = kind.equals("struck") ? Outline.NONE : Outline.UNDERLINE;
        MarkedText text = new MarkedText();
        text.setText(List.of(Piece.of(words, "legend-words", "diff-" + kind)));
        text.setMarks(List.of(new Mark(0, words.length(), outline, List.of("diff-" + kind, "heavy"), null)));
        return text;
    }

    private static Outline outline(String layer) {
        return switch (layer) {
            case "differs" -> Outline.WAVE;
            case "figure" -> Outline.BOX;
            default -> Outline.UNDERLINE;
        };
    }
}
