package app.parallax.export.report;

import app.parallax.compare.Finding;
import app.parallax.compare.FindingKind;
import app.parallax.compare.Lineage;
import app.parallax.compare.Verdict;
import app.parallax.export.report.Part.Paragraph.Kind;
import app.parallax.present.Excerpt;
import app.parallax.present.FindingView;
import app.parallax.present.FindingViews;
import app.parallax.present.lineage.LineageSentences;
import app.parallax.source.SourceInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What somebody reads who reads one page: what was compared, what was found, what weighs most. */
final class SummaryPart {
    private static final int NAME = 4;
    private static final int NUMBER = 2;

    private final ReportContext context;
    private final List<Part> parts = new ArrayList<>();

    SummaryPart(ReportContext context) {
        this.context = context;
    }

    /** How much there is of what, in a sentence. */
    static String about(ReportContext context) {
        String counts = String.join(
                ", ",
                context.phrases()
                        .count("report.sources", context.comparison().sources().size()),
                context.phrases().count("report.points", PointsPart.rows(context)),
                context.phrases().count("report.findings", context.findings().size()));
        String baseline = context.headers().brief(context.comparison().baseline());
        return context.phrases().text("report.about", Map.of("counts", counts, "baseline", baseline));
    }

    List<Part> parts() {
        parts.add(new Part.Heading(1, context.text("report.summary"), "summary"));
        parts.add(sources());
        counts();
        weightiest();
        lineage();
        return parts;
    }

    private Part sources() {
        return new Part.Grid(
                context.text("export.sources"),
                List.of(
                        new Part.Column(context.text("column.source"), NAME),
                        new Part.Column(context.text("column.title"), 2 * NAME),
                        new Part.Column(context.text("column.publisher"), NAME),
                        new Part.Column(context.text("column.date"), NAME)),
                context.order().stream().map(this::source).toList());
    }

    private Part.Row source(String id) {
        SourceInfo info = context.comparison().source(id).source().info();
        String publisher = Optional.ofNullable(info.publisher()).orElse(context.text("header.no-publisher"));
        List<List<Run>> name =
                new ArrayList<>(List.of(List.of(Run.strong(context.headers().brief(id)))));
        name.add(List.of(Run.soft(context.headers().of(id).role())));
        String grade = context.work().grades().ofSource(id);
        if (!grade.isEmpty()) {
            name.add(List.of(Run.soft(grade)));
        }
        return new Part.Row.Cells(List.of(
                name,
                List.of(List.of(Run.of(Excerpt.oneLine(context.headers().of(id).title())))),
                List.of(List.of(Run.of(publisher))),
                List.of(List.of(Run.of(context.headers().day(info.date()))))));
    }

    private void counts() {
        if (context.findings().isEmpty()) {
            parts.add(new Part.Paragraph(Kind.TEXT, Run.of(context.text("export.none"))));
            return;
        }
        List<Verdict> verdicts = Stream.of(Verdict.values())
                .filter(verdict -> context.findings().stream().anyMatch(f -> f.verdict() == verdict))
                .toList();
        List<Part.Column> columns = new ArrayList<>(List.of(new Part.Column(context.text("column.kind"), NAME)));
        verdicts.forEach(
                verdict -> columns.add(new Part.Column(context.phrases().of("verdict", verdict), NUMBER)));
        List<Part.Row> rows = Stream.of(FindingKind.values())
                .filter(kind -> context.findings().stream().anyMatch(f -> f.kind() == kind))
                .map(kind -> count(kind, verdicts))
                .toList();
        parts.add(new Part.Grid(context.text("report.counts"), columns, rows));
        parts.add(new Part.Paragraph(Kind.TEXT, Run.of(context.worked() ? judged() : context.text("report.unjudged"))));
    }

    private Part.Row count(FindingKind kind, List<Verdict> verdicts) {
        List<List<List<Run>>> cells = new ArrayList<>();
        cells.add(List.of(List.of(Run.strong(context.phrases().of("finding-kind", kind)))));
        for (Verdict verdict : verdicts) {
            long count = context.findings().stream()
                    .filter(f -> f.kind() == kind && f.verdict() == verdict)
                    .count();
            cells.add(List.of(List.of(Run.of(count == 0 ? "–" : Long.toString(count)))));
        }
        return new Part.Row.Cells(cells);
    }

    private String judged() {
        long judged = context.findings().stream()
                .filter(finding -> context.work().judgements().of(finding).isPresent())
                .count();
        String all = Integer.toString(context.findings().size());
        return context.phrases().text("report.judged", Map.of("count", Long.toString(judged), "all", all));
    }

    private void weightiest() {
        if (context.findings().size() <= FindingViews.TRIAGE) {
            return;
        }
        FindingViews views = new FindingViews(context.comparison(), context.phrases());
        parts.add(new Part.Paragraph(Kind.LEAD, Run.strong(context.text("report.weightiest"))));
        parts.add(new Part.Items(context.comparison().findings().stream()
                .limit(FindingViews.TRIAGE)
                .map(finding -> brief(finding, views.of(finding)))
                .toList()));
    }

    private List<Run> brief(Finding finding, FindingView view) {
        String title = context.phrases()
                .text(
                        "report.finding",
                        Map.of("number", Integer.toString(context.number(finding)), "title", view.title()));
        return List.of(Run.leading(Excerpt.oneLine(title), context.anchor(finding)), Run.soft(" " + view.summary()));
    }

    private void lineage() {
        List<Lineage> lineage = context.comparison().lineage();
        if (lineage.isEmpty()) {
            return;
        }
        parts.add(new Part.Paragraph(Kind.LEAD, Run.strong(context.text("export.lineage"))));
        parts.add(new Part.Items(lineage.stream()
                .map(line -> List.of(Run.of(sentence(line) + ".")))
                .toList()));
    }

    private String sentence(Lineage line) {
        return new LineageSentences(context.comparison(), context.phrases()).of(line);
    }
}
