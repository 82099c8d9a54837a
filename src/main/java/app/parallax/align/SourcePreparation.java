package app.parallax.align;

import app.parallax.meaning.SentenceEncoder;
import app.parallax.meaning.WordStatistics;
import app.parallax.source.AnnotatedSource;
import app.parallax.source.Clause;
import app.parallax.source.DateMention;
import app.parallax.source.Figure;
import app.parallax.source.NameMention;
import app.parallax.source.Sentence;
import app.parallax.source.Voice;
import app.parallax.text.FunctionWords;
import app.parallax.text.Span;
import app.parallax.text.Token;
import app.parallax.text.Tokenizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Cuts one source into the units that are compared. Used once. */
final class SourcePreparation {

    /** Words that point back at what was just said. */
    private static final Set<String> POINTERS = Set.of("that", "this", "these", "those");

    /** Verbs that only hand words on. */
    private static final Set<String> SAYING = Set.of(
            "say", "says", "said", "saying", "tell", "tells", "told", "telling", "add", "adds", "added", "adding",
            "state", "states", "stated", "stating", "note", "notes", "noted", "noting", "think", "thinks", "thought");

    /** Words of courtesy, which every speaker uses. */
    private static final Set<String> COURTESY =
            Set.of("thank", "thanks", "much", "please", "dear", "welcome", "hello", "good", "morning", "afternoon");

    /** A clause longer than this says enough by itself. */
    private static final int MOST_WORDS_POINTING = 8;

    private static final int MOST_CONTENT_POINTING = 3;

    private static final int LEAST_CONTENT = 2;

    private final AnnotatedSource source;
    private final SentenceEncoder encoder;
    private final StemTable stems;
    private final List<Unit> units = new ArrayList<>();
    private int nextClause;

    SourcePreparation(AnnotatedSource source, WordStatistics statistics, SentenceEncoder encoder) {
        this.source = source;
        this.encoder = encoder;
        this.stems = new StemTable(statistics);
    }

    PreparedSource prepare() {
        for (int i = 0; i < source.sentences().size(); i++) {
            Sentence sentence = source.sentences().get(i);
            List<Clause> clauses = clausesOf(i);
            if (source.blockOf(sentence).role().isAccount()) {
                addSentence(i, sentence, clauses);
            }
        }
        return new PreparedSource(source, stems, units, encoder);
    }

    private List<Clause> clausesOf(int sentence) {
        List<Clause> clauses = source.clauses();
        int start = nextClause;
        while (nextClause < clauses.size() && clauses.get(nextClause).sentence() == sentence) {
            nextClause++;
        }
        return clauses.subList(start, nextClause);
    }

    private void addSentence(int index, Sentence sentence, List<Clause> clauses) {
        if (clauses.size() == 1) {
            add(clauses.getFirst().span(), index, true, clauses.getFirst().voice());
        } else {
            add(sentence.span(), index, true, mainVoice(sentence, clauses));
            clauses.forEach(clause -> add(clause.span(), index, false, clause.voice()));
        }
    }

    /** Where most of the sentence is somebody's words, the sentence is theirs. */
    private static Voice mainVoice(Sentence sentence, List<Clause> clauses) {
        Clause longest = clauses.stream()
                .reduce((a, b) -> b.span().length() > a.span().length() ? b : a)
                .orElse(null);
        return longest != null && 2 * longest.span().length() > sentence.span().length()
                ? longest.voice()
                : sentence.voice();
    }

    private void add(Span span, int sentence, boolean whole, Voice voice) {
        List<Token> tokens = Tokenizer.tokens(source.text(), span);
        if (tokens.isEmpty()) {
            return;
        }
        int[] inOrder = tokens.stream().mapToInt(stems::add).toArray();
        int[] distinct = Arrays.stream(inOrder).distinct().sorted().toArray();
        if (whole) {
            stems.count(distinct);
        }
        int[] context = pointsBack(tokens) ? contextOf(sentence, voice) : new int[0];
        String words = source.words(span);
        units.add(new Unit(
                units.size(),
                span,
                sentence,
                whole,
                voice,
                context.length == 0 ? words : wordsOfSentence(sentence - 1) + " " + words,
                inOrder,
                distinct,
                context,
                nameStems(tokens, span),
                inside(source.figures(), Figure::span, span),
                inside(source.dates(), DateMention::span, span),
                asks(sentence),
                tells(tokens, nameStems(tokens, span), context)));
    }

    /** A greeting, a bare name, an interjection or "she said that" says nothing that another source could say too. */
    private boolean tells(List<Token> tokens, int[] names, int[] context) {
        long content = tokens.stream()
                .filter(token -> !SAYING.contains(token.form()) && !COURTESY.contains(token.form()))
                .mapToInt(stems::add)
                .filter(stem -> !stems.isFunction(stem) && Arrays.binarySearch(names, stem) < 0)
                .distinct()
                .count();
        return content >= (context.length > 0 ? 1 : LEAST_CONTENT);
    }

    private static boolean pointsBack(List<Token> tokens) {
        long content = tokens.stream()
                .filter(token -> !FunctionWords.contains(token.form()))
                .count();
        return tokens.size() <= MOST_WORDS_POINTING
                && tokens.stream().noneMatch(token -> SAYING.contains(token.form()))
                && content <= MOST_CONTENT_POINTING
                && tokens.stream().anyMatch(token -> POINTERS.contains(token.form()));
    }

    private int[] contextOf(int sentence, Voice voice) {
        if (sentence == 0
                || source.sentences().get(sentence - 1).block()
                        != source.sentences().get(sentence).block()) {
            return new int[0];
        }
        for (int i = units.size() - 1; i >= 0; i--) {
            Unit unit = units.get(i);
            if (unit.whole() && unit.sentence() == sentence - 1 && unit.voice().equals(voice)) {
                return unit.distinct();
            }
        }
        return new int[0];
    }

    private String wordsOfSentence(int sentence) {
        return source.words(source.sentences().get(sentence).span());
    }

    private int[] nameStems(List<Token> tokens, Span span) {
        List<NameMention> names = inside(source.names(), NameMention::span, span);
        return tokens.stream()
                .filter(token -> names.stream().anyMatch(name -> name.span().contains(token.span())))
                .mapToInt(stems::add)
                .filter(stem -> !stems.isFunction(stem))
                .distinct()
                .sorted()
                .toArray();
    }

    /** The members of an ordered layer that lie inside {@code span}. */
    private static <T> List<T> inside(List<T> layer, Function<T, Span> place, Span span) {
        int low = 0;
        int high = layer.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (place.apply(layer.get(middle)).start() < span.start()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        int first = low;
        return IntStream.range(first, layer.size())
                .mapToObj(layer::get)
                .takeWhile(member -> place.apply(member).start() < span.end())
                .filter(member -> span.contains(place.apply(member)))
                .toList();
    }

    private boolean asks(int sentence) {
        Span span = source.sentences().get(sentence).span();
        return source.words(span)
                .stripTrailing()
                .replaceAll("[\"\u201D\u2019')\\]]+$", "")
                .endsWith("?");
    }
}
