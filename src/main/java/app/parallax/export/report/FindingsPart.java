package app.parallax.export.report;

import app.parallax.compare.Finding;
import app.parallax.compare.FindingKind;
import app.parallax.compare.Verdict;
import app.parallax.export.report.Part.Paragraph.Kind;
import app.parallax.present.evidence.Evidence;
import app.parallax.present.evidence.EvidenceMaker;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Every finding with what it stands on, those of one kind together. */
final class FindingsPart {
    private final ReportContext context;
    private final EvidenceMaker maker;
    private final EvidenceParts evidenceParts;
    private final List<Part> parts = new ArrayList<>();

    FindingsPart(ReportContext context) {
        this.context = context;
        this.maker = new EvidenceMaker(context.comparison(), context.dossier(), context.phrases());
        this.evidenceParts = new EvidenceParts(context.phrases());
    }

    List<Part> parts() {
        parts.add(new Part.Heading(1, context.text("export.findings"), "findings"));
        if (context.findings().isEmpty()) {
            parts.add(new Part.Paragraph(Kind.TEXT, Run.of(context.text("export.none"))));
            return parts;
        }
        parts.add(EvidenceParts.legend(context.phrases()));
        FindingKind before = null;
        for (Finding finding : context.findings()) {
            if (finding.kind() != before) {
                String kind = context.phrases().of("finding-kind", finding.kind());
                parts.add(new Part.Heading(
                        2, kind, "kind-" + finding.kind().name().toLowerCase(java.util.Locale.ROOT)));
            }
            before = finding.kind();
            finding(finding);
        }
        return parts;
    }

    private void finding(Finding finding) {
        Evidence evidence = maker.of(finding);
        String number = Integer.toString(context.number(finding));
        parts.add(new Part.Heading(
                3,
                context.phrases().text("report.finding", Map.of("number", number, "title", evidence.title())),
                context.anchor(finding)));
        parts.add(new Part.Paragraph(
                Kind.LEAD, Run.of(verdict(finding.verdict())), Run.soft(" · "), Run.code(finding.id())));
        parts.addAll(evidenceParts.of(evidence));
    }

    private String verdict(Verdict verdict) {
        return context.text("report.verdict", "verdict", context.phrases().of("verdict", verdict));
    }
}
