package app.parallax.export.linked;

import app.parallax.compare.Comparison;
import app.parallax.source.Source;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What things are called by in linked data. The same thing of the same sources has the same address in every file. */
final class Addresses {
    private static final Pattern WEB = Pattern.compile("https?://[A-Za-z0-9._~:/?#@!$&'*+,;=%()\\[\\]-]+");

    private final String sources;

    Addresses(Comparison comparison) {
        this.sources = comparison.sources().stream()
                .map(source -> source.id() + " " + source.source().sha256())
                .collect(Collectors.joining("\n"));
    }

    /** A name-based UUID (RFC 9562), since nobody publishes these things anywhere yet. */
    String of(String kind, String id) {
        String name = String.join("\n", sources, kind, id);
        return "urn:uuid:" + UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    /** Where a source was published, else its hash. */
    static String of(Source source) {
        return Optional.ofNullable(published(source)).orElseGet(() -> "urn:sha256:" + source.sha256());
    }

    /** Where a source was published; null where that is not known, or is no address of the web. */
    static @Nullable String published(Source source) {
        String url = source.info().url();
        return url != null && WEB.matcher(url).matches() ? url : null;
    }
}
