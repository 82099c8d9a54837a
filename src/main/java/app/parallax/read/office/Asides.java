package app.parallax.read.office;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * Takes out of a packed document what people have said about its words: comments, and of OpenDocument also what was struck by a tracked change; notes go behind their paragraph. The library that reads documents gives all
 * of this as words like any others, in the middle of sentences.
 */
final class Asides {
    private static final String COMMENTS = "word/comments.xml";
    private static final String CONTENT = "content.xml";
    private static final String NO_COMMENTS =
            "<w:comments xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"/>";

    private Asides() {}

    /** The same bytes where there is nothing to take out, or where the package is not as others are: then the library sees what it can make of it. */
    static byte[] without(OfficeFormat format, byte[] document) {
        try {
            return switch (format) {
                case DOCX -> part(document, COMMENTS) == null ? document : with(document, COMMENTS, NO_COMMENTS);
                case ODT -> openDocument(document);
                case DOC, ENCRYPTED, EPUB, RTF -> document;
            };
        } catch (IOException | IllegalArgumentException _) {
            return document;
        }
    }

    private static byte[] openDocument(byte[] document) throws IOException {
        String content = part(document, CONTENT);
        if (content == null) {
            return document;
        }
        String words = cut(cut(content, "text:tracked-changes"), "office:annotation");
        String behind = notesBehind(words);
        return behind.equals(content) ? document : with(document, CONTENT, behind);
    }

    /** Without elements of a name, which never stand in one another. */
    private static String cut(String xml, String name) {
        String close = "</" + name + ">";
        StringBuilder left = new StringBuilder();
        int at = 0;
        for (int open = open(xml, name, 0); open >= 0; open = open(xml, name, at)) {
            int end = xml.indexOf(close, open);
            if (end < 0) {
                break;
            }
            left.append(xml, at, open);
            at = end + close.length();
        }
        return left.append(xml, at, xml.length()).toString();
    }

    private static String notesBehind(String xml) {
        String close = "</text:note>";
        StringBuilder left = new StringBuilder();
        StringBuilder notes = new StringBuilder();
        int at = 0;
        while (at < xml.length()) {
            int open = open(xml, "text:note", at);
            int end = open < 0 ? -1 : xml.indexOf(close, open);
            int to = end < 0 ? xml.length() : open;
            at = appendParagraphs(left, xml, at, to, notes);
            if (end >= 0) {
                String note = xml.substring(open, end);
                notes.append(inside(note, "text:note-body"));
                left.append('[').append(inside(note, "text:note-citation")).append(']');
                at = end + close.length();
            }
        }
        return left.append(notes).toString();
    }

    /** Appends up to a place; the notes that wait go behind the first paragraph that ends before it. */
    private static int appendParagraphs(StringBuilder left, String xml, int from, int to, StringBuilder notes) {
        int end = notes.isEmpty() ? -1 : endOfParagraph(xml, from);
        if (end < 0 || end > to) {
            left.append(xml, from, to);
            return to;
        }
        left.append(xml, from, end).append(notes);
        notes.setLength(0);
        left.append(xml, end, to);
        return to;
    }

    private static int endOfParagraph(String xml, int from) {
        int paragraph = xml.indexOf("</text:p>", from);
        int heading = xml.indexOf("</text:h>", from);
        int end = paragraph < 0 ? heading : heading < 0 ? paragraph : Math.min(paragraph, heading);
        return end < 0 ? -1 : end + "</text:p>".length();
    }

    private static String inside(String xml, String name) {
        int open = open(xml, name, 0);
        int begin = open < 0 ? -1 : xml.indexOf('>', open);
        int end = xml.indexOf("</" + name + ">");
        return begin < 0 || end < begin ? "" : xml.substring(begin + 1, end);
    }

    /** Where an element of just this name begins; −1 for nowhere. */
    private static int open(String xml, String name, int from) {
        int space = xml.indexOf("<" + name + " ", from);
        int plain = xml.indexOf("<" + name + ">", from);
        return space < 0 ? plain : plain < 0 ? space : Math.min(space, plain);
    }

    private static @Nullable String part(byte[] zip, String name) throws IOException {
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return new String(in.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        return null;
    }

    private static byte[] with(byte[] zip, String name, String content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(zip.length);
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip));
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            out.setLevel(Deflater.BEST_SPEED);
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                if (entry.getName().equals(name)) {
                    out.write(content.getBytes(StandardCharsets.UTF_8));
                } else {
                    in.transferTo(out);
                }
            }
        }
        return bytes.toByteArray();
    }
}
