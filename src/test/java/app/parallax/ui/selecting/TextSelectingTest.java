package app.parallax.ui.selecting;

import static org.assertj.core.api.Assertions.assertThat;

import app.parallax.compare.Comparisons;
import app.parallax.present.Page;
import app.parallax.present.PageItem;
import app.parallax.present.Phrases;
import app.parallax.present.selecting.Grain;
import app.parallax.present.selecting.SelectedText;
import app.parallax.present.selecting.ShownText;
import app.parallax.text.Passage;
import app.parallax.ui.session.Selection;
import app.parallax.ui.session.Session;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Words selected by mouse and key, without a window. */
class TextSelectingTest {
    private static final String TEXT = Comparisons.RECORD_TEXT;

    private final Session session = new Session();
    private final TextSelecting selecting = new TextSelecting(session);

    @BeforeEach
    void show() {
        session.comparison().set(Comparisons.harbour());
        session.columns().setAll(Comparisons.RECORD, Comparisons.REPORT);
        List<PageItem.Paragraph> paragraphs =
                Page.of(Comparisons.harbour(), Comparisons.RECORD, Phrases.english()).stream()
                        .map(PageItem.Paragraph.class::cast)
                        .toList();
        selecting.show(Comparisons.RECORD, () -> new ShownText(paragraphs));
    }

    private static int at(String words) {
        return TEXT.indexOf(words);
    }

    private void press(String words, Grain grain) {
        selecting.begin(Comparisons.RECORD, at(words), grain);
    }

    private String selected() {
        return selecting.selected().map(SelectedText::plain).orElse("");
    }

    @Test
    void aDragSelectsFromWhereItBeganToWhereItIsWhicheverWayItGoes() {
        press("counted", Grain.CHARACTER);
        assertThat(selected()).isEmpty();
        selecting.dragTo(at(" boats"));
        assertThat(selected()).isEqualTo("counted around 40");
        selecting.dragTo(at("meeting"));
        assertThat(selected()).isEqualTo("meeting\n\nWe ");
    }

    @Test
    void whileOneDragsTheOthersHearNothing() {
        press("counted", Grain.CHARACTER);
        selecting.dragTo(at("around"));
        assertThat(session.selectedText().get()).isNull();
        selecting.end();
        assertThat(session.selectedText().get()).isEqualTo(Comparisons.inRecord("counted"));
        assertThat(selected()).isEqualTo("counted ");
    }

    @Test
    void aDragAfterADoubleClickSelectsWholeWords() {
        press("ounted", Grain.WORD);
        assertThat(selected()).isEqualTo("counted");
        selecting.dragTo(at("oats"));
        assertThat(selected()).isEqualTo("counted around 40 boats");
        selecting.dragTo(at("e counted"));
        assertThat(selected()).isEqualTo("We counted");
        selecting.dragTo(at("ounted"));
        assertThat(selected()).isEqualTo("counted");
    }

    @Test
    void aDragAfterATripleClickSelectsWholeParagraphs() {
        press("boats", Grain.PARAGRAPH);
        selecting.dragTo(at("then?"));
        assertThat(selected()).startsWith("We counted").endsWith("And then?");
    }

    @Test
    void theOtherEndStaysWhenItIsExtended() {
        press("around", Grain.CHARACTER);
        selecting.dragTo(at(" boats"));
        selecting.end();
        selecting.extend(Comparisons.RECORD, 0, at("counted"));
        assertThat(selected()).isEqualTo("counted ");
    }

    @Test
    void whiteSpaceAloneIsNoPassageAndStaysSelected() {
        press(" boats", Grain.CHARACTER);
        selecting.dragTo(at("boats"));
        selecting.end();
        selecting.extend(Comparisons.RECORD, 0, at("oats"));
        assertThat(session.selectedText().get())
                .isEqualTo(new Passage(Comparisons.RECORD, at("boats"), at("boats") + 1));
        selecting.extend(Comparisons.RECORD, 0, at("boats"));
        assertThat(session.selectedText().get()).isNull();
        assertThat(selecting.range().get()).isNotNull();
    }

    @Test
    void lookingAtSomethingElseLetsGo() {
        selecting.all(Comparisons.RECORD);
        assertThat(selecting.words()).isEqualTo(19);
        session.selection().set(new Selection("x", List.of(), null));
        assertThat(selecting.range().get()).isNull();
    }

    @Test
    void aColumnThatGoesTakesWhatIsSelectedWithIt() {
        selecting.all(Comparisons.RECORD);
        session.columns().remove(Comparisons.REPORT);
        assertThat(selected()).isNotEmpty();
        session.columns().setAll(Comparisons.REPORT);
        assertThat(selecting.range().get()).isNull();
        assertThat(session.selectedText().get()).isNull();
    }

    @Test
    void aComparisonWithoutTheSourceLetsGo() {
        selecting.all(Comparisons.RECORD);
        session.comparison().set(Comparisons.harbour());
        assertThat(selected()).isNotEmpty();
        session.comparison().set(null);
        assertThat(selecting.range().get()).isNull();
    }

    @Test
    void escapeIsToldWhetherThereWasAnything() {
        assertThat(selecting.clear()).isFalse();
        selecting.all(Comparisons.RECORD);
        assertThat(selecting.clear()).isTrue();
    }
}
