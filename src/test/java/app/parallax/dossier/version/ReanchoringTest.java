package app.parallax.dossier.version;

import static org.assertj.core.api.Assertions.assertThat;

import app.parallax.dossier.work.Anchor;
import app.parallax.dossier.work.Anchor.Fit;
import app.parallax.text.Folding;
import app.parallax.text.Passage;
import app.parallax.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReanchoringTest {

    private static final String OLD = """
            The mayor opened the bridge on Monday. She thanked the builders. The bridge cost nine million.
            Later she spoke of the harbour. She thanked the builders. The harbour will be closed in May.
            """;

    private static Anchor anchor(String text, String words) {
        int start = text.indexOf(words);
        return Anchor.of(new Passage("report", start, start + words.length()), text);
    }

    private static String wordsOf(Anchor anchor, String text) {
        return anchor.span().of(text);
    }

    @Test
    void wordsThatMovedAreFoundWhereTheyStandNow() {
        String now = "A new first line.\n\n" + OLD;

        Anchor carried = new Reanchoring(OLD, now).carry(anchor(OLD, "cost nine million."));

        assertThat(carried.fit()).isEqualTo(Fit.FITS);
        assertThat(wordsOf(carried, now)).isEqualTo("cost nine million.");
    }

    @Test
    void ofTwoPlacesTheOneWithTheSameNeighboursIsTaken() {
        String now = OLD.replace("The mayor opened the bridge on Monday. ", "");
        int second = OLD.lastIndexOf("She thanked the builders.");
        Anchor old = Anchor.of(new Passage("report", second, second + 25), OLD);

        Anchor carried = new Reanchoring(OLD, now).carry(old);

        assertThat(carried.fit()).isEqualTo(Fit.FITS);
        assertThat(carried.span().start()).isEqualTo(now.lastIndexOf("She thanked the builders."));
    }

    @Test
    void otherTypographyIsNoChange() {
        String old = "He called it \"a shame\" and left.";
        String now = "He called it \u201Ca  shame\u201D and left.";

        Anchor carried = new Reanchoring(old, now).carry(anchor(old, "called it \"a shame\""));

        assertThat(carried.fit()).isEqualTo(Fit.FITS);
    }

    @Test
    void changedWordsKeepTheirPlaceAndAreFlagged() {
        String now = OLD.replace("The bridge cost nine million.", "The bridge cost twelve million.");

        Anchor carried = new Reanchoring(OLD, now).carry(anchor(OLD, "The bridge cost nine million"));

        assertThat(carried.fit()).isEqualTo(Fit.CHANGED);
        assertThat(carried.words()).isEqualTo("The bridge cost nine million");
        assertThat(wordsOf(carried, now)).isEqualTo("The bridge cost twelve million");
    }

    @Test
    void aWordThatWasReplacedIsFoundBetweenItsNeighbours() {
        String now = OLD.replace("nine", "twelve");

        Anchor carried = new Reanchoring(OLD, now).carry(anchor(OLD, "nine"));

        assertThat(carried.fit()).isEqualTo(Fit.CHANGED);
        assertThat(wordsOf(carried, now)).startsWith("twelve");
    }

    @Test
    void whatWasTakenOutIsLostAndNotDropped() {
        String now = OLD.replace(" The bridge cost nine million.", "");

        Anchor carried = new Reanchoring(OLD, now).carry(anchor(OLD, "The bridge cost nine million."));

        assertThat(carried.fit()).isEqualTo(Fit.LOST);
        assertThat(carried.words()).isEqualTo("The bridge cost nine million.");
    }

    @Test
    void whatWasLostIsFoundAgainWhenItComesBack() {
        String without = OLD.replace(" The bridge cost nine million.", "");
        Anchor lost = new Reanchoring(OLD, without).carry(anchor(OLD, "The bridge cost nine million."));

        assertThat(new Reanchoring(without, OLD).carry(lost).fit()).isEqualTo(Fit.FITS);
    }

    /** Sentences taken out, put in and moved: every passage whose words still stand once, and stood once, is found there. */
    @ParameterizedTest
    @MethodSource("app.parallax.testing.BundledSources#texts")
    void everyPassageThatStillStandsOnceIsFound(Path file) throws IOException {
        String old = Files.readString(file);
        Random random = new Random(7);
        String now = edited(old, random);
        Reanchoring reanchoring = new Reanchoring(old, now);
        int found = 0;
        for (int i = 0; i < 300; i++) {
            Span span = stretch(old, random);
            String words = span.of(old);
            boolean once = count(now, words) == 1 && count(old, words) == 1;
            if (once && words.chars().anyMatch(Character::isLetter)) {
                Anchor carried = reanchoring.carry(Anchor.of(new Passage("report", span), old));
                assertThat(wordsOf(carried, now)).isEqualToNormalizingWhitespace(words);
                found++;
            }
        }
        assertThat(found).isGreaterThan(100);
    }

    private static String edited(String text, Random random) {
        List<String> sentences = new ArrayList<>(Arrays.asList(text.split("(?<=[.!?]) ")));
        for (int i = 0; i < sentences.size() / 8; i++) {
            sentences.remove(random.nextInt(sentences.size()));
            sentences.add(random.nextInt(sentences.size()), "Nothing of this was said before number " + i + ".");
        }
        return sentences.stream().collect(Collectors.joining(" "));
    }

    /** From the start of a word to the end of one, sometimes with marks around, never with white space. */
    private static Span stretch(String text, Random random) {
        int start = random.nextInt(text.length() - 200);
        while (start > 0 && Character.isLetterOrDigit(text.charAt(start - 1))) {
            start--;
        }
        int end = start + 20 + random.nextInt(120);
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end - 1))) {
            end++;
        }
        while (isSpace(text.charAt(start))) {
            start++;
        }
        while (isSpace(text.charAt(end - 1))) {
            end--;
        }
        return new Span(start, end);
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /**
     * The same with the truth known: where each sentence went is kept while the text is edited. Each that still stands is found in its own place, also where its like stands elsewhere, and no two
     * come to the same place.
     */
    @ParameterizedTest
    @MethodSource("app.parallax.testing.BundledSources#texts")
    void everySentenceThatStillStandsIsFoundInItsOwnPlaceOnce(Path file) throws IOException {
        String text = Files.readString(file);
        for (int seed = 0; seed < 6; seed++) {
            Tracked tracked = new Tracked(text, new Random(seed));
            Reanchoring reanchoring = new Reanchoring(tracked.old, tracked.now);
            List<Span> places = new ArrayList<>();
            List<String> missed = new ArrayList<>();
            tracked.went.forEach((before, after) -> {
                Anchor carried = reanchoring.carry(Anchor.of(new Passage("report", before), tracked.old));
                places.add(carried.span());
                if (carried.fit() != Fit.FITS || !carried.span().equals(after)) {
                    missed.add(
                            before.of(tracked.old) + " -> " + carried.fit() + " " + carried.span() + " not " + after);
                }
            });
            assertThat(missed).as("seed " + seed).isEmpty();
            assertThat(places).doesNotHaveDuplicates().hasSizeGreaterThan(5);
        }
    }

    /** A text of sentences, some of them twice, of which every eighth goes and to which as many come. */
    private static final class Tracked {
        final String old;
        final String now;
        final Map<Span, Span> went = new LinkedHashMap<>();

        Tracked(String text, Random random) {
            List<String> sentences = new ArrayList<>();
            for (String sentence : text.split("(?<=[.!?])\\s+")) {
                sentences.add(sentence.strip());
                if (random.nextInt(6) == 0) {
                    sentences.add(sentences.get(random.nextInt(sentences.size())));
                }
            }
            StringBuilder before = new StringBuilder();
            StringBuilder after = new StringBuilder();
            for (String sentence : sentences) {
                int change = random.nextInt(16);
                if (change == 0) {
                    put(after, "Nothing of number " + after.length() + " was said.");
                }
                Span there = put(before, sentence);
                if (change != 1) {
                    Span here = put(after, sentence);
                    if (!sentence.isBlank()) {
                        went.put(there, here);
                    }
                }
            }
            old = before.toString();
            now = after.toString();
        }

        private static Span put(StringBuilder to, String sentence) {
            int start = to.length();
            to.append(sentence).append(' ');
            return new Span(start, start + sentence.length());
        }
    }

    private static int count(String text, String words) {
        String folded = Folding.key(text);
        String key = Folding.key(words);
        int count = 0;
        for (int at = folded.indexOf(key); at >= 0; at = folded.indexOf(key, at + 1)) {
            count++;
        }
        return count;
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u2026", "one"})
    void aTextThatHasNothingLosesEverythingAndFailsAtNothing(String now) {
        Anchor carried = new Reanchoring(OLD, now).carry(anchor(OLD, "cost nine million."));

        assertThat(carried.fit()).isEqualTo(Fit.LOST);
    }

    @ParameterizedTest
    @MethodSource("app.parallax.testing.BundledSources#texts")
    void inTheSameTextEverythingStaysWhereItIs(Path file) throws IOException {
        String text = Files.readString(file);
        Random random = new Random(11);
        Reanchoring reanchoring = new Reanchoring(text, text);
        for (int i = 0; i < 200; i++) {
            Anchor anchor = Anchor.of(new Passage("report", stretch(text, random)), text);
            assertThat(reanchoring.carry(anchor)).isEqualTo(anchor);
        }
    }
}
