package app.parallax.ui;

import static app.parallax.ui.Belgrade.NEWS;
import static app.parallax.ui.Belgrade.RECORD;
import static app.parallax.ui.Belgrade.SUMMARY;

import app.parallax.align.Link;
import app.parallax.align.Reason;
import app.parallax.align.Relation;
import app.parallax.compare.Cell;
import app.parallax.compare.Comparisons;
import app.parallax.compare.Edit;
import app.parallax.compare.EditClass;
import app.parallax.compare.EditOperation;
import app.parallax.compare.Finding;
import app.parallax.compare.FindingKind;
import app.parallax.compare.Point;
import app.parallax.compare.PointStatus;
import app.parallax.compare.QuotationCheck;
import app.parallax.compare.QuotationVerdict;
import app.parallax.compare.Stance;
import app.parallax.compare.Verdict;
import app.parallax.source.Quotation;
import app.parallax.source.QuotationUse;
import app.parallax.text.Passage;
import app.parallax.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Ties, quotations and findings of the texts of {@link Belgrade}, put by hand. */
final class BelgradeByHand {
    private final Belgrade belgrade;

    BelgradeByHand(Belgrade belgrade) {
        this.belgrade = belgrade;
    }

    private Passage neutral() {
        return belgrade.at(
                NEWS,
                "… does not undermine the neutrality of Serbia, which has made it clear that it stays militarily neutral, outside military blocs.");
    }

    private Passage neutralRecord() {
        return belgrade.at(
                RECORD,
                "doesn't mean that that undermines Serbia’s neutrality. Serbia has made it very clear that it will remain a neutral country, outside military blocks.");
    }

    List<QuotationCheck> checks() {
        List<QuotationCheck> checks = new ArrayList<>();
        checks.add(new QuotationCheck(
                "q-neutral",
                NEWS,
                new Quotation(neutral().span(), QuotationUse.SPEECH, "Jens Stoltenberg", null, true),
                "belgrade",
                QuotationVerdict.ALTERED,
                null,
                List.of(neutralRecord()),
                edits()));
        checks.add(noRecord("q-threat", "are under threat in Kosovo."));
        checks.add(noRecord(
                "q-right",
                "We’re doing the right thing by cooperating with NATO, our interaction is at a good level."));
        return checks;
    }

    private QuotationCheck noRecord(String id, String words) {
        return new QuotationCheck(
                id,
                NEWS,
                new Quotation(belgrade.at(NEWS, words).span(), QuotationUse.SPEECH, "Aleksandar Vučić", null, true),
                "belgrade",
                QuotationVerdict.NO_RECORD,
                null,
                List.of(),
                List.of());
    }

    private List<Edit> edits() {
        return List.of(
                replace(EditClass.FUNCTION, "doesn't mean that that undermines", "does not undermine"),
                replace(EditClass.FUNCTION, "Serbia’s neutrality. Serbia", "the neutrality of Serbia, which"),
                new Edit(
                        EditOperation.DELETE,
                        EditClass.QUALIFIER,
                        in(neutralRecord(), "very"),
                        new Passage(
                                NEWS,
                                new Span(
                                        in(neutral(), "clear").start(),
                                        in(neutral(), "clear").start()))),
                replace(EditClass.SUBSTANCE, "will remain a neutral country", "stays militarily neutral"),
                replace(EditClass.SPELLING, "blocks", "blocs"));
    }

    private Edit replace(EditClass editClass, String record, String quoted) {
        return new Edit(EditOperation.REPLACE, editClass, in(neutralRecord(), record), in(neutral(), quoted));
    }

    private Passage in(Passage passage, String words) {
        int start = belgrade.text(passage.source()).indexOf(words, passage.start());
        if (start < 0 || start + words.length() > passage.end()) {
            throw new IllegalArgumentException(words);
        }
        return new Passage(passage.source(), start, start + words.length());
    }

    List<Link> links() {
        return List.of(
                link(
                        "l-justice",
                        Relation.PARAPHRASE,
                        belgrade.at(
                                RECORD,
                                "This is unacceptable. The facts must be established. The perpetrators must face justice."),
                        belgrade.at(
                                NEWS,
                                "the recent ethnic violence in Kosovo was unacceptable and that the perpetrators must be brought to justice")),
                link(
                        "l-respect",
                        Relation.PARAPHRASE,
                        belgrade.at(RECORD, "We totally respect that."),
                        belgrade.at(NEWS, "NATO respected Serbia’s decision to remain militarily neutral")),
                link(
                        "l-engage",
                        Relation.NEAR,
                        belgrade.at(RECORD, "I call on Belgrade and Pristina to engage constructively"),
                        belgrade.at(NEWS, "Stoltenberg also urged Serbia and Kosovo to engage “constructively”")),
                link(
                        "l-more",
                        Relation.PARAPHRASE,
                        belgrade.at(RECORD, "NATO has deployed around 1,000 additional peacekeepers"),
                        belgrade.at(NEWS, "NATO has increased the size of its peacekeeping presence in Kosovo")),
                link(
                        "l-mlo",
                        Relation.VERBATIM,
                        belgrade.at(
                                SUMMARY,
                                "In September, we saw another outbreak of serious violence in Kosovo, this is unacceptable."),
                        belgrade.at(RECORD, "In September, we saw another outbreak of serious violence in Kosovo.")),
                link(
                        "l-actor",
                        Relation.VERBATIM,
                        belgrade.at(
                                SUMMARY, "Serbia is an important regional actor and a long-standing partner of NATO."),
                        belgrade.at(
                                RECORD, "Serbia is an important regional actor and a long-standing partner of NATO.")),
                link(
                        "l-actor-news",
                        Relation.NEAR,
                        belgrade.at(RECORD, "Serbia is an important regional actor"),
                        belgrade.at(NEWS, "Belgrade is an important regional actor")));
    }

    private static Link link(String id, Relation relation, Passage a, Passage b) {
        List<Reason> because = List.of(Reason.of("near-meaning", "0.71"));
        return a.compareTo(b) < 0
                ? new Link(id, relation, 0.8, a, b, because)
                : new Link(id, relation, 0.8, b, a, because);
    }

    List<Finding> findings() {
        return List.of(
                finding("f-neutral", FindingKind.QUOTATION, Verdict.DIFFER, 0.92, neutral(), neutralRecord()),
                finding(
                        "f-ethnic",
                        FindingKind.WORDING,
                        Verdict.DIFFER,
                        0.74,
                        belgrade.at(NEWS, "ethnic violence"),
                        belgrade.at(RECORD, "serious violence")),
                finding(
                        "f-killed",
                        FindingKind.ADDITION,
                        Verdict.UNSUPPORTED,
                        0.7,
                        belgrade.at(
                                NEWS,
                                "In September, a Kosovo policeman and three Serb gunmen were killed in exchanges of gunfire after about 30 masked men fired on a police patrol")),
                finding(
                        "f-2006",
                        FindingKind.ADDITION,
                        Verdict.UNSUPPORTED,
                        0.66,
                        belgrade.at(NEWS, "since joining the Partnership for Peace program in 2006")),
                finding(
                        "f-wounded",
                        FindingKind.FIGURE,
                        Verdict.AGREE,
                        0.5,
                        belgrade.at(SUMMARY, "Ninety three of them were wounded"),
                        belgrade.at(RECORD, "93 of them were wounded")),
                finding(
                        "f-omitted",
                        FindingKind.OMISSION,
                        Verdict.DIFFER,
                        0.48,
                        belgrade.at(RECORD, "93 of them were wounded.")),
                finding(
                        "f-constructively",
                        FindingKind.QUOTATION,
                        Verdict.AGREE,
                        0.41,
                        belgrade.at(NEWS, "constructively"),
                        belgrade.at(RECORD, "constructively")),
                finding(
                        "f-threat",
                        FindingKind.QUOTATION,
                        Verdict.UNCHECKABLE,
                        0.2,
                        belgrade.at(NEWS, "are under threat in Kosovo.")));
    }

    private static Finding finding(String id, FindingKind kind, Verdict verdict, double weight, Passage... passages) {
        return Comparisons.finding(id, kind, verdict, weight, "Jens Stoltenberg", passages);
    }

    List<Point> points() {
        return List.of(new Point(
                "p-wounded",
                "93 wounded in May",
                "KFOR",
                PointStatus.AGREE,
                1,
                List.of(
                        new Cell(
                                SUMMARY,
                                Stance.STATES,
                                List.of(belgrade.at(SUMMARY, "Ninety three of them were wounded"))),
                        new Cell(RECORD, Stance.STATES, List.of(belgrade.at(RECORD, "93 of them were wounded"))),
                        new Cell(NEWS, Stance.SILENT, List.of())),
                List.of(),
                List.of("f-wounded")));
    }
}
