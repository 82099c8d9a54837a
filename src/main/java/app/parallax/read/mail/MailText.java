package app.parallax.read.mail;

import app.parallax.read.html.PageText;
import app.parallax.read.layout.Paragraph;
import app.parallax.read.layout.Paragraph.Hint;
import app.parallax.read.layout.Paragraphs;
import app.parallax.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/**
 * The words of a mail, with its subject and where it comes from above them.
 *
 * @param paragraphs in order, holding all of the text that is not white space
 */
record MailText(String text, List<Paragraph> paragraphs) {
    private static final Pattern QUOTED = Pattern.compile("(?s)\\s*>.*");
    private static final Pattern SIGNATURE = Pattern.compile("(?s)--\\s?(?:\\R.*)?");
    private static final Pattern WROTE = Pattern.compile("(?s)(?:On|Am|Le|El|Dana)\\s.{6,200}:\\s*");

    static MailText of(MailParts parts) {
        StringBuilder text = new StringBuilder();
        List<Paragraph> paragraphs = new ArrayList<>();
        add(text, paragraphs, parts.subject(), Hint.TITLE);
        add(text, paragraphs, parts.sender(), Hint.BYLINE);
        add(text, paragraphs, parts.day(), Hint.BYLINE);
        PageText body = body(parts);
        int offset = text.length();
        text.append(body.text());
        body.paragraphs().forEach(paragraph -> paragraphs.add(moved(paragraph, offset)));
        return new MailText(text.toString(), paragraphs);
    }

    private static void add(StringBuilder text, List<Paragraph> paragraphs, @Nullable String line, Hint hint) {
        if (line != null && !line.isBlank()) {
            int start = text.length();
            text.append(line.strip());
            paragraphs.add(new Paragraph(new Span(start, text.length()), 1, false, hint));
            text.append("\n\n");
        }
    }

    private static PageText body(MailParts parts) {
        String plain = parts.plain();
        String html = parts.html();
        if (html != null && (plain == null || plain.isBlank())) {
            return PageText.of(Jsoup.parse(html), parts.subject());
        }
        String words = plain == null ? "" : plain;
        return new PageText(words, marked(words));
    }

    private static List<Paragraph> marked(String words) {
        List<Paragraph> marked = new ArrayList<>();
        boolean signed = false;
        for (Paragraph paragraph : Paragraphs.of(words)) {
            String shown = paragraph.span().of(words);
            signed |= SIGNATURE.matcher(shown).matches();
            boolean furniture = signed
                    || QUOTED.matcher(shown).matches()
                    || WROTE.matcher(shown).matches();
            marked.add(furniture ? hinted(paragraph, Hint.FURNITURE) : paragraph);
        }
        return marked;
    }

    private static Paragraph hinted(Paragraph paragraph, Hint hint) {
        return new Paragraph(paragraph.span(), paragraph.blanksBefore(), paragraph.textLost(), hint);
    }

    private static Paragraph moved(Paragraph paragraph, int by) {
        Span span = new Span(paragraph.span().start() + by, paragraph.span().end() + by);
        // The subject is the title; a page's own is a heading below it.
        Hint hint = paragraph.hint() == Hint.TITLE ? Hint.HEADING : paragraph.hint();
        return new Paragraph(span, paragraph.blanksBefore(), paragraph.textLost(), hint);
    }
}
