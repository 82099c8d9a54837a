package app.parallax.ui.findings;

import app.parallax.compare.Finding;
import app.parallax.present.Correctable;
import app.parallax.present.FindingView;
import app.parallax.ui.correcting.ReadAs;
import app.parallax.ui.correcting.SettingRight;
import app.parallax.ui.session.Texts;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** At the foot of a card: how the program read what it is about, and what can be done about it. */
final class CardActions extends VBox {
    private static final int MOST_READ = 3;

    private final Texts texts;
    private final FlowPane buttons = new FlowPane();

    private CardActions(List<Correctable> things, SettingRight settingRight, Texts texts) {
        this.texts = texts;
        getStyleClass().add("card-actions");
        ReadAs readAs = new ReadAs(texts);
        things.stream().limit(MOST_READ).forEach(thing -> getChildren().add(read(readAs.of(thing))));
        buttons.getStyleClass().add("card-buttons");
        getChildren().add(buttons);
        if (!things.isEmpty()) {
            add("set-right", settingRight::ask);
        }
    }

    private static Label read(String words) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.getStyleClass().add("card-read");
        return label;
    }

    /** Of a finding: it can be copied, and what it rests on set right; while it may still change, neither. */
    static CardActions of(FindingView shown, FindingsViewModel model, Texts texts) {
        if (model.isPreliminary(shown)) {
            CardActions none = new CardActions(List.of(), model.settingRight(), texts);
            none.getChildren().addFirst(read(texts.text("card.preliminary")));
            return none;
        }
        Finding finding = shown.finding();
        List<Correctable> things = model.settingRight().of(finding).stream()
                .filter(thing -> !(thing instanceof Correctable.Told))
                .toList();
        CardActions actions = new CardActions(things, model.settingRight(), texts);
        actions.add("copy-finding", () -> model.evidence().copy(finding));
        return actions;
    }

    /** Of a link: it can be cut and moved. */
    static CardActions ofLink(FindingsViewModel model, Texts texts) {
        SettingRight settingRight = model.settingRight();
        CardActions actions = new CardActions(List.of(), settingRight, texts);
        actions.add("cut-link", settingRight::cut);
        actions.add("move-link", settingRight::move);
        actions.add("set-right", settingRight::ask);
        return actions;
    }

    /**
     * Of a place in the text: it can be set right how it is read, and tied.
     *
     * @param read empty for what stands at no place
     */
    static CardActions ofPlace(List<Correctable> read, FindingsViewModel model, Texts texts) {
        SettingRight settingRight = model.settingRight();
        CardActions actions = new CardActions(read, settingRight, texts);
        if (!read.isEmpty()) {
            actions.add("tie", settingRight::tie);
        }
        return actions;
    }

    private void add(String name, Runnable action) {
        Button button = new Button(texts.text("card." + name));
        button.setId(name);
        button.getStyleClass().add("link-button");
        button.setMinWidth(USE_PREF_SIZE);
        button.setTooltip(new Tooltip(texts.text("card." + name + ".tip")));
        button.setOnAction(e -> action.run());
        buttons.getChildren().add(button);
    }
}
