package app.parallax.read.office;

import app.parallax.read.format.Extract;
import app.parallax.read.format.FormatReader;
import app.parallax.read.format.RawInput;
import app.parallax.read.format.UnreadableException;
import app.parallax.read.layout.BlockMarker;
import app.parallax.read.layout.Marked;
import app.parallax.source.SourceInfo;
import java.util.Locale;
import org.apache.tika.metadata.TikaCoreProperties;
import org.jspecify.annotations.Nullable;

/**
 * Reads DOCX, DOC, ODT, RTF and EPUB. The text as read is what the document shows, one paragraph for each of its own and for each cell of a table; its styles tell title and headings.
 * Nothing that a document refers to is fetched, and no document inside another is opened.
 */
public final class OfficeReader implements FormatReader {
    @Override
    public boolean accepts(RawInput input) {
        return input.mediaType() == null && OfficeFormat.of(input.bytes()).isPresent();
    }

    @Override
    public Extract read(RawInput input) throws UnreadableException {
        OfficeMarkup markup = OfficeMarkup.of(input);
        OfficeText words = OfficeText.of(markup.page());
        SourceInfo declared = input.declared();
        String title = declared.title() == null ? markup.says(TikaCoreProperties.TITLE) : declared.title();
        SourceInfo known = new SourceInfo(title, null, declared.kind(), null, null, null, null);
        Marked marked = BlockMarker.mark(words.text(), words.paragraphs(), known);
        return new Extract(words.text(), marked.blocks(), found(markup, marked, known), marked.problems());
    }

    @Override
    public String text(RawInput input) throws UnreadableException {
        return OfficeText.of(OfficeMarkup.of(input).page()).text();
    }

    /** A title in a document's properties is often that of another, from which it was made; the one that stands in the text is believed. */
    private static SourceInfo found(OfficeMarkup markup, Marked marked, SourceInfo known) {
        return new SourceInfo(
                marked.title() == null ? known.title() : marked.title(),
                markup.says(TikaCoreProperties.PUBLISHER),
                known.kind(),
                marked.date(),
                language(markup.says(TikaCoreProperties.LANGUAGE)),
                null,
                null);
    }

    /** Only a book says its language for its readers; a word processor says that of its menus. */
    private static @Nullable String language(@Nullable String code) {
        return code == null || !code.matches("[A-Za-z]{2}") ? null : code.toLowerCase(Locale.ROOT);
    }
}
