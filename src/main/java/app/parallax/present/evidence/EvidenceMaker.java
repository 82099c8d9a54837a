package app.parallax.present.evidence;

import app.parallax.align.Link;
import app.parallax.compare.Cell;
import app.parallax.compare.Comparison;
import app.parallax.compare.Finding;
import app.parallax.compare.Point;
import app.parallax.compare.QuotationCheck;
import app.parallax.compare.Stance;
import app.parallax.dossier.work.Dossier;
import app.parallax.present.FindingView;
import app.parallax.present.FindingViews;
import app.parallax.present.Grades;
import app.parallax.present.JudgementView;
import app.parallax.present.JudgementViews;
import app.parallax.present.LinkView;
import app.parallax.present.LinkViews;
import app.parallax.present.Phrases;
import app.parallax.present.PointsMatrix;
import app.parallax.source.AnnotatedSource;
import app.parallax.text.Passage;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes evidence out of what a comparison holds. Immutable and safe for several threads. */
public final class EvidenceMaker {
    /** A quotation of so many words is understood without its sentence. */
    private static final int ENOUGH_WORDS = 6;

    private final Comparison comparison;
    private final Phrases phrases;
    private final JudgementViews judgements;
    private final Grades grades;

    /**
     * @param dossier the analyst's work; {@link Dossier#EMPTY} where there is none
     */
    public EvidenceMaker(Comparison comparison, Dossier dossier, Phrases phrases) {
        this.comparison = comparison;
        this.phrases = phrases;
        this.judgements = new JudgementViews(dossier, comparison, phrases);
        this.grades = new Grades(dossier, comparison, phrases);
    }

    /** A finding with both texts. */
    public Evidence of(Finding finding) {
        FindingViews views = new FindingViews(comparison, phrases);
        FindingView view = views.of(finding);
        Optional<QuotedWords> quoted =
                views.check(finding).filter(this::isLong).map(check -> new QuotedWords(comparison, phrases, check));
        Sides sides = new Sides(comparison, grades, phrases);
        quoted.ifPresentOrElse(
                words -> words.addTo(sides),
                () -> bySource(finding.passages()).forEach((source, all) -> sides.add(source, "", all)));
        return new Evidence(
                Clean.line(view.title()),
                sides.all(),
                quoted.isPresent() ? Evidence.Marks.DIFFERENCE : sides.marks(),
                quoted.map(QuotedWords::changes).orElse(List.of()),
                Clean.line(view.explanation()),
                List.of(),
                clean(judgements.of(finding)),
                true);
    }

    private boolean isLong(QuotationCheck check) {
        String words = comparison.source(check.source()).words(check.quotation().span());
        return !check.edits().isEmpty() || words.split("\\s+").length > ENOUGH_WORDS;
    }

    private static Map<String, List<Passage>> bySource(Collection<Passage> passages) {
        return passages.stream()
                .distinct()
                .collect(Collectors.groupingBy(Passage::source, LinkedHashMap::new, Collectors.toList()));
    }

    /** A point with what every source says on it; who says nothing is named. */
    public Evidence of(Point point) {
        Sides sides = new Sides(comparison, grades, phrases);
        List<Cell> speaking = point.cells().stream()
                .filter(cell -> !cell.passages().isEmpty())
                .toList();
        Stream.of(Stance.values())
                .flatMap(stance -> speaking.stream().filter(cell -> cell.stance() == stance))
                .forEach(cell -> sides.add(cell.source(), stand(point, cell), cell.passages()));
        return new Evidence(
                Clean.line(point.label()),
                sides.all(),
                sides.marks(),
                List.of(),
                "",
                Stream.concat(
                                Stream.of(Clean.line(sentence(PointsMatrix.note(point, phrases)))),
                                silent(point).stream())
                        .toList(),
                clean(judgements.of(point)),
                true);
    }

    private String stand(Point point, Cell cell) {
        return Stream.of(phrases.of("stance", cell.stance()), grades.ofPoint(point.id(), cell.source()))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining("; "));
    }

    private Optional<String> silent(Point point) {
        Citations citations = new Citations(comparison, phrases);
        String names = point.cells().stream()
                .filter(cell -> cell.passages().isEmpty())
                .map(cell -> "the " + citations.name(cell.source()))
                .collect(Collectors.joining(", "));
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(phrases.text("evidence.silent", Map.of("sources", names)));
    }

    private static String sentence(String words) {
        return words.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + words.substring(1) + ".";
    }

    /**
     * Words of a source, and what they are tied to in each of the others.
     *
     * @throws IllegalArgumentException where the passage is empty, or in a source that this comparison does not hold
     */
    public Evidence of(Passage passage) {
        if (passage.span().isEmpty()) {
            throw new IllegalArgumentException("passage " + passage + " has no words to hand on");
        }
        Sides sides = new Sides(comparison, grades, phrases);
        AnnotatedSource source = comparison.source(passage.source());
        sides.add(source.id(), List.of(passage.span()), List.of());
        List<LinkView> ties = ties(passage);
        ties.forEach(tie -> addOther(sides, passage, tie));
        return new Evidence(
                phrases.text(
                        "evidence.passage", Map.of("source", new Citations(comparison, phrases).name(source.id()))),
                sides.all(),
                sides.marks(),
                List.of(),
                ties.isEmpty() ? phrases.text("evidence.alone") : "",
                ties.stream().map(LinkView::explanation).map(Clean::line).toList(),
                null,
                false);
    }

    private void addOther(Sides sides, Passage passage, LinkView tie) {
        tie.sides().stream()
                .map(LinkView.Side::passage)
                .filter(other -> !other.source().equals(passage.source()))
                .forEach(other -> sides.add(other.source(), tie.title(), List.of(other)));
    }

    /** The likeliest link to each of the other sources. */
    private List<LinkView> ties(Passage passage) {
        LinkViews views = new LinkViews(comparison, phrases);
        Map<String, Link> best = comparison.links().stream()
                .filter(link -> link.first().overlaps(passage) || link.second().overlaps(passage))
                .sorted(Comparator.comparingDouble(Link::score).reversed().thenComparing(Link::id))
                .collect(Collectors.toMap(
                        link -> other(link, passage), link -> link, (likelier, other) -> likelier, LinkedHashMap::new));
        return new ArrayList<>(best.values()).stream().map(views::of).toList();
    }

    private static String other(Link link, Passage passage) {
        return link.first().source().equals(passage.source())
                ? link.second().source()
                : link.first().source();
    }

    private static @Nullable JudgementView clean(Optional<JudgementView> judgement) {
        return judgement
                .map(view -> new JudgementView(
                        view.brief(),
                        view.sentences(),
                        Clean.lines(view.reason()),
                        Clean.line(view.by()),
                        view.doubt()))
                .orElse(null);
    }
}
