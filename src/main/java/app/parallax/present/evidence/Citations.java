package app.parallax.present.evidence;

import app.parallax.compare.Comparison;
import app.parallax.present.Phrases;
import app.parallax.present.SourceHeaders;
import app.parallax.source.Source;
import app.parallax.source.SourceInfo;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Cites the sources of a comparison. */
final class Citations {
    /** What RFC 3986 allows in an address: no blanks, quotes or brackets that could end it early. */
    private static final Pattern ADDRESS = Pattern.compile("https?://[A-Za-z0-9._~:/?#@!$&'*+,;=%()-]+");

    private final Comparison comparison;
    private final Phrases phrases;
    private final SourceHeaders headers;

    Citations(Comparison comparison, Phrases phrases) {
        this.comparison = comparison;
        this.phrases = phrases;
        this.headers = new SourceHeaders(comparison, phrases);
    }

    Citation of(String id, int number) {
        Source source = comparison.source(id).source();
        SourceInfo info = source.info();
        String language = Optional.ofNullable(info.language()).orElse("");
        return new Citation(number, name(id), words(id, info), address(info.url()), language, source.sha256());
    }

    /** What a source is called in a sentence. */
    String name(String id) {
        return Clean.line(headers.brief(id));
    }

    private String words(String id, SourceInfo info) {
        String publisher = Optional.ofNullable(info.publisher()).orElse(phrases.text("header.no-publisher"));
        return Stream.of(
                        "“" + headers.of(id).title() + "”",
                        publisher,
                        phrases.of("kind", info.kind()),
                        headers.day(info.date()))
                .map(Clean::line)
                .collect(Collectors.joining(", "));
    }

    private static @Nullable String address(@Nullable String url) {
        return url != null && ADDRESS.matcher(url).matches() ? url : null;
    }
}
