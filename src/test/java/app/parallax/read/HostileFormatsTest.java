package app.parallax.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files made to do harm, or that happen to: each costs one sentence or is read, in bounded time. */
class HostileFormatsTest {

    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String ODT =
            "<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                    + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" xmlns:xlink=\"http://www.w3.org/1999/xlink\""
                    + " xmlns:draw=\"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0\"><office:body><office:text>";
    private static final String ODT_END = "</office:text></office:body></office:document-content>";
    private static final String LAUGHS =
            "<!DOCTYPE l [<!ENTITY a \"ha\"><!ENTITY b \"" + "&a;".repeat(50) + "\"><!ENTITY c \""
                    + "&b;".repeat(50) + "\"><!ENTITY d \"" + "&c;".repeat(50) + "\"><!ENTITY e \"" + "&d;".repeat(50)
                    + "\"><!ENTITY f \"" + "&e;".repeat(50) + "\">]>";

    @TempDir
    private Path folder = Path.of("");

    private Path file(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    /** Reads in time; what comes of it is a source, or one sentence that names the file. */
    private ReadOutcome outcome(Path file) {
        ReadOutcome outcome = assertTimeoutPreemptively(LIMIT, () -> new SourceReading().read(SourceInput.of(file)));
        assertThat(outcome.read().size() + outcome.refused().size()).isEqualTo(1);
        outcome.refused()
                .forEach(refusal -> assertThat(refusal.problem().message())
                        .startsWith(file.toString())
                        .endsWith(".")
                        .doesNotContain("\n"));
        return outcome;
    }

    private String code(Path file) {
        ReadOutcome outcome = outcome(file);
        assertThat(outcome.sources()).isEmpty();
        return outcome.refused().getFirst().problem().code();
    }

    @Test
    void aFileOfTwoGigabytesIsRefusedWithoutBeingRead() throws IOException {
        Path file = folder.resolve("huge.txt");
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(2L * 1024 * 1024 * 1024 + 5);
        }
        assertThat(code(file)).isEqualTo("too-large");
    }

    @Test
    void linksAreFollowedAndThoseThatLeadNowhereAreNamed() throws IOException {
        Path words = file("words.txt", "The board met on Monday.".getBytes(StandardCharsets.UTF_8));
        assertThat(Reads.only(SourceInput.of(Files.createSymbolicLink(folder.resolve("link.txt"), words)))
                        .text())
                .startsWith("The board");
        Path loop = Files.createSymbolicLink(folder.resolve("loop.txt"), folder.resolve("back.txt"));
        Files.createSymbolicLink(folder.resolve("back.txt"), loop);
        assertThat(code(loop)).isEqualTo("missing");
        Path gone = Files.createSymbolicLink(folder.resolve("gone.txt"), folder.resolve("none.txt"));
        assertThat(code(gone)).isEqualTo("missing");
    }

    @Test
    void pipesAndDevicesAreNotWaitedFor() throws IOException, InterruptedException {
        assumeTrue(Files.exists(Path.of("/dev/zero")), "no devices on this system");
        Path pipe = folder.resolve("pipe.txt");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor(10, TimeUnit.SECONDS))
                .isTrue();
        assertThat(code(pipe)).isEqualTo("unreadable");
        assertThat(code(Path.of("/dev/zero"))).isEqualTo("unreadable");
        assertThat(code(Path.of("/dev/null"))).isEqualTo("unreadable");
    }

    record Made(String name, byte[] bytes) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static Made made(String name, String text) {
        return new Made(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static Made docx(String name, String body, String head) {
        return docx(name, body, head, "http://parallax.invalid/");
    }

    private static Made docx(String name, String body, String head, String address) {
        return new Made(
                name,
                zip(
                        "[Content_Types].xml",
                        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\""
                                + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Override PartName=\"/word/document.xml\""
                                + " ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>",
                        "_rels/.rels",
                        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" Type=\""
                                + RELATIONS + "/officeDocument\" Target=\"word/document.xml\"/></Relationships>",
                        "word/document.xml",
                        head + "<w:document xmlns:w=\"" + WORD + "\" xmlns:r=\"" + RELATIONS + "\"><w:body>" + body
                                + "</w:body></w:document>",
                        "word/_rels/document.xml.rels",
                        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r9\" Type=\""
                                + RELATIONS + "/image\" Target=\"" + address
                                + "i.png\" TargetMode=\"External\"/><Relationship Id=\"r8\""
                                + " Type=\"" + RELATIONS
                                + "/attachedTemplate\" Target=\"" + address
                                + "t.dotm\" TargetMode=\"External\"/></Relationships>"));
    }

    private static Made odt(String name, String body, String head) {
        return new Made(
                name,
                zip("mimetype", "application/vnd.oasis.opendocument.text", "content.xml", head + ODT + body + ODT_END));
    }

    private static Made epub(String name, String body, String head) {
        return new Made(
                name,
                zip(
                        "mimetype",
                        "application/epub+zip",
                        "META-INF/container.xml",
                        "<container xmlns=\"urn:oasis:names:tc:opendocument:xmlns:container\" version=\"1.0\"><rootfiles><rootfile full-path=\"b.opf\""
                                + " media-type=\"application/oebps-package+xml\"/></rootfiles></container>",
                        "b.opf",
                        "<package xmlns=\"http://www.idpf.org/2007/opf\" version=\"3.0\"><manifest><item id=\"c\" href=\"c.xhtml\""
                                + " media-type=\"application/xhtml+xml\"/></manifest><spine><itemref idref=\"c\"/></spine></package>",
                        "c.xhtml",
                        head + "<html xmlns=\"http://www.w3.org/1999/xhtml\"><body>" + body + "</body></html>"));
    }

    private static byte[] zip(String... namesAndContents) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < namesAndContents.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndContents[i]));
                zip.write(namesAndContents[i + 1].getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static Stream<Made> emptyParagraphs() {
        int million = 1_000_000;
        String end = "The words at the end.";
        return Stream.of(
                made("a.txt", "\n".repeat(million) + end),
                made("b.txt", "\f\r\n".repeat(million) + end),
                made("c.html", "<html><body>" + "<p></p>".repeat(million) + "<p>" + end),
                made("d.md", "\n\n".repeat(million) + end),
                made("e.rtf", "{\\rtf1 " + "\\par ".repeat(million) + end + "}"),
                made(
                        "f.srt",
                        "1\n00:00:01,000 --> 00:00:02,000\n\n".repeat(million / 4)
                                + "2\n00:00:03,000 --> 00:00:04,000\n" + end),
                made("g.eml", "From: a@b.example\nMessage-ID: <x@y>\nSubject: none\n\n" + "\n".repeat(million) + end),
                docx("h.docx", "<w:p/>".repeat(million) + "<w:p><w:r><w:t>" + end + "</w:t></w:r></w:p>", ""),
                odt("i.odt", "<text:p/>".repeat(million) + "<text:p>" + end + "</text:p>", ""),
                epub("j.epub", "<p></p>".repeat(million) + "<p>" + end + "</p>", ""));
    }

    @Tag("full")
    @ParameterizedTest
    @MethodSource("emptyParagraphs")
    void aMillionEmptyParagraphsAreReadOrRefused(Made made) throws IOException {
        ReadOutcome outcome = outcome(file(made.name(), made.bytes()));
        outcome.sources().forEach(source -> assertThat(source.text()).contains("The words at the end."));
        outcome.refused()
                .forEach(refusal -> assertThat(refusal.problem().code()).isEqualTo("too-large"));
    }

    static Stream<Made> nested() {
        int deep = 60_000;
        return Stream.of(
                made("a.html", "<html><body>" + "<div>".repeat(deep) + "words"),
                made(
                        "b.html",
                        "<html><head><script type=\"application/ld+json\">" + "[".repeat(deep)
                                + "</script></head><body>words"),
                made(
                        "c.html",
                        "<html><head><script type=\"application/ld+json\">" + "{\"a\":".repeat(deep)
                                + "</script></head><body>words"),
                made("d.html", "<html><body>" + "<table><tr><td>".repeat(5_000) + "words"),
                made("e.rtf", "{\\rtf1 " + "{".repeat(deep) + "words" + "}".repeat(deep) + "}"),
                made("f.rtf", "{\\rtf1 " + "{\\field{\\*\\fldinst x}{\\fldrslt ".repeat(5_000) + "words}"),
                made("g.md", "> ".repeat(deep) + "words"),
                made("h.eml", "MIME-Version: 1.0\nMessage-ID: <x@y>\n" + multiparts(2_000)),
                docx("i.docx", "<w:tbl><w:tr><w:tc>".repeat(deep), ""),
                odt("j.odt", "<text:section>".repeat(deep), ""),
                epub("k.epub", "<div>".repeat(deep), ""));
    }

    private static String multiparts(int depth) {
        StringBuilder mail = new StringBuilder();
        for (int i = 0; i < depth; i++) {
            mail.append("Content-Type: multipart/mixed; boundary=b")
                    .append(i)
                    .append("\n\n--b")
                    .append(i)
                    .append("\n");
        }
        return mail.append("Content-Type: text/plain\n\nwords\n").toString();
    }

    @Tag("full")
    @ParameterizedTest
    @MethodSource("nested")
    void nestingWithoutEndIsReadOrRefused(Made made) throws IOException {
        outcome(file(made.name(), made.bytes()));
    }

    static Stream<Made> entities() {
        return Stream.of(
                docx("a.docx", "<w:p><w:r><w:t>&f;</w:t></w:r></w:p>", LAUGHS),
                odt("b.odt", "<text:p>&f;</text:p>", LAUGHS),
                epub("c.epub", "<p>&f;</p>", LAUGHS),
                made("d.html", LAUGHS + "<html><body><p>&f;</p><p>words</p></body></html>"));
    }

    @ParameterizedTest
    @MethodSource("entities")
    void entitiesThatMultiplyAreNotFollowed(Made made) throws IOException {
        outcome(file(made.name(), made.bytes()))
                .sources()
                .forEach(source -> assertThat(source.text().length()).isLessThan(1_000_000));
    }

    @Tag("full")
    @Test
    void aSizeThatAZipDeclaresIsNotBelieved() throws IOException {
        String name = "content.xml";
        byte[] bytes = zip("mimetype", "application/vnd.oasis.opendocument.text", name, ODT + " ".repeat(600_000_000));
        byte[] entry = name.getBytes(StandardCharsets.US_ASCII);
        int at = bytes.length - 22 - 46 - entry.length;
        // The size in the directory, 24 bytes into the last entry's record.
        for (int i = 0; i < 4; i++) {
            bytes[at + 24 + i] = (byte) (i == 0 ? 100 : 0);
        }
        assertThat(code(file("liar.odt", bytes))).isIn("too-large", "damaged");
    }

    @ParameterizedTest
    @ValueSource(strings = {"docx", "odt", "epub", "pdf", "rtf", "html", "md", "srt", "eml", "txt"})
    void zerosAndPicturesAreRefusedWhateverTheirEnding(String ending) throws IOException {
        assertThat(code(file("zeros." + ending, new byte[5_000]))).isEqualTo("binary");
        byte[] picture = "\u0089PNG\r\n\u001a\n\0\0\0\rIHDR".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(code(file("picture." + ending, picture))).isEqualTo("binary");
    }

    /** Bold that is bold already: what a library asserts of it holds only where assertions are checked. */
    @Test
    void whatALibraryAssertsCostsOneFile() throws IOException {
        ReadOutcome outcome = outcome(
                file("bold.rtf", "{\\rtf1\\ansi\\pard\\b Ana\\b1 Moe\\par}".getBytes(StandardCharsets.US_ASCII)));
        assertThat(outcome.sources().size() + outcome.refused().size()).isEqualTo(1);
    }

    @Test
    void nothingThatAFileRefersToIsFetched() throws IOException {
        AtomicInteger connections = new AtomicInteger();
        try (ServerSocket server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            Thread.ofVirtual().start(() -> {
                try {
                    while (true) {
                        try (Socket _ = server.accept()) {
                            connections.incrementAndGet();
                        }
                    }
                } catch (IOException e) {
                    // The test is over.
                }
            });
            for (Made made : referring("http://localhost:" + server.getLocalPort() + "/")) {
                outcome(file(made.name(), made.bytes()));
            }
            assertThat(connections).hasValue(0);
            try (Socket own = new Socket(InetAddress.getLoopbackAddress(), server.getLocalPort())) {
                assertThat(own.getInputStream().read()).isEqualTo(-1);
            }
            assertThat(connections).as("the counter counts").hasValue(1);
        }
    }

    private static List<Made> referring(String address) {
        String dtd = "<!DOCTYPE d SYSTEM \"" + address + "d.dtd\" [<!ENTITY x SYSTEM \"" + address
                + "x\"><!ENTITY % p SYSTEM \"" + address + "p\"> %p;]>";
        String page = "<html><head><base href=\"" + address
                + "\"><link rel=stylesheet href=s.css><script src=s.js></script></head><body>"
                + "<img src=i.png><iframe src=f.html></iframe><object data=o></object><p>words</p></body></html>";
        return List.of(
                made("a.html", page),
                made(
                        "b.xhtml",
                        "<?xml version=\"1.0\"?>" + dtd
                                + "<html xmlns=\"http://www.w3.org/1999/xhtml\"><body><p>words &x;</p></body></html>"),
                made("c.md", "# words\n\n![i](" + address + "i.png) " + page),
                made("d.eml", "MIME-Version: 1.0\nMessage-ID: <x@y>\nContent-Type: text/html\n\n" + page),
                made(
                        "e.eml",
                        "MIME-Version: 1.0\nMessage-ID: <x@y>\nContent-Type: message/external-body; access-type=URL; URL=\""
                                + address + "\"\n\nwords"),
                made(
                        "f.rtf",
                        "{\\rtf1 {\\*\\template " + address + "t.dot}{\\field{\\*\\fldinst INCLUDEPICTURE \"" + address
                                + "i.png\"}{\\fldrslt words}}}"),
                docx("g.docx", "<w:p><w:r><w:t>words &x;</w:t></w:r></w:p>", dtd),
                docx("h.docx", "<w:p><w:r><w:t>words</w:t></w:r></w:p>", "", address),
                odt(
                        "i.odt",
                        "<text:p>words &x;<draw:frame><draw:image xlink:href=\"" + address
                                + "i.png\"/></draw:frame></text:p>",
                        dtd),
                epub("j.epub", "<p>words &x;</p><img src=\"" + address + "i.png\"/>", dtd));
    }
}
