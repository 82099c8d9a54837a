package app.parallax.read.html;

import app.parallax.read.bytes.DecodedText;
import app.parallax.read.bytes.Decoding;
import app.parallax.read.format.Extract;
import app.parallax.read.format.FormatReader;
import app.parallax.read.format.RawInput;
import app.parallax.read.format.UnreadableException;
import app.parallax.read.layout.BlockMarker;
import app.parallax.read.layout.Marked;
import app.parallax.read.layout.Paragraph;
import app.parallax.source.Problem;
import app.parallax.source.SourceInfo;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/**
 * Reads saved web pages. The text as read is all that the page shows in words, furniture included, one paragraph for
 * each block of the page; the page's own marks and its shape tell the article from the rest.
 */
public final class WebPageReader implements FormatReader {

    private static final int SNIFFED = 2048;
    private static final Set<String> MEDIA_TYPES = Set.of("text/html", "application/xhtml+xml");
    private static final Pattern NAME = Pattern.compile("(?i).*\\.x?html?");
    private static final Pattern BEGINS_AS_PAGE = Pattern.compile(
            "(?is)\\s*(?:<\\?xml[^>]{0,200}>\\s*|<!--.{0,500}?-->\\s*)*<(?:!doctype\\s+html|html|head|body)\\b.*");
    private static final Pattern HAS_TAGS =
            Pattern.compile("(?is)<(?:p|div|body|article|h[1-6]|table|br|span|a)\\b[^>]{0,500}>");
    private static final Pattern CHARSET =
            Pattern.compile("(?i)<meta[^>]{0,200}charset\\s*=\\s*[\"']?([\\w.:-]{2,40})");

    @Override
    public boolean accepts(RawInput input) {
        if (input.mediaType() != null) {
            return MEDIA_TYPES.contains(input.mediaType());
        }
        String start = start(input.bytes());
        return BEGINS_AS_PAGE.matcher(start).matches()
                || (NAME.matcher(input.name()).matches()
                        && HAS_TAGS.matcher(start).find());
    }

    @Override
    public Extract read(RawInput input) throws UnreadableException {
        DecodedText decoded = decoded(input);
        Document page = Jsoup.parse(decoded.text());
        PageInfo info = PageInfo.of(page);
        PageText extracted = PageText.of(page, info.title());
        SourceInfo known = known(input.declared(), info);
        List<Paragraph> paragraphs = extracted.paragraphs();
        Marked marked = BlockMarker.mark(extracted.text(), paragraphs, known);
        List<Problem> problems = new ArrayList<>(decoded.problems(input.name()));
        problems.addAll(marked.problems());
        return new Extract(extracted.text(), marked.blocks(), found(info, marked, known), problems);
    }

    @Override
    public String text(RawInput input) throws UnreadableException {
        Document page = Jsoup.parse(decoded(input).text());
        return PageText.of(page, PageInfo.of(page).title()).text();
    }

    private static DecodedText decoded(RawInput input) throws UnreadableException {
        Charset declared = input.inline() ? StandardCharsets.UTF_8 : declaredCharset(input.bytes());
        return Decoding.decode(input.name(), input.bytes(), declared);
    }

    /** A title that the page declares helps to find it in the text. */
    private static SourceInfo known(SourceInfo declared, PageInfo info) {
        String title = declared.title() == null ? info.title() : declared.title();
        return new SourceInfo(title, null, declared.kind(), null, null, null, null);
    }

    private static SourceInfo found(PageInfo info, Marked marked, SourceInfo known) {
        return new SourceInfo(
                info.title() == null ? marked.title() : info.title(),
                info.publisher(),
                known.kind(),
                info.date() == null ? marked.date() : info.date(),
                info.language(),
                info.url(),
                null);
    }

    private static String start(byte[] bytes) {
        String latin = new String(bytes, 0, Math.min(SNIFFED, bytes.length), StandardCharsets.ISO_8859_1);
        return latin.replace("\u0000", "")
                .replace("\u00ef\u00bb\u00bf", "")
                .replace("\u00ff\u00fe", "")
                .replace("\u00fe\u00ff", "");
    }

    private static @Nullable Charset declaredCharset(byte[] bytes) {
        Matcher charset = CHARSET.matcher(start(bytes));
        try {
            return charset.find() && Charset.isSupported(charset.group(1)) ? forName(charset.group(1)) : null;
        } catch (IllegalCharsetNameException e) {
            // A page may declare anything; what it declares wrongly is worked out from its bytes.
            return null;
        }
    }

    /** Browsers read Latin-1 as windows-1252, and a UTF-16 that this search could read is none. */
    private static Charset forName(String name) {
        String upper = name.toUpperCase(Locale.ROOT);
        if (upper.startsWith("UTF-16")) {
            return StandardCharsets.UTF_8;
        }
        return upper.equals("ISO-8859-1") || upper.equals("US-ASCII")
                ? Charset.forName("windows-1252")
                : Charset.forName(name);
    }
}
