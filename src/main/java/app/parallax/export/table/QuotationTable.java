package app.parallax.export.table;

import static app.parallax.export.table.TableForm.ID;
import static app.parallax.export.table.TableForm.MEDIUM;
import static app.parallax.export.table.TableForm.NUMBER;
import static app.parallax.export.table.TableForm.SHORT;
import static app.parallax.export.table.TableForm.WORDS;

import app.parallax.compare.Finding;
import app.parallax.dossier.work.Judgement;
import app.parallax.dossier.work.Subject;
import app.parallax.present.EditLines;
import app.parallax.present.Excerpt;
import app.parallax.present.QuotationRow;
import app.parallax.present.QuotationRows;
import app.parallax.source.Occasion;
import app.parallax.text.Passage;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A row for each quotation that was held against a record or could have been, by place. */
final class QuotationTable {
    private QuotationTable() {}

    static Table of(TableContext context) {
        return new TableForm<QuotationRow>(context)
                .column("id", ID, row -> Value.words(row.check().id()))
                .column("finding", ID, row -> Value.words(finding(row).map(Finding::id)))
                .column("verdict", SHORT, row -> Value.words(row.word()))
                .column(
                        "weight",
                        NUMBER,
                        row -> Value.number(finding(row)
                                .map(f -> BigDecimal.valueOf(f.weight()))
                                .orElse(null)))
                .column(
                        "speaker",
                        SHORT,
                        row -> Value.words(row.check().quotation().speaker()))
                .column("via", SHORT, row -> Value.words(row.check().quotation().via()))
                .column("occasion", SHORT, row -> Value.words(occasion(row, context)))
                .passage("", row -> row.quoted().passage())
                .column("other.source", MEDIUM, row -> Value.words(row.recordPlace()))
                .column("other.words", WORDS, row -> Value.words(record(row)))
                .column("other.start", NUMBER, row -> recorded(row, true))
                .column("other.end", NUMBER, row -> recorded(row, false))
                .column("reason", WORDS, row -> Value.words(row.note()))
                .column(
                        "changes",
                        MEDIUM,
                        row -> Value.words(
                                String.join("\n", EditLines.of(row.check(), context.comparison(), context.phrases()))))
                .judgement(row -> judgement(row, context))
                .text("", QuotationRow::source)
                .text("other.", row -> recordId(row))
                .of(TableKind.QUOTATIONS, QuotationRows.of(context.comparison(), context.phrases()));
    }

    private static Optional<Finding> finding(QuotationRow row) {
        return Optional.ofNullable(row.finding());
    }

    private static Optional<String> occasion(QuotationRow row, TableContext context) {
        return context.comparison().occasions().stream()
                .filter(occasion -> occasion.id().equals(row.check().occasion()))
                .map(occasion -> day(occasion))
                .findFirst();
    }

    private static String day(Occasion occasion) {
        return occasion.date() == null ? occasion.id() : occasion.date().toString();
    }

    /** Stretches that lie apart are told apart. */
    private static String record(QuotationRow row) {
        return row.record().stream().map(Excerpt::words).collect(Collectors.joining(" […] "));
    }

    private static @Nullable String recordId(QuotationRow row) {
        return row.record().isEmpty() ? null : row.record().getFirst().passage().source();
    }

    /** From the first of the record's words to the last, which may not stand in this order. */
    private static Value recorded(QuotationRow row, boolean start) {
        if (row.record().isEmpty()) {
            return Value.NOTHING;
        }
        var places = row.record().stream().map(Excerpt::passage);
        return Value.number((start ? places.map(Passage::start) : places.map(Passage::end))
                .reduce(start ? Math::min : Math::max)
                .orElseThrow());
    }

    /** It is given to the finding where there is one, else to the quotation. */
    private static @Nullable Judgement judgement(QuotationRow row, TableContext context) {
        Subject.Kind kind = row.finding() == null ? Subject.Kind.QUOTATION : Subject.Kind.FINDING;
        return context.judgements().on(kind, row.id());
    }
}
