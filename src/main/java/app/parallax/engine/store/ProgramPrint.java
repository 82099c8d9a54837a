package app.parallax.engine.store;

import app.parallax.text.Hashes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Tells one build of the program from every other, so that nothing kept outlives the code that made it: no version number needs to be remembered. */
final class ProgramPrint {

    private ProgramPrint() {}

    /** The print of the build that runs; empty where its files cannot be read, and then nothing may be kept. */
    static Optional<String> ofThisBuild() {
        CodeSource code = ProgramPrint.class.getProtectionDomain().getCodeSource();
        if (code == null || code.getLocation() == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(of(Path.of(code.getLocation().toURI())));
        } catch (IOException | UncheckedIOException | URISyntaxException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /**
     * @param program a jar, which keeps a checksum of each member, or a folder of classes, told apart by size and time
     */
    static String of(Path program) throws IOException {
        return Hashes.sha256(Files.isDirectory(program) ? filesOf(program) : membersOf(program));
    }

    /** The manifest, which names the libraries with their versions, is one of the members. */
    private static String membersOf(Path jar) throws IOException {
        try (ZipFile zip = new ZipFile(jar.toFile());
                Stream<? extends ZipEntry> members = zip.stream()) {
            return members.map(member -> member.getName() + ' ' + member.getCrc())
                    .sorted()
                    .collect(Collectors.joining("\n"));
        }
    }

    private static String filesOf(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file) + " " + stateOf(file))
                    .sorted()
                    .collect(Collectors.joining("\n"));
        }
    }

    private static String stateOf(Path file) {
        try {
            return Files.size(file) + " " + Files.getLastModifiedTime(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
