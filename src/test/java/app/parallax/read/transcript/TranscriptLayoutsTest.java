package app.parallax.read.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import app.parallax.read.Content;
import app.parallax.read.ReadOutcome;
import app.parallax.read.SourceInput;
import app.parallax.read.SourceReading;
import app.parallax.source.Source;
import app.parallax.source.SourceInfo;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who says what, over transcripts that combine the traits of the layouts that institutions use. */
class TranscriptLayoutsTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void ninetyNineOfAHundredTurnsHaveTheRightSpeaker() throws IOException {
        measure(0, 150);
    }

    /** So many that most pairs of traits meet more than once. */
    @Test
    @Tag("full")
    void andWhateverTraitsMeet() throws IOException {
        measure(150, 1_500);
    }

    private void measure(int from, int to) throws IOException {
        TurnMeasure measure = new TurnMeasure();
        for (int seed = from; seed < to; seed++) {
            Random random = new Random(seed);
            Setting setting = Setting.draw(random);
            Script script = ScriptWriter.of(setting, random);
            measure.add(seed, setting, script, read(seed, Typesetting.of(script, setting), setting));
        }
        assertThat(measure.share()).as(measure.shown(20)).isGreaterThanOrEqualTo(0.99);
    }

    private Source read(int seed, byte[] bytes, Setting setting) throws IOException {
        Path file = Files.write(folder.resolve("meeting-" + seed + Typesetting.ending(setting.form())), bytes);
        SourceInfo declared = new SourceInfo(null, null, setting.kind(), null, null, null, null);
        ReadOutcome outcome =
                new SourceReading().read(new SourceInput(null, file.toString(), new Content.File(file), declared));
        assertThat(outcome.refused()).isEmpty();
        return outcome.sources().getFirst();
    }
}
