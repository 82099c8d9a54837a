package app.parallax.export.table;

import static app.parallax.export.table.TableForm.MEDIUM;
import static app.parallax.export.table.TableForm.NUMBER;
import static app.parallax.export.table.TableForm.WORDS;

import app.parallax.compare.Lineage;
import app.parallax.present.Explanations;
import app.parallax.present.lineage.LineageSentences;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A row for each source that took words from another, or shares them with it. */
final class LineageTable {
    private LineageTable() {}

    static Table of(TableContext context) {
        LineageSentences sentences = new LineageSentences(context.comparison(), context.phrases());
        Explanations explanations = new Explanations(context.phrases());
        return new TableForm<Lineage>(context)
                .column("source", MEDIUM, row -> Value.words(context.name(row.to())))
                .column("lineage.from", MEDIUM, row -> Value.words(sentences.parent(row)))
                .column("lineage", WORDS, row -> Value.words(sentences.of(row)))
                .column("lineage.share", NUMBER, row -> Value.number(share(row.reuse())))
                .column("reason", MEDIUM, row -> Value.words(String.join("; ", explanations.because(row.because()))))
                .column("words", WORDS, row -> Value.words(words(row, context)))
                .text("", Lineage::to)
                .of(TableKind.LINEAGE, context.comparison().lineage());
    }

    private static @Nullable BigDecimal share(@Nullable Double reuse) {
        return reuse == null ? null : BigDecimal.valueOf(reuse).setScale(3, RoundingMode.HALF_EVEN);
    }

    /** The words that both have, as the one that took them has them. */
    private static String words(Lineage row, TableContext context) {
        return row.passages().stream()
                .filter(passage -> passage.source().equals(row.to()))
                .map(context::words)
                .collect(Collectors.joining("\n"));
    }
}
