package app.parallax.present;

import app.parallax.compare.Comparison;
import app.parallax.compare.Finding;
import app.parallax.compare.Point;
import app.parallax.dossier.work.Anchor;
import app.parallax.dossier.work.Dossier;
import app.parallax.dossier.work.Judgement;
import app.parallax.dossier.work.Note;
import app.parallax.dossier.work.PointGrade;
import app.parallax.dossier.work.Subject;
import app.parallax.source.AnnotatedSource;
import app.parallax.text.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The analyst's notes as they are shown beside a comparison. */
public final class NoteViews {
    private final List<Note> notes;
    private final Comparison comparison;
    private final Phrases phrases;

    public NoteViews(Dossier dossier, Comparison comparison, Phrases phrases) {
        this.notes = dossier.notes();
        this.comparison = comparison;
        this.phrases = phrases;
    }

    /** All notes, the newest first. */
    public List<NoteView> all() {
        return notes.stream().map(this::view).toList();
    }

    /** The notes on passages that end in a stretch of a source: each stands once, behind the last of its words there. */
    public List<NoteView> endingIn(String source, Span span) {
        return notes.stream()
                .filter(note -> note.subject().stands().stream()
                        .filter(anchor -> anchor.fit() != Anchor.Fit.LOST)
                        .filter(anchor ->
                                anchor.source().equals(source) && !anchor.span().isEmpty())
                        .anyMatch(anchor -> span.contains(anchor.span().end() - 1)))
                .map(this::view)
                .toList();
    }

    private NoteView view(Note note) {
        Subject subject = note.subject();
        return new NoteView(
                note.id(),
                about(subject),
                note.text().strip(),
                note.tags().stream().map(tag -> "#" + tag).toList(),
                JudgementViews.by(phrases, note.changed()),
                places(subject));
    }

    /** The words that something stands on. */
    List<NoteView.Place> places(Subject subject) {
        return subject.stands().stream()
                .map(anchor ->
                        new NoteView.Place(name(anchor.source()), Excerpt.oneLine(anchor.words()), doubt(anchor)))
                .toList();
    }

    private String doubt(Anchor anchor) {
        return switch (anchor.fit()) {
            case FITS -> "";
            case CHANGED -> phrases.text("anchor.changed");
            case LOST -> phrases.text("anchor.lost");
        };
    }

    /** What a note or a judgement is on, in words. */
    String about(Subject subject) {
        return switch (subject.kind()) {
            case DOSSIER -> phrases.text("about.dossier");
            case SOURCE -> phrases.text("about.source", Map.of("source", name(subject.id())));
            case PASSAGE -> phrases.text("about.passage");
            case LINK -> phrases.text("about.link");
            case QUOTATION -> phrases.text("about.quotation");
            case POINT -> named("about.point", point(subject.id()));
            case FINDING -> named("about.finding", finding(subject.id()));
        };
    }

    private String named(String key, Optional<String> name) {
        return name.map(n -> phrases.text(key + ".named", Map.of("name", n))).orElseGet(() -> phrases.text(key));
    }

    private Optional<String> point(String id) {
        return comparison.points().stream()
                .filter(point -> point.id().equals(id))
                .map(Point::label)
                .findFirst();
    }

    private Optional<String> finding(String id) {
        Explanations explanations = new Explanations(phrases);
        return comparison.findings().stream()
                .filter(finding -> finding.id().equals(id))
                .findFirst()
                .map((Finding finding) -> explanations.title(finding, comparison));
    }

    /** Of a source that this comparison does not hold, its id. */
    private String name(String source) {
        boolean open = comparison.sources().stream().map(AnnotatedSource::id).anyMatch(source::equals);
        return open ? new SourceNames(comparison, phrases).of(source) : source;
    }

    /** A grade that fits nothing any more, told as a note is. */
    NoteView left(PointGrade grade, String words) {
        Subject point = new Subject(Subject.Kind.POINT, "", grade.point(), grade.stands());
        return new NoteView(
                grade.key().id(),
                about(point),
                words,
                List.of(),
                JudgementViews.by(phrases, grade.stamp()),
                places(point));
    }

    /** A judgement that fits nothing any more, told as a note is. */
    NoteView left(Judgement judgement, JudgementView view) {
        String words = String.join(" ", view.sentences()) + (view.reason().isEmpty() ? "" : "\n" + view.reason());
        return new NoteView(
                judgement.key().id(),
                about(judgement.subject()),
                words,
                List.of(),
                view.by(),
                places(judgement.subject()));
    }
}
