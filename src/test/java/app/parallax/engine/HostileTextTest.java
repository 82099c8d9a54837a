package app.parallax.engine;

import static org.assertj.core.api.Assertions.assertThat;

import app.parallax.compare.Comparison;
import app.parallax.compare.Finding;
import app.parallax.dossier.ManifestFile;
import app.parallax.job.Cancellation;
import app.parallax.job.Progress;
import app.parallax.read.Content;
import app.parallax.read.SourceInput;
import app.parallax.read.SourceReading;
import app.parallax.source.Source;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Characters that nobody sees, marks without letters and half sentences stand in real pages; no comparison may break on them. */
class HostileTextTest {

    private static final List<String> UNSEEN =
            List.of("\u200E", "\u200B", "\u00AD", "\uFEFF", "\u2060", "\u0301", "\u202E", " \u200E ", "\u2028");

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void unseenCharactersBreakNoComparison(long seed) {
        Random random = new Random(seed);
        List<SourceInput> inputs =
                ManifestFile.read(Path.of("assets", "sources", "manifest.json")).sources();
        List<Source> sources =
                new SourceReading().read(inputs, new Cancellation()).sources();
        List<SourceInput> damaged = sources.stream()
                .map(source -> new SourceInput(
                        source.id(),
                        source.id(),
                        new Content.Inline(damaged(source.text(), random), "text/plain"),
                        source.info()))
                .toList();
        try (Engine engine = new Engine(new EngineSettings(2, null))) {
            Comparison comparison = engine.compare(
                    new SourceReading().read(damaged, new Cancellation()).sources(),
                    Options.NONE,
                    Progress.SILENT,
                    new Cancellation());
            assertThat(comparison.findings()).isNotEmpty().allSatisfy(f -> inBounds(f, comparison));
        }
    }

    private static String damaged(String text, Random random) {
        StringBuilder damaged = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            damaged.append(text.charAt(i));
            if (random.nextInt(60) == 0) {
                damaged.append(UNSEEN.get(random.nextInt(UNSEEN.size())));
            }
        }
        return damaged.toString();
    }

    private static void inBounds(Finding finding, Comparison comparison) {
        assertThat(finding.passages())
                .allMatch(p -> p.end() <= comparison.source(p.source()).text().length());
    }
}
