package app.parallax.read;

import static org.assertj.core.api.Assertions.assertThat;

import app.parallax.job.Cancellation;
import app.parallax.source.Source;
import app.parallax.source.SourceInfo;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileInputTest {

    @TempDir
    private Path folder = Path.of("");

    private final SourceReading reading = new SourceReading();

    private Refusal refusal(Path file) {
        ReadOutcome outcome = reading.read(SourceInput.of(file));
        assertThat(outcome.sources()).isEmpty();
        Refusal refusal = outcome.refused().getFirst();
        assertThat(refusal.problem().message())
                .startsWith(file.toString())
                .endsWith(".")
                .doesNotContain("\n");
        return refusal;
    }

    private Path file(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    private Source read(byte[] bytes) throws IOException {
        return Reads.only(SourceInput.of(file("text.txt", bytes)));
    }

    @Test
    void aMissingFileAFolderAndAnEmptyFileAreRefused() throws IOException {
        assertThat(refusal(folder.resolve("none.txt")).problem().code()).isEqualTo("missing");
        assertThat(refusal(folder).problem().code()).isEqualTo("folder");
        assertThat(refusal(file("empty.txt", new byte[0])).problem().code()).isEqualTo("empty");
        assertThat(refusal(file("blank.txt", " \n\t\n".getBytes(StandardCharsets.UTF_8)))
                        .problem()
                        .code())
                .isEqualTo("empty");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"PK\u0003\u0004 text", "\u0089PNG text", "words \u0000 and more", "\u0001\u0002\u0003\u0004 a"})
    void binaryDataIsRefusedWhateverItsName(String latin) throws IOException {
        Path file = file("looks-like.txt", latin.getBytes(StandardCharsets.ISO_8859_1));
        assertThat(refusal(file).problem().code()).isEqualTo("binary");
    }

    @Test
    void whatOnlyBeginsLikeADocumentIsDamaged() throws IOException {
        assertThat(refusal(file("report.txt", "%PDF-1.7 text".getBytes(StandardCharsets.ISO_8859_1)))
                        .problem()
                        .code())
                .isEqualTo("damaged");
    }

    @Test
    void aFileOfFiftyMegabytesIsRefused() throws IOException {
        Path file = folder.resolve("large.txt");
        byte[] words = "words and more words\n".repeat(50_000).getBytes(StandardCharsets.UTF_8);
        try (var out = Files.newOutputStream(file)) {
            for (int i = 0; i < 50; i++) {
                out.write(words);
            }
        }
        assertThat(refusal(file).problem().code()).isEqualTo("too-large");
    }

    @Test
    void theRestIsReadWhereOneIsRefused() throws IOException {
        SourceInput good = SourceInput.of(file("good.txt", "A sentence.".getBytes(StandardCharsets.UTF_8)));
        ReadOutcome outcome = reading.read(List.of(SourceInput.of(folder), good), new Cancellation());
        assertThat(outcome.sources()).extracting(Source::id).containsExactly("good");
        assertThat(outcome.refused()).hasSize(1);
    }

    @Test
    void idsThatAreTakenGetANumberAndADeclaredOneASentence() {
        SourceInput declared = new SourceInput("x", "b", new Content.Inline("Two.", "text/plain"), SourceInfo.UNKNOWN);
        ReadOutcome outcome = reading.read(
                List.of(SourceInput.pasted("x", "One."), declared, declared, SourceInput.pasted("x", "Three.")),
                new Cancellation());
        assertThat(outcome.sources()).extracting(Source::id).containsExactly("x-3", "x", "x-2", "x-4");
        assertThat(outcome.sources().get(2).problems()).extracting("code").containsExactly("duplicate-id");
    }

    @Test
    void aCancelledReadingStops() {
        Cancellation cancellation = new Cancellation();
        cancellation.cancel();
        Assertions.assertThatThrownBy(() -> reading.read(List.of(SourceInput.pasted("x", "One.")), cancellation))
                .isInstanceOf(CancellationException.class);
    }

    @Test
    void byteOrderMarksDecideAndAreNotPartOfTheText() throws IOException {
        String text = "Vučić said “yes”.";
        assertThat(read(("\ufeff" + text).getBytes(StandardCharsets.UTF_8)).text())
                .isEqualTo(text);
        assertThat(read(("\ufeff" + text).getBytes(StandardCharsets.UTF_16LE)).text())
                .isEqualTo(text);
        assertThat(read(("\ufeff" + text).getBytes(StandardCharsets.UTF_16BE)).text())
                .isEqualTo(text);
        assertThat(read(text.getBytes(StandardCharsets.UTF_16LE)).text()).isEqualTo(text);
    }

    @Test
    void serbianInWindows1250IsTold() throws IOException {
        String text = "Predsednik Vučić je rekao da će Srbija ostati neutralna, a Đoković i Stošić su se složili. "
                + "Željko Obradović čeka šumu, kišu i žito na granici.";
        Source source = read(text.getBytes(Charset.forName("windows-1250")));
        assertThat(source.text()).isEqualTo(text);
        assertThat(source.problems()).extracting("code").contains("encoding-guessed");
    }

    @Test
    void englishWithSerbianNamesInWindows1250IsTold() throws IOException {
        String text =
                "President Vučić met the secretary general, and Marija Stošić asked the first question of the day.";
        assertThat(read(text.getBytes(Charset.forName("windows-1250"))).text()).isEqualTo(text);
    }

    @Test
    void westernTextInLatin1IsTold() throws IOException {
        String text =
                "Le président a déclaré que la situation était très préoccupante, même après la réunion à Genève.";
        assertThat(read(text.getBytes(StandardCharsets.ISO_8859_1)).text()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"A:", "(", "a\n", "Aa Bb\n", ". ", "A-a", "a / ", "Aa ", "\f", "“", "Q  A\n", "By Aa Bb, "})
    void noTextTakesLong(String piece) {
        String text = piece.repeat(400_000 / piece.length()) + "x";
        Assertions.assertThatCode(() -> org.junit.jupiter.api.Assertions.assertTimeout(
                        Duration.ofMinutes(2), () -> reading.read(SourceInput.pasted("x", text))))
                .doesNotThrowAnyException();
    }
}
