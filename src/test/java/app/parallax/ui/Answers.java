package app.parallax.ui;

import app.parallax.ui.keeping.Questions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A person who answers as told, and goes nowhere unless told otherwise. */
final class Answers implements Questions {
    final List<String> asked = new ArrayList<>();

    @Nullable
    Path place;

    /** The folder in which the last question where to save or export began. */
    String began = "";

    Unsaved unsaved = Unsaved.STAY;
    Taken taken = Taken.STAY;

    @Override
    public @Nullable Path whereToSave(String suggested, String folder) {
        asked.add("where: " + suggested);
        began = folder;
        return place;
    }

    @Override
    public @Nullable Path whereToExport(String suggested, String kind, String folder) {
        asked.add("export: " + suggested);
        began = folder;
        return place;
    }

    @Override
    public Unsaved unsaved(String name) {
        asked.add("unsaved: " + name);
        return unsaved;
    }

    @Override
    public Taken taken(String sentence) {
        asked.add("taken: " + sentence);
        return taken;
    }
}
