package app.parallax.ui.notes;

import app.parallax.compare.Comparison;
import app.parallax.dossier.work.Anchor;
import app.parallax.dossier.work.Subject;
import app.parallax.present.Excerpt;
import app.parallax.present.FindingViews;
import app.parallax.present.Phrases;
import app.parallax.present.SourceHeaders;
import app.parallax.text.Passage;
import app.parallax.ui.session.Texts;
import org.jspecify.annotations.Nullable;

/** What notes and judgements are about, in words; also of what the comparison no longer holds. */
public final class SubjectNames {
    private final @Nullable Comparison comparison;
    private final @Nullable SourceHeaders headers;
    private final Phrases phrases;
    private final Texts texts;

    public SubjectNames(@Nullable Comparison comparison, Phrases phrases, Texts texts) {
        this.comparison = comparison;
        this.headers = comparison == null ? null : new SourceHeaders(comparison, phrases);
        this.phrases = phrases;
        this.texts = texts;
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
        if (comparison == null) {
            return words(subject);
        }
        return comparison.findings().stream()
                .filter(f -> f.id().equals(subject.id()))
                .map(f -> new FindingViews(comparison, phrases).of(f).title())
                .findFirst()
                .orElseGet(() -> words(subject));
    }

    private String point(Subject subject) {
        if (comparison == null) {
            return words(subject);
        }
        return comparison.points().stream()
                .filter(p -> p.id().equals(subject.id()))
                .map(p -> p.label())
                .findFirst()
                .orElseGet(() -> words(subject));
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
