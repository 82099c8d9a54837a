package app.parallax.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

@Isolated("it changes a property of the whole process")
class ModelFilesTest {

    private static final String LIBRARY_FOLDER = "onnxruntime.native.path";

    @TempDir
    Path folder;

    private String before = "";

    @BeforeEach
    void forget() {
        before = System.getProperty(LIBRARY_FOLDER, "");
        System.clearProperty(LIBRARY_FOLDER);
    }

    @AfterEach
    void restore() {
        if (before.isEmpty()) {
            System.clearProperty(LIBRARY_FOLDER);
        } else {
            System.setProperty(LIBRARY_FOLDER, before);
        }
    }

    @Test
    void aFolderThatLacksALibraryIsNotNamed() throws IOException {
        Files.createFile(folder.resolve(System.mapLibraryName("onnxruntime")));
        new ModelFiles(folder).useLibrary();
        assertThat(System.getProperty(LIBRARY_FOLDER)).isNull();
    }

    @Test
    void aCompleteFolderIs() throws IOException {
        Files.createFile(folder.resolve(System.mapLibraryName("onnxruntime")));
        Files.createFile(folder.resolve(System.mapLibraryName("onnxruntime4j_jni")));
        new ModelFiles(folder).useLibrary();
        assertThat(System.getProperty(LIBRARY_FOLDER)).isEqualTo(folder.toString());
    }

    @Test
    void withoutAFolderEverythingComesOutOfItsJar() {
        ModelFiles none = new ModelFiles(null);
        none.useLibrary();
        assertThat(none.file("model.onnx")).isEmpty();
        assertThat(System.getProperty(LIBRARY_FOLDER)).isNull();
    }
}
