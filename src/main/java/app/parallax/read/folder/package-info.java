/** Folders and many files at once: what is in them, what is there twice, what could not be read. */
@NullMarked
package app.parallax.read.folder;

import org.jspecify.annotations.NullMarked;
