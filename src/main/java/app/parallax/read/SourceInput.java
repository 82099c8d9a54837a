package app.parallax.read;

import app.parallax.source.SourceInfo;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A source still to be read.
 *
 * @param id the id it shall have, or null for one made from its name
 * @param name how messages speak of it: a file's name as it was given, or a title
 * @param declared what is known of it beforehand; wins over what the file says of itself
 */
public record SourceInput(@Nullable String id, String name, Content content, SourceInfo declared) {

    /** A file of which nothing is known. */
    public static SourceInput of(Path file) {
        return new SourceInput(null, file.toString(), new Content.File(file), SourceInfo.UNKNOWN);
    }

    /** Plain text that was pasted. */
    public static SourceInput pasted(String name, String text) {
        return new SourceInput(null, name, new Content.Inline(text, "text/plain"), SourceInfo.UNKNOWN);
    }
}
