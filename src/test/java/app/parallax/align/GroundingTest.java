package app.parallax.align;

import static org.assertj.core.api.Assertions.assertThat;

import app.parallax.job.Cancellation;
import app.parallax.job.Progress;
import app.parallax.job.Workers;
import app.parallax.meaning.SentenceEncoder;
import app.parallax.meaning.WordStatistics;
import app.parallax.source.AnnotatedSource;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GroundingTest {

    /** More than are held in memory at a time. */
    private static final int MANY = 60;

    @Test
    void eachSentenceOfALongReportRestsOnItsOwnBlock() {
        List<String> ports = IntStream.range(0, MANY)
                .mapToObj(i -> "port" + (char) ('a' + i % 26) + (char) ('p' + i / 26))
                .toList();
        AnnotatedSource record = SmallSource.of("record", told(ports, "\n\n"));
        AnnotatedSource report = SmallSource.of("report", told(ports, " "));
        List<Ground> grounds = grounds(record, report);
        for (String port : ports) {
            Ground best = grounds.stream()
                    .filter(ground -> ground.sentence().source().equals("report"))
                    .filter(ground -> report.words(ground.sentence().span()).contains(port))
                    .findFirst()
                    .orElseThrow();
            assertThat(record.words(best.passages().getFirst().span())).contains(port);
        }
    }

    @Test
    void ofTwoBlocksThatSayItTheOneThatAlsoSaysWhatIsAroundStandsFirst() {
        AnnotatedSource record = SmallSource.of("record", """
                Nobody sang.

                The ferry brought wood.

                The ferry brought coal.

                Nobody danced.

                Somebody slept.

                Ask them. The ferry brought coal. Some crane stood there. We heard thunder there. Some crates fell down. They lost one mast.

                Nobody wept.

                Somebody laughed.
                """);
        AnnotatedSource report = SmallSource.of(
                "report",
                "The ferry brought coal. The crane lifted heavy crates. Then thunder rolled and a mast broke.");
        Ground best = grounds(record, report).stream()
                .filter(ground -> ground.sentence().source().equals("report"))
                .findFirst()
                .orElseThrow();
        assertThat(record.words(best.passages().getFirst().span())).startsWith("Ask them.");
    }

    private static String told(List<String> ports, String between) {
        return ports.stream()
                .map(port -> "A ferry brought " + port + " a " + port + "er.")
                .collect(Collectors.joining(between));
    }

    private static List<Ground> grounds(AnnotatedSource record, AnnotatedSource report) {
        try (Workers workers = new Workers(1)) {
            return new Aligner(SentenceEncoder.NONE, WordStatistics.shipped(), workers)
                    .align(List.of(record, report), Progress.SILENT, new Cancellation())
                    .grounds();
        }
    }
}
