package app.parallax.present.change;

import static org.assertj.core.api.Assertions.assertThat;

import app.parallax.present.change.TextRow.Kind;
import app.parallax.source.Block;
import app.parallax.source.BlockRole;
import app.parallax.source.Source;
import app.parallax.source.SourceInfo;
import app.parallax.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TextChangesTest {
    private static final String OLD = """
            The pier is closed.
            The mayor spoke of forty boats on Monday, and of the harbour.
            A ferry sank in May.
            """;

    /** A paragraph a line. */
    private static Source source(String text) {
        List<Block> blocks = new ArrayList<>();
        Matcher lines = Pattern.compile("[^\n]+").matcher(text);
        while (lines.find()) {
            blocks.add(Block.of(new Span(lines.start(), lines.end()), BlockRole.PARAGRAPH));
        }
        return new Source("report", SourceInfo.UNKNOWN, text, "", blocks, List.of());
    }

    private static List<TextRow> rows(String old, String now) {
        return TextChanges.between(source(old), source(now)).rows();
    }

    private static List<String> words(List<Span> spans, String text) {
        return spans.stream().map(span -> span.of(text)).toList();
    }

    @Test
    void wordsThatWentAreStruckAndThoseThatCamePutIn() {
        String now = OLD.replace("forty boats", "fifty ships");

        List<TextRow> rows = rows(OLD, now);

        assertThat(rows).extracting(TextRow::kind).containsExactly(Kind.SAME, Kind.CHANGED, Kind.SAME);
        assertThat(words(rows.get(1).struck(), OLD)).containsExactly("forty boats");
        assertThat(words(rows.get(1).inserted(), now)).containsExactly("fifty ships");
    }

    @Test
    void aParagraphThatCameStandsAloneAndSoDoesOneThatWent() {
        String now = "Corrected on Tuesday.\n" + OLD.replace("A ferry sank in May.\n", "");

        List<TextRow> rows = rows(OLD, now);

        assertThat(rows).extracting(TextRow::kind).containsExactly(Kind.INSERTED, Kind.SAME, Kind.SAME, Kind.DELETED);
        assertThat(words(rows.getFirst().inserted(), now)).containsExactly("Corrected on Tuesday.");
        assertThat(words(rows.getLast().struck(), OLD)).containsExactly("A ferry sank in May.");
    }

    @Test
    void aParagraphThatWasSplitStandsBesideItsParts() {
        String now = OLD.replace("Monday, and", "Monday, and\n");

        List<TextRow> rows = rows(OLD, now);

        assertThat(rows).extracting(TextRow::kind).containsOnly(Kind.SAME).hasSize(3);
        assertThat(rows(now, OLD))
                .extracting(TextRow::kind)
                .containsOnly(Kind.SAME)
                .hasSize(3);
    }

    @Test
    void whatTwoOtherWordingsHappenToShareTiesNothing() {
        String now = OLD.replace("A ferry sank in May.", "Nobody was hurt in storms, though trees fell.");

        assertThat(rows(OLD, now)).extracting(TextRow::kind).endsWith(Kind.DELETED, Kind.INSERTED);
    }

    @Test
    void anEmptyTextHasNothingToShow() {
        assertThat(rows("", "")).isEmpty();
        assertThat(rows(OLD, "")).extracting(TextRow::kind).containsOnly(Kind.DELETED);
        assertThat(rows("", OLD)).extracting(TextRow::kind).containsOnly(Kind.INSERTED);
    }

    /** Whatever was changed: every paragraph of both texts is shown once and in order, and without what is struck and put in both sides of each row read the same. */
    @ParameterizedTest
    @MethodSource("app.parallax.testing.BundledSources#texts")
    void nothingIsLeftOutAndWhatIsNotMarkedIsTheSame(Path file) throws IOException {
        String old = Files.readString(file);
        for (int seed = 0; seed < 8; seed++) {
            String now = edited(old, new Random(seed));
            List<TextRow> rows = rows(old, now);
            assertThat(letters(
                            rows.stream()
                                    .flatMap(row -> Stream.ofNullable(row.old()))
                                    .toList(),
                            old))
                    .isEqualTo(letters(old));
            assertThat(letters(
                            rows.stream()
                                    .flatMap(row -> Stream.ofNullable(row.now()))
                                    .toList(),
                            now))
                    .isEqualTo(letters(now));
            for (TextRow row : rows) {
                assertThat(letters(rest(row.old(), row.struck(), old)))
                        .isEqualTo(letters(rest(row.now(), row.inserted(), now)));
            }
        }
    }

    private static String edited(String text, Random random) {
        List<String> words = new ArrayList<>(Arrays.asList(text.split("(?<=\\s)")));
        for (int i = 0; i < words.size() / 20; i++) {
            int at = random.nextInt(words.size() - 1);
            switch (random.nextInt(4)) {
                case 0 -> words.remove(at);
                case 1 -> words.add(at, "new ");
                case 2 -> words.add(at, "\n");
                default -> words.set(at, words.get(random.nextInt(words.size())));
            }
        }
        return String.join("", words);
    }

    private static String letters(List<Span> spans, String text) {
        StringBuilder all = new StringBuilder();
        spans.forEach(span -> all.append(span.of(text)));
        return letters(all.toString());
    }

    private static String letters(String text) {
        return text.replaceAll("[\\s\\p{Z}]+", "");
    }

    private static String rest(@org.jspecify.annotations.Nullable Span whole, List<Span> without, String text) {
        if (whole == null) {
            return "";
        }
        StringBuilder rest = new StringBuilder();
        int at = whole.start();
        for (Span span : without) {
            rest.append(text, at, span.start());
            at = span.end();
        }
        return rest.append(text, at, whole.end()).toString();
    }
}
