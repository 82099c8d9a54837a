package app.parallax.export.linked;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;

/** The schema of files of annotations that the tests hold exports to. */
public final class AnnotationSchema {
    private AnnotationSchema() {}

    /** What of a file is not as the W3C's model says; nothing where all is. */
    public static List<Error> violations(String json) throws IOException {
        try (InputStream in = Objects.requireNonNull(
                AnnotationSchema.class.getResourceAsStream("web-annotation-model.schema.json"))) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(in, InputFormat.JSON)
                    .validate(json, InputFormat.JSON);
        }
    }
}
