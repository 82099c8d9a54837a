package app.parallax.export.report;

import app.parallax.export.report.Part.Paragraph.Kind;
import app.parallax.present.JudgementView;
import app.parallax.present.Phrases;
import app.parallax.present.evidence.Evidence;
import app.parallax.present.evidence.Piece;
import app.parallax.present.evidence.Quote;
import app.parallax.present.evidence.Side;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Evidence as parts of a report: the words of each source with their marks, the reason, the judgement. The sources are cited once, at its end, and that nobody has judged is said once, at its beginning. */
final class EvidenceParts {
    private final Phrases phrases;

    EvidenceParts(Phrases phrases) {
        this.phrases = phrases;
    }

    List<Part> of(Evidence evidence) {
        List<Part> parts = new ArrayList<>();
        evidence.sides().forEach(side -> side(parts, side));
        if (!evidence.changes().isEmpty()) {
            parts.add(new Part.Paragraph(Kind.LEAD, label("evidence.changes")));
            parts.add(new Part.Items(evidence.changes().stream()
                    .map(line -> List.of(Run.of(line)))
                    .toList()));
        }
        if (!evidence.reason().isEmpty()) {
            parts.add(labelled(phrases.text("evidence.why"), evidence.reason()));
        }
        evidence.rest().forEach(line -> parts.add(new Part.Paragraph(Kind.TEXT, Run.of(line))));
        judgement(parts, evidence);
        return parts;
    }

    private static void side(List<Part> parts, Side side) {
        List<Run> head =
                new ArrayList<>(List.of(Run.strong(capital(side.source().name()))));
        if (!side.stand().isEmpty()) {
            head.add(Run.soft(" · " + side.stand()));
        }
        parts.add(new Part.Paragraph(Kind.LEAD, head));
        for (Quote quote : side.quotes()) {
            parts.add(new Part.Quoted(
                    side.source().language(),
                    quote.pieces().stream().map(EvidenceParts::run).toList(),
                    quote.place()));
        }
        if (!side.more().isEmpty()) {
            parts.add(new Part.Paragraph(Kind.SOFT, Run.soft(side.more())));
        }
    }

    static String capital(String name) {
        int afterFirst = name.isEmpty() ? 0 : name.offsetByCodePoints(0, 1);
        return name.substring(0, afterFirst).toUpperCase(Locale.ROOT) + name.substring(afterFirst);
    }

    private static Run run(Piece piece) {
        Run.Look look = switch (piece.mark()) {
            case NONE -> Run.Look.PLAIN;
            case MEANT -> Run.Look.MEANT;
            case STRUCK -> piece.light() ? Run.Look.STRUCK_LIGHT : Run.Look.STRUCK;
            case PUT -> piece.light() ? Run.Look.PUT_LIGHT : Run.Look.PUT;
        };
        return new Run(piece.words(), look, "");
    }

    /** What the marks in the words mean; they mean the same all through a report. */
    static Part legend(Phrases phrases) {
        return new Part.Paragraph(
                Kind.SOFT,
                Run.soft(phrases.text("report.legend") + " "),
                new Run(phrases.text("report.legend.struck"), Run.Look.STRUCK, ""),
                Run.soft(" · "),
                new Run(phrases.text("report.legend.put"), Run.Look.PUT, ""),
                Run.soft(" · "),
                new Run(phrases.text("report.legend.meant"), Run.Look.MEANT, ""),
                Run.soft(". " + phrases.text("report.legend.light")));
    }

    private Run label(String key) {
        return Run.strong(phrases.text(key) + ":");
    }

    static Part labelled(String label, String words) {
        return new Part.Paragraph(Kind.TEXT, Run.strong(label + ":"), Run.of(" " + words));
    }

    private void judgement(List<Part> parts, Evidence evidence) {
        JudgementView judgement = evidence.judgement();
        if (judgement == null) {
            return;
        }
        parts.add(labelled(
                phrases.text("evidence.judgement.by", Map.of("by", judgement.by())),
                String.join(" ", judgement.sentences())));
        if (!judgement.reason().isEmpty()) {
            parts.add(labelled(phrases.text("evidence.judgement.reason"), judgement.reason()));
        }
        if (!judgement.doubt().isEmpty()) {
            parts.add(new Part.Paragraph(Kind.TEXT, Run.of(judgement.doubt())));
        }
    }
}
