package app.parallax.export;

import app.parallax.present.Excerpt;
import app.parallax.present.FindingView;
import app.parallax.present.FindingViews;
import app.parallax.present.JudgementView;
import app.parallax.present.Segment;
import app.parallax.present.Triage;
import app.parallax.present.WordDiff;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The findings with their evidence, the weightiest first. */
final class HtmlFindings {
    private final Markup page;
    private final HtmlContext context;

    HtmlFindings(Markup page, HtmlContext context) {
        this.page = page;
        this.context = context;
    }

    void write() {
        List<FindingView> views = new FindingViews(context.comparison(), context.phrases()).all();
        Triage triage = Triage.of(views);
        page.open("section", "class", "findings", "id", "findings", "aria-label", context.text("export.findings"));
        page.open("h2")
                .text(context.text("export.findings") + " ")
                .element("small", count(triage, views))
                .close("h2")
                .line();
        if (!views.isEmpty()) {
            steps();
        }
        if (views.isEmpty()) {
            page.element("p", context.text("export.none"), "class", "why");
        }
        for (int i = 0; i < triage.first().size(); i++) {
            finding(triage.first().get(i), i == 0);
        }
        group("export.more", triage.more(), "");
        group("export.uncheckable", triage.uncheckable(), context.text("export.uncheckable.why"));
        page.close("section").line();
    }

    /** From one finding to the next, by a click or by the key that does it in the window too. */
    private void steps() {
        page.open("p", "class", "steps");
        step("previous", "-1", "▲", "Shift+F8");
        step("next", "1", "▼", "F8");
        page.close("p").line();
    }

    private void step(String name, String by, String sign, String key) {
        String words = context.text("export.finding." + name);
        page.element(
                "button",
                sign,
                "type",
                "button",
                "data-step",
                by,
                "aria-label",
                words,
                "aria-keyshortcuts",
                key,
                "title",
                words + " (" + key + ")");
    }

    private String count(Triage triage, List<FindingView> views) {
        String count = Integer.toString(triage.first().size() + triage.more().size());
        if (!context.worked()) {
            return count;
        }
        int judged = (int) views.stream()
                .filter(view -> context.work().judgements().of(view.finding()).isPresent())
                .count();
        return count + " · "
                + context.phrases()
                        .text(
                                "export.judged",
                                Map.of("count", Integer.toString(judged), "all", Integer.toString(views.size())));
    }

    private void group(String phrase, List<FindingView> views, String why) {
        if (views.isEmpty()) {
            return;
        }
        page.open("details", "class", "group")
                .element("summary", context.phrases().count(phrase, views.size()))
                .line();
        if (!why.isEmpty()) {
            page.element("p", why, "class", "why");
        }
        views.forEach(view -> finding(view, false));
        page.close("details").line();
    }

    private void finding(FindingView view, boolean open) {
        String tone = view.tone().name().toLowerCase(Locale.ROOT);
        page.open("details", "class", "finding " + tone, "data-finding", view.id(), open ? "open" : "", "");
        page.open("summary").element("span", view.symbol(), "class", "symbol").open("span", "class", "what");
        page.element("b", view.title()).element("span", view.summary(), "class", "line");
        Optional<JudgementView> judgement = context.work().judgements().of(view.finding());
        judgement
                .map(JudgementView::brief)
                .filter(words -> !words.isEmpty())
                .ifPresent(words -> page.element("span", words, "class", "judged"));
        page.close("span");
        page.element("span", weight(view), "class", "weight").close("summary").line();
        page.open("div", "class", "body");
        WordDiff difference = view.difference();
        if (difference != null) {
            difference(difference);
        }
        evidence(view);
        page.element("p", view.explanation(), "class", "why");
        judgement.ifPresent(new HtmlJudgement(page, context)::write);
        page.close("div").close("details").line();
    }

    private static String weight(FindingView view) {
        return String.format(Locale.ROOT, "%.2f", view.weight());
    }

    private void difference(WordDiff difference) {
        page.open("p", "class", "diff");
        for (Segment segment : difference.segments()) {
            page.text(segment.isAttached() ? "" : " ");
            segment(segment);
        }
        page.close("p").line();
    }

    private void segment(Segment segment) {
        String edit = segment.editClass() == null ? "" : JsonOutput.written(segment.editClass());
        switch (segment.kind()) {
            case KEPT -> page.text(segment.words());
            case STRUCK ->
                page.element("del", segment.words(), "class", edit, "title", context.text("export.record.words"));
            case INSERTED ->
                page.element("ins", segment.words(), "class", edit, "title", context.text("export.quoted.words"));
            case MOVED ->
                page.element(
                        "ins", segment.words(), "class", "moved " + edit, "title", context.text("export.moved.words"));
        }
    }

    private void evidence(FindingView view) {
        page.open("ul", "class", "evidence");
        for (Excerpt excerpt : view.evidence()) {
            String source = excerpt.passage().source();
            page.open("li")
                    .element(
                            "a",
                            context.headers().brief(source),
                            "href",
                            "#" + context.column(source),
                            "data-column",
                            context.column(source),
                            "data-show",
                            view.id());
            page.element("q", excerpt.words()).close("li");
        }
        page.close("ul").line();
    }
}
