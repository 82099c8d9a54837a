package app.parallax.ui.shell;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** The dialog of the desktop. */
public final class SystemFileChoice implements FileChoice {
    private final String title;
    private final String folderTitle;

    /**
     * @param folderTitle of the dialog that asks for a folder
     */
    public SystemFileChoice(String title, String folderTitle) {
        this.title = title;
        this.folderTitle = folderTitle;
    }

    @Override
    public List<Path> choose(@Nullable Window owner) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        List<File> files = chooser.showOpenMultipleDialog(owner);
        return files == null ? List.of() : files.stream().map(File::toPath).toList();
    }

    @Override
    public List<Path> chooseFolder(@Nullable Window owner) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(folderTitle);
        File folder = chooser.showDialog(owner);
        return folder == null ? List.of() : List.of(folder.toPath());
    }
}
