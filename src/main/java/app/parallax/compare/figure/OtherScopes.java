package app.parallax.compare.figure;

import app.parallax.annotate.name.RivalNames;
import app.parallax.annotate.word.PartOfSpeech;
import app.parallax.annotate.word.TagLetters;
import app.parallax.annotate.word.Word;
import app.parallax.compare.statement.Statement;
import app.parallax.source.DateMention;
import app.parallax.source.EntityType;
import app.parallax.source.Figure;
import app.parallax.source.NameMention;
import app.parallax.text.Alternatives;
import app.parallax.text.FunctionWords;
import app.parallax.text.InOrder;
import app.parallax.text.Opposites;
import app.parallax.text.RisingChain;
import app.parallax.text.Span;
import app.parallax.text.Token;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Sentences that are built alike and speak of two things of a kind: what private colleges take and what public ones take, exports to the north and to the south, the first phase and the second. Their figures differ,
 * and contradict nothing.
 *
 * <p>The words of both are aligned (longest common subsequence of stems). Where between the same neighbours the one has a word and the other its opposite or another kind of the same, each speaks of its own.
 */
final class OtherScopes {

    /** Verbs tell what happened to one thing: "rose" and "fell" of the same shares is no other scope. */
    private static final Set<PartOfSpeech> NAMING =
            EnumSet.of(PartOfSpeech.NOUN, PartOfSpeech.PROPN, PartOfSpeech.ADJ, PartOfSpeech.ADV);

    private static final Set<String> NUMBERING = Set.of(Ordinals.ORDINAL, Labels.LABEL);

    private OtherScopes() {}

    /** The words of each sentence that stand between the same neighbours; one of them may have none. */
    private record Slot(List<Token> here, List<Token> there) {}

    /** True where the sentences speak of two things of a kind. Symmetric. */
    static boolean are(SentenceFigures.Sentence one, SentenceFigures.Sentence other) {
        return haveOtherNumbers(one, other) || nameOtherKinds(one, other) || nameOthers(one, other);
    }

    /** "The first phase" and "the second phase", "ward 4" and "ward 7". */
    private static boolean haveOtherNumbers(SentenceFigures.Sentence one, SentenceFigures.Sentence other) {
        List<Boolean> same = one.numbers().stream()
                .map(FigureInContext::figure)
                .flatMap(a -> other.numbers().stream()
                        .map(FigureInContext::figure)
                        .filter(b -> numberTheSame(a, b))
                        .map(b -> a.value().compareTo(b.value()) == 0))
                .toList();
        return !same.isEmpty() && !same.contains(true);
    }

    private static boolean numberTheSame(Figure one, Figure other) {
        return NUMBERING.contains(String.valueOf(one.unit()))
                && Objects.equals(one.unit(), other.unit())
                && Objects.equals(one.counted(), other.counted());
    }

    private static boolean nameOtherKinds(SentenceFigures.Sentence one, SentenceFigures.Sentence other) {
        List<Slot> slots = slots(one.words(), other.words()).stream()
                .filter(slot -> slot.here().stream()
                        .anyMatch(a -> slot.there().stream().anyMatch(b -> areKinds(a.stem(), b.stem()))))
                .toList();
        if (slots.isEmpty()) {
            return false;
        }
        Predicate<Token> mine = naming(one);
        Predicate<Token> theirs = naming(other);
        return slots.stream()
                .anyMatch(slot -> slot.here().stream()
                        .filter(mine)
                        .anyMatch(
                                a -> slot.there().stream().filter(theirs).anyMatch(b -> areKinds(a.stem(), b.stem()))));
    }

    private static boolean areKinds(String stem, String other) {
        boolean ways = Opposites.alike(stem).size() > 1;
        return Alternatives.exclude(stem, other) || (!ways && Opposites.of(stem).contains(other));
    }

    /** "Shares of the one" and "shares of the other": nothing but a name stands in the place of another, and all that is counted differs. */
    private static boolean nameOthers(SentenceFigures.Sentence one, SentenceFigures.Sentence other) {
        if (!one.countsOthersThan(other)) {
            return false;
        }
        List<Slot> slots = slots(one.words(), other.words()).stream()
                .filter(slot -> !isCounting(one, slot.here()) || !isCounting(other, slot.there()))
                .toList();
        return slots.size() == 1
                && nameOthers(
                        name(one, slots.getFirst().here()),
                        name(other, slots.getFirst().there()));
    }

    /** True where the words are numbers and what is around them: "some 40 million". */
    private static boolean isCounting(SentenceFigures.Sentence sentence, List<Token> words) {
        return words.stream()
                .allMatch(word -> FunctionWords.contains(word.form())
                        || sentence.figures().stream()
                                .anyMatch(figure -> figure.figure().span().overlaps(word.span())));
    }

    private static boolean nameOthers(Optional<NameMention> one, Optional<NameMention> other) {
        return one.isPresent()
                && other.isPresent()
                && RivalNames.are(one.get().text(), other.get().text());
    }

    /** The one name of which the words are, whoever says so aside: two who count differ in what they count. */
    private static Optional<NameMention> name(SentenceFigures.Sentence sentence, List<Token> words) {
        if (words.isEmpty()) {
            return Optional.empty();
        }
        return InOrder.touching(
                        sentence.first().source().names(),
                        NameMention::span,
                        words.getLast().span())
                .stream()
                .filter(name -> name.type() != EntityType.PERSON)
                .filter(name -> words.stream()
                        .allMatch(word -> FunctionWords.contains(word.form())
                                || name.span().overlaps(word.span())))
                .findFirst();
    }

    private static List<Slot> slots(List<Token> here, List<Token> there) {
        List<Slot> slots = new ArrayList<>();
        int i = 0;
        int j = 0;
        for (int[] pair : common(here, there)) {
            if (i < pair[0] || j < pair[1]) {
                slots.add(new Slot(here.subList(i, pair[0]), there.subList(j, pair[1])));
            }
            i = pair[0] + 1;
            j = pair[1] + 1;
        }
        return slots;
    }

    /** The places of the words that both have in order, and the ends. */
    private static List<int[]> common(List<Token> here, List<Token> there) {
        List<int[]> same = new ArrayList<>();
        for (int i = 0; i < here.size(); i++) {
            // of the places of one word there the last first, so that a rising chain takes one of them
            for (int j = there.size() - 1; j >= 0; j--) {
                if (here.get(i).stem().equals(there.get(j).stem())) {
                    same.add(new int[] {i, j});
                }
            }
        }
        List<int[]> common = new ArrayList<>(RisingChain.of(same));
        common.add(new int[] {here.size(), there.size()});
        return common;
    }

    /** Says which words of a sentence name something or say of what kind it is; "last" of "last year" belongs to a time. */
    private static Predicate<Token> naming(SentenceFigures.Sentence sentence) {
        Statement first = sentence.first();
        Span span = first.source().sentences().get(first.sentence()).span();
        List<Span> dates = InOrder.touching(first.source().dates(), DateMention::span, span).stream()
                .map(DateMention::span)
                .toList();
        List<Span> naming =
                TagLetters.read(
                                first.source().text(),
                                span,
                                first.source().partsOfSpeech().get(first.sentence()))
                        .stream()
                        .filter(word -> NAMING.contains(word.part()))
                        .map(Word::span)
                        .filter(word -> dates.stream().noneMatch(word::overlaps))
                        .toList();
        // a sentence that states begins with no verb: "Exports rose" is tagged as an order is
        return token -> !FunctionWords.contains(token.form())
                && (token.span().start() == span.start() || naming.stream().anyMatch(token.span()::overlaps));
    }
}
