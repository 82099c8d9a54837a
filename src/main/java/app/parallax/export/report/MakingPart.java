package app.parallax.export.report;

import app.parallax.export.report.Part.Paragraph.Kind;
import java.util.List;
import java.util.Map;

/** What somebody needs who wants to get the same. */
final class MakingPart {
    private final ReportContext context;

    MakingPart(ReportContext context) {
        this.context = context;
    }

    List<Part> parts() {
        Fields fields = new Fields(context);
        fields.add("column.program", context.program());
        fields.add(
                "report.baseline", context.headers().brief(context.comparison().baseline()));
        context.comparison()
                .settings()
                .forEach(setting ->
                        fields.row(context.text("column.setting") + ": " + setting.name(), Run.of(setting.value())));
        String generator = context.phrases()
                .text(
                        "export.generator",
                        Map.of(
                                "program",
                                context.generator().name(),
                                "version",
                                context.generator().version()));
        return List.of(
                new Part.Heading(1, context.text("report.made"), "made"),
                new Part.Paragraph(Kind.TEXT, Run.of(generator)),
                new Part.Paragraph(Kind.TEXT, Run.of(context.text("report.repeat"))),
                new Part.Grid(context.text("report.made"), Fields.COLUMNS, fields.rows()));
    }
}
