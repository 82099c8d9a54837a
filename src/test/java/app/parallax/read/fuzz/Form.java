package app.parallax.read.fuzz;

import org.jspecify.annotations.Nullable;

/** What the bytes of an input are taken for: the first of them says which. */
enum Form {
    TEXT(".txt", null),
    MARKDOWN(".md", null),
    PAGE(".html", null),
    ARCHIVED_PAGE(".mhtml", null),
    MAIL(".eml", null),
    SUBRIP(".srt", null),
    WEBVTT(".vtt", null),
    RICH_TEXT(".rtf", null),
    WORD_97(".doc", null),
    PDF(".pdf", null),
    ZIP(".docx", null),
    WORD(".docx", "word/document.xml"),
    OPEN_DOCUMENT(".odt", "content.xml"),
    BOOK(".epub", "page.xhtml");

    private final String ending;
    private final @Nullable String part;

    Form(String ending, @Nullable String part) {
        this.ending = ending;
        this.part = part;
    }

    static Form of(byte first) {
        return values()[Byte.toUnsignedInt(first) % values().length];
    }

    /** Of the file's name, with its dot. */
    String ending() {
        return ending;
    }

    /** The part of a zip that the bytes are, whose other parts are whole: a change to packed bytes is only ever seen by whoever unpacks them. Null where the bytes are the file. */
    @Nullable
    String part() {
        return part;
    }
}
