package app.parallax.ui.reader;

import app.parallax.ui.session.Texts;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;

/** A day, typed as ISO 8601 has it; empty where none is known. */
public final class DateField extends TextField {
    private final Texts texts;

    public DateField(Texts texts, @Nullable LocalDate day) {
        super(day == null ? "" : day.toString());
        this.texts = texts;
        setPromptText(texts.text("sheet.date.form"));
    }

    /**
     * @throws WrongEntry where what was typed is no day
     */
    public @Nullable LocalDate day() throws WrongEntry {
        String typed = getText().strip();
        try {
            return typed.isEmpty() ? null : LocalDate.parse(typed);
        } catch (DateTimeParseException e) {
            throw new WrongEntry(texts.text("sheet.date.wrong", typed), this);
        }
    }
}
