package app.parallax.ui.versions;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.input.Clipboard;

/** How a person gives a source its new text: from a file that is chosen, from the clipboard, by dropping it on the source. */
public final class NewText {
    private final Versions versions;
    private final Supplier<List<Path>> choice;
    private final Further further;
    private final Consumer<String> onShow;

    /** Where something is no new text after all, but a further source. */
    public interface Further {
        void open(List<Path> files);

        void paste(String words);
    }

    /** Something that a person holds in the hand. */
    public sealed interface Held {
        record Files(List<Path> files) implements Held {}

        record Words(String words) implements Held {}
    }

    /**
     * @param choice asks which file; nothing where the person thought better of it
     * @param onShow shows the texts of a source
     */
    public NewText(Versions versions, Supplier<List<Path>> choice, Further further, Consumer<String> onShow) {
        this.versions = versions;
        this.choice = choice;
        this.further = further;
        this.onShow = onShow;
    }

    /** Takes the file that is chosen as the new text. */
    public void choose(String source) {
        choice.get().stream().findFirst().ifPresent(file -> versions.take(source, file));
    }

    /** Takes what is in the clipboard: a file, else words. */
    public void paste(String source) {
        Clipboard clipboard = Clipboard.getSystemClipboard();
        if (clipboard.hasFiles()) {
            take(source, new Held.Files(paths(clipboard.getFiles())));
        } else if (clipboard.hasString()) {
            take(source, new Held.Words(clipboard.getString()));
        }
    }

    /** The paths of files as the toolkit gives them. */
    public static List<Path> paths(List<File> files) {
        return files.stream().map(File::toPath).toList();
    }

    /** Takes it as the new text; of several files the first. */
    public void take(String source, Held held) {
        switch (held) {
            case Held.Files(List<Path> files) -> versions.take(source, files.getFirst());
            case Held.Words(String words) -> versions.paste(source, words);
        }
    }

    /** Opens it as a further source. */
    public void open(Held held) {
        switch (held) {
            case Held.Files(List<Path> files) -> further.open(files);
            case Held.Words(String words) -> further.paste(words);
        }
    }

    /** Shows the texts that a source has had. */
    public void show(String source) {
        onShow.accept(source);
    }
}
