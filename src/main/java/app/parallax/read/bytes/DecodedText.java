package app.parallax.read.bytes;

import java.nio.charset.Charset;

/**
 * Bytes as text, without a byte order mark.
 *
 * @param guessed true where neither a mark, nor a declaration, nor strict UTF-8 settled the encoding
 */
public record DecodedText(String text, Charset charset, boolean guessed) {}
