package app.parallax.present;

import app.parallax.compare.Comparison;
import app.parallax.compare.Finding;
import app.parallax.compare.FindingKind;
import app.parallax.compare.QuotationCheck;
import app.parallax.compare.QuotationVerdict;
import java.util.List;
import java.util.Optional;

/** The findings of a comparison as they are shown, in order of weight. */
public final class FindingViews {
    /** How many a reader is shown before asking for more. */
    public static final int TRIAGE = 12;

    private final Comparison comparison;
    private final Phrases phrases;
    private final Explanations explanations;
    private final SourceHeaders headers;

    public FindingViews(Comparison comparison, Phrases phrases) {
        this.comparison = comparison;
        this.phrases = phrases;
        this.explanations = new Explanations(phrases);
        this.headers = new SourceHeaders(comparison, phrases);
    }

    public List<FindingView> all() {
        return comparison.findings().stream().map(this::of).toList();
    }

    public FindingView of(Finding finding) {
        Explanations.Words words = explanations.words(finding, comparison, headers);
        Optional<QuotationCheck> check = check(finding);
        return new FindingView(
                finding,
                Tone.of(finding),
                Tone.symbol(finding),
                words.title(),
                words.summary(),
                words.explanation(),
                finding.passages().stream().map(p -> Excerpt.of(comparison, p)).toList(),
                check.map(its -> WordDiff.of(its, comparison)).orElse(null),
                check.map(its -> EditLines.of(its, comparison, phrases)).orElse(List.of()));
    }

    /** The check that a quotation finding reports, where the words were held against a record. */
    public Optional<QuotationCheck> check(Finding finding) {
        return comparison.quotations().stream()
                .filter(check -> finding.kind() == FindingKind.QUOTATION)
                .filter(check ->
                        check.source().equals(finding.passages().getFirst().source()))
                .filter(check -> check.quotation()
                        .span()
                        .overlaps(finding.passages().getFirst().span()))
                .filter(FindingViews::hasRecord)
                .findFirst();
    }

    private static boolean hasRecord(QuotationCheck check) {
        QuotationVerdict verdict = check.verdict();
        return verdict == QuotationVerdict.CUT
                || verdict == QuotationVerdict.ALTERED
                || verdict == QuotationVerdict.SAME;
    }
}
