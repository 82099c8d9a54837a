package app.parallax.annotate.figure;

import app.parallax.annotate.word.PartOfSpeech;
import app.parallax.annotate.word.TaggedSentence;
import app.parallax.annotate.word.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a number counts.
 *
 * @param noun base form of the head noun, or null
 * @param modifiers base forms, in order
 */
record Counted(@Nullable String noun, List<String> modifiers) {

    private static final Set<String> MORE = Set.of("additional", "extra", "more", "further", "new", "another");
    private static final Set<String> PRONOUNS = Set.of("them", "us", "these", "those", "whom", "which");
    private static final Set<String> PARENTS = Set.of("mother", "mom", "mum", "father", "dad", "parent", "parents");
    private static final int REACH = 7;

    /** Reads the noun phrase around the number; "93 of them" counts what the sentence before named in the plural. */
    static Counted of(TaggedSentence sentence, Quantity number, @Nullable TaggedSentence before) {
        List<String> modifiers = new ArrayList<>();
        addBefore(sentence, number.from(), modifiers);
        int at = number.to();
        String joined = joined(sentence, number);
        if (joined != null) {
            return new Counted(joined, modifiers);
        }
        if (at < sentence.size() && sentence.word(at).is("of")) {
            at = skipDeterminers(sentence, at + 1);
            if (at < sentence.size() && PRONOUNS.contains(sentence.word(at).lower())) {
                return new Counted(lastPlural(sentence, number.from(), before), modifiers);
            }
        }
        Counted phrase = phrase(sentence, skipDeterminers(sentence, at), modifiers);
        return phrase.noun() == null && isBehindParents(sentence, number) ? new Counted("child", modifiers) : phrase;
    }

    /** "the mother of three". */
    private static boolean isBehindParents(TaggedSentence sentence, Quantity number) {
        int at = number.from();
        return number.unit() == null
                && at > 1
                && sentence.word(at - 1).is("of")
                && PARENTS.contains(sentence.word(at - 2).lower());
    }

    /** "a seven-member council", "the 12-member jury": the members are counted. */
    private static @Nullable String joined(TaggedSentence sentence, Quantity number) {
        int at = number.to();
        if (number.unit() == null && number.to() == number.from() + 1) {
            String lower = sentence.word(number.from()).lower();
            if (Compounds.count(lower) > 0) {
                return Compounds.noun(lower);
            }
        }
        boolean hyphen = number.unit() == null
                && at + 1 < sentence.size()
                && sentence.word(at).is("-");
        return hyphen && !sentence.word(at + 1).isDigits()
                ? Compounds.noun("-" + sentence.word(at + 1).lower())
                : null;
    }

    private static int skipDeterminers(TaggedSentence sentence, int from) {
        int at = from;
        while (at < sentence.size() && (sentence.word(at).is(PartOfSpeech.DET) || isPossessive(sentence.word(at)))) {
            at++;
        }
        return at;
    }

    private static boolean isPossessive(Word word) {
        return Set.of("his", "her", "their", "its", "our", "my", "your").contains(word.lower());
    }

    private static void addBefore(TaggedSentence sentence, int from, List<String> modifiers) {
        for (int i = from - 1; i >= Math.max(0, from - 2); i--) {
            boolean compares = i + 1 < sentence.size() && sentence.word(i + 1).is("than");
            if (MORE.contains(sentence.word(i).lower()) && !compares) {
                modifiers.addFirst(sentence.word(i).lower());
            } else if (!sentence.word(i).isWord()) {
                return;
            }
        }
    }

    private static Counted phrase(TaggedSentence sentence, int from, List<String> modifiers) {
        int end = from;
        while (end < sentence.size()
                && end - from < REACH
                && (belongs(sentence, end) || isMistaken(sentence, from, end))
                && !(end > from && isPlural(sentence, end - 1) && !isPlural(sentence, end))) {
            end++;
        }
        int head = end - 1;
        while (head >= from && !isNoun(sentence, head)) {
            head--;
        }
        for (int i = from; head < from && i < end; i++) {
            addMore(sentence.word(i), modifiers);
        }
        for (int i = from; i < head; i++) {
            Word word = sentence.word(i);
            if (MORE.contains(word.lower())) {
                modifiers.add(word.lower()); // "new" and "more" may pass for adverbs
            } else if (word.isWord() && !word.is("'s") && !word.is(PartOfSpeech.ADV) && !word.is("and")) {
                modifiers.add(NounForms.base(word.lower()));
            }
        }
        return new Counted(
                head < from ? null : NounForms.base(sentence.word(head).lower()), modifiers);
    }

    /** "up to $200 million more" adds, though it names nothing. */
    private static void addMore(Word word, List<String> modifiers) {
        if (MORE.contains(word.lower())) {
            modifiers.add(word.lower());
        }
    }

    private static boolean isNoun(TaggedSentence sentence, int index) {
        Word word = sentence.word(index);
        return word.isNominal() || word.is("personnel") || (word.is(PartOfSpeech.VERB) && isPlural(sentence, index));
    }

    /** A plural closes the noun phrase that a number opens: "500 lawsuits involving priests", "shares changed hands". */
    private static boolean isPlural(TaggedSentence sentence, int index) {
        Word word = sentence.word(index);
        return (word.is(PartOfSpeech.NOUN) || word.is(PartOfSpeech.VERB))
                && !NounForms.base(word.lower()).equals(word.lower());
    }

    /** Right behind a number or its adjective a word in -s is its noun, whatever else it could be: "12 moves", "600 or so executives", "12 new cases". */
    private static boolean isMistaken(TaggedSentence sentence, int from, int index) {
        boolean opens = index == from
                || sentence.word(index - 1).is(PartOfSpeech.ADJ)
                || MORE.contains(sentence.word(index - 1).lower());
        return opens
                && sentence.word(index).is(PartOfSpeech.VERB)
                && isPlural(sentence, index)
                && !TimeUnits.contains(sentence.word(index).lower());
    }

    private static boolean belongs(TaggedSentence sentence, int index) {
        Word word = sentence.word(index);
        if (TimeUnits.contains(word.lower())) {
            return false;
        }
        if (MORE.contains(word.lower())) {
            return true;
        }
        return switch (word.part()) {
            case NOUN, PROPN, ADJ -> true;
            case VERB ->
                index + 1 < sentence.size()
                        && sentence.word(index + 1).isNominal()
                        && (word.lower().endsWith("ed") || word.lower().endsWith("ing"));
            case ADV -> index + 1 < sentence.size() && sentence.word(index + 1).is(PartOfSpeech.ADJ);
            case PART -> word.is("'s");
            case CCONJ ->
                index + 1 < sentence.size()
                        && sentence.word(index + 1).is(PartOfSpeech.ADJ)
                        && sentence.word(index - 1).is(PartOfSpeech.ADJ);
            case AUX, ADP, PRON, DET, NUM, SCONJ, INTJ, PUNCT, SYM, X -> false;
        };
    }

    /** The last plural noun that stands before the pronoun: in this sentence, else as the subject or object of the one before. */
    private static @Nullable String lastPlural(TaggedSentence sentence, int from, @Nullable TaggedSentence before) {
        String here = plural(sentence, from);
        return here != null || before == null ? here : plural(before, before.size());
    }

    private static @Nullable String plural(TaggedSentence sentence, int limit) {
        for (int i = limit - 1; i >= 0; i--) {
            Word word = sentence.word(i);
            if (word.is(PartOfSpeech.NOUN)
                    && !NounForms.base(word.lower()).equals(word.lower())
                    && !TimeUnits.contains(word.lower())) {
                return NounForms.base(word.lower());
            }
        }
        return null;
    }
}
