package app.parallax.engine;

import app.parallax.correction.Correction;
import app.parallax.source.AnnotatedSource;
import app.parallax.source.Clause;
import app.parallax.source.Figure;
import app.parallax.source.FigureFrame;
import app.parallax.source.Quotation;
import app.parallax.source.Voice;
import app.parallax.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Applies what an analyst has set right to the layers that were found in a source. */
final class LayerCorrections {

    private LayerCorrections() {}

    /** The source with all corrections of its quotations and figures, in their order; later ones win. */
    static AnnotatedSource apply(AnnotatedSource source, List<Correction> corrections) {
        return Corrections.inTurn(source, source.id(), corrections, LayerCorrections::obeying);
    }

    private static AnnotatedSource obeying(AnnotatedSource source, Correction correction) {
        return switch (correction) {
            case Correction.Speaker speaker -> spoken(source, speaker.passage().span(), speaker.value());
            case Correction.FigureAt figure -> counted(source, figure);
            case Correction other -> source;
        };
    }

    /** The quotations at a place, and the clauses inside them, are another's; those that are only a part of it are left to whoever is quoted there. */
    private static AnnotatedSource spoken(AnnotatedSource source, Span place, @Nullable String speaker) {
        List<Span> concerned = source.quotations().stream()
                .map(Quotation::span)
                .filter(span -> span.contains(place) || (place.contains(span) && isMostlyIn(place, span)))
                .toList();
        if (concerned.isEmpty()) {
            return source;
        }
        List<Quotation> quotations = source.quotations().stream()
                .map(q -> concerned.contains(q.span())
                        ? new Quotation(q.span(), q.use(), speaker, q.via(), q.whole())
                        : q)
                .toList();
        List<Clause> clauses = source.clauses().stream()
                .map(clause -> concerned.stream().anyMatch(span -> isMostlyIn(clause.span(), span))
                        ? new Clause(
                                clause.span(),
                                clause.sentence(),
                                new Voice(speaker, clause.voice().via()))
                        : clause)
                .toList();
        return new AnnotatedSource(
                source.source(),
                source.sentences(),
                clauses,
                quotations,
                source.figures(),
                source.dates(),
                source.names(),
                source.partsOfSpeech());
    }

    private static boolean isMostlyIn(Span part, Span whole) {
        int shared = Math.min(part.end(), whole.end()) - Math.max(part.start(), whole.start());
        return 2 * shared > part.length();
    }

    /** What was found at the place gives way; what the program knows of it and the analyst did not set right stays. */
    private static AnnotatedSource counted(AnnotatedSource source, Correction.FigureAt figure) {
        Span place = figure.passage().span();
        List<Figure> figures = new ArrayList<>(source.figures());
        Figure found = figures.stream()
                .filter(f -> f.span().overlaps(place))
                .findFirst()
                .orElse(null);
        figures.removeIf(f -> f.span().overlaps(place));
        if (figure.value() != null) {
            figures.add(read(figure, found));
        }
        figures.sort(Comparator.comparing(Figure::span));
        return new AnnotatedSource(
                source.source(),
                source.sentences(),
                source.clauses(),
                source.quotations(),
                figures,
                source.dates(),
                source.names(),
                source.partsOfSpeech());
    }

    private static Figure read(Correction.FigureAt figure, @Nullable Figure found) {
        return new Figure(
                found == null ? figure.passage().span() : found.span(),
                Objects.requireNonNull(figure.value()),
                figure.upperValue(),
                figure.approximation(),
                figure.unit(),
                figure.counted(),
                found == null ? List.of() : found.modifiers(),
                found == null ? FigureFrame.LEVEL : found.frame(),
                found == null ? null : found.per(),
                found == null ? null : found.time());
    }
}
