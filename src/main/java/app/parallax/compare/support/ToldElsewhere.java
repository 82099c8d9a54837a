package app.parallax.compare.support;

import app.parallax.annotate.word.Verbs;
import app.parallax.compare.statement.Statement;
import app.parallax.meaning.SentenceEncoder;
import app.parallax.meaning.Vectors;
import app.parallax.source.AnnotatedSource;
import app.parallax.text.Negation;
import app.parallax.text.Span;
import app.parallax.text.Token;
import app.parallax.text.Tokenizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * Looks through the whole text of all other sources for what some words say: in any wording, in a question, in a heading, over two sentences. It asks for less than {@link SupportTable}: what that finds borne
 * out is told here too, but what is told here is not therefore borne out. Whoever wants to say that something stands nowhere else asks here. For one thread.
 */
public final class ToldElsewhere {

    /** In so few sentences every place is looked at; else those that share most words. */
    private static final int FEW = 120;

    private static final int PLACES = 24;

    /** So many of these are read two sentences at a time. */
    private static final int PAIRS = 4;

    /** What comes as near as this need not be looked for further. */
    private static final double NEAR_ENOUGH = 0.8;

    /** In so many sentences only the words themselves count, and not those near them, of which there would be too many to read. */
    private static final int MANY = 1_500;

    /** Who says it, and that it is said, tells little of what is said. */
    private static final double OF_SAYING = 0.3;

    /** A number is as telling as a rare word. */
    private static final double OF_NUMBERS = 0.8;

    /** A word nearer than this to one there does not make it new. */
    private static final double NEW = 0.85;

    /** With less news than this, what holds the whole of a sentence of another source says it too, with more around it; so does a wider denial. */
    private static final double CORE = 0.15;

    /** Places less far apart are equally near. */
    private static final double AS_NEAR = 0.03;

    private static final double TELLING = 0.4;

    private final TextRows rows;
    private final SentenceEncoder encoder;
    private final ToDoubleFunction<String> rarity;
    private final WordKinship kinship;
    private final Map<Span, Map<String, Told>> known = new HashMap<>();

    /**
     * How nearly something is told elsewhere.
     *
     * @param likeness the mean of the share of the words that stand in one place, or words near them, and of the cosine with that place; 0 to 1
     * @param news the share of the weight of its words that have none like them in any of the places, 0 to 1
     * @param denied whether something is denied in one of the places that come nearest
     */
    public record Told(double likeness, double news, boolean denied) {}

    /**
     * @param rarity of a folded word form in English at large, 0 to 1
     */
    public ToldElsewhere(
            Collection<AnnotatedSource> sources, SentenceEncoder encoder, ToDoubleFunction<String> rarity) {
        this.rows = new TextRows(sources);
        this.encoder = encoder;
        this.rarity = rarity;
        this.kinship = new WordKinship(rows.size() <= MANY ? encoder : SentenceEncoder.NONE);
    }

    /** A clause. */
    public Told of(Statement statement) {
        return of(statement.source(), statement.passage().span());
    }

    /** Any words of a source. */
    public Told of(AnnotatedSource source, Span span) {
        return known.computeIfAbsent(span, key -> new HashMap<>())
                .computeIfAbsent(source.id(), id -> look(source, span));
    }

    private Told look(AnnotatedSource source, Span span) {
        List<Token> all = Tokenizer.tokens(source.text(), span);
        List<Token> words = all.stream().filter(TextRows::isContent).toList();
        boolean denies = all.stream().anyMatch(word -> Negation.mayDeny(word.form(), word.stem()));
        List<TextRows.Window> places =
                rows.size() <= FEW ? rows.all(source.id()) : rows.nearest(words, source.id(), this::weight, PLACES);
        double news = news(words, places);
        float[] vector = encoder.encode(source.words(span));
        Nearest found = new Nearest();
        List<Covering> coverings = new ArrayList<>();
        for (TextRows.Window place : places) {
            TextRows.Row first = place.first();
            double close = Vectors.cosine(vector, encoder.encode(first.words()));
            boolean answered = first.words().strip().endsWith("?") && place.denies();
            found.add(likeness(vector, covered(words, first.content()), close), first.denies() || answered);
            if ((news < CORE || denies)
                    && first.denies() == denies
                    && !first.content().isEmpty()) {
                found.add(likeness(vector, covered(first.content(), words), close), denies);
            }
            coverings.add(new Covering(place, covered(words, place.content())));
        }
        coverings.stream()
                .sorted(Comparator.comparingDouble(Covering::covered).reversed())
                .limit(found.best >= NEAR_ENOUGH ? 0 : PAIRS)
                .forEach(covering -> {
                    double close = Vectors.cosine(
                            vector, encoder.encode(covering.place().words()));
                    found.add(
                            likeness(vector, covering.covered(), close),
                            covering.place().denies());
                });
        return new Told(found.best, news, found.denying >= found.best - AS_NEAR);
    }

    private record Covering(TextRows.Window place, double covered) {}

    /** The likenesses of the nearest place and of the nearest that denies something. */
    private static final class Nearest {
        private double best;
        private double denying = -1;

        void add(double likeness, boolean denies) {
            best = Math.max(best, likeness);
            denying = denies ? Math.max(denying, likeness) : denying;
        }
    }

    /** The share of the weight of the words that have none like them. */
    private double news(List<Token> words, List<TextRows.Window> places) {
        double whole = 0;
        double strange = 0;
        for (Token word : words) {
            whole += weight(word);
            strange += isTelling(word) && isNew(word, places) ? weight(word) : 0;
        }
        return whole == 0 ? 0 : strange / whole;
    }

    /** Where there are no vectors the words alone decide. */
    private static double likeness(float[] vector, double covered, double close) {
        return vector.length == 0 ? covered : (covered + close) / 2;
    }

    private double covered(List<Token> words, List<Token> there) {
        double whole = 0;
        double shared = 0;
        for (Token word : words) {
            double weight = weight(word);
            whole += weight;
            shared += weight * nearest(word, there);
        }
        return whole == 0 ? 1 : shared / whole;
    }

    private double nearest(Token word, List<Token> there) {
        double best = 0;
        for (int i = 0; i < there.size() && best < 1; i++) {
            best = Math.max(best, kinship.of(word, there.get(i)));
        }
        return best;
    }

    private double weight(Token word) {
        if (WordKinship.isNumber(word)) {
            return OF_NUMBERS;
        }
        double rare = rarity.applyAsDouble(word.form());
        return Verbs.canReport(word.form()) ? OF_SAYING * rare : rare;
    }

    private boolean isTelling(Token word) {
        return !WordKinship.isNumber(word)
                && !Verbs.canReport(word.form())
                && rarity.applyAsDouble(word.form()) >= TELLING;
    }

    private boolean isNew(Token word, List<TextRows.Window> places) {
        return places.stream().allMatch(place -> nearest(word, place.content()) < NEW);
    }
}
