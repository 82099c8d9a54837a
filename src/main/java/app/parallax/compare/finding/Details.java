package app.parallax.compare.finding;

import app.parallax.annotate.word.PartOfSpeech;
import app.parallax.annotate.word.TagLetters;
import app.parallax.compare.occasion.OccasionMap;
import app.parallax.compare.statement.Statement;
import app.parallax.compare.statement.Statements;
import app.parallax.source.AnnotatedSource;
import app.parallax.source.BlockRole;
import app.parallax.source.DateMention;
import app.parallax.source.DateType;
import app.parallax.source.Figure;
import app.parallax.source.NameMention;
import app.parallax.text.FunctionWords;
import app.parallax.text.InOrder;
import app.parallax.text.Negation;
import app.parallax.text.Span;
import app.parallax.text.Token;
import app.parallax.text.Tokenizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Names, dates, figures and denials that a source has and no other source of its occasion. */
final class Details {

    /** What a denial denies is looked for in so many words behind it. */
    private static final int BEHIND = 6;

    /** A denial of less says too little to be looked for. */
    private static final int LEAST_DENIED = 2;

    /** A word that leads to a detail stands so near before it. */
    private static final int LEAD = 5;

    /** In words: of who publishes, or when. */
    private static final int LONGEST_NAME = 5;

    private static final Pattern TIME = Pattern.compile("\\d{1,2}[.:]\\d{2}");

    private static final String DASHES = "-\u2013\u2014:";

    private static final Set<String> DENYING = Set.of("not", "no", "never", "without", "none", "nobody", "cannot");

    private final Statements statements;
    private final OccasionMap occasions;
    private final Map<String, OtherAccounts> others = new HashMap<>();
    private final Map<String, Map<String, Integer>> firstNamed = new HashMap<>();
    private final Map<String, Set<String>> ownNames = new HashMap<>();

    Details(Statements statements, OccasionMap occasions) {
        this.statements = statements;
        this.occasions = occasions;
    }

    /** How much is specific in a statement: each figure, date and name that no other source has. */
    double specificity(Statement statement) {
        double names = 0.12 * names(statement).size();
        double quantities = 0.22 * quantities(statement).size();
        return 0.008 * statement.content().size() + names + quantities;
    }

    /** From the first to the last added date, figure and name, with the word that leads to it ("since joining … in 2006"); empty where there is no date or figure among them. */
    Optional<Span> quantityIn(Statement statement) {
        List<Span> added = quantities(statement);
        if (added.isEmpty()) {
            return Optional.empty();
        }
        added.addAll(names(statement));
        return added.stream().reduce(Span::hull).map(span -> withLead(statement, span));
    }

    /** The first added name of which the source has not spoken before: that nobody else speaks of it is said once. */
    Optional<Span> nameIn(Statement statement) {
        return names(statement).stream()
                .filter(name -> firstNamed(statement).getOrDefault(calledBy(statement, name), -1) == name.start())
                .findFirst();
    }

    /** Where a source first speaks of a name in statements of its own, by the word it is called by. */
    private Map<String, Integer> firstNamed(Statement statement) {
        return firstNamed.computeIfAbsent(statement.sourceId(), id -> {
            Map<String, Integer> first = new HashMap<>();
            statements.of(id).stream()
                    .filter(Statement::asserts)
                    .forEach(other ->
                            names(other).forEach(name -> first.putIfAbsent(calledBy(other, name), name.start())));
            return first;
        });
    }

    private static String calledBy(Statement statement, Span name) {
        return Tokenizer.tokens(statement.source().text(), name).getLast().form();
    }

    /** The first denial that nobody else makes of anything like it, with what it denies. */
    Optional<Span> denialIn(Statement statement) {
        List<Token> words = statement.words();
        for (int i = 0; i + 1 < words.size(); i++) {
            if (isDenying(words, i)) {
                List<Token> behind = words.subList(i + 1, Math.min(words.size(), i + 1 + BEHIND));
                Set<String> denied = new HashSet<>();
                behind.stream().filter(OtherAccounts::isContent).forEach(token -> denied.add(token.stem()));
                if (denied.size() >= LEAST_DENIED && !others(statement).deny(denied)) {
                    return Optional.of(words.get(i).span().hull(behind.getLast().span()));
                }
            }
        }
        return Optional.empty();
    }

    /** "No. 2" denies nothing, "not only" not the thing. */
    private static boolean isDenying(List<Token> words, int index) {
        String next = words.get(index + 1).form();
        return DENYING.contains(words.get(index).form())
                && !Negation.isOfScope(next)
                && !Character.isDigit(next.charAt(0));
    }

    private List<Span> quantities(Statement statement) {
        OtherAccounts known = others(statement);
        List<Span> added = new ArrayList<>();
        for (DateMention date : statement.dates()) {
            String written = statement.source().words(date.span());
            if (date.type() == DateType.DATE && date.value() != null && !known.give(date.value(), written)) {
                added.add(date.span());
            }
        }
        for (Figure figure : statement.figures()) {
            String written = statement.source().words(figure.span());
            if (!known.gives(figure, written) && !isTimeOfDay(statement, figure.span(), written)) {
                added.add(figure.span());
            }
        }
        return added;
    }

    /** "At 4.20". */
    private static boolean isTimeOfDay(Statement statement, Span figure, String written) {
        return TIME.matcher(written).matches()
                && statement.words().stream()
                        .filter(word -> word.span().end() <= figure.start())
                        .reduce((one, other) -> other)
                        .filter(word -> isLead(word.form()) || word.form().equals("at"))
                        .isPresent();
    }

    private List<Span> names(Statement statement) {
        OtherAccounts known = others(statement);
        return InOrder.touching(
                        statement.source().names(),
                        NameMention::span,
                        statement.passage().span())
                .stream()
                .filter(name -> statement.passage().span().contains(name.span()) && isNew(statement, name, known))
                .map(NameMention::span)
                .toList();
    }

    /** By the last word, which is what people and places are called by: a first name or a title more is no news. */
    private boolean isNew(Statement statement, NameMention name, OtherAccounts known) {
        List<Token> words = Tokenizer.tokens(statement.source().text(), name.span());
        if (words.isEmpty() || (hasCapitalOnlyInFront(statement, words) && opensSentence(statement, name))) {
            return false;
        }
        Token last = words.getLast();
        return !FunctionWords.contains(last.form())
                && !ownNames(statement.source()).contains(last.form())
                && isNaming(statement, last.span())
                && !known.have(last)
                && !known.have(initials(words));
    }

    /** Who told the Gazette is told in the Gazette: by its publisher, or a line of few words above the account. */
    private Set<String> ownNames(AnnotatedSource source) {
        String publisher = source.source().info().publisher();
        return ownNames.computeIfAbsent(
                source.id(),
                id -> Stream.concat(
                                Stream.ofNullable(publisher).map(Tokenizer::tokens),
                                source.blocks().stream()
                                        .takeWhile(block -> !block.role().isAccount())
                                        .filter(block -> block.role() != BlockRole.TITLE)
                                        .map(block -> Tokenizer.tokens(source.text(), block.span()))
                                        .filter(tokens -> tokens.size() <= LONGEST_NAME))
                        .flatMap(List::stream)
                        .map(Token::form)
                        .collect(Collectors.toUnmodifiableSet()));
    }

    private static boolean hasCapitalOnlyInFront(Statement statement, List<Token> words) {
        String text = statement.source().text();
        return words.stream()
                .skip(1)
                .noneMatch(word ->
                        Character.isUpperCase(text.codePointAt(word.span().start())));
    }

    /** Where every word has a capital one may be taken for a name: in front of a sentence, or behind the dash of a dateline. */
    private static boolean opensSentence(Statement statement, NameMention name) {
        AnnotatedSource source = statement.source();
        int start = source.sentences().get(statement.sentence()).span().start();
        String before = source.text()
                .substring(start, Math.max(start, name.span().start()))
                .strip();
        return before.length() <= 1 || DASHES.indexOf(before.charAt(before.length() - 1)) >= 0;
    }

    /** A noun or an adjective ("Serbian"), without digits; "Previously" is none, whatever its capital makes of it. */
    private static boolean isNaming(Statement statement, Span last) {
        AnnotatedSource source = statement.source();
        Span sentence = source.sentences().get(statement.sentence()).span();
        return TagLetters.read(source.text(), sentence, source.partsOfSpeech().get(statement.sentence())).stream()
                .filter(word -> word.span().overlaps(last))
                .anyMatch(word -> (word.isNominal() || word.is(PartOfSpeech.ADJ))
                        && word.isCapitalised()
                        && word.text().chars().noneMatch(Character::isDigit));
    }

    static String initials(List<Token> words) {
        return words.stream()
                .filter(word -> !FunctionWords.contains(word.form()))
                .map(word -> Character.toString(word.form().codePointAt(0)))
                .collect(Collectors.joining());
    }

    private OtherAccounts others(Statement statement) {
        return others.computeIfAbsent(statement.sourceId(), this::elsewhere);
    }

    private OtherAccounts elsewhere(String id) {
        OtherAccounts known = new OtherAccounts();
        List<String> together = occasions.sourcesOf(occasions.of(id));
        together.stream()
                .filter(other -> !other.equals(id))
                .flatMap(other -> statements.of(other).stream().limit(1))
                .forEach(first -> known.add(first.source()));
        for (Statement statement : statements.all()) {
            if (!statement.sourceId().equals(id)) {
                statement.dates().stream()
                        .map(DateMention::value)
                        .filter(Objects::nonNull)
                        .filter(value -> together.contains(statement.sourceId()) || value.matches("\\d{4}"))
                        .forEach(known::addDate);
            }
        }
        return known;
    }

    private static Span withLead(Statement statement, Span span) {
        List<Token> before = statement.words().stream()
                .filter(word -> word.span().end() <= span.start())
                .toList();
        return before.subList(Math.max(0, before.size() - LEAD), before.size()).stream()
                .filter(word -> isLead(word.form()))
                .findFirst()
                .map(lead -> new Span(lead.span().start(), span.end()))
                .orElse(span);
    }

    private static boolean isLead(String form) {
        return switch (form) {
            case "since", "after", "before", "until", "during", "following", "in", "by", "with", "from" -> true;
            default -> false;
        };
    }
}
