package app.parallax.ui.versions;

import java.nio.file.Path;

/**
 * A file that was read as a source and holds other bytes now.
 *
 * @param hash the SHA-256 of what it holds now
 */
record ChangedFile(String source, Path file, String hash) {}
