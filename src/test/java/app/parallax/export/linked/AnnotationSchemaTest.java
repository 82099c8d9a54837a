package app.parallax.export.linked;

import static org.assertj.core.api.Assertions.assertThat;

import app.parallax.compare.Comparison;
import app.parallax.compare.Comparisons;
import app.parallax.export.ExportOptions;
import app.parallax.export.Generator;
import app.parallax.export.Golden;
import app.parallax.export.Worked;
import app.parallax.present.Phrases;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written keeps to the schema, and the schema sees what would not. */
class AnnotationSchemaTest {
    private final Comparison comparison = Comparisons.harbour();

    @Test
    void whatIsWrittenKeepsToTheModel() throws IOException {
        assertThat(AnnotationSchema.violations(written(comparison, Worked.harbour())))
                .isEmpty();
        assertThat(AnnotationSchema.violations(written(comparison, ExportOptions.DEFAULT)))
                .isEmpty();
    }

    @Test
    void aCollectionOfNothingKeepsToItToo() throws IOException {
        Comparison bare = Comparisons.withFindings(comparison, List.of());

        assertThat(AnnotationSchema.violations(written(bare, ExportOptions.DEFAULT)))
                .isEmpty();
    }

    /** Each changes one thing in a file that is right; what is looked for stands before the arrow, a pattern. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"@context\" : \"[^\"]+\" -> \"@context\" : \"https://schema.org\"",
                "\"type\" : \"AnnotationCollection\" -> \"type\" : \"Collection\"",
                "\"total\" : (\\d+) -> \"total\" : \"$1\"",
                ",\\s*\"last\" : \"[^\"]+\" -> ",
                "\"partOf\" : \"[^\"]+\", -> ",
                "\"id\" : \"urn:uuid: -> \"id\" : \"",
                "\"type\" : \"Annotation\" -> \"type\" : \"Note\"",
                "\"motivation\" : \"describing\" -> \"motivation\" : \"wondering\"",
                "\"created\" : \"([^\"]+)Z\" -> \"created\" : \"$1\"",
                "\"type\" : \"Software\" -> \"type\" : \"Program\"",
                "\"target\" : -> \"goal\" :",
                "\"value\" : -> \"words\" :",
                "\"format\" : \"text/plain\" -> \"format\" : \"plain\"",
                "\"source\" : \"urn:sha256 -> \"source\" : \"sha 256",
                "\"exact\" : \"[^\"]+\" -> \"exact\" : \"\"",
                "\"prefix\" : -> \"before\" :",
                "\"start\" : (\\d+) -> \"start\" : -1",
                "\"end\" : (\\d+) -> \"end\" : 1.5",
                "\"type\" : \"TextPositionSelector\" -> \"type\" : \"DataPositionSelector\"",
                "\"body\" : -> \"bodyValue\" : \"Words.\", \"body\" :",
            })
    void theSchemaSeesWhatIsNotAsTheModelSays(String change) throws IOException {
        String[] parts = change.split(" -> ", -1);
        String right = written(comparison, Worked.harbour());
        String wrong = right.replaceFirst(parts[0], parts[1]);

        assertThat(wrong).isNotEqualTo(right);
        assertThat(AnnotationSchema.violations(wrong)).isNotEmpty();
    }

    private static String written(Comparison comparison, ExportOptions options) throws IOException {
        return Golden.written(
                new WebAnnotationExporter(new Generator("Parallax", "test"), Phrases.english()), comparison, options);
    }
}
