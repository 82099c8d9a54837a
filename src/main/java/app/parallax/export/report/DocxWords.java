package app.parallax.export.report;

import java.util.regex.Pattern;

/** Words as XML 1.0 can hold them. */
final class DocxWords {
    private static final Pattern NOT_XML =
            Pattern.compile("[^\\x09\\x0A\\x0D\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    private DocxWords() {}

    static String of(String words) {
        return NOT_XML.matcher(words).replaceAll("\uFFFD");
    }
}
