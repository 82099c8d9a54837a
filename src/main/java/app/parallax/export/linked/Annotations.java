package app.parallax.export.linked;

import app.parallax.compare.Comparison;
import app.parallax.compare.Finding;
import app.parallax.dossier.standing.Judgements;
import app.parallax.dossier.work.Anchor;
import app.parallax.dossier.work.Dossier;
import app.parallax.dossier.work.Judgement;
import app.parallax.dossier.work.Note;
import app.parallax.dossier.work.Subject;
import app.parallax.export.linked.Annotation.Body;
import app.parallax.present.Explanations;
import app.parallax.present.Phrases;
import app.parallax.source.AnnotatedSource;
import app.parallax.source.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes annotations of what a comparison found and of the analyst's work on it. */
final class Annotations {
    private static final String PLAIN = "text/plain";
    private static final String MARKDOWN = "text/markdown";

    private final Comparison comparison;
    private final Phrases phrases;
    private final Addresses addresses;
    private final Map<String, Source> sources;

    Annotations(Comparison comparison, Phrases phrases) {
        this.comparison = comparison;
        this.phrases = phrases;
        this.addresses = new Addresses(comparison);
        this.sources = comparison.sources().stream()
                .map(AnnotatedSource::source)
                .collect(Collectors.toMap(Source::id, Function.identity()));
    }

    /** The findings by weight, the judgements on them and on points and quotations, the notes. */
    List<Annotation> of(Dossier dossier) {
        Judgements judgements = Judgements.of(dossier, comparison);
        List<Annotation> all = new ArrayList<>();
        comparison.findings().forEach(finding -> all.add(of(finding)));
        Stream.of(
                        comparison.findings().stream()
                                .map(finding -> judgements.on(Subject.Kind.FINDING, finding.id())),
                        comparison.points().stream().map(point -> judgements.on(Subject.Kind.POINT, point.id())),
                        comparison.quotations().stream()
                                .map(check -> judgements.on(Subject.Kind.QUOTATION, check.id())),
                        judgements.unplaced().stream())
                .flatMap(found -> found)
                .flatMap(Stream::ofNullable)
                .forEach(judgement -> all.add(of(judgement)));
        dossier.notes().forEach(note -> all.add(of(note)));
        return all;
    }

    private Annotation of(Finding finding) {
        return new Annotation(
                addresses.of("finding", finding.id()),
                "describing",
                List.of(
                        Body.describing(new Explanations(phrases).explain(finding, comparison)),
                        Body.tag(written(finding.kind())),
                        Body.tag(written(finding.verdict()))),
                List.of(),
                finding.passages().stream()
                        .map(passage -> Target.of(
                                passage, comparison.source(passage.source()).source()))
                        .toList(),
                null,
                null);
    }

    private Annotation of(Judgement judgement) {
        Subject subject = judgement.subject();
        List<Body> bodies = new ArrayList<>();
        Optional.ofNullable(judgement.program())
                .ifPresent(word -> bodies.add(assessing(phrases.of("judgement.program", word))));
        Optional.ofNullable(judgement.claim())
                .ifPresent(word -> bodies.add(assessing(phrases.of("judgement.claim", word))));
        if (!judgement.reason().isBlank()) {
            bodies.add(new Body(judgement.reason().strip(), "commenting", MARKDOWN));
        }
        boolean known = subject.kind() == Subject.Kind.FINDING
                && comparison.findings().stream().anyMatch(f -> f.id().equals(subject.id()));
        List<String> on = known ? List.of(addresses.of("finding", subject.id())) : List.of();
        return new Annotation(
                addresses.of("judgement", judgement.key().id()),
                "assessing",
                bodies,
                on.isEmpty() && targets(subject).isEmpty() ? whole(subject) : on,
                targets(subject),
                judgement.stamp(),
                null);
    }

    private static Body assessing(String words) {
        return new Body(words, "assessing", PLAIN);
    }

    private Annotation of(Note note) {
        List<Body> bodies = new ArrayList<>();
        bodies.add(new Body(note.text().strip(), "commenting", MARKDOWN));
        note.tags().forEach(tag -> bodies.add(Body.tag(tag)));
        List<Target> targets = targets(note.subject());
        return new Annotation(
                addresses.of("note", note.id()),
                "commenting",
                bodies,
                targets.isEmpty() ? whole(note.subject()) : List.of(),
                targets,
                note.made(),
                note.changed().equals(note.made()) ? null : note.changed());
    }

    /** A source, or all of them. */
    private List<String> whole(Subject subject) {
        Source source = subject.kind() == Subject.Kind.SOURCE ? sources.get(subject.id()) : null;
        return source == null ? List.of(addresses.of("comparison", "")) : List.of(Addresses.of(source));
    }

    private List<Target> targets(Subject subject) {
        return subject.stands().stream().flatMap(this::target).toList();
    }

    private Stream<Target> target(Anchor anchor) {
        Source source = sources.get(anchor.source());
        return source == null ? Stream.empty() : Stream.of(Target.of(anchor, source));
    }

    private static String written(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
