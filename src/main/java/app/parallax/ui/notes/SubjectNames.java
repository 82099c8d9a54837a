package app.parallax.ui.notes;

import app.parallax.compare.Comparison;
import app.parallax.compare.Finding;
import app.parallax.compare.Point;
import app.parallax.dossier.work.Anchor;
import app.parallax.dossier.work.Subject;
import app.parallax.present.Excerpt;
import app.parallax.present.FindingViews;
import app.parallax.present.Phrases;
import app.parallax.present.SourceHeaders;
import app.parallax.text.Passage;
import app.parallax.ui.session.Texts;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What notes and judgements are about, in words; also of what the comparison no longer holds. */
public final class SubjectNames {
    private final @Nullable Comparison comparison;
    private final @Nullable SourceHeaders headers;
    private final @Nullable FindingViews views;
    private final Map<String, Finding> findings;
    private final Map<String, Point> points;
    private final Map<String, String> titles = new HashMap<>();
    private final Texts texts;

    public SubjectNames(@Nullable Comparison comparison, Phrases phrases, Texts texts) {
        this.comparison = comparison;
        this.headers = comparison == null ? null : new SourceHeaders(comparison, phrases);
        this.views = comparison == null ? null : new FindingViews(comparison, phrases);
        this.findings = comparison == null ? Map.of() : byId(comparison.findings(), Finding::id);
        this.points = comparison == null ? Map.of() : byId(comparison.points(), Point::id);
        this.texts = texts;
    }

    private static <T> Map<String, T> byId(List<T> all, Function<T, String> id) {
        return all.stream().collect(Collectors.toMap(id, Function.identity(), (first, same) -> first));
    }

    public String of(Subject subject) {
        return switch (subject.kind()) {
            case DOSSIER -> texts.text("about.dossier");
            case SOURCE -> texts.text("about.source", source(subject.id()));
            case FINDING -> texts.text("about.finding", finding(subject));
            case POINT -> texts.text("about.point", point(subject));
            case PASSAGE, LINK, QUOTATION -> texts.of("about", subject.kind()) + ": " + words(subject);
        };
    }

    /** True where it speaks of this comparison. */
    @SuppressWarnings("ReferenceEquality")
    public boolean isOf(@Nullable Comparison other) {
        return comparison == other;
    }

    /** What a source is called; its id where it is not open. */
    public String source(String id) {
        return comparison != null
                        && headers != null
                        && comparison.sources().stream().anyMatch(s -> s.id().equals(id))
                ? headers.brief(id)
                : id;
    }

    private String finding(Subject subject) {
        Finding finding = findings.get(subject.id());
        return finding == null || views == null
                ? words(subject)
                : titles.computeIfAbsent(finding.id(), id -> views.of(finding).title());
    }

    private String point(Subject subject) {
        Point point = points.get(subject.id());
        return point == null ? words(subject) : point.label();
    }

    private String words(Subject subject) {
        if (subject.stands().isEmpty()) {
            return subject.id();
        }
        Anchor first = subject.stands().getFirst();
        Passage passage = first.passage();
        String words = new Excerpt(passage, first.words().strip().replaceAll("\\s+", " ")).brief();
        return texts.text("about.words", words, source(passage.source()));
    }
}
