package app.parallax.engine;

import static org.assertj.core.api.Assertions.assertThat;

import app.parallax.compare.Comparison;
import app.parallax.compare.Finding;
import app.parallax.compare.FindingKind;
import app.parallax.compare.Verdict;
import app.parallax.text.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Four events that never were, told by a record and by reports that alter it. Beside each stands a list, written by
 * hand, of all that a fact-checker should be told of it, whether the program finds it or not. Two thirds of it is found;
 * what is said beyond it is counted too, and none of that may grow.
 */
class EventTruthsTest {

    private record Truth(String source, List<FindingKind> kinds, String words) {}

    @ParameterizedTest
    @CsvSource({
        "verdict, statement report1 report2 report3, 13, 3",
        "cup, transcript report1 report2 report3, 14, 1",
        "merger, call release report1 report2 report3, 14, 3",
        "trial, release report1 report2 report3, 12, 3",
        "storm, briefing report1 report2, 9, 2",
        "vote, speech statement report1 report2, 9, 2"
    })
    void whatIsToldOtherwiseOrInventedIsFoundAndLittleElseIsSaid(String event, String names, int found, int beyond) {
        Comparison comparison = InventedSources.compare("events/" + event, names.split(" "));
        List<Truth> truths = truths(event);
        List<Finding> claims = claims(comparison);

        List<Truth> missed = truths.stream()
                .filter(truth -> claims.stream().noneMatch(claim -> tells(claim, truth, comparison)))
                .toList();
        List<Finding> others = claims.stream()
                .filter(claim -> truths.stream().noneMatch(truth -> concerns(claim, truth, comparison)))
                .toList();

        assertThat(truths.size() - missed.size()).as("missed: %s", missed).isGreaterThanOrEqualTo(found);
        assertThat(others).extracting(claim -> words(claim, comparison)).hasSizeLessThanOrEqualTo(beyond);
    }

    private static List<Truth> truths(String event) {
        return InventedSources.text("events/" + event + "/truths.list")
                .lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split(" \\| ", 3))
                .map(cells -> new Truth(cells[0], kinds(cells[1]), cells[2]))
                .toList();
    }

    private static List<FindingKind> kinds(String names) {
        return Stream.of(names.split(" "))
                .map(name -> FindingKind.valueOf(name.toUpperCase(Locale.ROOT)))
                .toList();
    }

    /** The findings that say that something differs or that nobody else says it; what a report leaves out is its own affair. */
    private static List<Finding> claims(Comparison comparison) {
        return comparison.findings().stream()
                .filter(finding -> finding.verdict() == Verdict.DIFFER || finding.verdict() == Verdict.UNSUPPORTED)
                .filter(finding -> finding.kind() != FindingKind.OMISSION)
                .toList();
    }

    private static boolean tells(Finding claim, Truth truth, Comparison comparison) {
        return truth.kinds().contains(claim.kind()) && concerns(claim, truth, comparison);
    }

    private static boolean concerns(Finding claim, Truth truth, Comparison comparison) {
        return claim.passages().stream()
                .filter(passage -> passage.source().equals(truth.source()))
                .anyMatch(passage -> meets(passage, truth, text(passage, comparison)));
    }

    private static boolean meets(Passage passage, Truth truth, String text) {
        int start = text.indexOf(truth.words());
        assertThat(start).as(truth.words()).isNotNegative();
        return passage.span().start() < start + truth.words().length()
                && start < passage.span().end();
    }

    private static String words(Finding claim, Comparison comparison) {
        List<String> parts = new ArrayList<>();
        claim.passages().forEach(passage -> parts.add(passage.span().of(text(passage, comparison))));
        return claim.code() + " " + parts;
    }

    private static String text(Passage passage, Comparison comparison) {
        return comparison.source(passage.source()).source().text();
    }
}
