package app.parallax.present;

import app.parallax.compare.Comparison;
import app.parallax.compare.Edit;
import app.parallax.compare.Finding;
import app.parallax.compare.FindingKind;
import app.parallax.compare.QuotationCheck;
import app.parallax.compare.QuotationVerdict;
import app.parallax.compare.Verdict;
import app.parallax.source.Quotation;
import app.parallax.text.Passage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Every quotation of a comparison that was held against a record or could have been. Titles and single words at a distance in quotation marks are nobody's speech and are not among them. */
public final class QuotationRows {
    /** In UTF-16 code units, about three lines. */
    private static final int NEAR = 200;

    /** In which order they stand. */
    public enum Order {
        /** What contradicts the record first, then what it does not bear out, what nobody can check, and what is right; within each by weight. */
        SEVERITY,
        /** As the columns stand and the texts read. */
        PLACE
    }

    private final Comparison comparison;
    private final Phrases phrases;
    private final FindingViews findings;
    private final SourceNames names;
    private final Map<Passage, Finding> about = new HashMap<>();

    private QuotationRows(Comparison comparison, Phrases phrases) {
        this.comparison = comparison;
        this.phrases = phrases;
        this.findings = new FindingViews(comparison, phrases);
        this.names = new SourceNames(comparison, phrases);
        comparison.findings().stream()
                .filter(finding -> finding.kind() == FindingKind.QUOTATION)
                .forEach(finding -> about.putIfAbsent(finding.passages().getFirst(), finding));
    }

    /** All of them, by place. */
    public static List<QuotationRow> of(Comparison comparison, Phrases phrases) {
        QuotationRows rows = new QuotationRows(comparison, phrases);
        List<String> columns = Columns.order(comparison);
        return comparison.quotations().stream()
                .sorted(Comparator.comparingInt((QuotationCheck check) -> columns.indexOf(check.source()))
                        .thenComparing(check -> check.quotation().span()))
                .flatMap(check -> Stream.ofNullable(check.verdict()).map(verdict -> rows.row(check, verdict)))
                .toList();
    }

    /**
     * The same in another order.
     *
     * @param byPlace as {@link #of} gives them
     */
    public static List<QuotationRow> sorted(List<QuotationRow> byPlace, Order order) {
        return switch (order) {
            case PLACE -> List.copyOf(byPlace);
            case SEVERITY ->
                byPlace.stream()
                        .sorted(Comparator.comparingInt(QuotationRows::rank)
                                .thenComparing(Comparator.comparingDouble(QuotationRows::weight)
                                        .reversed()))
                        .toList();
        };
    }

    private static int rank(QuotationRow row) {
        return switch (verdict(row)) {
            case DIFFER -> 0;
            case UNSUPPORTED -> 1;
            case COMPATIBLE, INCOMPARABLE -> 2;
            case UNCHECKABLE -> 3;
            case AGREE -> 4;
        };
    }

    private static Verdict verdict(QuotationRow row) {
        return row.finding() == null ? plain(row.verdict()) : row.finding().verdict();
    }

    private static Verdict plain(QuotationVerdict verdict) {
        return switch (verdict) {
            case SAME -> Verdict.AGREE;
            case CUT -> Verdict.COMPATIBLE;
            case ALTERED -> Verdict.DIFFER;
            case ABSENT -> Verdict.UNSUPPORTED;
            case NO_RECORD -> Verdict.UNCHECKABLE;
        };
    }

    private static double weight(QuotationRow row) {
        return row.finding() == null ? 0 : row.finding().weight();
    }

    private QuotationRow row(QuotationCheck check, QuotationVerdict verdict) {
        Passage quoted = new Passage(check.source(), check.quotation().span());
        Finding finding = about.get(quoted);
        Verdict word = finding == null ? plain(verdict) : finding.verdict();
        return new QuotationRow(
                check,
                finding,
                verdict,
                Tone.of(FindingKind.QUOTATION, word),
                Tone.symbol(FindingKind.QUOTATION, word),
                phrases.of("quotation-verdict", verdict),
                speaker(check.quotation()),
                names.of(check.source()),
                Excerpt.of(comparison, quoted),
                check.matches().isEmpty() ? null : WordDiff.of(check, comparison),
                onRecord(check),
                check.matches().isEmpty()
                        ? ""
                        : names.of(check.matches().getFirst().source()),
                note(check.quotation(), finding, verdict));
    }

    /** What stands between two matches that are near is shown with them: without it the record would read as cut. */
    private List<Excerpt> onRecord(QuotationCheck check) {
        List<Passage> whole = new ArrayList<>();
        for (Passage spoken : check.matches()) {
            Passage match = withLeftOut(spoken, check.edits());
            boolean near = !whole.isEmpty() && areNear(whole.getLast(), match);
            whole.add(
                    near ? new Passage(match.source(), whole.removeLast().span().hull(match.span())) : match);
        }
        return whole.stream().map(passage -> Excerpt.of(comparison, passage)).toList();
    }

    /** With the words before it and behind it that the quotation leaves out, as far as they are counted as left out. */
    private static Passage withLeftOut(Passage match, List<Edit> edits) {
        Passage whole = match;
        for (Edit edit : edits) {
            Passage record = edit.record();
            boolean near = areNear(record, whole) || areNear(whole, record) || record.overlaps(whole);
            whole = record.span().length() == 0 || !near
                    ? whole
                    : new Passage(whole.source(), whole.span().hull(record.span()));
        }
        return whole;
    }

    private static boolean areNear(Passage one, Passage next) {
        return one.source().equals(next.source()) && next.start() >= one.end() && next.start() - one.end() <= NEAR;
    }

    private String speaker(Quotation quotation) {
        String speaker = quotation.speaker();
        String via = quotation.via();
        if (speaker == null) {
            return phrases.text("quotation.nobody");
        }
        return via == null || via.equals(speaker)
                ? speaker
                : phrases.text("quotation.via", Map.of("speaker", speaker, "via", via));
    }

    /** Of words that nobody can check, only why: the words themselves stand beside it. */
    private String note(Quotation quotation, @Nullable Finding finding, QuotationVerdict verdict) {
        String speaker = quotation.speaker();
        if (verdict == QuotationVerdict.NO_RECORD && speaker != null) {
            String why = phrases.text("quotation.note.no-record.of", Map.of("speaker", speaker));
            boolean undated = finding != null && finding.arguments().containsKey("undated");
            return undated ? why + " " + phrases.text("quotation.note.undated") : why;
        }
        return finding == null || verdict == QuotationVerdict.NO_RECORD
                ? phrases.of("quotation.note", verdict)
                : findings.of(finding).explanation();
    }
}
