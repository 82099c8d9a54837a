package app.parallax.export.report;

import app.parallax.compare.Comparison;
import app.parallax.export.ExportOptions;
import app.parallax.export.Generator;
import app.parallax.present.Excerpt;
import app.parallax.present.Phrases;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes a report of a comparison. Immutable and safe for several threads; the same comparison and options give the same report. */
final class ReportMaker {
    private final Generator generator;
    private final Phrases phrases;

    ReportMaker(Generator generator, Phrases phrases) {
        this.generator = generator;
        this.phrases = phrases;
    }

    Report of(Comparison comparison, ExportOptions options) {
        ReportContext context = ReportContext.of(comparison, options, generator, phrases);
        String title = Optional.ofNullable(options.title())
                .orElseGet(() -> context.headers().of(comparison.baseline()).title());
        PointsPart points = new PointsPart(context);
        List<Report.Section> sections = new ArrayList<>();
        sections.add(new Report.Section(false, new SummaryPart(context).parts()));
        sections.add(new Report.Section(points.isWide(), points.parts()));
        List<Part> rest = new ArrayList<>(new FindingsPart(context).parts());
        if (context.worked()) {
            rest.addAll(new NotesPart(context).parts());
        }
        rest.addAll(new SourcesPart(context).parts());
        rest.addAll(new MakingPart(context).parts());
        sections.add(new Report.Section(false, rest));
        return new Report(Excerpt.oneLine(title), SummaryPart.about(context), context.program(), sections);
    }
}
