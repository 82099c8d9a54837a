package app.parallax.read.format;

/** Reads one format. Instances have no state and may be used by several threads. */
public interface FormatReader {

    /** True where this reader can make something of the input, judged by its media type, its name and its first bytes. */
    boolean accepts(RawInput input);

    /**
     * @throws UnreadableException where the bytes are no text of this format; its message names the input
     */
    Extract read(RawInput input) throws UnreadableException;

    /**
     * The text of the extract alone.
     *
     * @throws UnreadableException where {@link #read} throws it
     */
    default String text(RawInput input) throws UnreadableException {
        return read(input).text();
    }
}
