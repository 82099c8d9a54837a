package app.parallax.export.table;

import static app.parallax.export.table.TableForm.ID;
import static app.parallax.export.table.TableForm.MEDIUM;
import static app.parallax.export.table.TableForm.NUMBER;
import static app.parallax.export.table.TableForm.SHORT;
import static app.parallax.export.table.TableForm.WORDS;

import app.parallax.compare.Finding;
import app.parallax.dossier.work.Subject;
import app.parallax.present.FindingView;
import app.parallax.present.FindingViews;
import app.parallax.text.Passage;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A row for each finding, the weightiest first. */
final class FindingTable {
    private FindingTable() {}

    static Table of(TableContext context) {
        List<FindingView> findings = new FindingViews(context.comparison(), context.phrases()).all();
        return new TableForm<FindingView>(context)
                .column("id", ID, row -> Value.words(row.id()))
                .column(
                        "kind",
                        SHORT,
                        row -> Value.words(context.phrases()
                                .of("finding-kind", row.finding().kind())))
                .column(
                        "verdict",
                        SHORT,
                        row -> Value.words(
                                context.phrases().of("verdict", row.finding().verdict())))
                .column("weight", NUMBER, row -> Value.number(BigDecimal.valueOf(row.weight())))
                .column("title", MEDIUM, row -> Value.words(row.title()))
                .column("speaker", SHORT, row -> Value.words(speaker(row.finding(), context)))
                .passage("", row -> passage(row, 0))
                .passage("other.", row -> passage(row, 1))
                .column("further", MEDIUM, row -> Value.words(further(row.finding(), context)))
                .column("missing-from", MEDIUM, row -> Value.words(missingFrom(row.finding(), context)))
                .column("reason", WORDS, row -> Value.words(row.explanation()))
                .column("changes", MEDIUM, row -> Value.words(String.join("\n", row.changes())))
                .judgement(row -> context.judgements().on(Subject.Kind.FINDING, row.id()))
                .text("", row -> source(row, 0))
                .text("other.", row -> source(row, 1))
                .of(TableKind.FINDINGS, findings);
    }

    private static @Nullable Passage passage(FindingView row, int index) {
        List<Passage> passages = row.finding().passages();
        return index < passages.size() ? passages.get(index) : null;
    }

    private static @Nullable String source(FindingView row, int index) {
        Passage passage = passage(row, index);
        return passage == null ? null : passage.source();
    }

    private static Optional<String> speaker(Finding finding, TableContext context) {
        return Optional.ofNullable(finding.arguments().get("speaker"))
                .or(() -> context.speaker(finding.passages().getFirst()));
    }

    /** The places of those passages that have no columns of their own. */
    private static String further(Finding finding, TableContext context) {
        return finding.passages().stream()
                .skip(2)
                .map(p -> context.name(p.source()) + " " + p.start() + "–" + p.end())
                .collect(Collectors.joining("; "));
    }

    private static String missingFrom(Finding finding, TableContext context) {
        return finding.missingFrom().stream().map(context::name).collect(Collectors.joining("; "));
    }
}
