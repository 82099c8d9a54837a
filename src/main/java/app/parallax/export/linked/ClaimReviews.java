package app.parallax.export.linked;

import app.parallax.compare.Comparison;
import app.parallax.compare.Finding;
import app.parallax.compare.FindingKind;
import app.parallax.compare.Point;
import app.parallax.compare.QuotationCheck;
import app.parallax.compare.QuotationVerdict;
import app.parallax.compare.Verdict;
import app.parallax.dossier.standing.Judgements;
import app.parallax.dossier.standing.PointGrades;
import app.parallax.dossier.work.Dossier;
import app.parallax.dossier.work.Judgement;
import app.parallax.dossier.work.Subject;
import app.parallax.present.Excerpt;
import app.parallax.source.Source;
import app.parallax.text.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Makes reviews of the judgements that say something of a claim; those that say only whether the program is right are none. */
final class ClaimReviews {
    private final Comparison comparison;
    private final Addresses addresses;

    ClaimReviews(Comparison comparison) {
        this.comparison = comparison;
        this.addresses = new Addresses(comparison);
    }

    /** On findings, points and quotations, each in the comparison's order. What a judgement no longer fits is not reviewed. */
    List<ClaimReview> of(Dossier dossier) {
        Judgements judgements = Judgements.of(dossier, comparison);
        List<ClaimReview> reviews = new ArrayList<>();
        comparison
                .findings()
                .forEach(finding ->
                        judged(judgements, Subject.Kind.FINDING, finding.id(), its -> reviews.add(of(finding, its))));
        comparison
                .points()
                .forEach(point ->
                        judged(judgements, Subject.Kind.POINT, point.id(), its -> reviews.add(of(point, its))));
        comparison
                .quotations()
                .forEach(check ->
                        judged(judgements, Subject.Kind.QUOTATION, check.id(), its -> reviews.add(of(check, its))));
        return reviews;
    }

    private static void judged(Judgements judgements, Subject.Kind kind, String id, Consumer<Judgement> review) {
        Judgement judgement = judgements.on(kind, id);
        if (judgement != null && judgement.claim() != null && !Judgements.isDoubtful(judgement)) {
            review.accept(judgement);
        }
    }

    /** The claim is what stands where the finding shows. It is the source's: nobody is to be reviewed for words that only a source puts in his mouth, so a speaker is named where the record has him say just that. */
    private ClaimReview of(Finding finding, Judgement judgement) {
        Passage claim = finding.passages().getFirst();
        boolean said = finding.kind() == FindingKind.QUOTATION && finding.verdict() == Verdict.AGREE;
        String speaker = said ? finding.arguments().get("speaker") : null;
        return review(words(claim), speaker, List.of(source(claim)), judgement);
    }

    private ClaimReview of(Point point, Judgement judgement) {
        List<Source> stating = point.cells().stream()
                .filter(PointGrades::states)
                .map(cell -> comparison.source(cell.source()).source())
                .toList();
        return review(point.label(), null, stating, judgement);
    }

    private ClaimReview of(QuotationCheck check, Judgement judgement) {
        Passage claim = new Passage(check.source(), check.quotation().span());
        String speaker =
                check.verdict() == QuotationVerdict.SAME ? check.quotation().speaker() : null;
        return review(words(claim), speaker, List.of(source(claim)), judgement);
    }

    private ClaimReview review(String claim, @Nullable String speaker, List<Source> appearances, Judgement judgement) {
        Judgement.Claim word = judgement.claim();
        if (word == null) {
            throw new IllegalArgumentException("judgement " + judgement.key() + " says nothing of a claim");
        }
        return new ClaimReview(
                addresses.of("review", judgement.key().id()), claim, speaker, appearances, judgement, word);
    }

    private String words(Passage passage) {
        return Excerpt.of(comparison, passage).words();
    }

    private Source source(Passage passage) {
        return comparison.source(passage.source()).source();
    }
}
