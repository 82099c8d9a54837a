package app.parallax.ui.shell;

import app.parallax.present.MarkKind;
import app.parallax.ui.control.Mark;
import app.parallax.ui.control.Mark.Outline;
import app.parallax.ui.control.MarkedText;
import app.parallax.ui.control.MarkedText.Piece;
import app.parallax.ui.session.HiddenMarks;
import app.parallax.ui.session.Texts;
import app.parallax.ui.shell.ShellViewModel.MainView;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;

/** One sample of every mark of a view, shown by the same control as the text itself, so that it cannot look otherwise. */
final class Legend {
    private static final List<String> STANCES = List.of("states", "differs", "silent", "other-occasion");

    private Legend() {}

    /** The marks of the reader, each a button that hides or shows what it is a sample of. To be made once: they follow the set for as long as it lives. */
    static List<ToggleButton> marks(HiddenMarks hidden, Texts texts) {
        return Stream.of(MarkKind.values())
                .map(kind -> button(kind, hidden, texts))
                .toList();
    }

    /** What the other views' signs mean. */
    static List<HBox> signs(MainView view, Texts texts) {
        Stream<MarkedText> samples = switch (view) {
            case READ, TIMELINE -> Stream.of();
            case FIGURES -> Stream.of(mark("figure", texts.text("legend.figure")));
            case POINTS ->
                STANCES.stream()
                        .map(stance -> stance(
                                stance, texts.text("legend.sign." + stance), texts.text("legend.stance." + stance)));
            case VERSIONS ->
                Stream.of(diff("struck", texts.text("legend.struck")), diff("inserted", texts.text("legend.inserted")));
            case QUOTATIONS ->
                Stream.of(
                        diff("struck", texts.text("legend.record-only")),
                        diff("inserted", texts.text("legend.quotation-only")));
        };
        return samples.map(Legend::item).toList();
    }

    private static ToggleButton button(MarkKind kind, HiddenMarks hidden, Texts texts) {
        String words = texts.text("legend." + kind.styleClass());
        MarkedText sample = kind == MarkKind.QUOTATION ? quoted(words) : mark(kind.styleClass(), words);
        sample.setMinWidth(MarkedText.USE_PREF_SIZE);
        ToggleButton button = new ToggleButton();
        button.setGraphic(sample);
        button.getStyleClass().add("legend-toggle");
        button.setId("mark-" + kind.styleClass());
        button.setAccessibleText(texts.text("legend.show", words));
        button.setTooltip(new Tooltip(texts.text("legend.tip", words)));
        button.setOnAction(e -> hidden.toggle(kind));
        hidden.hidden().subscribe(kinds -> button.setSelected(!kinds.contains(kind)));
        return button;
    }

    private static HBox item(MarkedText sample) {
        sample.setMinWidth(MarkedText.USE_PREF_SIZE);
        HBox item = new HBox(sample);
        item.getStyleClass().add("legend-item");
        return item;
    }

    /** Quotations are told by the colour of their letters and by their quotation marks. */
    private static MarkedText quoted(String words) {
        MarkedText text = new MarkedText();
        text.setText(List.of(Piece.of(words, "legend-words", "quoted")));
        return text;
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

    private static MarkedText diff(String kind, String words) {
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
