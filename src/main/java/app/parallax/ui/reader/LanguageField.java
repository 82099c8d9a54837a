package app.parallax.ui.reader;

import app.parallax.meaning.Languages;
import app.parallax.ui.session.Texts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import javafx.scene.control.ChoiceBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** The language that a source is in, chosen by its name. */
public final class LanguageField extends ChoiceBox<String> {
    /** Nobody knows; a choice box takes null for no choice. */
    private static final String NONE = "";

    /**
     * @param code the one to begin with; null where none is known
     */
    public LanguageField(@Nullable String code, Texts texts) {
        List<String> codes = new ArrayList<>(Languages.common());
        if (code != null && !codes.contains(code)) {
            codes.add(code);
        }
        codes.sort(Comparator.comparing(Languages::name));
        getItems().add(NONE);
        getItems().addAll(codes);
        setConverter(new Names(texts));
        setValue(Objects.requireNonNullElse(code, NONE));
    }

    /** Null where nobody knows. */
    public @Nullable String code() {
        String chosen = getValue();
        return chosen == null || chosen.equals(NONE) ? null : chosen;
    }

    private static final class Names extends StringConverter<String> {
        private final Texts texts;

        Names(Texts texts) {
            this.texts = texts;
        }

        @Override
        public String toString(@Nullable String code) {
            return code == null || code.equals(NONE) ? texts.text("sheet.language.none") : Languages.name(code);
        }

        @Override
        public String fromString(String name) {
            throw new UnsupportedOperationException("languages are chosen, not typed");
        }
    }
}
