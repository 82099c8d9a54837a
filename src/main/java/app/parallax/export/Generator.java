package app.parallax.export;

import java.util.Optional;

/** The program that writes, as named in what it writes. */
public record Generator(String name, String version) {
    private static final String UNPACKED = "development";

    /** This program; its version is known where it runs from its jar. */
    public static Generator parallax() {
        String version = Generator.class.getPackage().getImplementationVersion();
        return new Generator("Parallax", Optional.ofNullable(version).orElse(UNPACKED));
    }
}
