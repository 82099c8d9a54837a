package app.parallax.align;

import app.parallax.source.Figure;
import app.parallax.source.NameMention;
import app.parallax.text.InOrder;
import app.parallax.text.Span;
import app.parallax.text.Token;
import app.parallax.text.Tokenizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Says why two units were tied, strongest first. Codes and their arguments:
 * {@code same-words}; {@code long-run} (the words); {@code shared-words} (up to four, rarest first); {@code same-figure} (as the first source gives it, as the second does);
 * {@code same-names} (names); {@code same-date} (ISO 8601); {@code near-meaning} (cosine with two decimals); {@code same-speaker} (name).
 */
final class Reasons {

    private static final int MOST_WORDS = 4;
    private static final int LEAST_RUN = 4;
    private static final double NEAR = 0.5;
    private static final double TELLING_FIGURE = 0.2;

    private final PreparedSource first;
    private final PreparedSource second;
    private final LinkModel model;

    Reasons(PreparedSource first, PreparedSource second, LinkModel model) {
        this.first = first;
        this.second = second;
        this.model = model;
    }

    private record Weighed(double weight, Reason reason) {}

    List<Reason> of(Tie tie) {
        List<Weighed> reasons = new ArrayList<>();
        addWords(reasons, tie);
        addFigure(reasons, tie);
        addNames(reasons, tie);
        Likeness likeness = tie.likeness();
        if (likeness.of(Feature.DATE_SHARED) > 0) {
            add(reasons, likeness, Feature.DATE_SHARED, Reason.of("same-date", sharedDate(tie)));
        }
        if (likeness.cosine() >= NEAR) {
            String cosine = String.format(Locale.ROOT, "%.2f", likeness.cosine());
            add(reasons, likeness, Feature.CLOSENESS, Reason.of("near-meaning", cosine));
        }
        String speaker = tie.first().voice().speaker();
        if (likeness.of(Feature.SAME_SPEAKER) > 0 && speaker != null) {
            add(reasons, likeness, Feature.SAME_SPEAKER, Reason.of("same-speaker", speaker));
        }
        return reasons.stream()
                .sorted(Comparator.comparingDouble(Weighed::weight).reversed())
                .map(Weighed::reason)
                .toList();
    }

    private void add(List<Weighed> reasons, Likeness likeness, Feature feature, Reason reason) {
        reasons.add(new Weighed(model.contribution(likeness, feature), reason));
    }

    private void addWords(List<Weighed> reasons, Tie tie) {
        Likeness likeness = tie.likeness();
        if (tie.relation() == Relation.VERBATIM) {
            reasons.add(new Weighed(Double.MAX_VALUE, Reason.of("same-words")));
            return;
        }
        List<Token> tokens = Tokenizer.tokens(first.source().text(), tie.first().span());
        CommonRun run = likeness.run();
        if (run.length() >= LEAST_RUN) {
            Span from = tokens.get(run.start()).span();
            Span to = tokens.get(run.start() + run.length() - 1).span();
            add(
                    reasons,
                    likeness,
                    Feature.LONGEST_RUN,
                    Reason.of("long-run", first.source().words(from.hull(to))));
        }
        List<String> shared = Arrays.stream(likeness.overlap().stems())
                .filter(stem -> !first.stems().isFunction(stem))
                .limit(MOST_WORDS)
                .mapToObj(stem -> written(tie.first(), tokens, stem))
                .toList();
        if (!shared.isEmpty()) {
            double weight = model.contribution(likeness, Feature.LIGHTER_COVERED)
                    + model.contribution(likeness, Feature.HEAVIER_COVERED)
                    + model.contribution(likeness, Feature.SHARED_WEIGHT);
            reasons.add(new Weighed(weight, new Reason("shared-words", shared)));
        }
    }

    private String written(Unit unit, List<Token> tokens, int stem) {
        int[] stems = unit.stems();
        for (int i = 0; i < stems.length; i++) {
            if (stems[i] == stem) {
                return first.source().words(tokens.get(i).span());
            }
        }
        return first.stems().stem(stem);
    }

    private void addFigure(List<Weighed> reasons, Tie tie) {
        if (tie.likeness().of(Feature.FIGURE_SHARED) < TELLING_FIGURE) {
            return;
        }
        for (Figure x : tie.first().figures()) {
            for (Figure y : tie.second().figures()) {
                if (x.value().compareTo(y.value()) == 0) {
                    String a = first.source().words(x.span());
                    String b = second.source().words(y.span());
                    add(reasons, tie.likeness(), Feature.FIGURE_SHARED, Reason.of("same-figure", a, b));
                    return;
                }
            }
        }
    }

    private void addNames(List<Weighed> reasons, Tie tie) {
        int[] shared = tie.likeness().overlap().stems();
        int[] names = Arrays.stream(tie.first().names())
                .filter(stem -> Arrays.stream(shared).anyMatch(other -> other == stem))
                .toArray();
        if (names.length == 0) {
            return;
        }
        Span span = tie.first().span();
        List<String> written = InOrder.touching(first.source().names(), NameMention::span, span).stream()
                .filter(name -> span.contains(name.span()))
                .filter(name -> holdsOne(name, names))
                .map(NameMention::text)
                .distinct()
                .collect(Collectors.toList());
        if (!written.isEmpty() && tie.likeness().of(Feature.NAMES_SHARED) > 0) {
            add(reasons, tie.likeness(), Feature.NAMES_SHARED, new Reason("same-names", written));
        }
    }

    private boolean holdsOne(NameMention name, int[] stems) {
        return Tokenizer.tokens(first.source().text(), name.span()).stream()
                .anyMatch(token ->
                        Arrays.stream(stems).anyMatch(stem -> first.stems().number(token.stem()) == stem));
    }

    private static String sharedDate(Tie tie) {
        return tie.first().dates().stream()
                .map(date -> date.value())
                .filter(value ->
                        value != null && tie.second().dates().stream().anyMatch(date -> value.equals(date.value())))
                .findFirst()
                .orElse("");
    }
}
