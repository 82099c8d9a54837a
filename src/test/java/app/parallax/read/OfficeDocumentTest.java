package app.parallax.read;

import static org.assertj.core.api.Assertions.assertThat;

import app.parallax.source.BlockRole;
import app.parallax.source.Source;
import app.parallax.source.SourceKind;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same statement as LibreOffice 7.4 saves it in each format, and what documents can be besides. */
class OfficeDocumentTest {
    @TempDir
    private Path folder = Path.of("");

    private static Path statement(String ending) throws URISyntaxException {
        return Path.of(Objects.requireNonNull(OfficeDocumentTest.class.getResource("office/statement." + ending))
                .toURI());
    }

    private Path file(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    private static Refusal refusal(Path file) {
        ReadOutcome outcome = new SourceReading().read(SourceInput.of(file));
        assertThat(outcome.sources()).isEmpty();
        Refusal refusal = outcome.refused().getFirst();
        assertThat(refusal.problem().message())
                .startsWith(file.toString())
                .endsWith(".")
                .doesNotContain("\n");
        return refusal;
    }

    @ParameterizedTest
    @ValueSource(strings = {"docx", "doc", "odt", "rtf", "epub"})
    void whoSaysWhatIsReadInEveryFormat(String ending) throws URISyntaxException {
        Source source = Reads.only(SourceInput.of(statement(ending)));

        assertThat(source.info().title()).isEqualTo("Statement on the harbour works");
        assertThat(source.info().kind()).isEqualTo(SourceKind.TRANSCRIPT);
        assertThat(Reads.speakerOf(source, "We have approved 3,400 tonnes of stone"))
                .isEqualTo("Ana Perić");
        assertThat(Reads.speakerOf(source, "Work begins on Monday – not before."))
                .isEqualTo("John Okello");
        assertThat(source.text()).contains("The café “Lantern” stays open.");
        assertThat(Reads.roleOf(source, "Questions")).isEqualTo(BlockRole.HEADING);
        assertThat(Reads.having(source, BlockRole.SPEECH)).contains("12 a day");
    }

    @Test
    void aDocumentIsKnownByItsBytesWhateverItIsCalled() throws IOException, URISyntaxException {
        Path renamed = file("statement.txt", Files.readAllBytes(statement("docx")));

        assertThat(Reads.only(SourceInput.of(renamed)).text()).contains("3,400 tonnes");
    }

    @Test
    void aLineOfItsOwnInBoldIsAHeading() throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            document.createParagraph().createRun().setText("The harbour was closed on Monday, the ministry said.");
            var line = document.createParagraph().createRun();
            line.setBold(true);
            line.setText("What happens next");
            document.createParagraph().createRun().setText("It opens again in June, and ferries sail until then.");
            Source source = Reads.only(SourceInput.of(file("bold.docx", bytes(document))));

            assertThat(Reads.roleOf(source, "What happens next")).isEqualTo(BlockRole.HEADING);
            assertThat(Reads.roleOf(source, "It opens again")).isEqualTo(BlockRole.PARAGRAPH);
        }
    }

    @Test
    void aPasswordIsAskedForInOneSentence() throws IOException, GeneralSecurityException {
        byte[] plain;
        try (XWPFDocument document = new XWPFDocument()) {
            document.createParagraph().createRun().setText("Nobody is to read this.");
            plain = bytes(document);
        }
        Refusal refusal = refusal(file("secret.docx", encrypted(plain)));

        assertThat(refusal.problem().code()).isEqualTo("encrypted");
        assertThat(refusal.problem().message()).contains("password");
    }

    @ParameterizedTest
    @ValueSource(strings = {"docx", "doc", "odt", "epub"})
    void halfADocumentIsRefusedInOneSentence(String ending) throws IOException, URISyntaxException {
        byte[] whole = Files.readAllBytes(statement(ending));
        Path half = file("half." + ending, Arrays.copyOf(whole, whole.length / 2));

        assertThat(refusal(half).problem().code()).isIn("damaged", "binary");
    }

    @Test
    void whatUnpacksToFarMoreThanItHoldsIsRefused() throws IOException {
        byte[] bomb = zip("word/document.xml", 600);

        assertThat(bomb.length).isLessThan(2_000_000);
        assertThat(refusal(file("bomb.docx", bomb)).problem().code()).isEqualTo("too-large");
    }

    @Test
    void entitiesOfADocumentFetchNothing() throws IOException {
        Path secret = file("secret.txt", "the secret words".getBytes(StandardCharsets.UTF_8));
        String content = "<?xml version=\"1.0\"?><!DOCTYPE d [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>"
                + "<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><office:body><office:text>"
                + "<text:p>Before &x; behind.</text:p></office:text></office:body></office:document-content>";
        ByteArrayOutputStream odt = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(odt)) {
            entry(zip, "mimetype", "application/vnd.oasis.opendocument.text");
            entry(zip, "content.xml", content);
        }
        ReadOutcome outcome = new SourceReading().read(SourceInput.of(file("entity.odt", odt.toByteArray())));

        assertThat(outcome.sources()).noneMatch(source -> source.text().contains("secret words"));
    }

    private static void entry(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static byte[] zip(String name, int megabytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] spaces = new byte[1024 * 1024];
        Arrays.fill(spaces, (byte) ' ');
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(name));
            for (int i = 0; i < megabytes; i++) {
                zip.write(spaces);
            }
            zip.closeEntry();
        }
        return out.toByteArray();
    }

    private static byte[] bytes(XWPFDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.write(out);
        return out.toByteArray();
    }

    private static byte[] encrypted(byte[] plain) throws IOException, GeneralSecurityException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            var encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
            encryptor.confirmPassword("harbour");
            try (OutputStream data = encryptor.getDataStream(files)) {
                data.write(plain);
            }
            files.writeFilesystem(out);
        }
        return out.toByteArray();
    }
}
