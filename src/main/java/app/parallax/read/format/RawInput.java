package app.parallax.read.format;

import app.parallax.source.SourceInfo;
import org.jspecify.annotations.Nullable;

/**
 * What a reader of one format is given.
 *
 * @param name how messages speak of the input
 * @param bytes as they lie in the file, or the UTF-8 of an inline text
 * @param mediaType where the caller knows it, in lower case and without parameters; else null
 * @param inline true where {@code bytes} are known to be UTF-8
 * @param declared what the caller knows of the source
 */
public record RawInput(String name, byte[] bytes, @Nullable String mediaType, boolean inline, SourceInfo declared) {}
