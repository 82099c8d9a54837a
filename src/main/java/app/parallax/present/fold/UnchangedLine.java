package app.parallax.present.fold;

import app.parallax.present.PageItem;
import app.parallax.present.Phrases;
import app.parallax.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The line that stands for text in which nothing differs: it says how much there is, how far it agrees, and what is hidden besides. */
final class UnchangedLine {
    private final Changes changes;
    private final Phrases phrases;

    UnchangedLine(Changes changes, Phrases phrases) {
        this.changes = changes;
        this.phrases = phrases;
    }

    /**
     * @param unchanged what it stands for
     */
    String of(List<PageItem> unchanged) {
        List<PageItem.Paragraph> paragraphs = unchanged.stream()
                .filter(PageItem.Paragraph.class::isInstance)
                .map(PageItem.Paragraph.class::cast)
                .toList();
        List<Span> spans = paragraphs.stream().map(PageItem::span).toList();
        int leftOut = changes.leftOut(spans);
        List<String> parts = new ArrayList<>();
        parts.add(text(paragraphs, leftOut > 0));
        add(parts, "page.unchanged.left-out", leftOut);
        add(parts, "page.unchanged.gaps", count(unchanged, PageItem.Gap.class));
        if (count(unchanged, PageItem.Fold.class) > 0) {
            parts.add(phrases.text("page.unchanged.furniture"));
        }
        return String.join(" · ", parts);
    }

    /** Text without sentences, such as captions, is counted in paragraphs. */
    private String text(List<PageItem.Paragraph> paragraphs, boolean isSomethingLeftOut) {
        int sentences =
                paragraphs.stream().mapToInt(p -> changes.sentences(p.index())).sum();
        int agreeing =
                paragraphs.stream().mapToInt(p -> changes.agreeing(p.index())).sum();
        if (sentences > 0 && agreeing == sentences) {
            return phrases.count("page.unchanged.agree", sentences);
        }
        String much = sentences > 0
                ? phrases.count("page.unchanged.sentences", sentences)
                : phrases.count("page.unchanged.paragraphs", paragraphs.size());
        String plain = isSomethingLeftOut ? much : phrases.text("page.unchanged.nothing", Map.of("much", much));
        return agreeing == 0
                ? plain
                : phrases.text(
                        "page.unchanged.some",
                        Map.of("much", plain, "agree", phrases.count("page.unchanged.some-agree", agreeing)));
    }

    private void add(List<String> parts, String key, int number) {
        if (number > 0) {
            parts.add(phrases.count(key, number));
        }
    }

    private static int count(List<PageItem> items, Class<? extends PageItem> kind) {
        return (int) items.stream().filter(kind::isInstance).count();
    }
}
