package app.parallax.read;

import java.nio.file.Path;

/** Where the words of a source come from. */
public sealed interface Content {

    /** A file on this machine. Its name and its bytes decide on its format. */
    record File(Path path) implements Content {}

    /**
     * Text that is already there, pasted or carried by a batch.
     *
     * @param mediaType {@code text/plain} or {@code text/html}, with or without parameters
     */
    record Inline(String text, String mediaType) implements Content {}
}
