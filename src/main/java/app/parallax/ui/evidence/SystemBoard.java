package app.parallax.ui.evidence;

import java.util.Optional;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;

/** The clipboard of the desktop. Touched by the window's thread only. */
public final class SystemBoard implements Board {
    /** RFC 7763. */
    public static final DataFormat MARKDOWN = Optional.ofNullable(DataFormat.lookupMimeType("text/markdown"))
            .orElseGet(() -> new DataFormat("text/markdown"));

    // Programs that take HTML from the clipboard guess at its encoding where it does not say.
    private static final String ENCODING = "<meta charset=\"utf-8\">";

    @Override
    public void put(String html, String plain, String markdown) {
        ClipboardContent content = new ClipboardContent();
        content.putHtml(ENCODING + html);
        content.putString(plain);
        content.put(MARKDOWN, markdown);
        Clipboard.getSystemClipboard().setContent(content);
    }

    @Override
    public void put(String plain) {
        ClipboardContent content = new ClipboardContent();
        content.putString(plain);
        Clipboard.getSystemClipboard().setContent(content);
    }
}
