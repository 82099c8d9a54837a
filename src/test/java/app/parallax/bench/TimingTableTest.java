package app.parallax.bench;

import static org.assertj.core.api.Assertions.assertThat;

import app.parallax.bench.Timings.Run;
import app.parallax.bench.Timings.Step;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class TimingTableTest {
    private static final Run NOW = run(Map.of("fold", new Step(2, 1, 3), "align", new Step(30, 29, 31)));

    private static Run run(Map<String, Step> steps) {
        return new Run("2026-11-22", "2 processors", new TreeMap<>(steps));
    }

    @Test
    void aStepIsGivenInMultiplesOfTheUnit() {
        assertThat(TimingTable.of(NOW, null, "fold")).contains("| align | 30.000 | 29.000 to 31.000 | 15.0 |  |  |");
    }

    @Test
    void aSlowerMachineAloneIsNoDifferenceToTheBaseline() {
        Run slower = run(Map.of("fold", new Step(4, 4, 4), "align", new Step(60, 60, 60)));
        assertThat(TimingTable.of(slower, NOW, "fold"))
                .contains("| align | 60.000 | 60.000 to 60.000 | 15.0 | 15.0 | 1.00 |");
    }

    @Test
    void aStepThatTheBaselineDoesNotKnowStandsAlone() {
        Run before = run(Map.of("fold", new Step(2, 2, 2)));
        assertThat(TimingTable.of(NOW, before, "fold")).contains("| align | 30.000 | 29.000 to 31.000 | 15.0 |  |  |");
    }
}
