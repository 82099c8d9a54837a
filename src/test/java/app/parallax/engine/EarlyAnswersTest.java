package app.parallax.engine;

import static org.assertj.core.api.Assertions.assertThat;

import app.parallax.align.Link;
import app.parallax.compare.Comparison;
import app.parallax.compare.Finding;
import app.parallax.compare.FindingKind;
import app.parallax.engine.Early.Pairs;
import app.parallax.job.Cancellation;
import app.parallax.job.Progress;
import app.parallax.source.AnnotatedSource;
import app.parallax.source.Source;
import app.parallax.testing.BundledSources;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What is found before the end, on the bundled sources: part of the end where that is promised, and never what only the end can know. */
class EarlyAnswersTest {
    private static final double WHATEVER_IT_COSTS = 1e9;

    private record Told(Comparison soFar, Pairs pairs) {}

    private static List<Source> sources;
    private static List<Told> told;
    private static Comparison end;

    /** Hears what is found. */
    private record Hearing(List<Told> heard, double share) implements Early {
        @Override
        public void texts(List<AnnotatedSource> sources) {}

        @Override
        public void annotated(AnnotatedSource source) {}

        @Override
        public void tied(List<Link> links) {}

        @Override
        public void found(Comparison soFar, Pairs pairs) {
            heard.add(new Told(soFar, pairs));
        }
    }

    @BeforeAll
    static void compare() {
        sources = BundledSources.read();
        told = Collections.synchronizedList(new ArrayList<>());
        try (Engine engine = new Engine(new EngineSettings(2, null))) {
            end = compare(engine, new Hearing(told, WHATEVER_IT_COSTS));
        }
    }

    private static Comparison compare(Engine engine, Early early) {
        return engine.compare(sources, Options.NONE, early, Progress.SILENT, new Cancellation());
    }

    private static List<Finding> quotations(Comparison comparison) {
        return comparison.findings().stream()
                .filter(finding -> finding.kind() == FindingKind.QUOTATION)
                .toList();
    }

    @Test
    void itIsToldBeforeAnyPairIsDoneWhileSomeAreAndWhenAllAre() {
        assertThat(told.getFirst().pairs()).isEqualTo(new Pairs(0, 10));
        assertThat(told).anyMatch(one -> one.pairs().done() > 0 && one.pairs().done() < 10);
        assertThat(told.getLast().pairs()).isEqualTo(new Pairs(10, 10));
    }

    @Test
    void quotationsAreWhatTheyWillBeFromTheBeginning() {
        assertThat(quotations(end)).isNotEmpty();
        assertThat(told).allSatisfy(one -> {
            assertThat(quotations(one.soFar())).isEqualTo(quotations(end));
            assertThat(one.soFar().quotations()).isEqualTo(end.quotations());
            assertThat(one.soFar().baseline()).isEqualTo(end.baseline());
        });
    }

    @Test
    void nothingIsToldThatSpeaksOfAllSources() {
        assertThat(told).allSatisfy(one -> {
            assertThat(one.soFar().findings())
                    .noneMatch(f -> f.kind() == FindingKind.ADDITION || f.kind() == FindingKind.OMISSION);
            assertThat(one.soFar().points()).isEmpty();
            assertThat(one.soFar().supports())
                    .allSatisfy(support -> assertThat(support).isEmpty());
        });
    }

    @Test
    void onceAllPairsAreDoneWhatDiffersIsWhatTheEndSays() {
        Set<Finding> found = Set.copyOf(told.getLast().soFar().findings());
        assertThat(found).isNotEmpty();
        assertThat(end.findings().stream()
                        .filter(f -> f.kind() != FindingKind.ADDITION && f.kind() != FindingKind.OMISSION))
                .containsExactlyInAnyOrderElementsOf(found);
    }

    @Test
    void whoeverListensOrNotTheEndIsTheSameAndWhoeverWantsToSpendNothingHearsOnlyWhatIsKnownAnyway() {
        try (Engine engine = new Engine(new EngineSettings(2, null))) {
            List<Told> cheap = Collections.synchronizedList(new ArrayList<>());
            assertThat(compare(engine, new Hearing(cheap, 0))).isEqualTo(end);
            assertThat(cheap).extracting(Told::pairs).containsExactly(new Pairs(0, 10), new Pairs(10, 10));
            assertThat(compare(engine, Early.UNHEARD)).isEqualTo(end);
        }
    }

    @Test
    void whatIsDoneInTwoPartsIsOneStageInTheTimes() {
        List<StageTimes> times = new ArrayList<>();
        try (Engine engine = new Engine(new EngineSettings(2, null))) {
            engine.compare(sources.subList(0, 1), Options.NONE, Progress.SILENT, new Cancellation(), times::add);
        }
        assertThat(times.getFirst().stages())
                .extracting(StageTimes.Stage::name)
                .containsExactly("annotate", "entity", "align", "compare");
    }
}
