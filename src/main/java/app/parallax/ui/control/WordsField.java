package app.parallax.ui.control;

import javafx.beans.property.Property;
import javafx.scene.control.TextField;

/** A field whose words narrow what a table shows. */
public final class WordsField extends TextField {
    /**
     * @param prompt says what the field is for, to the eye while it is empty and to a screen reader always
     * @param words follow the field, and the field them
     */
    public WordsField(String id, String prompt, Property<String> words) {
        setId(id);
        setPromptText(prompt);
        FieldName.set(this, prompt);
        textProperty().bindBidirectional(words);
    }
}
