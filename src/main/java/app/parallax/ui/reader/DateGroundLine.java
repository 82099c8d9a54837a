package app.parallax.ui.reader;

import app.parallax.present.DateGround;
import app.parallax.ui.session.Texts;
import javafx.scene.control.Label;

/** Says under the field of a day what that rests on; read out with the field too. */
public final class DateGroundLine extends Label {
    private final DateField field;
    private final Texts texts;

    public DateGroundLine(DateField field, Texts texts) {
        this.field = field;
        this.texts = texts;
        getStyleClass().addAll("sheet-label", "sheet-ground");
        setId("sheet-date-ground");
        setWrapText(true);
        setMinHeight(USE_PREF_SIZE);
        setMaxWidth(Double.MAX_VALUE);
    }

    public void show(DateGround ground) {
        String words = words(ground);
        setText(words);
        field.setAccessibleHelp(words);
    }

    private String words(DateGround ground) {
        return switch (ground) {
            case DateGround.Nothing() -> texts.text("sheet.ground.nothing");
            case DateGround.Person() -> texts.text("sheet.ground.person");
            case DateGround.OwnWords(String words) -> texts.text("sheet.ground.own-words", words);
            case DateGround.Beside() -> texts.text("sheet.ground.beside");
        };
    }
}
