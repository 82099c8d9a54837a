package app.parallax.present;

import app.parallax.compare.Comparison;
import app.parallax.compare.Finding;
import app.parallax.compare.Point;
import app.parallax.compare.QuotationCheck;
import app.parallax.dossier.standing.Judgements;
import app.parallax.dossier.work.Dossier;
import app.parallax.dossier.work.Judgement;
import app.parallax.dossier.work.Stamp;
import app.parallax.dossier.work.Subject;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The analyst's judgements on what a comparison holds, as they are shown. */
public final class JudgementViews {
    // In one zone, so that the same dossier is shown the same everywhere.
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm 'UTC'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    private final Judgements judgements;
    private final Phrases phrases;
    private final JudgementWords words;

    public JudgementViews(Dossier dossier, Comparison comparison, Phrases phrases) {
        this.judgements = Judgements.of(dossier, comparison);
        this.phrases = phrases;
        this.words = new JudgementWords(phrases);
    }

    public Optional<JudgementView> of(Finding finding) {
        return on(Subject.Kind.FINDING, finding.id());
    }

    public Optional<JudgementView> of(Point point) {
        return on(Subject.Kind.POINT, point.id());
    }

    public Optional<JudgementView> of(QuotationCheck check) {
        return on(Subject.Kind.QUOTATION, check.id());
    }

    private Optional<JudgementView> on(Subject.Kind kind, String id) {
        return Optional.ofNullable(judgements.on(kind, id)).map(this::view);
    }

    /** Those that fit nothing that the comparison holds now. */
    public List<Judgement> unplaced() {
        return judgements.unplaced();
    }

    public JudgementView view(Judgement judgement) {
        return new JudgementView(
                words.of(judgement),
                words.sentences(judgement),
                judgement.reason().strip(),
                by(phrases, judgement.stamp()),
                Judgements.isDoubtful(judgement) ? phrases.text("judgement.doubtful") : "");
    }

    /** Who and when, in words. */
    static String by(Phrases phrases, Stamp stamp) {
        String when = WHEN.format(stamp.when());
        return stamp.who().isBlank()
                ? when
                : phrases.text("by", Map.of("who", stamp.who().strip(), "when", when));
    }
}
