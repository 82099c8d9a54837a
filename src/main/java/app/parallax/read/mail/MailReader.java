package app.parallax.read.mail;

import app.parallax.read.format.Extract;
import app.parallax.read.format.FormatReader;
import app.parallax.read.format.RawInput;
import app.parallax.read.format.UnreadableException;
import app.parallax.read.html.WebPageReader;
import app.parallax.read.layout.BlockMarker;
import app.parallax.read.layout.Dates;
import app.parallax.read.layout.Marked;
import app.parallax.source.Problem;
import app.parallax.source.SourceInfo;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads mail (RFC 5322, MIME) and web pages saved as one file of mail's form (MHTML, RFC 2557). Of a mail the text as read is its subject, a line on sender and day, and its words: the plain ones where it has some,
 * else those of its page. What it quotes of earlier mails is furniture, and attachments are named as problems. Of a saved page the text is that of the page.
 */
public final class MailReader implements FormatReader {
    private static final int SNIFFED = 8192;
    private static final Pattern FIELDS = Pattern.compile("(?:[!-9;-~]+:[^\n]*\n(?:[ \t][^\n]*\n)*){2,}+");
    private static final Pattern MAIL =
            Pattern.compile("(?im)^(?:MIME-Version|Message-ID|Received|Return-Path|Snapshot-Content-Location):");

    private final WebPageReader pages = new WebPageReader();

    /** Two header fields or more at the very beginning, one of which only mail has: a transcript's labels look like fields too. */
    @Override
    public boolean accepts(RawInput input) {
        if (input.mediaType() != null) {
            return false;
        }
        int length = Math.min(SNIFFED, input.bytes().length);
        String start = new String(input.bytes(), 0, length, StandardCharsets.ISO_8859_1).replace("\r\n", "\n");
        var fields = FIELDS.matcher(start);
        return fields.lookingAt() && MAIL.matcher(fields.group()).find();
    }

    @Override
    public Extract read(RawInput input) throws UnreadableException {
        MailParts parts = MailParts.of(input);
        RawInput page = savedPage(input, parts);
        return page == null ? mail(input, parts) : saved(pages.read(page), parts.address());
    }

    @Override
    public String text(RawInput input) throws UnreadableException {
        MailParts parts = MailParts.of(input);
        RawInput page = savedPage(input, parts);
        return page == null ? MailText.of(parts).text() : pages.text(page);
    }

    private static @Nullable RawInput savedPage(RawInput input, MailParts parts) {
        String html = parts.html();
        return parts.isSavedPage() && html != null
                ? new RawInput(input.name(), html.getBytes(StandardCharsets.UTF_8), "text/html", true, input.declared())
                : null;
    }

    private static Extract saved(Extract page, @Nullable String address) {
        SourceInfo found = page.found();
        SourceInfo placed = new SourceInfo(
                found.title(),
                found.publisher(),
                found.kind(),
                found.date(),
                found.language(),
                found.url() == null ? address : found.url(),
                found.occasion());
        return new Extract(page.text(), page.blocks(), placed, page.problems());
    }

    private static Extract mail(RawInput input, MailParts parts) {
        MailText words = MailText.of(parts);
        SourceInfo declared = input.declared();
        String title = declared.title() == null ? parts.subject() : declared.title();
        SourceInfo known = new SourceInfo(title, null, declared.kind(), null, null, null, null);
        Marked marked = BlockMarker.mark(words.text(), words.paragraphs(), known);
        SourceInfo found = new SourceInfo(
                parts.subject(),
                parts.sender(),
                known.kind(),
                Dates.first(parts.day()).orElse(null),
                null,
                null,
                null);
        List<Problem> problems = new ArrayList<>(marked.problems());
        parts.attachments().forEach(name -> problems.add(attached(input.name(), name)));
        return new Extract(words.text(), marked.blocks(), found, problems);
    }

    private static Problem attached(String mail, String name) {
        return new Problem(
                "attachment-unread",
                mail + " carries the attachment “" + name + "”, which was not read; save it and open it by itself.");
    }
}
