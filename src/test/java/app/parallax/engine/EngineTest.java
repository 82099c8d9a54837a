package app.parallax.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.parallax.align.Link;
import app.parallax.compare.Comparison;
import app.parallax.compare.QuotationCheck;
import app.parallax.compare.QuotationVerdict;
import app.parallax.correction.Correction;
import app.parallax.job.Cancellation;
import app.parallax.job.Progress;
import app.parallax.source.AnnotatedSource;
import app.parallax.source.Occasion;
import app.parallax.source.Problem;
import app.parallax.source.Source;
import app.parallax.source.SourceKind;
import app.parallax.testing.BundledSources;
import app.parallax.text.Passage;
import app.parallax.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The engine's laws, on the bundled sources. */
class EngineTest {

    private static List<Source> sources;
    private static Engine engine;
    private static Comparison comparison;

    @BeforeAll
    static void compare() {
        sources = BundledSources.read();
        engine = new Engine(new EngineSettings(4, null));
        comparison = compare(engine, sources, Options.NONE);
    }

    @AfterAll
    static void close() {
        engine.close();
    }

    private static Comparison compare(Engine engine, List<Source> sources, Options options) {
        return engine.compare(sources, options, Progress.SILENT, new Cancellation());
    }

    @Test
    void oneThreadAndTheOtherOrderOfSourcesGiveTheSameComparison() {
        try (Engine single = new Engine(new EngineSettings(1, null))) {
            assertThat(compare(single, sources.reversed(), Options.NONE)).isEqualTo(comparison);
        }
    }

    @Test
    void whatIsToldBeforeTheEndIsWhatTheEndSays() {
        List<String> texts = new ArrayList<>();
        Map<String, AnnotatedSource> annotated = new ConcurrentHashMap<>();
        Set<Link> tied = ConcurrentHashMap.newKeySet();
        Early early = new Early() {
            @Override
            public void texts(List<AnnotatedSource> sources) {
                sources.forEach(source -> texts.add(source.text()));
            }

            @Override
            public void annotated(AnnotatedSource source) {
                annotated.put(source.id(), source);
            }

            @Override
            public void tied(List<Link> links) {
                tied.addAll(links);
            }
        };
        engine.compare(sources, Options.NONE, early, Progress.SILENT, new Cancellation());

        assertThat(texts)
                .isEqualTo(
                        comparison.sources().stream().map(AnnotatedSource::text).toList());
        assertThat(comparison.sources()).allSatisfy(source -> {
            AnnotatedSource told = Objects.requireNonNull(annotated.get(source.id()));
            assertThat(told.figures()).isEqualTo(source.figures());
            assertThat(told.dates()).isEqualTo(source.dates());
            assertThat(told.quotations()).hasSameSizeAs(source.quotations());
        });
        assertThat(tied).isEqualTo(Set.copyOf(comparison.links()));
    }

    @Test
    void aTieThatTheAnalystHasCutIsNotToldOf() {
        Link cut = comparison.links().getFirst();
        Options parted = new Options(null, List.of(), List.of(new Correction.Tie(cut.first(), cut.second(), false)));
        Set<String> tied = ConcurrentHashMap.newKeySet();
        Early early = new Early() {
            @Override
            public void texts(List<AnnotatedSource> sources) {}

            @Override
            public void annotated(AnnotatedSource source) {}

            @Override
            public void tied(List<Link> links) {
                links.forEach(link -> tied.add(link.id()));
            }
        };
        Comparison without = engine.compare(sources, parted, early, Progress.SILENT, new Cancellation());
        assertThat(tied)
                .doesNotContain(cut.id())
                .isEqualTo(without.links().stream().map(Link::id).collect(Collectors.toSet()));
    }

    @Test
    void whatIsKeptBetweenRunsChangesNothing(@TempDir Path cache) {
        for (int run = 0; run < 2; run++) {
            try (Engine keeping = new Engine(new EngineSettings(2, cache))) {
                assertThat(compare(keeping, sources, Options.NONE)).isEqualTo(comparison);
                assertThat(keeping.problems()).isEmpty();
            }
        }
        assertThat(cache.resolve("results")).isNotEmptyDirectory();
    }

    @Test
    void aCacheThatCannotBeWrittenIsSaidAndChangesNothing(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("cache"), "a file where a folder should be");
        try (Engine hindered = new Engine(new EngineSettings(2, file))) {
            assertThat(compare(hindered, sources, Options.NONE)).isEqualTo(comparison);
            assertThat(hindered.problems()).extracting(Problem::code).contains("no-result-cache");
        }
    }

    @Test
    void addingASourceChangesNoLinkBetweenTheOthers() {
        List<Source> fewer =
                sources.stream().filter(s -> !s.id().equals("dw-2022")).toList();
        assertThat(compare(engine, fewer, Options.NONE).links())
                .isEqualTo(comparison.links().stream()
                        .filter(l -> !l.first().source().equals("dw-2022")
                                && !l.second().source().equals("dw-2022"))
                        .toList());
    }

    @Test
    void anotherBaselineLeavesLinksAndVerdictsAsTheyAre() {
        Comparison other = engine.withBaseline(comparison, "nato-2021");
        assertThat(other.baseline()).isEqualTo("nato-2021");
        assertThat(other.links()).isEqualTo(comparison.links());
        assertThat(other.quotations()).isEqualTo(comparison.quotations());
        assertThat(other).isEqualTo(compare(engine, sources, new Options("nato-2021", List.of(), List.of())));
    }

    @Test
    void everySettingIsNamedAndWhatIsSetRightIsSaid() {
        assertThat(comparison.settings())
                .extracting(Comparison.Setting::name)
                .containsExactly("baseline", "corrections", "engine", "language-model", "occasions");
        Options options = new Options(
                "dw-2022",
                List.of(new Occasion("visit", null, "Pristina", List.of())),
                List.of(
                        new Correction.Kind("dw-2022", SourceKind.SUMMARY),
                        new Correction.Speaker(new Passage("nato-2021", new Span(10, 20)), null)));
        assertThat(compare(engine, sources, options).settings())
                .contains(
                        new Comparison.Setting("baseline", "dw-2022"),
                        new Comparison.Setting(
                                "corrections", "kind of dw-2022 is summary; speaker of nato-2021 10-20 is unknown"),
                        new Comparison.Setting("occasions", "given: visit"));
    }

    @Test
    void whatIsReadOutOfSourcesIsWhatAComparisonStandsOn() {
        assertThat(engine.annotate(sources.reversed(), Options.NONE, Progress.SILENT, new Cancellation()))
                .extracting(AnnotatedSource::figures)
                .isEqualTo(comparison.sources().stream()
                        .map(AnnotatedSource::figures)
                        .toList());
    }

    @Test
    void aReportMovedToAnOccasionThatNobodyRecordsIsHeldAgainstNoRecord() {
        Comparison moved = corrected(new Correction.OccasionOf("news-2023", "another-day"));
        assertThat(moved.quotations())
                .filteredOn(q -> q.source().equals("news-2023") && q.verdict() != null)
                .hasSizeGreaterThan(3)
                .allMatch(q -> q.verdict() == QuotationVerdict.NO_RECORD);
        assertThat(moved.source("nato-2023").source().info().occasion())
                .isEqualTo(comparison.source("nato-2023").source().info().occasion());
    }

    @Test
    void aReportMovedToAKnownOccasionJoinsIt() {
        String recorded = comparison.source("nato-2023").source().info().occasion();
        Comparison moved = corrected(new Correction.OccasionOf("dw-2022", recorded));
        assertThat(moved.source("dw-2022").source().info().occasion()).isEqualTo(recorded);
        assertThat(moved.quotations())
                .filteredOn(q -> q.source().equals("dw-2022") && q.quotation().speaker() != null)
                .extracting(QuotationCheck::verdict)
                .contains(QuotationVerdict.ABSENT);
    }

    private static Comparison corrected(Correction correction) {
        return compare(engine, sources, new Options(null, List.of(), List.of(correction)));
    }

    @Test
    void aCorrectedDateIsTheSourcesDateFromThenOn() {
        LocalDate other = LocalDate.of(2022, 8, 18);
        Options corrected = new Options(null, List.of(), List.of(new Correction.Date("dw-2022", other)));
        assertThat(compare(engine, sources, corrected)
                        .source("dw-2022")
                        .source()
                        .info()
                        .date())
                .isEqualTo(other);
        assertThat(comparison.source("dw-2022").source().info().date()).isNotEqualTo(other);
    }

    @Test
    void aRunThatIsCancelledEndsAsCancelled() {
        Cancellation cancellation = new Cancellation();
        cancellation.cancel();
        assertThatThrownBy(() -> engine.compare(sources, Options.NONE, Progress.SILENT, cancellation))
                .isInstanceOf(CancellationException.class);
    }

    @Test
    void nothingToCompareAndAnIdGivenTwiceAreMistakesOfTheCaller() {
        assertThatIllegalArgumentException().isThrownBy(() -> compare(engine, List.of(), Options.NONE));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> compare(engine, List.of(sources.getFirst(), sources.getFirst()), Options.NONE));
    }
}
