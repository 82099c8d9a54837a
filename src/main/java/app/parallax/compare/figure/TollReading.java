package app.parallax.compare.figure;

import app.parallax.annotate.word.WordList;
import app.parallax.compare.statement.Statement;
import app.parallax.source.Figure;
import app.parallax.text.Token;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Reads which toll a figure gives by the words of its clause: "killing 24 people", "24 people in the first carriage have died", "24 deaths", "the death toll has risen to 24", "cost 24 lives".
 *
 * @param words those of the clause
 * @param from the index of the figure's first word
 * @param to the index behind its last
 */
record TollReading(Figure figure, Statement clause, List<Token> words, int from, int to) {

    /** Words of the phrase that says where: "24 people in the last carriage were killed". */
    private static final int PLACE = 6;

    /** Words from "toll" to its number: "the death toll in the city's northern suburbs has risen to 24". */
    private static final int REACH = 12;

    /** Words from "risen" to "to", and those two. */
    private static final int TIME = 5;

    /** Whom a whole event befell; "two children" may be some of them. */
    private static final Set<String> PEOPLE = Set.of("person", "victim");

    private static final Set<String> BEING = WordList.of(
            "was were is are be been being has have had got remain remained"
                    + " remains still also now so far reported reportedly confirmed declared pronounced found left counted listed as may might could would must feared believed");

    private static final Set<String> PLACING = WordList.of("in on at from aboard inside near");

    private static final Set<String> TELLING = WordList.of("to at of is was stands stood reached passed hit now");

    private static final Set<String> RISING =
            WordList.of("rise rises rose risen climb climbs climbed grow grows grew grown increased jumped");

    private static final Set<String> COSTING =
            WordList.of("claim claims claimed claiming cost costs costing take took taken taking");

    static TollReading of(FigureInContext figure) {
        Statement clause = figure.statement();
        int start = figure.figure().span().start();
        int end = figure.figure().span().end();
        List<Token> words = clause.words();
        int from =
                (int) words.stream().filter(word -> word.span().end() <= start).count();
        int to = (int) words.stream().filter(word -> word.span().start() < end).count();
        return new TollReading(figure.figure(), clause, words, from, to);
    }

    /** Empty where it counts something else, or only some ("two children", "three more"). */
    Optional<Toll> toll() {
        String counted = figure.counted();
        if (figure.unit() != null || FigureRelation.isAdded(figure)) {
            return Optional.empty();
        }
        if (counted == null || PEOPLE.contains(counted)) {
            return first(this::isTold).or(() -> of(isLostLives()));
        }
        return counted.equals("life") ? of(COSTING.contains(form(from - 1))) : first(toll -> toll.isNamedBy(counted));
    }

    /** True where it is what the toll has risen to since: "climbed on Friday to at least 24". */
    boolean isRisen() {
        return form(from - 1).equals("to")
                && IntStream.range(from - TIME, from - 1).anyMatch(i -> RISING.contains(form(i)));
    }

    private static Optional<Toll> first(Predicate<Toll> test) {
        return Stream.of(Toll.values()).filter(test).findFirst();
    }

    private static Optional<Toll> of(boolean dead) {
        return dead ? Optional.of(Toll.DEAD) : Optional.empty();
    }

    private boolean isTold(Toll toll) {
        return toll.isToldBy(form(skipBeing(behindPeople())))
                || (toll.isDoneBy(form(from - 1)) && isNextTo(from - 1))
                || isCalledToll(toll);
    }

    /** "24 people lost their lives", "claimed the lives of 24". */
    private boolean isLostLives() {
        int verb = skipBeing(behindPeople());
        boolean lost = form(verb).equals("lost") && form(verb + 2).equals("lives");
        return lost || (form(from - 1).equals("of") && form(from - 2).equals("lives"));
    }

    /** "The death toll is 24", "the number of injured rose to 24". */
    private boolean isCalledToll(Toll toll) {
        return TELLING.contains(form(from - 1))
                && IntStream.range(Math.max(1, from - REACH), from)
                        .anyMatch(i -> (form(i).equals("toll") && toll.isNamedBy(form(i - 1)))
                                || (form(i - 1).equals("of")
                                        && form(i - 2).equals("number")
                                        && toll.isToldBy(form(i))));
    }

    /** "Three were killed, 40 houses burned" does not say that 40 were killed. */
    private boolean isNextTo(int word) {
        return clause.source()
                .text()
                .substring(words.get(word).span().end(), figure.span().start())
                .isBlank();
    }

    /** Behind whom the figure counts and where they were. */
    private int behindPeople() {
        int at = to;
        while (figure.counted() != null && at < words.size() && at - to < PLACE && !PEOPLE.contains(base(at))) {
            at++;
        }
        at += figure.counted() == null ? 0 : 1;
        return PLACING.contains(form(at)) ? behindPlace(at) : at;
    }

    private int behindPlace(int from) {
        return IntStream.rangeClosed(from + 1, from + PLACE)
                .filter(i -> BEING.contains(form(i))
                        || first(toll -> toll.isToldBy(form(i))).isPresent())
                .findFirst()
                .orElse(from);
    }

    private int skipBeing(int from) {
        int at = from;
        while (BEING.contains(form(at))) {
            at++;
        }
        return at;
    }

    private String base(int index) {
        return form(index).equals("people") ? "person" : words.get(index).stem();
    }

    private String form(int index) {
        return index >= 0 && index < words.size() ? words.get(index).form() : "";
    }
}
