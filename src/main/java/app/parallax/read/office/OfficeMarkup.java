package app.parallax.read.office;

import app.parallax.read.format.RawInput;
import app.parallax.read.format.UnreadableException;
import java.io.IOException;
import java.io.InputStream;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.Property;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.apache.tika.sax.ToHTMLContentHandler;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/**
 * A document as HTML, and what it says of itself.
 *
 * @param page without scripts, pictures and whatever else is no text
 */
record OfficeMarkup(Document page, Metadata metadata) {
    /** No document of words unpacks to more. */
    private static final long LARGEST = 512L * 1024 * 1024;

    /**
     * @throws UnreadableException where it asks for a password, is broken, or unpacks to more than can be meant
     */
    static OfficeMarkup of(RawInput input) throws UnreadableException {
        OfficeFormat format = OfficeFormat.of(input.bytes())
                .orElseThrow(() -> new IllegalArgumentException(input.name() + " is no document of a known kind"));
        if (format == OfficeFormat.ENCRYPTED) {
            throw encrypted(input);
        }
        try {
            if (Packages.isZip(input.bytes()) && Packages.unpacksToMore(input.bytes(), LARGEST)) {
                throw tooMuch(input);
            }
            return parsed(format, input.bytes());
        } catch (EncryptedDocumentException | org.apache.poi.EncryptedDocumentException e) {
            throw encrypted(input);
        } catch (BoundedMarkup.TooMuchException e) {
            throw tooMuch(input);
        } catch (IOException | SAXException | TikaException | RuntimeException | AssertionError e) {
            // Broken files make the libraries fail in every way there is, by what they assert too; each means the same
            // to whoever opened one.
            throw failed(input, format, e);
        }
    }

    private static OfficeMarkup parsed(OfficeFormat format, byte[] bytes)
            throws IOException, SAXException, TikaException {
        ToHTMLContentHandler html = new ToHTMLContentHandler();
        Metadata metadata = new Metadata();
        ParseContext context = new ParseContext();
        context.set(EmbeddedDocumentExtractor.class, new NothingInside());
        context.set(OfficeParserConfig.class, wordsAsTheyStand());
        try (TikaInputStream in = TikaInputStream.get(Asides.without(format, bytes))) {
            format.parser().parse(in, new BoundedMarkup(html), metadata, context);
        }
        return new OfficeMarkup(Jsoup.parse(html.toString()), metadata);
    }

    /** Without what was struck, what was moved away, and what stands on every page. Only the reader by events knows these. */
    private static OfficeParserConfig wordsAsTheyStand() {
        OfficeParserConfig config = new OfficeParserConfig();
        config.setUseSAXDocxExtractor(true);
        config.setIncludeDeletedContent(false);
        config.setIncludeMoveFromContent(false);
        config.setIncludeHeadersAndFooters(false);
        return config;
    }

    /** What the document's properties say; null where they say nothing. */
    @Nullable
    String says(Property property) {
        String value = metadata.get(property);
        return value == null || value.isBlank() ? null : value.strip();
    }

    private static UnreadableException encrypted(RawInput input) {
        return new UnreadableException(
                "encrypted", input.name() + " asks for a password; save a copy without one and open that.");
    }

    private static UnreadableException tooMuch(RawInput input) {
        return new UnreadableException(
                "too-large",
                input.name() + " unpacks to more than any document holds; save the text that matters as .txt.");
    }

    private static UnreadableException failed(RawInput input, OfficeFormat format, Throwable failure) {
        if (String.valueOf(failure.getMessage()).contains("Zip bomb")) {
            return tooMuch(input);
        }
        return new UnreadableException(
                "damaged",
                input.name() + " is " + format.what()
                        + " but is damaged; open it in the program that wrote it, and save it anew.");
    }

    /** Pictures, tables of other programs and the like are no words of this document. */
    private static final class NothingInside implements EmbeddedDocumentExtractor {
        @Override
        public boolean shouldParseEmbedded(Metadata metadata) {
            return false;
        }

        @Override
        public void parseEmbedded(InputStream in, ContentHandler handler, Metadata metadata, boolean html) {}
    }
}
