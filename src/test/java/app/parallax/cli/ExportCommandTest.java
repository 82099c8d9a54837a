package app.parallax.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.parallax.dossier.file.DossierFile;
import app.parallax.dossier.file.KeptDossier;
import app.parallax.dossier.file.SaveOutcome;
import app.parallax.dossier.form.HeldSources;
import app.parallax.dossier.work.Dossier;
import app.parallax.dossier.work.Frame;
import app.parallax.dossier.work.Item;
import app.parallax.dossier.work.Note;
import app.parallax.dossier.work.Stamp;
import app.parallax.dossier.work.Subject;
import app.parallax.dossier.work.Vault;
import app.parallax.job.Cancellation;
import app.parallax.read.SourceInput;
import app.parallax.read.SourceReading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExportCommandTest extends CommandLineFixture {
    private static final Stamp MIRA = new Stamp("Mira", Instant.parse("2026-11-22T09:00:00Z"));

    @BeforeEach
    void aDossier() {
        Vault vault = new Vault();
        List<Item> items = new ArrayList<>();
        items.add(new Frame("Boats", "b"));
        items.add(new Note("n1", Subject.DOSSIER, "Who counted?", new TreeSet<>(), MIRA, MIRA));
        var read = new SourceReading()
                .read(
                        List.of(SourceInput.of(folder.resolve("a.txt")), SourceInput.of(folder.resolve("b.txt"))),
                        new Cancellation())
                .read();
        read.forEach(source -> items.add(HeldSources.hold(source, items.size(), Instant.EPOCH, vault)));
        try (DossierFile file = new DossierFile(folder.resolve("case.parallax"), "Parallax test", "")) {
            assertThat(file.save(KeptDossier.begun(Dossier.of(items), vault), MIRA))
                    .isInstanceOf(SaveOutcome.Saved.class);
        }
    }

    @Test
    void writesWhatIsInTheDossierWithTheAnalystsWork() throws IOException {
        assertThat(run("export", path("case.parallax"), "-o", path("case.md"))).isZero();

        assertThat(Files.readString(folder.resolve("case.md")))
                .startsWith("# Boats")
                .contains("Who counted?", "1970-01-01T00:00:00Z");
        assertThat(err()).isEmpty();
    }

    @Test
    void theBaselineIsTheDossiers() {
        assertThat(run("export", path("case.parallax"))).isZero();

        assertThat(MAPPER.readTree(out()).get("baseline").stringValue()).isEqualTo("b");
        assertThat(comparing.closed).hasValue(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "html", "csv", "xlsx", "pdf", "docx", "md", "jsonl", "jsonld", "claimreview"})
    void everyFormatGoesToStandardOutput(String format) {
        assertThat(run("export", path("case.parallax"), "--format", format, "-o", "-"))
                .isZero();

        assertThat(out.size()).isGreaterThan(100);
    }

    @Test
    void theDossierStaysAsItIsAndNothingIsLeftBesideIt() throws IOException {
        byte[] before = Files.readAllBytes(folder.resolve("case.parallax"));
        List<Path> files = files();

        assertThat(run("export", path("case.parallax"))).isZero();

        assertThat(Files.readAllBytes(folder.resolve("case.parallax"))).isEqualTo(before);
        assertThat(files()).isEqualTo(files);
    }

    @Test
    void whatSomebodyElseHasOpenCanBeExported() {
        try (DossierFile open = new DossierFile(folder.resolve("case.parallax"), "Parallax test", "Ana")) {
            assertThat(open.open().kept()).isNotNull();

            assertThat(run("export", path("case.parallax"))).isZero();
        }
        assertThat(err()).isEmpty();
    }

    @Test
    void whatIsNoDossierIsToldInOneLine() throws IOException {
        file("none.parallax", "no dossier");

        assertThat(run("export", path("none.parallax"))).isEqualTo(1);
        assertThat(run("export", path("missing.parallax"))).isEqualTo(1);
        assertThat(err().lines()).hasSize(2).allSatisfy(line -> assertThat(line).contains(".parallax"));
        assertThat(out()).isEmpty();
    }

    @Test
    void aFindingThatIsNotThereIsWrongUsage() {
        assertThat(run("export", path("case.parallax"), "--findings", "finding-x,finding-y"))
                .isEqualTo(2);
        assertThat(run("compare", path("a.txt"), "--point", "point-x")).isEqualTo(2);
        assertThat(run("compare", path("a.txt"), "--point", "point-x", "--findings", "finding-x"))
                .isEqualTo(2);
        assertThat(err()).contains("the id finding-x, finding-y", "the id point-x", "either --findings or --point");
        assertThat(out()).isEmpty();
    }

    @Test
    void withoutADossierItIsWrongUsage() {
        assertThat(run("export")).isEqualTo(2);
        assertThat(run("export", path("case.parallax"), "-o", path("case.unknown")))
                .isEqualTo(2);
    }

    private List<Path> files() throws IOException {
        try (var all = Files.list(folder)) {
            return all.sorted().toList();
        }
    }
}
