package app.parallax.ui.selecting;

import static org.assertj.core.api.Assertions.assertThat;

import app.parallax.compare.Comparisons;
import app.parallax.present.Page;
import app.parallax.present.PageItem;
import app.parallax.present.Phrases;
import app.parallax.present.selecting.Grain;
import app.parallax.present.selecting.ShownText;
import app.parallax.ui.evidence.Board;
import app.parallax.ui.session.Session;
import app.parallax.ui.session.Texts;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is put on the clipboard and said of it, without a window. */
class TextClipboardTest {
    private final Session session = new Session();
    private final TextSelecting selecting = new TextSelecting(session);
    private final List<String> put = new ArrayList<>();
    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private final TextClipboard clipboard = new TextClipboard(
            selecting,
            session,
            new Board() {
                @Override
                public void put(String html, String plain, String markdown) {
                    put.add(plain);
                }

                @Override
                public void put(String plain) {
                    put.add(plain);
                }
            },
            Phrases.english(),
            new Texts(Locale.ENGLISH),
            waiting::add,
            Runnable::run);

    @BeforeEach
    void show() {
        session.comparison().set(Comparisons.harbour());
        session.columns().setAll(Comparisons.RECORD);
        List<PageItem.Paragraph> paragraphs =
                Page.of(Comparisons.harbour(), Comparisons.RECORD, Phrases.english()).stream()
                        .map(PageItem.Paragraph.class::cast)
                        .toList();
        selecting.show(Comparisons.RECORD, () -> new ShownText(paragraphs));
    }

    private void select(String word) {
        selecting.begin(Comparisons.RECORD, Comparisons.RECORD_TEXT.indexOf(word), Grain.WORD);
        selecting.end();
    }

    @Test
    void itSaysHowManyWordsAreSelectedAndThatTheyWereCopied() {
        assertThat(clipboard.status().get()).isEmpty();
        select("boats");
        assertThat(clipboard.status().get()).startsWith("1 word selected");
        assertThat(clipboard.copy()).isTrue();
        assertThat(clipboard.status().get()).isEqualTo("Copied: 1 word");
        assertThat(put).containsExactly("boats");
        selecting.clear();
        assertThat(clipboard.status().get()).isEmpty();
    }

    @Test
    void withoutWordsTheClipboardStaysAsItIs() {
        assertThat(clipboard.copy()).isFalse();
        clipboard.cite();
        assertThat(put).isEmpty();
        assertThat(waiting).isEmpty();
        assertThat(clipboard.isPossible()).isFalse();
    }

    @Test
    void wordsWithTheirSourceComeWhenTheyArePutTogether() {
        select("boats");
        clipboard.cite();
        assertThat(put).isEmpty();
        waiting.remove().run();
        assertThat(put).singleElement().satisfies(words -> assertThat(words).startsWith("“boats”\n– Ana Kovač, ¶ 1"));
        assertThat(clipboard.status().get()).startsWith("Copied: 1 word with its source.");
    }

    @Test
    void whatWasCopiedMeanwhileIsNotOverwritten() {
        select("boats");
        clipboard.cite();
        select("harbour");
        clipboard.copy();
        waiting.remove().run();
        assertThat(put).containsExactly("harbour");
    }
}
