package app.parallax.read.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import app.parallax.job.Cancellation;
import app.parallax.job.Progress;
import app.parallax.job.Workers;
import app.parallax.read.ReadSource;
import app.parallax.read.SourceReading;
import app.parallax.read.folder.Twin.Sameness;
import app.parallax.source.Source;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderReadingTest {

    private static final String HARBOUR =
            "The harbour of Lower Marsh was closed on Monday.\n\nThe mayor said that it would open again within a week.\n";

    @TempDir
    private Path root = Path.of("");

    private final FolderReading reading = new FolderReading(new SourceReading());

    private Path write(String name, String words) throws IOException {
        return write(name, words.getBytes(StandardCharsets.UTF_8));
    }

    private Path write(String name, byte[] bytes) throws IOException {
        Path file = root.resolve("case").resolve(name);
        Files.createDirectories(file.getParent());
        return Files.write(file, bytes);
    }

    private Gathered read(Path... places) {
        return read(List.of(places), List.of(), Progress.SILENT, new Cancellation());
    }

    private Gathered read(List<Path> places, List<Source> there, Progress progress, Cancellation cancellation) {
        try (Workers two = new Workers(2)) {
            return reading.read(places, there, two, progress, cancellation);
        }
    }

    private Path folder() {
        return root.resolve("case");
    }

    private List<String> read(FolderReading by) {
        try (Workers one = new Workers(1)) {
            return names(by.read(List.of(folder()), List.of(), one, Progress.SILENT, new Cancellation()));
        }
    }

    private static List<String> names(Gathered gathered) {
        return gathered.read().stream().map(ReadSource::name).toList();
    }

    @Test
    void filesAreReadInTheOrderOfTheirPathsHoweverDeepWithoutHiddenOnes() throws IOException {
        write("b.txt", "The second text.");
        write("a/z.txt", "The first text.");
        write("c/d/e.txt", "The third text.");
        write(".hidden.txt", "Never seen.");
        write(".git/config.txt", "Never seen either.");
        write("__MACOSX/b.txt", "Nor this.");
        write("~$letter.docx", "Left behind.");
        Gathered gathered = read(folder());
        assertThat(names(gathered)).containsExactly("z.txt", "b.txt", "e.txt");
        assertThat(gathered.sentences()).isEmpty();
    }

    @Test
    void whatCannotBeReadIsOneLineEachAndTheRestGoesOn() throws IOException {
        write("a.txt", "A text that can be read.");
        write("broken.pdf", "%PDF-1.7 and nothing more");
        write("empty.txt", "");
        write("list.json", "{\"sources\": []}");
        write("noise.txt", new byte[] {0, 1, 2, 3, 0, 0, 0, 7, 0, 0, 5, 0});
        write("z.txt", "Another one that can be read.");
        Gathered gathered = read(folder());
        assertThat(names(gathered)).containsExactly("a.txt", "z.txt");
        assertThat(gathered.refused())
                .extracting(refusal -> refusal.name())
                .containsExactlyInAnyOrder("case/broken.pdf", "case/empty.txt", "case/list.json", "case/noise.txt");
        assertThat(gathered.sentences())
                .hasSize(4)
                .allSatisfy(line ->
                        assertThat(line).startsWith("case/").endsWith(".").doesNotContain("\n"));
    }

    @Test
    void sameBytesAndTheSameTextInAnotherFormatAreNotAddedTwice() throws IOException {
        write("first.txt", HARBOUR);
        write("second.txt", HARBOUR);
        write("third.txt", HARBOUR.replace("\n\n", "\r\n\r\n"));
        write("other.txt", HARBOUR.replace("week", "month"));
        Gathered gathered = read(folder());
        assertThat(names(gathered)).containsExactly("first.txt", "other.txt");
        assertThat(gathered.twins())
                .extracting(Twin::name, Twin::of, Twin::sameness)
                .containsExactly(
                        tuple("case/second.txt", "case/first.txt", Sameness.BYTES),
                        tuple("case/third.txt", "case/first.txt", Sameness.TEXT));
        assertThat(gathered.sentences())
                .containsExactly(
                        "case/second.txt is the same file as case/first.txt; it was left out.",
                        "case/third.txt has the same text as case/first.txt; it was left out.");
    }

    @Test
    void anotherPublishersPrintOfTheSameTextIsASourceOfItsOwn() throws IOException {
        String page = """
                <html><head><meta property="og:site_name" content="%s"><title>Harbour closed</title></head>
                <body><article><p>The harbour of Lower Marsh was closed on Monday.</p>
                <p>The mayor said that it would open again within a week.</p></article><!-- %s --></body></html>
                """;
        write("a.html", page.formatted("Marsh Herald", "One"));
        write("b.html", page.formatted("Upland Post", "Two"));
        write("c.html", page.formatted("Marsh Herald", "Three"));
        Gathered gathered = read(folder());
        assertThat(names(gathered)).containsExactly("a.html", "b.html");
        assertThat(gathered.twins())
                .extracting(Twin::name, Twin::of)
                .containsExactly(tuple("case/c.html", "case/a.html"));
    }

    @Test
    void whatIsOpenAlreadyIsNotAddedAgain() throws IOException {
        Path first = write("first.txt", HARBOUR);
        List<Source> there = read(first).sources();
        Gathered gathered = read(List.of(folder()), there, Progress.SILENT, new Cancellation());
        assertThat(gathered.read()).isEmpty();
        assertThat(gathered.twins()).hasSize(1);
    }

    @Test
    void noLinkIsFollowedOutOfTheFolderNorRound() throws IOException {
        write("a.txt", "A text that stands in the folder.");
        Path outside = Files.writeString(root.resolve("outside.txt"), "A secret that stands beside the folder.");
        Files.createSymbolicLink(folder().resolve("leak.txt"), outside);
        Files.createSymbolicLink(folder().resolve("up"), root);
        Files.createSymbolicLink(folder().resolve("round"), folder());
        Files.createSymbolicLink(folder().resolve("gone.txt"), root.resolve("gone.txt"));
        Gathered gathered = read(folder());
        assertThat(names(gathered)).containsExactly("a.txt");
        assertThat(gathered.refused())
                .extracting(refusal -> refusal.name())
                .containsExactly("case/gone.txt", "case/leak.txt", "case/up");
        assertThat(gathered.sentences().get(1)).contains("leads out of the folder");
    }

    @Test
    void aFolderOfTooManyFilesIsRefusedAndTooManyBytesAreNotHeld() throws IOException {
        write("a.txt", "The first text of three.");
        write("b.txt", "x".repeat(2 << 20));
        write("c.txt", "The last text of three.");
        assertThat(read(new FolderReading(new SourceReading(), 2, 4 << 20))).isEmpty();
        assertThat(read(new FolderReading(new SourceReading(), 3, 1 << 20))).containsExactly("a.txt", "c.txt");
        Gathered gathered = read(root.resolve("nowhere"));
        assertThat(gathered.sentences()).hasSize(1).first().asString().contains("does not exist");
    }

    @Test
    void progressCountsEachFileAndReadingStopsOnRequest() throws IOException {
        for (int i = 0; i < 40; i++) {
            write("text-" + i + ".txt", "This is the text of number " + i + " and of no other.");
        }
        List<Integer> done = new ArrayList<>();
        Gathered gathered = read(
                List.of(folder()),
                List.of(),
                (stage, behind, all) -> {
                    assertThat(stage).isEqualTo("files");
                    assertThat(all).isEqualTo(40);
                    done.add(behind);
                },
                new Cancellation());
        assertThat(gathered.read()).hasSize(40);
        assertThat(done).hasSize(40).isSorted().endsWith(40);
        Cancellation cancellation = new Cancellation();
        List<Integer> before = new ArrayList<>();
        assertThatExceptionOfType(CancellationException.class)
                .isThrownBy(() -> read(
                        List.of(folder()),
                        List.of(),
                        (stage, behind, all) -> {
                            before.add(behind);
                            cancellation.cancel();
                        },
                        cancellation));
        assertThat(before).hasSizeLessThan(5);
    }
}
