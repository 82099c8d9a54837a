package app.parallax.ui.exporting;

import app.parallax.export.form.Format;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** In what form something is handed on, in the order in which the forms are offered. */
public enum Form {
    HTML(Format.HTML),
    PDF(Format.PDF),
    DOCX(Format.DOCX),
    XLSX(Format.XLSX),
    CSV(Format.CSV),
    MD(Format.MD),
    JSON(Format.JSON),
    JSONL(Format.JSONL),
    JSONLD(Format.JSONLD),
    CLAIMREVIEW(Format.CLAIMREVIEW),
    /** The reader as it stands. */
    PNG(null);

    private final @Nullable Format format;

    Form(@Nullable Format format) {
        this.format = format;
    }

    /** The format of the comparison; nothing for a picture. */
    Optional<Format> format() {
        return Optional.ofNullable(format);
    }

    /** Of its files, with the dot. */
    String ending() {
        // ClaimReview is JSON-LD, and has no ending of its own.
        return this == CLAIMREVIEW ? JSONLD.ending() : "." + words();
    }

    /** The name under which it is remembered. */
    public String words() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Reads what {@link #words} wrote. */
    public static Optional<Form> parse(String words) {
        return Optional.of(valueOf(words.toUpperCase(Locale.ROOT)));
    }
}
