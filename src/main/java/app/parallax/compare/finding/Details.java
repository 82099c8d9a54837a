package app.parallax.compare.finding;

import app.parallax.compare.occasion.OccasionMap;
import app.parallax.compare.statement.Statement;
import app.parallax.compare.statement.Statements;
import app.parallax.source.AnnotatedSource;
import app.parallax.source.DateMention;
import app.parallax.source.DateType;
import app.parallax.source.Figure;
import app.parallax.source.NameMention;
import app.parallax.text.Folding;
import app.parallax.text.Span;
import app.parallax.text.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Names, dates and figures that a source has and no other source of its occasion. */
final class Details {

    private final Statements statements;
    private final OccasionMap occasions;
    private final Map<String, Set<String>> others = new HashMap<>();

    Details(Statements statements, OccasionMap occasions) {
        this.statements = statements;
        this.occasions = occasions;
    }

    /** How much is specific in a statement: each figure, date and name that no other source has. */
    double specificity(Statement statement) {
        double sum = 0.008 * statement.content().size();
        for (Span span : added(statement)) {
            boolean isName =
                    statement.source().names().stream().anyMatch(n -> n.span().equals(span));
            sum += isName ? 0.12 : 0.22;
        }
        return sum;
    }

    /** From the first to the last added detail, with the word that leads to it ("since joining … in 2006"); empty where there is no date or figure among them. */
    Optional<Span> addedIn(Statement statement) {
        List<Span> added = added(statement);
        boolean quantity = added.stream()
                .anyMatch(span -> statement.source().names().stream()
                        .noneMatch(n -> n.span().equals(span)));
        return quantity ? added.stream().reduce(Span::hull).map(span -> withLead(statement, span)) : Optional.empty();
    }

    private List<Span> added(Statement statement) {
        Set<String> known = others.computeIfAbsent(statement.sourceId(), this::elsewhere);
        AnnotatedSource source = statement.source();
        List<Span> added = new ArrayList<>();
        for (DateMention date : statement.dates()) {
            if (date.type() == DateType.DATE && date.value() != null && !isKnown(known, date.value())) {
                added.add(date.span());
            }
        }
        for (Figure figure : statement.figures()) {
            if (!known.contains("figure " + plain(figure))) {
                added.add(figure.span());
            }
        }
        for (NameMention name : source.names()) {
            if (statement.passage().span().contains(name.span()) && !knows(known, name)) {
                added.add(name.span());
            }
        }
        return added;
    }

    private static boolean isKnown(Set<String> known, String date) {
        return known.contains("date " + date) || (date.length() > 7 && known.contains("date " + date.substring(0, 7)));
    }

    private static boolean knows(Set<String> known, NameMention name) {
        return List.of(Folding.key(name.text()).split(" ")).stream().anyMatch(w -> known.contains("word " + w));
    }

    private Set<String> elsewhere(String id) {
        Set<String> known = new HashSet<>();
        List<String> together = occasions.sourcesOf(occasions.of(id));
        for (Statement statement : statements.all()) {
            if (!statement.sourceId().equals(id)) {
                addYears(known, statement);
                if (together.contains(statement.sourceId())) {
                    addAll(known, statement);
                }
            }
        }
        return known;
    }

    private static void addAll(Set<String> known, Statement statement) {
        statement.words().forEach(w -> known.add("word " + w.form()));
        statement.figures().forEach(f -> known.add("figure " + plain(f)));
        statement.dates().stream()
                .map(DateMention::value)
                .flatMap(v -> Optional.ofNullable(v).stream())
                .forEach(v -> known.add("date " + v));
    }

    /** When a thing of the past happened does not depend on the occasion at which it is told. */
    private static void addYears(Set<String> known, Statement statement) {
        statement.dates().stream()
                .map(DateMention::value)
                .flatMap(v -> Optional.ofNullable(v).stream())
                .filter(v -> v.matches("\\d{4}"))
                .forEach(v -> known.add("date " + v));
    }

    private static String plain(Figure figure) {
        return figure.value().stripTrailingZeros().toPlainString();
    }

    private static Span withLead(Statement statement, Span span) {
        List<Token> before = statement.words().stream()
                .filter(w -> w.span().end() <= span.start())
                .toList();
        List<Token> near = before.subList(Math.max(0, before.size() - 5), before.size());
        Set<Integer> leads = near.stream()
                .filter(w -> isLead(w.form()))
                .map(w -> w.span().start())
                .collect(Collectors.toSet());
        return leads.stream()
                .min(Integer::compare)
                .map(start -> new Span(start, span.end()))
                .orElse(span);
    }

    private static boolean isLead(String form) {
        return switch (form) {
            case "since", "after", "before", "until", "during", "following", "in", "by", "with", "from" -> true;
            default -> false;
        };
    }
}
