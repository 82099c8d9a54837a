package app.parallax.export.report;

import app.parallax.dossier.work.HeldSource;
import app.parallax.export.report.Part.Paragraph.Kind;
import app.parallax.present.Excerpt;
import app.parallax.present.OccasionNames;
import app.parallax.source.AnnotatedSource;
import app.parallax.source.Problem;
import app.parallax.source.SourceInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The sources, so that somebody else can find each and make sure that he has the same text. */
final class SourcesPart {
    private final ReportContext context;

    SourcesPart(ReportContext context) {
        this.context = context;
    }

    List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        parts.add(new Part.Heading(1, context.text("export.sources"), "sources"));
        for (String id : context.order()) {
            AnnotatedSource source = context.comparison().source(id);
            String name = EvidenceParts.capital(context.headers().brief(id));
            parts.add(new Part.Heading(2, name, "source-" + context.order().indexOf(id)));
            parts.add(new Part.Grid(name, Fields.COLUMNS, rows(source)));
            problems(parts, source);
        }
        return parts;
    }

    private List<Part.Row> rows(AnnotatedSource source) {
        SourceInfo info = source.source().info();
        Fields fields = new Fields(context);
        fields.add(
                "column.title",
                Excerpt.oneLine(context.headers().of(source.id()).title()));
        fields.add(
                "column.publisher", Optional.ofNullable(info.publisher()).orElse(context.text("header.no-publisher")));
        fields.add("column.kind", context.phrases().of("kind", info.kind()));
        fields.add("column.date", context.headers().day(info.date()));
        fields.add("column.language", info.language());
        fields.add("column.url", info.url());
        context.comparison().occasions().stream()
                .filter(occasion -> occasion.id().equals(info.occasion()))
                .forEach(occasion ->
                        fields.add("column.occasion", new OccasionNames(context.comparison()).of(occasion)));
        fields.add("column.grade", context.work().grades().ofSource(source.id()));
        HeldSource held = context.dossier().source(source.id());
        if (held != null) {
            fields.add("column.file", held.current().name());
            fields.add("column.imported", held.current().imported().toString());
        }
        fields.add("column.length", Integer.toString(source.text().length()));
        fields.code("report.hash", source.source().sha256());
        return fields.rows();
    }

    private void problems(List<Part> parts, AnnotatedSource source) {
        List<Problem> problems = source.source().problems();
        if (!problems.isEmpty()) {
            parts.add(new Part.Paragraph(Kind.LEAD, Run.strong(context.text("export.problems") + ":")));
            parts.add(new Part.Items(problems.stream()
                    .map(problem -> List.of(Run.of(problem.message())))
                    .toList()));
        }
    }
}
