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
import app.parallax.dossier.work.PassageLink;
import app.parallax.dossier.work.SetRight;
import app.parallax.dossier.work.Stamp;
import app.parallax.dossier.work.Subject;
import app.parallax.source.SourceInfo;
import app.parallax.text.Passage;
import java.time.Instant;
import java.util.ArrayList;
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
        Change change = new NewVersion(new SourceTexts("report", List.of(OLD)), NOW).of(before, version("new"), LATER);
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

    private static Note noteLinkingTo(String words) {
        String link = new PassageLink("its \\[words\\]", anchor(words).passage(), PassageLink.CURRENT).written();
        return new Note("n1", Subject.DOSSIER, "See " + link + " $1 \\ and stop.", new TreeSet<>(), THEN, THEN);
    }

    private static PassageLink link(Dossier dossier) {
        return PassageLink.in(dossier.notes().getFirst().text()).getFirst();
    }

    @Test
    void aLinkInANoteLeadsToTheSameWordsInTheNewText() {
        Dossier after = after(HELD, noteLinkingTo("The pier is closed."));

        assertThat(link(after).passage().span().of(NOW)).isEqualTo("The pier is closed.");
        assertThat(after.notes().getFirst().text())
                .startsWith("See [its \\[words\\]](")
                .endsWith(") $1 \\ and stop.");
    }

    @Test
    void aLinkToWordsThatWentLeadsIntoTheTextThatHadThem() {
        Dossier after = after(HELD, noteLinkingTo("A ferry sank in May."));

        assertThat(link(after).text()).isEqualTo(1);
        assertThat(link(after).passage().span().of(OLD)).isEqualTo("A ferry sank in May.");
    }

    @Test
    void aLinkToWordsThatWentLeadsToThemWhenTheyComeBack() {
        Dossier without = after(HELD, noteLinkingTo("A ferry sank in May."));
        String back = "At last: " + OLD;

        Dossier after = new NewVersion(new SourceTexts("report", List.of(OLD, NOW)), back)
                .of(without, version("third"), LATER)
                .applyTo(without);

        assertThat(link(after).text()).isEqualTo(PassageLink.CURRENT);
        assertThat(link(after).passage().span().of(back)).isEqualTo("A ferry sank in May.");
    }

    @Test
    void aLinkThatLeadsNowhereStaysAsItWasTyped() {
        String typed =
                "[x](passage:report:900-950) [y](passage:other:1-2) [z](passage:report:9-9) [w](passage:report:1-2@7)";
        Note note = new Note("n1", Subject.DOSSIER, typed, new TreeSet<>(), THEN, THEN);

        assertThat(after(HELD, note).notes()).containsExactly(note);
    }

    /** A place that a correction left is another's now; and two that come to the same place are both kept. */
    @Test
    void noCorrectionTakesAnothersPlace() {
        String old = "aaa bbb ccc. One said so. The pier is closed. One said so. End of it.";
        String now = "One said so. The pier is closed. Here.";
        int first = old.indexOf("One said so.");
        int second = old.lastIndexOf("One said so.");
        List<Item> items = new ArrayList<>(List.of(HELD));
        for (int start : List.of(0, first, second)) {
            Anchor place = Anchor.of(new Passage("report", start, start + 12), old);
            items.add(new SetRight(new Correction.Speaker(place.passage(), "Ana " + start), List.of(place), THEN));
        }
        Dossier before = Dossier.of(items);

        Change change = new NewVersion(new SourceTexts("report", List.of(old)), now).of(before, version("new"), LATER);

        Dossier after = change.applyTo(before);
        assertThat(after.all(SetRight.class)).hasSize(3);
        assertThat(after.corrections())
                .singleElement()
                .satisfies(
                        c -> assertThat(c.passages().getFirst().span().of(now)).isEqualTo("One said so."));
        assertThat(change.reversed(LATER).applyTo(after)).isEqualTo(before);
    }

    @Test
    void whatIsLostIsPlacedByHand() {
        Dossier after = after(HELD, judgement("f1", "A ferry sank in May."), noteLinkingTo("A ferry sank in May."));
        SourceTexts texts = new SourceTexts("report", List.of(OLD, NOW));
        int start = NOW.indexOf("fifty boats");
        Anchor place = Anchor.of(new Passage("report", start, start + 11), NOW);

        List<Standing> lost = Standing.in(texts, after);
        assertThat(lost).hasSize(2).allSatisfy(standing -> {
            assertThat(standing.anchor().fit()).isEqualTo(Anchor.Fit.LOST);
            assertThat(standing.anchor().words()).isEqualTo("A ferry sank in May.");
        });

        Dossier placed =
                Dossier.of(lost.stream().map(standing -> standing.placed(place)).toList());
        assertThat(placed.all(Judgement.class).getFirst().subject().stands()).containsExactly(place);
        assertThat(link(placed).passage()).isEqualTo(place.passage());
        assertThat(link(placed).text()).isEqualTo(PassageLink.CURRENT);
    }
}
