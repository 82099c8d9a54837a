package app.parallax.dossier.version;

import static org.assertj.core.api.Assertions.assertThat;

import app.parallax.correction.Correction;
import app.parallax.dossier.history.Change;
import app.parallax.dossier.work.Anchor;
import app.parallax.dossier.work.Dossier;
import app.parallax.dossier.work.HeldSource;
import app.parallax.dossier.work.Item;
import app.parallax.dossier.work.Judgement;
import app.parallax.dossier.work.Note;
import app.parallax.dossier.work.SetRight;
import app.parallax.dossier.work.Stamp;
import app.parallax.dossier.work.Subject;
import app.parallax.source.SourceInfo;
import app.parallax.text.Passage;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class NewVersionTest {

    private static final String OLD = "The pier is closed. The mayor spoke of forty boats. A ferry sank in May.";
    private static final String NOW = "Corrected. The pier is closed. The mayor spoke of fifty boats.";
    private static final Stamp THEN = new Stamp("Mira", Instant.parse("2026-11-21T09:00:00Z"));
    private static final Stamp LATER = new Stamp("Mira", Instant.parse("2026-11-22T09:00:00Z"));

    private static final HeldSource HELD = new HeldSource("report", 0, SourceInfo.UNKNOWN, version("old"), List.of());

    private static HeldSource.Version version(String hash) {
        return new HeldSource.Version("report.txt", hash, hash, THEN.when());
    }

    private static Anchor anchor(String words) {
        int start = OLD.indexOf(words);
        return Anchor.of(new Passage("report", start, start + words.length()), OLD);
    }

    private static Judgement judgement(String finding, String words) {
        Subject subject = new Subject(Subject.Kind.FINDING, "FIGURE", finding, List.of(anchor(words)));
        return new Judgement(subject, Judgement.Program.RIGHT, null, "", THEN);
    }

    private static Dossier after(Item... items) {
        Dossier before = Dossier.of(List.of(items));
        Change change = new NewVersion("report", OLD, NOW).of(before, version("new"), LATER);
        Dossier after = change.applyTo(before);
        assertThat(change.reversed(LATER).applyTo(after)).isEqualTo(before);
        return after;
    }

    @Test
    void theOldTextStaysBesideTheNew() {
        HeldSource now = Objects.requireNonNull(after(HELD).source("report"));

        assertThat(now.current()).isEqualTo(version("new"));
        assertThat(now.earlier()).containsExactly(version("old"));
    }

    @Test
    void aJudgementOnWordsThatStayIsCarriedOver() {
        Dossier after = after(HELD, judgement("f1", "The pier is closed."));

        Anchor stands = after.all(Judgement.class).getFirst().subject().stands().getFirst();
        assertThat(stands.fit()).isEqualTo(Anchor.Fit.FITS);
        assertThat(stands.span().of(NOW)).isEqualTo("The pier is closed.");
    }

    @Test
    void aJudgementOnChangedWordsIsFlagged() {
        Dossier after = after(HELD, judgement("f1", "The mayor spoke of forty boats."));

        Anchor stands = after.all(Judgement.class).getFirst().subject().stands().getFirst();
        assertThat(stands.fit()).isEqualTo(Anchor.Fit.CHANGED);
        assertThat(stands.words()).contains("forty");
        assertThat(stands.span().of(NOW)).contains("fifty");
    }

    @Test
    void aNoteOnWordsThatWentIsKeptAndLost() {
        Note note = new Note("n1", Subject.passage(anchor("A ferry sank in May.")), "!", new TreeSet<>(), THEN, THEN);

        Dossier after = after(HELD, note);

        assertThat(after.notes().getFirst().subject().stands().getFirst().fit()).isEqualTo(Anchor.Fit.LOST);
    }

    @Test
    void aCorrectionSpeaksOfTheNewPlace() {
        Anchor place = anchor("The pier is closed.");
        SetRight setRight = new SetRight(new Correction.Speaker(place.passage(), "Ana"), List.of(place), THEN);

        Correction now = after(HELD, setRight).corrections().getFirst();

        assertThat(now.passages().getFirst().span().of(NOW)).isEqualTo("The pier is closed.");
    }

    @Test
    void aCorrectionThatLostItsPlaceWaitsAndIsNotObeyed() {
        Anchor place = anchor("A ferry sank in May.");
        SetRight setRight = new SetRight(new Correction.Speaker(place.passage(), "Ana"), List.of(place), THEN);

        Dossier after = after(HELD, setRight);

        assertThat(after.all(SetRight.class)).hasSize(1);
        assertThat(after.corrections()).isEmpty();
    }
}
