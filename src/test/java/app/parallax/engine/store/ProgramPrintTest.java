package app.parallax.engine.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgramPrintTest {

    @TempDir
    Path folder;

    private Path jar(String name, long time, String code) throws IOException {
        Path jar = folder.resolve(name);
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar))) {
            ZipEntry member = new ZipEntry("A.class");
            member.setTime(time);
            zip.putNextEntry(member);
            zip.write(code.getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        }
        return jar;
    }

    @Test
    void theSameCodeBuiltLaterIsTheSameBuild() throws IOException {
        assertThat(ProgramPrint.of(jar("one.jar", 0, "code")))
                .isEqualTo(ProgramPrint.of(jar("two.jar", 1_000_000_000_000L, "code")))
                .isNotEqualTo(ProgramPrint.of(jar("three.jar", 0, "cope")));
    }

    @Test
    void aChangedClassFileInAFolderIsAnotherBuild() throws IOException {
        Path classes = Files.createDirectories(folder.resolve("classes"));
        Files.writeString(classes.resolve("A.class"), "code");
        String before = ProgramPrint.of(classes);
        assertThat(ProgramPrint.of(classes)).isEqualTo(before);
        Files.writeString(classes.resolve("A.class"), "longer code");
        assertThat(ProgramPrint.of(classes)).isNotEqualTo(before);
    }

    @Test
    void theBuildThatRunsHasAPrint() {
        assertThat(ProgramPrint.ofThisBuild()).isPresent();
    }
}
