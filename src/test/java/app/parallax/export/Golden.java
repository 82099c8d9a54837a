package app.parallax.export;

import static org.assertj.core.api.Assertions.assertThat;

import app.parallax.compare.Comparison;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Holds what is written to a file that somebody has looked at. What differs is left in {@code target/golden}, to be looked at and, where it is right, put in its place. */
public final class Golden {
    private static final Path LEFT = Path.of("target", "golden");

    private Golden() {}

    /** What an exporter writes. */
    public static String written(Exporter exporter, Comparison comparison, ExportOptions options) throws IOException {
        return new String(bytes(exporter, comparison, options), StandardCharsets.UTF_8);
    }

    /** The same as bytes. */
    public static byte[] bytes(Exporter exporter, Comparison comparison, ExportOptions options) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        exporter.write(comparison, options, out);
        return out.toByteArray();
    }

    /** @param name of a file beside this class */
    public static void check(String name, String written) throws IOException {
        String looked = looked(name);
        if (!looked.equals(written)) {
            Files.createDirectories(LEFT);
            Files.writeString(LEFT.resolve(name), written);
        }
        assertThat(written).isEqualTo(looked);
    }

    private static String looked(String name) throws IOException {
        try (InputStream in = Golden.class.getResourceAsStream(name)) {
            return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
