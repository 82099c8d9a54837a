package app.parallax.read.office;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.epub.EpubParser;
import org.apache.tika.parser.microsoft.OfficeParser;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.parser.microsoft.rtf.RTFParser;
import org.apache.tika.parser.odf.OpenDocumentParser;

/** The kinds of documents, told by their bytes and never by their names. */
enum OfficeFormat {
    /** Office Open XML, ISO/IEC 29500. */
    DOCX("a Word document"),
    /** The binary format of Word 97 to 2003. */
    DOC("a Word document"),
    /** A document of Word that asks for a password: a file of the old kind around an encrypted new one. */
    ENCRYPTED("a document with a password"),
    /** OpenDocument, ISO/IEC 26300. */
    ODT("an OpenDocument text"),
    EPUB("an electronic book"),
    RTF("an RTF document");

    private static final byte[] RICH_TEXT = "{\\rtf".getBytes(StandardCharsets.US_ASCII);

    private final String what;

    OfficeFormat(String what) {
        this.what = what;
    }

    /** A noun with its article. */
    String what() {
        return what;
    }

    /** Nothing where the bytes are no document of these kinds, or too broken to tell. */
    static Optional<OfficeFormat> of(byte[] bytes) {
        if (startsWith(bytes, RICH_TEXT)) {
            return Optional.of(RTF);
        }
        return Packages.isZip(bytes) ? Packages.zipped(bytes) : Packages.compound(bytes);
    }

    /** A new one: parsers are not all safe for several threads. */
    Parser parser() {
        return switch (this) {
            case DOCX -> new OOXMLParser();
            case DOC, ENCRYPTED -> new OfficeParser();
            case ODT -> new OpenDocumentParser();
            case EPUB -> new EpubParser();
            case RTF -> new RTFParser();
        };
    }

    static boolean startsWith(byte[] bytes, byte[] prefix) {
        return bytes.length >= prefix.length && Arrays.equals(bytes, 0, prefix.length, prefix, 0, prefix.length);
    }
}
