package app.parallax.engine;

import static org.assertj.core.api.Assertions.assertThat;

import app.parallax.compare.Cell;
import app.parallax.compare.Comparison;
import app.parallax.compare.Finding;
import app.parallax.compare.FindingKind;
import app.parallax.compare.Stance;
import app.parallax.compare.Verdict;
import app.parallax.dossier.Manifest;
import app.parallax.dossier.ManifestFile;
import app.parallax.job.Cancellation;
import app.parallax.job.Progress;
import app.parallax.read.SourceReading;
import app.parallax.text.Passage;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A meeting that never was, with what each source invents written down by hand: what the program claims of it must be so. */
class ClaimsTest {

    private static Comparison comparison;

    private record Truth(String source, String words) {}

    @BeforeAll
    static void compare() throws URISyntaxException {
        Manifest manifest = ManifestFile.read(file("manifest.json"));
        try (Engine engine = new Engine(new EngineSettings(1, null))) {
            comparison = engine.compare(
                    new SourceReading()
                            .read(manifest.sources(), new Cancellation())
                            .sources(),
                    new Options(manifest.baseline(), manifest.occasions(), List.of()),
                    Progress.SILENT,
                    new Cancellation());
        }
    }

    private static Path file(String name) throws URISyntaxException {
        return Path.of(Objects.requireNonNull(ClaimsTest.class.getResource("waterworks/" + name))
                .toURI());
    }

    @Test
    void whatIsCalledAnAdditionNobodyElseSays() throws IOException, URISyntaxException {
        List<Truth> truths = truths();
        assertThat(additions()).isNotEmpty().allSatisfy(finding -> {
            Passage passage = finding.passages().getFirst();
            assertThat(truths)
                    .as(words(passage))
                    .anyMatch(truth -> truth.source().equals(passage.source()) && isIn(passage, truth));
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"two earlier safety audits", "28,000", "sue the manufacturer", "The police arrested a contractor"
            })
    void whatIsInventedIsFound(String words) {
        assertThat(additions())
                .anyMatch(finding -> words(finding.passages().getFirst()).contains(words));
    }

    @ParameterizedTest
    @ValueSource(strings = {"treated in hospital", "sue the manufacturer", "The police arrested a contractor"})
    void whatBefallsPeopleWeighsMost(String words) {
        assertThat(comparison.findings().stream().limit(8))
                .anyMatch(finding -> words(finding.passages().getFirst()).contains(words));
    }

    @Test
    void whatAllOthersDenyContradictsThem() {
        assertThat(comparison.findings())
                .filteredOn(finding -> finding.kind() == FindingKind.NEGATION)
                .extracting(finding -> words(finding.passages().getFirst()))
                .contains("Two members of the night crew were treated in hospital after the accident.");
    }

    @Test
    void anAlarmThatDidNotWorkAndOneThatSoundedContradictEachOther() {
        assertThat(comparison.findings())
                .filteredOn(finding -> finding.kind() == FindingKind.NEGATION)
                .anySatisfy(finding -> assertThat(finding.passages().stream().map(ClaimsTest::words))
                        .anyMatch(words -> words.contains("alarm did not work"))
                        .anyMatch(words -> words.contains("alarm did work")));
    }

    @Test
    void noFigureOrDateOfTheSummaryDiffersFromTheRecordThatItSumsUp() {
        assertThat(comparison.findings())
                .filteredOn(finding -> finding.verdict() == Verdict.DIFFER
                        && (finding.kind() == FindingKind.FIGURE || finding.kind() == FindingKind.DATE))
                .noneMatch(finding -> finding.passages().stream()
                        .anyMatch(passage -> passage.source().equals("summary")));
    }

    @Test
    void theSummaryDepartsFromTheRecordOnNoPoint() {
        assertThat(comparison.points().stream().flatMap(point -> point.cells().stream()))
                .filteredOn(cell -> cell.stance() == Stance.DIFFERS)
                .extracting(Cell::source)
                .doesNotContain("summary", "minutes");
    }

    private static Stream<Finding> found() {
        return comparison.findings().stream().filter(finding -> finding.kind() == FindingKind.ADDITION);
    }

    private static List<Finding> additions() {
        return found().toList();
    }

    private static String words(Passage passage) {
        return comparison.source(passage.source()).words(passage.span());
    }

    private static boolean isIn(Passage passage, Truth truth) {
        int start = comparison.source(truth.source()).text().indexOf(truth.words());
        return start >= 0
                && passage.start() >= start
                && passage.end() <= start + truth.words().length() + 1;
    }

    private static List<Truth> truths() throws IOException, URISyntaxException {
        return Files.readAllLines(file("truths.txt")).stream()
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .map(line -> line.split(" \\| ", 2))
                .map(parts -> new Truth(parts[0].strip(), parts[1].strip()))
                .toList();
    }
}
