package app.parallax.read.markdown;

import app.parallax.read.bytes.Decoding;
import app.parallax.read.format.Extract;
import app.parallax.read.format.FormatReader;
import app.parallax.read.format.RawInput;
import app.parallax.read.format.UnreadableException;
import app.parallax.read.layout.BlockMarker;
import app.parallax.read.layout.Dates;
import app.parallax.read.layout.LeadingTitle;
import app.parallax.read.layout.Marked;
import app.parallax.read.layout.Paragraph;
import app.parallax.read.layout.Paragraph.Hint;
import app.parallax.read.layout.Paragraphs;
import app.parallax.read.markup.Headings;
import app.parallax.read.markup.MarkupWords;
import app.parallax.read.markup.Piece;
import app.parallax.source.SourceInfo;
import app.parallax.source.SourceKind;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/**
 * Reads Markdown, told by its ending or by its marks. The text as read is what it shows, without the marks; what stands
 * above it as front matter says what the source is. Nested deeper than any text, it is read as plain text.
 */
public final class MarkdownReader implements FormatReader {

    private static final int SNIFFED = 16 * 1024;
    private static final Set<String> MEDIA_TYPES = Set.of("text/markdown", "text/x-markdown");
    private static final Pattern NAME = Pattern.compile("(?is).*\\.(?:md|markdown|mdown|mkdn?|mdwn)");
    private static final Pattern BINARY = Pattern.compile("[\\u0000-\\u0008\\u000e-\\u001f]");

    private record Words(FrontMatter front, String text, List<Paragraph> paragraphs) {}

    @Override
    public boolean accepts(RawInput input) {
        if (input.mediaType() != null) {
            return MEDIA_TYPES.contains(input.mediaType());
        }
        String start = new String(input.bytes(), 0, Math.min(SNIFFED, input.bytes().length), StandardCharsets.UTF_8);
        return !BINARY.matcher(start).find() && (NAME.matcher(input.name()).matches() || MarkdownSigns.areIn(start));
    }

    @Override
    public Extract read(RawInput input) throws UnreadableException {
        Words words = words(input);
        SourceInfo declared = input.declared();
        FrontMatter front = words.front();
        String title = declared.title() == null ? front.first("title") : declared.title();
        SourceKind kind = declared.kind() == SourceKind.OTHER ? kind(front) : declared.kind();
        SourceInfo known = new SourceInfo(title, null, kind, null, null, null, null);
        Marked marked = BlockMarker.mark(words.text(), words.paragraphs(), known);
        return new Extract(words.text(), marked.blocks(), found(front, marked, kind), marked.problems());
    }

    @Override
    public String text(RawInput input) throws UnreadableException {
        return words(input).text();
    }

    private static Words words(RawInput input) throws UnreadableException {
        String file = Decoding.decode(input.name(), input.bytes(), input.inline() ? StandardCharsets.UTF_8 : null)
                .text();
        FrontMatter front = FrontMatter.of(file);
        String body = file.substring(front.end());
        Optional<Document> page = MarkdownPage.of(body);
        if (page.isEmpty()) {
            return new Words(front, body, Paragraphs.of(body));
        }
        MarkupWords words = MarkupWords.of(page.get().body());
        String text = words.text();
        List<Paragraph> paragraphs = new ArrayList<>();
        for (Piece piece : words.pieces()) {
            Hint hint = Headings.isHeading(piece, text) ? Hint.HEADING : null;
            paragraphs.add(new Paragraph(piece.span(), 1, false, hint));
        }
        return new Words(front, text, LeadingTitle.marked(paragraphs, text));
    }

    private static SourceInfo found(FrontMatter front, Marked marked, SourceKind kind) {
        String date = front.first("date", "published", "pubdate", "created");
        return new SourceInfo(
                front.first("title") == null ? marked.title() : front.first("title"),
                front.first("publisher", "site", "outlet", "publication"),
                kind,
                date == null ? marked.date() : Dates.first(date).orElse(marked.date()),
                language(front.first("lang", "language", "locale")),
                front.first("url", "canonical_url", "canonical", "source", "link"),
                null);
    }

    private static SourceKind kind(FrontMatter front) {
        String named = front.first("kind");
        for (SourceKind kind : SourceKind.values()) {
            if (kind.name().equalsIgnoreCase(named)) {
                return kind;
            }
        }
        return SourceKind.OTHER;
    }

    private static @Nullable String language(@Nullable String code) {
        return code == null || !code.matches("[A-Za-z]{2}(?:[-_].*)?")
                ? null
                : code.substring(0, 2).toLowerCase(Locale.ROOT);
    }
}
