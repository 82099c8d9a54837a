package app.parallax.dossier.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.parallax.dossier.history.LogEntry;
import app.parallax.dossier.work.HeldSource;
import app.parallax.dossier.work.Item;
import app.parallax.dossier.work.Key;
import app.parallax.dossier.work.Vault;
import app.parallax.read.ReadSource;
import app.parallax.read.SourceInput;
import app.parallax.read.SourceReading;
import app.parallax.source.Source;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormsTest {
    private final Vault vault = new Vault();

    private static byte[] utf8(String json) {
        return json.getBytes(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @EnumSource
    void anItemOfAnyKindComesBackAsItWas(Key.Kind kind) throws FormException {
        RandomWork work = new RandomWork(kind.ordinal(), vault);
        for (int i = 0; i < 300; i++) {
            Item item = work.item(kind);
            byte[] bytes = JsonText.bytes(ItemForm.written(item));

            assertThat(ItemForm.read(JsonText.parse(bytes))).isEqualTo(item);
        }
    }

    @Test
    void entriesOfTheLogComeBackAsTheyWere() throws FormException {
        for (LogEntry entry : new RandomWork(7, vault).history(200).log()) {
            byte[] bytes = JsonText.bytes(LogForm.written(entry));

            assertThat(LogForm.read(JsonText.parse(bytes))).isEqualTo(entry);
        }
    }

    @Test
    void aSourceComesBackFromTheVaultAsItWasRead() throws LostContentException {
        RandomWork work = new RandomWork(3, vault);
        for (int i = 0; i < 100; i++) {
            ReadSource read = work.read();
            HeldSource held = HeldSources.hold(read, i, Instant.EPOCH, vault);

            assertThat(HeldSources.source(held, vault)).isEqualTo(read.source());
            assertThat(vault.content(held.current().original())).isEqualTo(read.bytes());
        }
    }

    @Test
    void theBundledSourcesAreHeldWithTheBytesOfTheirFiles() throws Exception {
        for (Path file : bundled()) {
            ReadSource read =
                    new SourceReading().read(SourceInput.of(file)).read().getFirst();
            HeldSource held = HeldSources.hold(read, 0, Instant.EPOCH, vault);
            Source source = HeldSources.source(held, vault);

            assertThat(source).isEqualTo(read.source());
            assertThat(vault.content(source.sha256())).isEqualTo(ByteBuffer.wrap(Files.readAllBytes(file)));
            assertThat(held.current().name()).isEqualTo(file.getFileName().toString());
        }
    }

    private static List<Path> bundled() throws Exception {
        try (var files = Files.list(Path.of("assets/sources"))) {
            return files.filter(file -> file.toString().endsWith(".txt")).toList();
        }
    }

    @Test
    void theSameReadingGivesTheSameBytes() {
        ReadSource read = new RandomWork(5, vault).read();

        assertThat(HeldSources.version(read, Instant.EPOCH, vault))
                .isEqualTo(HeldSources.version(read, Instant.EPOCH, new Vault()));
    }

    @Test
    void aSourceThatTheVaultHasNotSaysSoInASentence() {
        HeldSource held = HeldSources.hold(new RandomWork(5, vault).read(), 0, Instant.EPOCH, vault);

        assertThatExceptionOfType(LostContentException.class)
                .isThrownBy(() -> HeldSources.source(held, new Vault()))
                .withMessageContaining("cannot be shown")
                .withMessageEndingWith(".");
    }

    @Test
    void aFieldThatNobodyKnowsDoesNoHarm() throws FormException {
        byte[] json = utf8("{\"item\":\"frame\",\"title\":\"x\",\"colour\":{\"of\":[\"the\",1]}}");

        assertThat(ItemForm.read(JsonText.parse(json)).key().kind()).isEqualTo(Key.Kind.FRAME);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"item\":\"hologram\"}",
                "{\"item\":\"FRAME\",\"title\":\"x\"}",
                "{\"item\":\"frame\"}",
                "{\"item\":\"frame\",\"title\":5}",
                "{\"item\":\"seen\",\"finding\":\"x\",\"stamp\":{\"who\":\"\",\"when\":\"today\"}}",
                "{\"item\":\"source-grade\",\"source\":\"x\",\"reliability\":\"G\"}",
                "{\"item\":\"point-grade\",\"point\":\"p\",\"source\":\"x\",\"credibility\":7}",
                "{\"item\":\"point-grade\",\"point\":\"p\",\"source\":\"x\",\"credibility\":1e99}",
                "{\"item\":\"point-grade\",\"point\":\"p\",\"source\":\"x\",\"credibility\":99999999999999999999}",
                "{\"item\":\"occasion\",\"id\":\"o\",\"date\":\"2023-02-30\"}",
                "{\"item\":\"occasion\",\"id\":\"o\",\"participants\":\"all\"}",
                "{\"item\":\"correction\",\"correction\":{\"what\":\"mood\",\"source\":\"x\"}}",
                "{\"item\":\"correction\",\"correction\":{\"what\":\"tie\",\"tied\":true,\"passages\":[]}}",
                "{\"item\":\"correction\",\"correction\":{\"what\":\"role\",\"value\":\"gap\",\"passages\":[{\"source\":\"x\",\"start\":5,\"end\":2}]}}",
                "{\"item\":\"correction\",\"correction\":{\"what\":\"figure\",\"value\":\"1e999999999\",\"passages\":[{\"source\":\"x\",\"start\":1,\"end\":2}]}}",
                "[]",
                "null"
            })
    void whatIsNoItemIsRefusedWithAReason(String json) throws FormException {
        var node = JsonText.parse(utf8(json));

        assertThatExceptionOfType(FormException.class)
                .isThrownBy(() -> ItemForm.read(node))
                .withMessageMatching("(?s).{10,}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "{}{}", "{\"n\":1e5", "\"\\ud8\""})
    void brokenJsonIsRefused(String json) {
        assertThatExceptionOfType(FormException.class).isThrownBy(() -> JsonText.parse(utf8(json)));
    }

    @Test
    void jsonBeyondMeasureIsRefused() {
        String deep = "[".repeat(100_000) + "]".repeat(100_000);
        String huge = "{\"n\":" + "9".repeat(100_000) + "}";

        assertThatExceptionOfType(FormException.class).isThrownBy(() -> JsonText.parse(utf8(deep)));
        assertThatExceptionOfType(FormException.class).isThrownBy(() -> JsonText.parse(utf8(huge)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"format\":\"parallax.reading/2\",\"text\":\"\"}",
                "{\"format\":\"parallax.reading/1\",\"text\":\"ab\",\"blocks\":[{\"start\":0,\"end\":3,\"role\":\"title\"}]}",
                "{\"format\":\"parallax.reading/1\",\"text\":\"ab\",\"blocks\":[{\"start\":0,\"end\":2,\"role\":\"title\"},{\"start\":1,\"end\":2,\"role\":\"title\"}]}"
            })
    void aReadingThatDoesNotFitItsTextIsRefused(String json) {
        assertThatExceptionOfType(FormException.class).isThrownBy(() -> ReadingForm.read(ByteBuffer.wrap(utf8(json))));
    }
}
