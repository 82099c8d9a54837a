package app.parallax.present.selecting;

import static org.assertj.core.api.Assertions.assertThat;

import app.parallax.present.DisplayText;
import app.parallax.present.PageItem;
import app.parallax.source.Block;
import app.parallax.source.BlockRole;
import app.parallax.text.Boundaries;
import app.parallax.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShownTextTest {
    private static final String SOURCE = "s";

    /** The paragraphs of a text are what stands between empty lines; those that begin with a hash are folded away. */
    private static ShownText of(String text) {
        List<PageItem.Paragraph> paragraphs = new ArrayList<>();
        int start = 0;
        for (String words : text.split("\n\n", -1)) {
            Span span = new Span(start, start + words.length());
            if (!words.isEmpty() && !words.startsWith("#")) {
                Block block = Block.of(span, BlockRole.PARAGRAPH);
                paragraphs.add(new PageItem.Paragraph(
                        paragraphs.size(), block, "Margin", DisplayText.of(text, span), List.of()));
            }
            start = span.end() + 2;
        }
        return new ShownText(paragraphs);
    }

    private static String copied(String text, int start, int end) {
        return of(text).selected(SOURCE, new Span(start, end)).plain();
    }

    @Nested
    class WhatIsCopied {
        @Test
        void paragraphsStandApartByAnEmptyLine() {
            String text = "One and\ntwo.\n\nThree.";
            assertThat(copied(text, 4, text.length() - 1)).isEqualTo("and two.\n\nThree");
        }

        @Test
        void whatIsFoldedAwayIsLeftOut() {
            String text = "One.\n\n#Share this\n\nTwo.";
            assertThat(copied(text, 0, text.length())).isEqualTo("One.\n\nTwo.");
            assertThat(copied(text, 7, 12)).isEmpty();
            assertThat(of(text).selected(SOURCE, new Span(5, 15)).isBlank()).isTrue();
        }

        /** Characters of the source in its order; where a line was broken, a space. */
        @ParameterizedTest
        @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
        void itIsTheSourcesOwnCharactersWhateverIsSelected(long seed) {
            Random random = new Random(seed);
            String text = made(random);
            ShownText shown = of(text);
            for (int i = 0; i < 200; i++) {
                int a = random.nextInt(text.length() + 1);
                int b = random.nextInt(text.length() + 1);
                Span span = new Span(Math.min(a, b), Math.max(a, b));
                SelectedText selected = shown.selected(SOURCE, span);
                for (SelectedText.Part part : selected.parts()) {
                    assertThat(span.contains(part.span())).isTrue();
                    assertThat(part.words()).isEqualTo(unbroken(part, text));
                }
                assertThat(selected.plain())
                        .isEqualTo(selected.parts().stream()
                                .map(part -> unbroken(part, text))
                                .collect(Collectors.joining("\n\n")));
                assertThat(selected.plain().codePoints().filter(c -> !Character.isWhitespace(c)))
                        .containsExactlyElementsOf(blackWithin(text, span));
            }
        }

        private static String unbroken(SelectedText.Part part, String text) {
            Span whole = part.paragraph().span();
            String words = part.span().of(text);
            // A line end at the end of the paragraph is not shown.
            words = part.span().end() == whole.end() ? words.replaceAll("[ \t]*[\r\n]\\s*$", "") : words;
            return words.replaceAll("[ \t]*[\r\n]+[ \t\r\n]*", " ");
        }

        private static List<Integer> blackWithin(String text, Span span) {
            List<Integer> black = new ArrayList<>();
            int start = 0;
            for (String words : text.split("\n\n", -1)) {
                for (int i = Math.max(start, span.start()); i < Math.min(start + words.length(), span.end()); i++) {
                    if (!words.startsWith("#") && !Character.isWhitespace(text.charAt(i))) {
                        black.add((int) text.charAt(i));
                    }
                }
                start += words.length() + 2;
            }
            return black;
        }

        private static String made(Random random) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < 12; i++) {
                text.append(i == 0 ? "" : "\n\n").append(random.nextInt(4) == 0 ? "#" : "");
                for (int j = random.nextInt(30); j > 0; j--) {
                    text.append("aŽ “’7,-. \u00a0".charAt(random.nextInt(11)));
                    text.append(random.nextInt(9) == 0 ? "x\ny" : "");
                }
            }
            return text.toString();
        }
    }

    @Nested
    class GoingThroughIt {
        private final String text = "One two,\nthree.\n\n#Folded words\n\n* * *\n\nFour.";
        private final ShownText shown = of(text);

        @Test
        void aWordAfterTheOtherOverParagraphsAndWhatIsFolded() {
            List<String> ends = new ArrayList<>();
            for (int at = 0; at < text.length(); at = shown.next(at, Grain.WORD)) {
                ends.add(text.substring(Math.max(0, at - 3), at));
            }
            assertThat(ends).containsExactly("", "One", "two", "ree", "our");
            assertThat(shown.previous(text.length(), Grain.WORD)).isEqualTo(text.indexOf("Four"));
            assertThat(shown.previous(text.indexOf("Four"), Grain.WORD)).isEqualTo(text.indexOf("three"));
        }

        @Test
        void aParagraphAfterTheOther() {
            int first = text.indexOf("\n\n");
            int stars = text.indexOf("* * *");
            assertThat(shown.next(3, Grain.PARAGRAPH)).isEqualTo(first);
            assertThat(shown.next(first, Grain.PARAGRAPH)).isEqualTo(stars + 5);
            assertThat(shown.previous(stars + 2, Grain.PARAGRAPH)).isEqualTo(stars);
            assertThat(shown.previous(stars, Grain.PARAGRAPH)).isZero();
        }

        @Test
        void aCaretGoesFromBeginningToBeginning() {
            assertThat(shown.nextStart(0, Grain.WORD)).isEqualTo(text.indexOf("two"));
            assertThat(shown.nextStart(3, Grain.WORD)).isEqualTo(text.indexOf("two"));
            assertThat(shown.nextStart(text.indexOf("three"), Grain.WORD)).isEqualTo(text.indexOf("Four"));
            assertThat(shown.nextStart(text.indexOf("Four"), Grain.WORD)).isEqualTo(text.indexOf("Four"));
            assertThat(shown.nextStart(5, Grain.PARAGRAPH)).isEqualTo(text.indexOf("* * *"));
        }

        @Test
        void everyStepByCharactersLeadsFurtherAndBackAgain() {
            for (int at = 0; at < text.length(); ) {
                int next = shown.next(at, Grain.CHARACTER);
                assertThat(next).isGreaterThan(at);
                assertThat(shown.previous(next, Grain.CHARACTER)).isEqualTo(at);
                at = next;
            }
            assertThat(shown.next(text.length(), Grain.CHARACTER)).isEqualTo(text.length());
            assertThat(shown.previous(0, Grain.CHARACTER)).isZero();
        }

        @Test
        void whereNothingStandsBetweenTwoParagraphsOneStillComesBack() {
            String both = "Ab";
            ShownText close = new ShownText(List.of(letter(both, 0), letter(both, 1)));
            assertThat(close.previous(1, Grain.CHARACTER)).isZero();
            assertThat(close.previous(2, Grain.CHARACTER)).isEqualTo(1);
        }

        private static PageItem.Paragraph letter(String text, int at) {
            Span span = new Span(at, at + 1);
            return new PageItem.Paragraph(
                    at, Block.of(span, BlockRole.PARAGRAPH), null, DisplayText.of(text, span), List.of());
        }

        @Test
        void aBrokenLineIsNotInTheWay() {
            int comma = text.indexOf(",");
            assertThat(shown.next(comma + 1, Grain.CHARACTER)).isEqualTo(text.indexOf("three"));
            assertThat(shown.around(comma + 1, Grain.WORD).of(text)).isEqualTo("\n");
        }

        @Test
        void whatIsFoldedCountsAsTheEndOfWhatStandsBeforeIt() {
            int folded = text.indexOf("words");
            int end = text.indexOf("\n\n");
            assertThat(shown.around(folded, Grain.CHARACTER)).isEqualTo(new Span(end, end));
            assertThat(shown.around(folded, Grain.PARAGRAPH)).isEqualTo(new Span(0, end));
        }

        @Test
        void whereNothingIsShownThereIsNothingToGoThrough() {
            ShownText nothing = of("#Folded");
            assertThat(nothing.around(3, Grain.WORD).isEmpty()).isTrue();
            assertThat(nothing.next(3, Grain.CHARACTER)).isZero();
            assertThat(nothing.words(new Span(0, 7))).isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void wordsAreCountedAsIfEveryParagraphWereLookedAt(long seed) {
        Random random = new Random(seed);
        String text = WhatIsCopied.made(random);
        ShownText shown = of(text);
        for (int i = 0; i < 100; i++) {
            int a = random.nextInt(text.length() + 1);
            int b = random.nextInt(text.length() + 1);
            Span span = new Span(Math.min(a, b), Math.max(a, b));
            int each = shown.selected(SOURCE, span).parts().stream()
                    .mapToInt(part ->
                            Boundaries.countWords(part.words(), 0, part.words().length()))
                    .sum();
            assertThat(shown.words(span)).isEqualTo(each);
        }
    }
}
