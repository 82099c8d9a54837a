package app.parallax.ui.session;

import app.parallax.compare.Comparison;
import app.parallax.correction.Correction;
import app.parallax.source.Occasion;
import app.parallax.source.Source;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** Where the parts of the window meet: what is open, what came of comparing it, and what is looked at. Touched by the window's thread only. */
public final class Session {
    private final StringProperty title = new SimpleStringProperty("");
    private final ObservableList<Source> sources = FXCollections.observableArrayList();
    private final ObservableList<Occasion> occasions = FXCollections.observableArrayList();
    private final ObservableList<Correction> corrections = FXCollections.observableArrayList();
    private final ObservableList<String> refused = FXCollections.observableArrayList();
    private final ObservableList<String> columns = FXCollections.observableArrayList();
    private final ObservableList<String> marked = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable String> baseline = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Comparison> comparison = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Selection> selection = new SimpleObjectProperty<>();
    private final ObjectProperty<Work> work = new SimpleObjectProperty<>(new Work.Idle());

    /** What the work is called; empty where nobody gave it a name. */
    public StringProperty title() {
        return title;
    }

    /** What is open, in order of opening. */
    public ObservableList<Source> sources() {
        return sources;
    }

    /** Occasions that were given, not found. */
    public ObservableList<Occasion> occasions() {
        return occasions;
    }

    public ObservableList<Correction> corrections() {
        return corrections;
    }

    /** A sentence for each thing that could not be opened. */
    public ObservableList<String> refused() {
        return refused;
    }

    /** Ids of the sources shown side by side, from left to right. */
    public ObservableList<String> columns() {
        return columns;
    }

    /** Ids of the findings that the filter lets through: those that are marked in the text. */
    public ObservableList<String> marked() {
        return marked;
    }

    /** The baseline that was asked for; null where the engine chooses. */
    public ObjectProperty<@Nullable String> baseline() {
        return baseline;
    }

    public ObjectProperty<@Nullable Comparison> comparison() {
        return comparison;
    }

    public ObjectProperty<@Nullable Selection> selection() {
        return selection;
    }

    public ObjectProperty<Work> work() {
        return work;
    }
}
