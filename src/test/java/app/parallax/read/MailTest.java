package app.parallax.read;

import static org.assertj.core.api.Assertions.assertThat;

import app.parallax.source.BlockRole;
import app.parallax.source.Problem;
import app.parallax.source.Source;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MailTest {
    private static final String HEADER = """
            Return-Path: <press@harbour.example>
            From: "Harbour Board Press Office" <press@harbour.example>
            To: newsroom@paper.example
            Subject: =?UTF-8?Q?Harbour_works_begin_at_the_caf=C3=A9?=
            Date: Tue, 12 Mar 2024 09:30:00 +0100
            MIME-Version: 1.0
            """;

    @TempDir
    private Path folder = Path.of("");

    private Source read(String name, String mail) throws IOException {
        byte[] bytes = mail.replace("\n", "\r\n").getBytes(StandardCharsets.ISO_8859_1);
        return Reads.only(SourceInput.of(Files.write(folder.resolve(name), bytes)));
    }

    @Test
    void thePlainWordsOfAMailAreReadWithSubjectSenderAndDay() throws IOException {
        Source source = read("mail.eml", HEADER + """
                Content-Type: multipart/alternative; boundary="b"

                --b
                Content-Type: text/plain; charset=utf-8
                Content-Transfer-Encoding: quoted-printable

                Work on the outer wall begins on Monday, the board said in a statement=
                 on Tuesday.

                On Mon, 11 Mar 2024, the newsroom wrote:
                > When does it begin?

                --=20
                Harbour Board, Pier 4
                --b
                Content-Type: text/html; charset=utf-8

                <html><body><p>The same for the eye.</p></body></html>
                --b--
                """);

        assertThat(source.info().title()).isEqualTo("Harbour works begin at the café");
        assertThat(source.info().publisher()).isEqualTo("Harbour Board Press Office");
        assertThat(source.info().date()).isEqualTo(LocalDate.of(2024, 3, 12));
        assertThat(Reads.roleOf(source, "Harbour works begin")).isEqualTo(BlockRole.TITLE);
        assertThat(Reads.roleOf(
                        source, "Work on the outer wall begins on Monday, the board said in a statement on Tuesday."))
                .isEqualTo(BlockRole.PARAGRAPH);
        assertThat(Reads.roleOf(source, "> When does it begin?")).isEqualTo(BlockRole.FURNITURE);
        assertThat(Reads.roleOf(source, "Pier 4")).isEqualTo(BlockRole.FURNITURE);
        assertThat(source.text()).doesNotContain("for the eye");
    }

    @Test
    void aMailWithNothingButAPageIsReadAsThatPage() throws IOException {
        Source source = read("mail.eml", HEADER + """
                Content-Type: text/html; charset=iso-8859-1

                <html><body><h1>Works begin</h1><p>The caf\u00e9 stays open while the outer wall is mended, said the board.</p></body></html>
                """);

        assertThat(source.text()).contains("The café stays open while the outer wall is mended");
        assertThat(Reads.roleOf(source, "The café stays open")).isEqualTo(BlockRole.PARAGRAPH);
    }

    @Test
    void attachmentsAreNamedAndNotRead() throws IOException {
        Source source = read("mail.eml", HEADER + """
                Content-Type: multipart/mixed; boundary="b"

                --b
                Content-Type: text/plain

                The figures are in the file that comes with this, the board said.
                --b
                Content-Type: text/plain; name="figures.txt"
                Content-Disposition: attachment; filename="figures.txt"

                3,400 tonnes
                --b--
                """);

        assertThat(source.text()).doesNotContain("3,400");
        assertThat(source.problems()).extracting(Problem::code).containsExactly("attachment-unread");
        assertThat(source.problems().getFirst().message()).contains("“figures.txt”");
    }

    @Test
    void aPageSavedByABrowserInOneFileIsReadAsAPage() throws IOException {
        Source source = read("page.mhtml", """
                From: <Saved by Blink>
                Snapshot-Content-Location: https://paper.example/harbour
                Subject: Harbour works begin
                Date: Fri, 15 Mar 2024 10:00:00 -0000
                MIME-Version: 1.0
                Content-Type: multipart/related; type="text/html"; boundary="b"

                --b
                Content-Type: text/html
                Content-Transfer-Encoding: quoted-printable

                <html lang=3D"en"><head><meta charset=3D"utf-8"><title>Harbour works begin - The Paper</title></head>
                <body><nav><a href=3D"/">Home</a></nav><article><h1>Harbour works begin</h1>
                <p>The harbour=E2=80=99s outer wall will be mended from Monday, the board said in a statement.</p></article></body></html>
                --b
                Content-Type: image/png
                Content-Transfer-Encoding: base64

                iVBORw0KGgo=
                --b--
                """);

        assertThat(source.info().url()).isEqualTo("https://paper.example/harbour");
        assertThat(source.info().date()).isNull();
        assertThat(Reads.roleOf(source, "The harbour’s outer wall")).isEqualTo(BlockRole.PARAGRAPH);
        assertThat(Reads.roleOf(source, "Home")).isEqualTo(BlockRole.FURNITURE);
        assertThat(source.problems()).isEmpty();
    }

    @Test
    void aTranscriptWhoseLabelsLookLikeFieldsIsNoMail() throws IOException {
        Source source = read("talk.txt", """
                From: Ana Peric
                Minister: Good morning. We have approved the works.
                Question: When do they begin?
                Minister: On Monday.
                """);

        assertThat(source.text()).startsWith("From: Ana Peric");
    }

    @Test
    void thousandsOfFieldsAndDeepNestingEndInASentenceOrInText() throws IOException {
        StringBuilder nested = new StringBuilder("MIME-Version: 1.0\nSubject: deep\n");
        for (int i = 0; i < 500; i++) {
            nested.append("Content-Type: multipart/mixed; boundary=\"b")
                    .append(i)
                    .append("\"\n\n--b")
                    .append(i)
                    .append('\n');
        }
        nested.append("Content-Type: text/plain\n\nWords.\n");
        String fields = "MIME-Version: 1.0\n" + "a:\n".repeat(5_000) + "\nWords.\n";
        for (String mail : new String[] {nested.toString(), fields}) {
            Path file = Files.writeString(folder.resolve("deep.eml"), mail);
            ReadOutcome outcome = new SourceReading().read(SourceInput.of(file));

            assertThat(outcome.sources().size() + outcome.refused().size()).isEqualTo(1);
        }
    }
}
