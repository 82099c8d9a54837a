package app.parallax.read.mail;

import app.parallax.read.bytes.Decoding;
import app.parallax.read.format.RawInput;
import app.parallax.read.format.UnreadableException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.james.mime4j.dom.Body;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.dom.address.Mailbox;
import org.apache.james.mime4j.dom.address.MailboxList;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.MimeConfig;
import org.jspecify.annotations.Nullable;

/** What a mail holds: its header's words, its first plain text and its first page, and the names of the rest. Not for several threads. */
final class MailParts {
    private static final int DEEPEST = 20;
    private static final int LONGEST_HEADER = 64 * 1024;
    private static final int MOST_FIELDS = 2_000;

    private final String name;
    private final Message message;
    private final List<String> attachments = new ArrayList<>();
    private @Nullable String plain;
    private @Nullable String html;

    private MailParts(String name, Message message) {
        this.name = name;
        this.message = message;
    }

    /**
     * @throws UnreadableException where it is no mail after all, or its words are in an encoding that cannot be told
     */
    static MailParts of(RawInput input) throws UnreadableException {
        DefaultMessageBuilder builder = new DefaultMessageBuilder();
        builder.setMimeEntityConfig(MimeConfig.custom()
                .setMaxLineLen(-1)
                .setMaxHeaderLen(LONGEST_HEADER)
                .setMaxHeaderCount(MOST_FIELDS)
                .build());
        try {
            MailParts parts =
                    new MailParts(input.name(), builder.parseMessage(new ByteArrayInputStream(input.bytes())));
            parts.take(parts.message, 0);
            return parts;
        } catch (IOException | RuntimeException e) {
            // The library says in many ways that a mail is broken; each means the same to whoever opened it.
            throw new UnreadableException(
                    "damaged",
                    input.name() + " is mail but is damaged; save it anew from the program that received it.");
        }
    }

    private void take(Entity entity, int depth) throws IOException, UnreadableException {
        Body body = entity.getBody();
        if (body instanceof Multipart parts && depth < DEEPEST) {
            for (Entity part : parts.getBodyParts()) {
                take(part, depth + 1);
            }
        } else if (body instanceof SingleBody single) {
            take(entity, single);
        } else if (body != null) {
            attachments.add(named(entity));
        }
    }

    private void take(Entity entity, SingleBody body) throws IOException, UnreadableException {
        String type = String.valueOf(entity.getMimeType()).toLowerCase(Locale.ROOT);
        boolean attached = "attachment".equalsIgnoreCase(entity.getDispositionType());
        if (!attached && plain == null && type.equals("text/plain")) {
            plain = words(entity, body);
        } else if (!attached && html == null && (type.equals("text/html") || type.equals("application/xhtml+xml"))) {
            html = words(entity, body);
        } else if (attached) {
            attachments.add(named(entity));
        }
    }

    private String words(Entity entity, SingleBody body) throws IOException, UnreadableException {
        try (InputStream in = body.getInputStream()) {
            byte[] bytes = in.readAllBytes();
            return bytes.length == 0
                    ? ""
                    : Decoding.decode(name, bytes, charset(entity.getCharset())).text();
        }
    }

    /** Mail that names no encoding has us-ascii as its own, which says nothing. */
    private static @Nullable Charset charset(@Nullable String declared) {
        try {
            return declared == null || declared.equalsIgnoreCase("us-ascii") || !Charset.isSupported(declared)
                    ? null
                    : Charset.forName(declared);
        } catch (IllegalCharsetNameException e) {
            return null;
        }
    }

    private static String named(Entity entity) {
        return Optional.ofNullable(entity.getFilename()).orElse(String.valueOf(entity.getMimeType()));
    }

    /** True of what a browser saved: a page with its pictures, which nobody sent to anybody. */
    boolean isSavedPage() {
        return message.getHeader().getField("To") == null
                && message.getHeader().getField("Received") == null
                && message.getHeader().getField("Message-ID") == null
                && "multipart/related".equalsIgnoreCase(message.getMimeType());
    }

    /** Where a saved page stood, or null. */
    @Nullable
    String address() {
        String address = field("Snapshot-Content-Location");
        return address.startsWith("http://") || address.startsWith("https://") ? address : null;
    }

    @Nullable
    String subject() {
        String subject = message.getSubject();
        return subject == null || subject.isBlank() ? null : subject.strip();
    }

    /** The sender's name, or what stands behind the sign in the address; null where neither is given. */
    @Nullable
    String sender() {
        MailboxList from = message.getFrom();
        if (from == null || from.isEmpty()) {
            return null;
        }
        Mailbox first = from.get(0);
        return first.getName() == null || first.getName().isBlank() ? first.getDomain() : first.getName();
    }

    /** As the header has it; empty where it has none. */
    String day() {
        return field("Date");
    }

    private String field(String field) {
        return Optional.ofNullable(message.getHeader().getField(field))
                .map(found -> found.getBody().strip())
                .orElse("");
    }

    @Nullable
    String plain() {
        return plain;
    }

    @Nullable
    String html() {
        return html;
    }

    /** Their names, in order. */
    List<String> attachments() {
        return List.copyOf(attachments);
    }
}
