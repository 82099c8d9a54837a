package app.parallax.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import app.parallax.align.reuse.SharedRuns;
import app.parallax.bench.Planting.Other;
import app.parallax.bench.Planting.Planted;
import app.parallax.bench.ReuseScore.Run;
import app.parallax.text.HashedWords;
import app.parallax.text.Span;
import app.parallax.text.Tokenizer;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The texts with planted passages, and how what is found in them is scored. */
class ReuseBenchTest {
    private final Planting planting = new Planting(3, 20_000);
    private final Other other = planting.other(20_000, 30, 20, 200);

    @Nested
    class Texts {
        @Test
        void aSeedGivesTheSameTextsAgain() {
            Planting again = new Planting(3, 20_000);
            assertThat(again.record()).isEqualTo(planting.record());
            assertThat(again.other(20_000, 30, 20, 200).words().text())
                    .isEqualTo(other.words().text());
            assertThat(new Planting(4, 20_000).record()).isNotEqualTo(planting.record());
        }

        @Test
        void theyAreAboutAsLongAsWanted() {
            assertThat(Tokenizer.tokens(planting.record())).hasSizeBetween(20_000, 20_010);
            assertThat(Tokenizer.tokens(other.words().text())).hasSizeBetween(20_000, 20_010);
        }

        @Test
        void whatIsPlantedVerbatimStandsInBoth() {
            long verbatim = other.planted().stream()
                    .filter(p -> words(p.record(), planting.record())
                            .equals(words(p.other(), other.words().text())))
                    .count();
            assertThat(other.planted()).hasSize(30);
            assertThat(verbatim).isBetween(8L, 22L);
        }

        @Test
        void aboutHalfOfThePassagesAreMoved() {
            List<Integer> places =
                    other.planted().stream().map(p -> p.record().start()).toList();
            List<Integer> sorted = places.stream().sorted().toList();
            long inPlace = IntStream.range(0, 30)
                    .filter(i -> places.get(i).equals(sorted.get(i)))
                    .count();
            assertThat(inPlace).isBetween(15L, 20L);
        }

        @Test
        void morePassagesThanThereIsRoomForAreRefused() {
            assertThatThrownBy(() -> planting.other(20_000, 200, 20, 200))
                    .hasMessageContaining("no room for 200 passages");
        }

        private static String words(Span span, String text) {
            return Tokenizer.tokens(text, span).toString().replaceAll("span=Span\\[[^]]*]", "");
        }
    }

    @Nested
    class Scores {
        @Test
        void whatWasPlantedIsFoundByTheProgram() {
            HashedWords words = HashedWords.of(other.words().text());
            HashedWords record = HashedWords.of(planting.record());
            List<Run> runs = new SharedRuns(record)
                    .in(words).stream()
                            .map(run ->
                                    new Run(record.span(run.from(), run.fromEnd()), words.span(run.to(), run.toEnd())))
                            .toList();
            ReuseScore score = ReuseScore.of(other, runs);
            assertThat(score.recall()).isGreaterThan(.99);
            assertThat(score.precision()).isGreaterThan(.98);
        }

        @Test
        void allThatWasPlantedAndNothingElseIsWhole() {
            List<Run> runs = other.planted().stream()
                    .map(p -> new Run(p.record(), p.other()))
                    .toList();
            assertThat(ReuseScore.of(other, runs).recall()).isEqualTo(1);
            assertThat(ReuseScore.of(other, runs).precision()).isEqualTo(1);
        }

        @Test
        void aRunThatPointsElsewhereIsNotFound() {
            Planted first = other.planted().getFirst();
            Span elsewhere = other.planted().getLast().record();
            ReuseScore score = ReuseScore.of(other, List.of(new Run(elsewhere, first.other())));
            assertThat(score.found()).isZero();
            assertThat(score.reported()).isPositive();
        }

        @Test
        void halfAPassageAndAsMuchBesideItIsHalfOfBoth() {
            Planted first = other.planted().getFirst();
            int from = other.words().firstFrom(first.other().start());
            int length = other.words().firstFrom(first.other().end()) - from;
            Span shifted = other.words().span(from - length / 2, from + length / 2);
            ReuseScore score =
                    ReuseScore.of(new Other(other.words(), List.of(first)), List.of(new Run(first.record(), shifted)));
            assertThat(score.recall()).isCloseTo(.5, within(.05));
            assertThat(score.precision()).isCloseTo(.5, within(.05));
        }
    }
}
