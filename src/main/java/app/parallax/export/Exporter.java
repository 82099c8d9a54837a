package app.parallax.export;

import app.parallax.compare.Comparison;
import java.io.IOException;
import java.io.OutputStream;

/** Writes a comparison in one format. Immutable and safe for several threads. */
public interface Exporter {
    /** The name of the format, which is also the ending of its files: {@code json}, {@code html}. */
    String format();

    /**
     * The stream is flushed and left open. The same comparison and options give the same bytes.
     *
     * @throws IOException where the stream does not take the bytes
     */
    void write(Comparison comparison, ExportOptions options, OutputStream out) throws IOException;
}
