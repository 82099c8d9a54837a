package app.parallax.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a word is stands here as an expression, which is easier to read than it is quick. */
class RawWordsTest {

    private static final Pattern WORD = Pattern.compile(
            "(?:\\p{L}\\.){2,}|\\p{Nd}++(?:[.,]\\p{Nd}++)*+|[\\p{L}\\p{M}]++(?:\\\\?['\u2019\u02BC](?=\\p{L})[\\p{L}\\p{M}]++)*+|[%$\u20AC\u00A3\u00A5]");

    /** Letters, a letter and a digit beyond 16 bits and halves of them, marks, digits of two scripts, and all that stands inside words. */
    private static final List<String> SIGNS = List.of(
            "a",
            "B",
            "é",
            "e\u0301",
            "\u0301",
            "ж",
            "中",
            "ʼ",
            "ª",
            "\uD835\uDC00",
            "\uD835\uDFCE",
            "\uD835",
            "\uDC00",
            "\u2160",
            "1",
            "9",
            "\u0663",
            "\u00BD",
            ".",
            ",",
            "'",
            "\\",
            "\u2019",
            "%",
            "$",
            "€",
            "-",
            " ",
            "\n",
            "\u00AD",
            "_");

    private static List<Span> expected(String text, Span within) {
        List<Span> spans = new ArrayList<>();
        Matcher matcher = WORD.matcher(text).region(within.start(), within.end());
        while (matcher.find()) {
            spans.add(new Span(matcher.start(), matcher.end()));
        }
        return spans;
    }

    private static List<Span> found(String text, Span within) {
        List<Span> spans = new ArrayList<>();
        RawWords words = new RawWords(text, within);
        while (words.next()) {
            spans.add(new Span(words.start(), words.end()));
        }
        return spans;
    }

    @Test
    void anyTextHasTheWordsThatTheExpressionFinds() {
        Random random = new Random(1911);
        for (int i = 0; i < 50_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int n = random.nextInt(12); n >= 0; n--) {
                text.append(SIGNS.get(random.nextInt(SIGNS.size())));
            }
            int from = random.nextInt(text.length() + 1);
            Span within = new Span(from, from + random.nextInt(text.length() - from + 1));
            assertThat(found(text.toString(), within))
                    .as("%s in %s", within, text)
                    .isEqualTo(expected(text.toString(), within));
        }
    }

    @Test
    void theBundledSourcesHaveTheWordsThatTheExpressionFinds() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("assets", "sources"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".txt")).toList()) {
                String text = Files.readString(file);
                Span all = new Span(0, text.length());
                assertThat(found(text, all)).isEqualTo(expected(text, all)).hasSizeGreaterThan(100);
            }
        }
    }
}
