package app.parallax.ui.shell;

import app.parallax.compare.Comparison;
import app.parallax.present.Phrases;
import app.parallax.ui.notes.SubjectNames;
import app.parallax.ui.session.Texts;
import java.util.function.UnaryOperator;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/** What a source is called in the comparison at hand, by its id. The names of hundreds are made out together, once a comparison. */
final class SourceCalling implements UnaryOperator<String> {
    private final ObservableValue<@Nullable Comparison> comparison;
    private final Phrases phrases;
    private final Texts texts;
    private SubjectNames names;

    SourceCalling(ObservableValue<@Nullable Comparison> comparison, Phrases phrases, Texts texts) {
        this.comparison = comparison;
        this.phrases = phrases;
        this.texts = texts;
        this.names = new SubjectNames(null, phrases, texts);
    }

    @Override
    public String apply(String id) {
        Comparison now = comparison.getValue();
        if (!names.isOf(now)) {
            names = new SubjectNames(now, phrases, texts);
        }
        return names.source(id);
    }
}
