package app.parallax.meaning;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The model and its native library as plain files beside the packaged program. Where they are missing, both come out of their jars, which takes half a second longer and is the same
 * otherwise.
 */
final class ModelFiles {

    /** Names the folder; set by the scripts that start the program. */
    static final String PROPERTY = "parallax.model";

    private static final String LIBRARY_FOLDER = "onnxruntime.native.path";

    private final @Nullable Path folder;

    ModelFiles(@Nullable Path folder) {
        this.folder = folder;
    }

    static ModelFiles ofThisProgram() {
        String named = System.getProperty(PROPERTY);
        return new ModelFiles(named == null ? null : Path.of(named));
    }

    Optional<Path> file(String name) {
        return Optional.ofNullable(folder).map(at -> at.resolve(name)).filter(Files::isRegularFile);
    }

    /** Tells ONNX Runtime where its libraries are, if they are all there; it refuses a folder that lacks one. */
    void useLibrary() {
        boolean complete = file(System.mapLibraryName("onnxruntime")).isPresent()
                && file(System.mapLibraryName("onnxruntime4j_jni")).isPresent();
        if (complete && System.getProperty(LIBRARY_FOLDER) == null) {
            System.setProperty(LIBRARY_FOLDER, String.valueOf(folder));
        }
    }
}
