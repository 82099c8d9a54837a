package app.parallax.present;

import static org.assertj.core.api.Assertions.assertThat;

import app.parallax.compare.FindingKind;
import app.parallax.compare.PointStatus;
import app.parallax.compare.QuotationVerdict;
import app.parallax.compare.Stance;
import app.parallax.compare.Verdict;
import app.parallax.source.SourceKind;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PhrasesTest {
    private final Phrases phrases = Phrases.english();

    @ParameterizedTest
    @MethodSource("findings")
    void everyKindOfFindingHasATitleASummaryAndASentence(String finding) {
        for (String part : List.of("title.", "summary.", "explain.")) {
            assertThat(phrases.has(part + finding)).as(part + finding).isTrue();
        }
    }

    static Stream<String> findings() {
        return Stream.of(FindingKind.values())
                .flatMap(kind -> verdicts(kind).map(verdict -> name(kind) + "." + name(verdict)));
    }

    private static Stream<Verdict> verdicts(FindingKind kind) {
        return switch (kind) {
            case QUOTATION ->
                Stream.of(Verdict.AGREE, Verdict.COMPATIBLE, Verdict.DIFFER, Verdict.UNSUPPORTED, Verdict.UNCHECKABLE);
            case FIGURE, DATE -> Stream.of(Verdict.AGREE, Verdict.COMPATIBLE, Verdict.DIFFER, Verdict.INCOMPARABLE);
            case NAME, ATTRIBUTION, NEGATION, CERTAINTY, WORDING, OMISSION -> Stream.of(Verdict.DIFFER);
            case ADDITION -> Stream.of(Verdict.UNSUPPORTED);
        };
    }

    @Test
    void everyEnumeratedValueThatIsShownHasAWord() {
        Map<String, Enum<?>[]> shown = Map.of(
                "kind", SourceKind.values(),
                "layer", Layer.values(),
                "stance", Stance.values(),
                "point", PointStatus.values(),
                "verdict", Verdict.values(),
                "quotation-verdict", QuotationVerdict.values(),
                "finding-kind", FindingKind.values());
        shown.forEach((prefix, values) -> {
            for (Enum<?> value : values) {
                assertThat(phrases.of(prefix, value)).isNotBlank();
            }
        });
    }

    @Test
    void aSlotWithoutAnArgumentShowsAsAnEllipsis() {
        assertThat(phrases.text("page.furniture", Map.of())).isEqualTo("Page furniture: …");
    }

    @Test
    void wordsWithDollarsAndBracesGoInAsTheyAre() {
        assertThat(phrases.text("page.furniture", Map.of("words", "$1 {words}")))
                .isEqualTo("Page furniture: $1 {words}");
    }

    @Test
    void oneIsInTheSingular() {
        assertThat(phrases.count("header.quotations", 1)).isEqualTo("1 quotation");
        assertThat(phrases.count("header.quotations", 5)).isEqualTo("5 quotations");
    }

    @Test
    void aTurkishMachineFindsTheSamePhrases() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(Phrases.english().of("finding-kind", FindingKind.OMISSION))
                    .isEqualTo("Left out");
        } finally {
            Locale.setDefault(before);
        }
    }

    private static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    @Test
    void aNameThatBringsItsArticleDoesNotDoubleTheSentences() {
        String said = phrases.text(
                "explain.link.same-words",
                Map.of("hereSource", "The Harlow Echo report", "thereSource", "The Tin Drum report"));
        assertThat(said).isEqualTo("The Harlow Echo report and the Tin Drum report say this in the same words.");
        assertThat(phrases.text("summary.quotation-same", Map.of("speaker", "The Mayor", "quoted", "The pier is shut")))
                .isEqualTo("The Mayor: “The pier is shut”");
    }
}
