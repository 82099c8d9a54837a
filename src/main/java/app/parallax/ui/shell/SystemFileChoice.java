package app.parallax.ui.shell;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** The dialog of the desktop. */
public final class SystemFileChoice implements FileChoice {
    private final String title;

    public SystemFileChoice(String title) {
        this.title = title;
    }

    @Override
    public List<Path> choose(@Nullable Window owner) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        List<File> files = chooser.showOpenMultipleDialog(owner);
        return files == null ? List.of() : files.stream().map(File::toPath).toList();
    }
}
