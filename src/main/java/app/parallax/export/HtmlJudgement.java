package app.parallax.export;

import app.parallax.present.JudgementView;
import java.util.List;
import java.util.Map;

/** What the analyst thinks of something, set apart from what the program says of it. */
final class HtmlJudgement {
    private final Markup page;
    private final HtmlContext context;

    HtmlJudgement(Markup page, HtmlContext context) {
        this.page = page;
        this.context = context;
    }

    void write(JudgementView judgement) {
        page.open("div", "class", "judgement");
        page.element(
                "span", context.phrases().text("evidence.judgement.by", Map.of("by", judgement.by())), "class", "role");
        page.element("p", String.join(" ", judgement.sentences()));
        lines(page, judgement.reason());
        if (!judgement.doubt().isEmpty()) {
            page.element("p", judgement.doubt(), "class", "doubt");
        }
        page.close("div").line();
    }

    /** What the analyst typed, with its line ends; nothing where nothing was typed. */
    static void lines(Markup page, String words) {
        if (words.isEmpty()) {
            return;
        }
        List<String> lines = words.lines().toList();
        page.open("p", "class", "typed", "dir", "auto");
        for (int i = 0; i < lines.size(); i++) {
            page.raw(i == 0 ? "" : "<br>").text(lines.get(i));
        }
        page.close("p");
    }

    /** A grade in words; nothing where there is none. */
    static void grade(Markup page, String grade) {
        if (!grade.isEmpty()) {
            page.element("small", grade, "class", "grade");
        }
    }
}
