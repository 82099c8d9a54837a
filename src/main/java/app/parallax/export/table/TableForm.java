package app.parallax.export.table;

import app.parallax.dossier.work.Judgement;
import app.parallax.source.Source;
import app.parallax.source.SourceInfo;
import app.parallax.text.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The columns of a table, each with how its cell is made of what a row is about. Heads are phrases. */
final class TableForm<R> {
    static final int ID = 24;
    static final int NUMBER = 10;
    static final int SHORT = 18;
    static final int MEDIUM = 28;
    static final int WORDS = 60;

    private final TableContext context;
    private final List<Column> columns = new ArrayList<>();
    private final List<Function<R, Value>> cells = new ArrayList<>();

    TableForm(TableContext context) {
        this.context = context;
    }

    /** A column called {@code column.key}. */
    TableForm<R> column(String key, int width, Function<R, Value> cell) {
        columns.add(new Column(context.text("column." + key), width));
        cells.add(cell);
        return this;
    }

    /** Source, words and place of a passage, which a row may lack. */
    TableForm<R> passage(String part, Function<R, @Nullable Passage> passage) {
        return column(part + "source", MEDIUM, of(passage, p -> Value.words(context.name(p.source()))))
                .column(part + "words", WORDS, of(passage, p -> Value.words(context.words(p))))
                .column(part + "start", NUMBER, of(passage, p -> Value.number(p.start())))
                .column(part + "end", NUMBER, of(passage, p -> Value.number(p.end())));
    }

    /** By what somebody else can make sure that he has the same text: its date and its hash. */
    TableForm<R> text(String part, Function<R, @Nullable String> source) {
        Function<R, Optional<Source>> found = row -> Optional.ofNullable(source.apply(row))
                .map(id -> context.comparison().source(id).source());
        return column(
                        part + "date",
                        SHORT,
                        row -> Value.day(found.apply(row)
                                .map(Source::info)
                                .map(SourceInfo::date)
                                .orElse(null)))
                .column(part + "sha256", ID, row -> Value.words(found.apply(row).map(Source::sha256)));
    }

    private static <R> Function<R, Value> of(Function<R, @Nullable Passage> passage, Function<Passage, Value> cell) {
        return row -> Optional.ofNullable(passage.apply(row)).map(cell).orElse(Value.NOTHING);
    }

    /** What the analyst made of it, with who and when; no columns where there is no dossier. */
    TableForm<R> judgement(Function<R, @Nullable Judgement> judgement) {
        if (!context.worked()) {
            return this;
        }
        Function<R, Optional<Judgement>> judged = row -> Optional.ofNullable(judgement.apply(row));
        return column(
                        "judgement.program",
                        MEDIUM,
                        row -> Value.words(judged.apply(row)
                                .map(Judgement::program)
                                .map(word -> context.phrases().of("judgement.program", word))))
                .column(
                        "judgement.claim",
                        MEDIUM,
                        row -> Value.words(judged.apply(row)
                                .map(Judgement::claim)
                                .map(word -> context.phrases().of("judgement.claim", word))))
                .column(
                        "judgement.reason",
                        WORDS,
                        row -> Value.words(
                                judged.apply(row).map(its -> its.reason().strip())))
                .column(
                        "judgement.who",
                        SHORT,
                        row -> Value.words(
                                judged.apply(row).map(its -> its.stamp().who().strip())))
                .column(
                        "judgement.when",
                        SHORT,
                        row -> judged.apply(row)
                                .map(its -> Value.moment(its.stamp().when()))
                                .orElse(Value.NOTHING));
    }

    /** The table; what made it stands in its last columns, since a file may hold this table alone. */
    Table of(TableKind kind, List<R> rows) {
        column("program", SHORT, row -> Value.words(context.program()))
                .column("settings", MEDIUM, row -> Value.words(context.settings()));
        return new Table(
                context.text("table." + kind.written()),
                columns,
                rows.stream()
                        .map(row -> cells.stream().map(cell -> cell.apply(row)).toList())
                        .toList());
    }
}
