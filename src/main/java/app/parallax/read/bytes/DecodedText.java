package app.parallax.read.bytes;

import app.parallax.source.Problem;
import java.nio.charset.Charset;
import java.util.List;

/**
 * Bytes as text, without a byte order mark.
 *
 * @param guessed true where neither a mark, nor a declaration, nor strict UTF-8 settled the encoding
 * @param lost how many places hold bytes that are no letters of the encoding; each is U+FFFD in the text
 */
public record DecodedText(String text, Charset charset, boolean guessed, int lost) {

    DecodedText(String text, Charset charset, boolean guessed) {
        this(text, charset, guessed, 0);
    }

    /**
     * What a reader should know of it.
     *
     * @param name of the input
     */
    public List<Problem> problems(String name) {
        if (lost > 0) {
            return List.of(new Problem(
                    "bytes-lost",
                    name + " is in " + charset.name() + " but for " + (lost == 1 ? "one place" : lost + " places")
                            + ", shown as \ufffd; get the file anew where those words matter."));
        }
        return guessed
                ? List.of(new Problem(
                        "encoding-guessed",
                        name + " does not say its encoding and was read as " + charset.name()
                                + "; if letters look wrong, save it as UTF-8 and open it again."))
                : List.of();
    }
}
