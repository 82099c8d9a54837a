package app.parallax.ui.log;

import app.parallax.compare.Comparison;
import app.parallax.correction.Misfit;
import app.parallax.dossier.history.Change;
import app.parallax.dossier.history.LogEntry;
import app.parallax.dossier.history.Replacement;
import app.parallax.dossier.standing.Judgements;
import app.parallax.dossier.standing.Obedience;
import app.parallax.dossier.standing.PointGrades;
import app.parallax.dossier.work.Bookmark;
import app.parallax.dossier.work.Dossier;
import app.parallax.dossier.work.Frame;
import app.parallax.dossier.work.HeldSource;
import app.parallax.dossier.work.Item;
import app.parallax.dossier.work.Judgement;
import app.parallax.dossier.work.Note;
import app.parallax.dossier.work.PointGrade;
import app.parallax.dossier.work.SetRight;
import app.parallax.dossier.work.SourceGrade;
import app.parallax.dossier.work.Subject;
import app.parallax.present.JudgementWords;
import app.parallax.present.Phrases;
import app.parallax.ui.grading.GradeWords;
import app.parallax.ui.judging.StampWords;
import app.parallax.ui.notes.SubjectNames;
import app.parallax.ui.session.Desk;
import app.parallax.ui.session.Session;
import app.parallax.ui.session.Texts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** What was corrected, what is to be looked at again, and all that was done, newest first, in words. */
public final class LogViewModel {

    /** A line names so many sources. */
    private static final int MOST_NAMES = 3;

    private static final int MOST = 150;

    private final Session session;
    private final Desk desk;
    private final Phrases phrases;
    private final Texts texts;
    private final JudgementWords words;
    private final StampWords stamps;
    private final ObservableList<Line> again = FXCollections.observableArrayList();
    private final ObservableList<Line> corrections = FXCollections.observableArrayList();
    private final ObservableList<Line> grades = FXCollections.observableArrayList();
    private final ObservableList<Line> done = FXCollections.observableArrayList();

    private Runnable stale = this::list;

    /** Where the grades stand that are listed; null while nothing is compared. To find it for each of them would take the square of their number. */
    private @Nullable PointGrades placed;

    /**
     * One thing.
     *
     * @param what in a sentence
     * @param by who and when
     * @param doubt why it is not obeyed; empty where it is
     * @param item what can be withdrawn; null where nothing can
     * @param shown whether what the item speaks of can be gone to
     */
    record Line(
            String what, String by, String doubt, @Nullable Item item, boolean shown) {
        Line(String what, String by, @Nullable Item item) {
            this(what, by, "", item, false);
        }
    }

    public LogViewModel(Session session, Desk desk, Phrases phrases, Texts texts) {
        this.session = session;
        this.desk = desk;
        this.phrases = phrases;
        this.texts = texts;
        this.words = new JudgementWords(phrases);
        this.stamps = new StampWords(texts);
        session.ledger().dossier().subscribe(d -> stale.run());
        // Where the judgements stand is known after each comparison, and that after each change of what it rests on.
        session.judgements().subscribe(j -> stale.run());
    }

    /** Lists anew only when somebody looks; until then that is asked for each time something becomes other. */
    void listWhen(Runnable asked) {
        stale = asked;
    }

    /** Lists all as it is now. */
    void list() {
        Comparison comparison = session.comparison().get();
        placed = comparison == null ? null : PointGrades.of(session.dossier(), comparison);
        SubjectNames names = new SubjectNames(session.comparison().get(), phrases, texts);
        CorrectionWords corrected = new CorrectionWords(names, texts);
        Obedience obedience = new Obedience(session.sources());
        CorrectionPlaces places = new CorrectionPlaces(session);
        set(
                corrections,
                session.dossier().all(SetRight.class).stream()
                        .sorted(Comparator.comparing(
                                        (SetRight right) -> right.stamp().when())
                                .reversed())
                        .map(right -> new Line(
                                corrected.of(right),
                                stamps.of(right.stamp()),
                                doubt(right, obedience),
                                right,
                                places.isShown(right)))
                        .toList());
        set(grades, grades(names));
        set(again, again(names).toList());
        List<LogEntry> log = session.ledger().log().reversed();
        set(done, done(log, names, corrected));
    }

    private List<Line> grades(SubjectNames names) {
        Dossier dossier = session.dossier();
        Stream<Line> sources = dossier.all(SourceGrade.class).stream()
                .map(grade -> new Line(graded(grade, names), stamps.of(grade.stamp()), grade));
        Stream<Line> points = dossier.all(PointGrade.class).stream()
                .map(grade -> new Line(graded(grade, names), stamps.of(grade.stamp()), grade));
        return Stream.concat(sources, points).toList();
    }

    private String graded(SourceGrade grade, SubjectNames names) {
        return texts.text(
                "reliability.of", names.source(grade.source()), new GradeWords(texts).of(grade.reliability()));
    }

    private String graded(PointGrade grade, SubjectNames names) {
        // Under its own id another point may stand by now.
        String id = placed == null ? "" : placed.pointOf(grade);
        Subject point = new Subject(Subject.Kind.POINT, "", id, grade.stands());
        return texts.text(
                "credibility.of", names.of(point), names.source(grade.source()), new GradeWords(texts).of(grade));
    }

    private static void set(ObservableList<Line> list, List<Line> lines) {
        if (!list.equals(lines)) {
            list.setAll(lines);
        }
    }

    private String doubt(SetRight right, Obedience obedience) {
        if (!right.hasPlace()) {
            return texts.text("log.lost");
        }
        Misfit misfit = obedience.misfit(right);
        return misfit == null ? "" : texts.of("misfit", misfit);
    }

    private Stream<Line> again(SubjectNames names) {
        Judgements judgements = session.judgements().get();
        if (judgements == null) {
            return Stream.empty();
        }
        List<Judgement> unplaced = judgements.unplaced();
        Stream<Line> doubtful = session.dossier().all(Judgement.class).stream()
                .filter(judgement -> !unplaced.contains(judgement) && Judgements.isDoubtful(judgement))
                .map(judgement -> line("log.doubtful", judgement, names));
        Stream<Line> apart = judgements.apart().stream().map(judgement -> line("log.apart", judgement, names));
        Stream<Line> left = unplaced.stream().map(judgement -> line("log.unplaced", judgement, names));
        return Stream.of(doubtful, apart, left, gradesAgain(names)).flatMap(lines -> lines);
    }

    private Stream<Line> gradesAgain(SubjectNames names) {
        if (placed == null) {
            return Stream.empty();
        }
        List<PointGrade> unplaced = placed.unplaced();
        return session.dossier().all(PointGrade.class).stream()
                .filter(grade -> unplaced.contains(grade) || PointGrades.isDoubtful(grade))
                .map(grade -> new Line(
                        texts.text(unplaced.contains(grade) ? "log.unplaced" : "log.doubtful", graded(grade, names)),
                        stamps.of(grade.stamp()),
                        grade));
    }

    private Line line(String key, Judgement judgement, SubjectNames names) {
        String what = texts.text(key, judged(judgement, names));
        return new Line(what, stamps.of(judgement.stamp()), judgement);
    }

    private String judged(Judgement judgement, SubjectNames names) {
        String said = names.of(judgement.subject()) + ": " + words.withDoubt(judgement);
        return judgement.reason().isEmpty() ? said : said + ". " + judgement.reason();
    }

    /** What was only looked at is left out: it would drown the rest. */
    private List<Line> done(List<LogEntry> newestFirst, SubjectNames names, CorrectionWords corrected) {
        List<Line> lines = new ArrayList<>();
        for (LogEntry entry : newestFirst) {
            if (lines.size() == MOST) {
                break;
            }
            switch (entry) {
                case LogEntry.Made(Change change) -> {
                    if (change.canBeUndone()) {
                        lines.add(new Line(what(change, names, corrected), stamps.of(change.stamp()), null));
                    }
                }
                case LogEntry.Undone undone ->
                    lines.add(new Line(texts.text("log.undone"), stamps.of(undone.stamp()), null));
                case LogEntry.Redone redone ->
                    lines.add(new Line(texts.text("log.redone"), stamps.of(redone.stamp()), null));
            }
        }
        return lines;
    }

    private String what(Change change, SubjectNames names, CorrectionWords corrected) {
        String code = texts.of("change", change.code());
        String head = Character.toUpperCase(code.charAt(0)) + code.substring(1);
        List<String> sources = change.replacements().stream()
                .filter(replacement -> item(replacement) instanceof HeldSource)
                .map(replacement -> about(replacement, names, corrected))
                .toList();
        if (sources.size() > 1) {
            return texts.text("log.line", head, listed(sources));
        }
        return change.replacements().stream()
                .map(replacement -> replacement.after() instanceof Frame frame
                        ? about(frame, change.code(), names)
                        : about(replacement, names, corrected))
                .filter(words -> !words.isEmpty())
                .findFirst()
                .map(words -> texts.text("log.line", head, words))
                .orElse(head);
    }

    /** Some of them, and how many more. */
    private String listed(List<String> names) {
        String some = String.join(", ", names.subList(0, Math.min(names.size(), MOST_NAMES)));
        return names.size() <= MOST_NAMES ? some : some + ", " + texts.text("detail.more", names.size() - MOST_NAMES);
    }

    /** What holds for the dossier as a whole changes along with sources, too: then they are what the line is about. */
    private static String about(Frame frame, Change.Code code, SubjectNames names) {
        String baseline = frame.baseline();
        return switch (code) {
            case TITLE_GIVEN -> frame.title();
            case BASELINE_CHOSEN -> baseline == null ? "" : names.source(baseline);
            default -> "";
        };
    }

    /** That a grade was taken back shows in nothing but its being gone. */
    private String about(Replacement replacement, SubjectNames names, CorrectionWords corrected) {
        Item item = item(replacement);
        String words = about(item, names, corrected);
        boolean isGrade = item instanceof SourceGrade || item instanceof PointGrade;
        return isGrade && replacement.after() == null ? texts.text("log.grade-withdrawn", words) : words;
    }

    private static Item item(Replacement replacement) {
        Item after = replacement.after();
        Item before = replacement.before();
        if (after != null) {
            return after;
        }
        if (before == null) {
            throw new IllegalStateException("a replacement of nothing by nothing");
        }
        return before;
    }

    private String about(Item item, SubjectNames names, CorrectionWords corrected) {
        return switch (item) {
            case SetRight right -> corrected.of(right);
            case Judgement judgement -> judged(judgement, names);
            case Note note -> names.of(note.subject()) + ": " + note.text();
            case Bookmark bookmark -> names.of(Subject.passage(bookmark.place()));
            case HeldSource source -> names.source(source.id());
            case SourceGrade grade ->
                texts.text("log.line", names.source(grade.source()), new GradeWords(texts).of(grade.reliability()));
            case PointGrade grade -> graded(grade, names);
            default -> "";
        };
    }

    /** Who signs from now on. */
    StringProperty analyst() {
        return session.ledger().analyst();
    }

    /** Judgements that rest on changed words, then those that fit nothing any more. */
    ObservableList<Line> again() {
        return again;
    }

    ObservableList<Line> corrections() {
        return corrections;
    }

    /** Of sources, then of points in them, in the order of their keys. */
    ObservableList<Line> grades() {
        return grades;
    }

    ObservableList<Line> done() {
        return done;
    }

    /** Goes to what a correction is about. */
    void jump(Item item) {
        if (item instanceof SetRight right) {
            new CorrectionPlaces(session).show(right);
        }
    }

    void withdraw(Item item) {
        switch (item) {
            case SetRight right -> desk.withdraw(right);
            case Judgement judgement -> session.ledger().remove(Change.Code.JUDGEMENT_WITHDRAWN, judgement.key());
            case SourceGrade grade -> session.ledger().remove(Change.Code.SOURCE_GRADED, grade.key());
            case PointGrade grade -> session.ledger().remove(Change.Code.POINT_GRADED, grade.key());
            default -> throw new IllegalArgumentException("not withdrawn here: " + item.key());
        }
    }
}
