package app.parallax.dossier.file;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DossierSchemaTest {
    private static Schema schema() throws IOException {
        try (InputStream in = DossierFile.class.getResourceAsStream("dossier-1.schema.json")) {
            String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(text, InputFormat.JSON);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void everyEntryThatIsWrittenKeepsToTheSchema(long seed) throws IOException {
        Schema schema = schema();
        byte[] file = Kept.bytes(Kept.history(seed, 60));
        int checked = 0;
        for (ZipPart part : ZipListing.of(file, 10_000).parts()) {
            String content =
                    new String(new ZipUnpacking(file, Limits.USUAL).unpack(part).bytes(), StandardCharsets.UTF_8);
            if (content.startsWith("{")) {
                assertThat(schema.validate(content, InputFormat.JSON))
                        .as(part.name())
                        .isEmpty();
                checked++;
            }
        }
        assertThat(checked).as("manifest, work, log and some readings").isGreaterThan(5);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"format\":\"parallax.work/1\",\"items\":[{\"item\":\"hologram\"}]}",
                "{\"format\":\"parallax.work/1\",\"items\":[{\"item\":\"frame\"}]}",
                "{\"format\":\"parallax.work/2\",\"items\":[]}",
                "{\"format\":\"parallax.work/1\"}",
                "{\"format\":\"parallax.log/1\",\"earlier\":[],\"entries\":[{\"entry\":\"made\"}]}",
                "{\"item\":\"source-grade\",\"source\":\"x\",\"reliability\":\"G\",\"stamp\":{\"who\":\"\",\"when\":\"2026-01-01T00:00:00Z\"}}"
            })
    void theSchemaRejectsWhatTheFormatDoesNotKnow(String json) throws IOException {
        assertThat(schema().validate(json, InputFormat.JSON)).isNotEmpty();
    }

    @Test
    void theSchemaAllowsFieldsThatAreNewWithinTheVersion() throws IOException {
        String json =
                "{\"format\":\"parallax.work/1\",\"items\":[{\"item\":\"frame\",\"title\":\"\",\"colour\":\"red\"}]}";

        assertThat(schema().validate(json, InputFormat.JSON)).isEmpty();
    }
}
