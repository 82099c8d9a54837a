package app.parallax.ui.early;

import app.parallax.present.early.EarlyView;
import app.parallax.ui.session.Pending;
import app.parallax.ui.session.Session;
import app.parallax.ui.session.Texts;
import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;

/** A line that says of what is shown before the end how far it goes; it takes no room where all is compared. */
public final class EarlyNote extends Label {
    private final Session session;
    private final Texts texts;
    private final String prefix;

    /**
     * @param prefix of the keys of what it says, with a dot at its end: one while sources are being compared, one once that was stopped
     */
    public EarlyNote(Session session, Texts texts, String prefix) {
        this.session = session;
        this.texts = texts;
        this.prefix = prefix;
        getStyleClass().add("findings-preliminary");
        setWrapText(true);
        setMinHeight(USE_PREF_SIZE);
        setMaxWidth(Double.MAX_VALUE);
        textProperty().bind(Bindings.createStringBinding(this::words, session.early(), session.pending()));
        visibleProperty().bind(textProperty().isNotEmpty());
        managedProperty().bind(visibleProperty());
    }

    private String words() {
        EarlyView early = session.early().get();
        EarlyView.Pairs found = early == null ? null : early.found();
        Pending why = session.pending().get();
        return found == null || why == Pending.NOTHING
                ? ""
                : texts.text(prefix + why.name().toLowerCase(Locale.ROOT), found.done(), found.all());
    }
}
