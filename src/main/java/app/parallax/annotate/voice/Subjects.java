package app.parallax.annotate.voice;

import app.parallax.annotate.name.OfficePhrases;
import app.parallax.annotate.name.Offices;
import app.parallax.annotate.word.PartOfSpeech;
import app.parallax.annotate.word.TaggedSentence;
import app.parallax.annotate.word.Verbs;
import app.parallax.annotate.word.Word;
import app.parallax.annotate.word.WordList;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the subject of a verb: before it, over adverbs, appositions and relative clauses, or right behind it ("said the minister"). */
final class Subjects {

    private static final int REACH = 25;
    /** Prepositions that open no clause; "after", "before" and "since" do. */
    private static final Set<String> PREPOSITIONS = WordList.of("""
            in on at to by with from into onto through over under during against among across about near toward
            towards around behind between within without via outside inside along
            """);

    private static final Set<String> RELATIVES = Set.of("who", "which", "that");

    private Subjects() {}

    /** The subject before the verb, or null. What hangs on a preposition ("marching through the streets chanted") is it only where nothing better stands before. */
    static @Nullable Subject before(TaggedSentence sentence, int verb) {
        int i = verb - 1;
        Subject object = null;
        while (i >= 0 && verb - i < REACH) {
            Word word = sentence.word(i);
            if (word.is(",") || word.is(")") || word.is("—") || word.is("–")) {
                int over = overApposition(sentence, i);
                if (over < 0) {
                    Subject head = headed(sentence, i + 1, verb);
                    return head != null ? head : object;
                }
                i = over;
            } else if (TimePhrases.endsAt(sentence, i)) {
                i = TimePhrases.before(sentence, i);
            } else if (isAge(sentence, i)) {
                i -= 2;
            } else if (isPhraseEnd(word)) {
                Subject phrase = phraseEndingAt(sentence, i);
                if (isHome(sentence, phrase.from())) {
                    i = phrase.from() - 3;
                    continue;
                }
                if (!hangsOnPreposition(sentence, phrase.from()) || isRelated(sentence, i + 1, verb)) {
                    return phrase;
                }
                object = object == null ? phrase : object;
                i = phrase.from() - 2;
            } else if (word.is("\"") || word.is(";") || word.is(":")) {
                return object;
            } else {
                i--;
            }
        }
        return object;
    }

    /** "Kari Moe, 52, who lives there, said": a number between commas, behind which another apposition stands. */
    private static boolean isAge(TaggedSentence sentence, int index) {
        return index > 1
                && sentence.word(index).is(PartOfSpeech.NUM)
                && sentence.word(index - 1).is(",")
                && sentence.word(index + 1).is(",");
    }

    /** "Kari Moe, of Bergen, said": where somebody is from. */
    private static boolean isHome(TaggedSentence sentence, int from) {
        return from > 2
                && sentence.word(from - 1).is("of")
                && sentence.word(from - 2).is(",");
    }

    /** "turned to the port office which said": what hangs on a preposition may have a clause of its own; "who" leads past it to a person. */
    private static boolean isRelated(TaggedSentence sentence, int behind, int verb) {
        return behind < verb && sentence.word(behind).is("which") && !Verbs.finiteBetween(sentence, behind, verb);
    }

    private static boolean hangsOnPreposition(TaggedSentence sentence, int from) {
        return from > 0 && PREPOSITIONS.contains(sentence.word(from - 1).lower());
    }

    private static @Nullable Subject headed(TaggedSentence sentence, int from, int to) {
        return from < to && isPhraseEnd(sentence.word(from)) ? new Subject(from, from + 1) : null;
    }

    /** From the comma that closes an apposition back to before the one that opens it; -1 where there is none. */
    private static int overApposition(TaggedSentence sentence, int close) {
        String opening =
                sentence.word(close).is(")") ? "(" : sentence.word(close).lower();
        for (int i = close - 1; i > 0 && close - i < REACH; i--) {
            if (sentence.word(i).is(opening)) {
                return i - 1;
            }
            if (sentence.word(i).is("\"") || sentence.word(i).is(";")) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean isPhraseEnd(Word word) {
        return word.isNominal()
                || (word.is(PartOfSpeech.ADJ) && Offices.isOffice(word.lower()))
                || (word.is(PartOfSpeech.PRON)
                        && !RELATIVES.contains(word.lower())
                        && !word.is("himself")
                        && !word.is("herself"))
                || (word.is(PartOfSpeech.X) && word.isCapitalised())
                || word.is("others")
                || word.is("some")
                || word.is("many");
    }

    /** The noun phrase whose last word is at {@code end}, with what hangs on it by "of", "for", "with" and the like. */
    static Subject phraseEndingAt(TaggedSentence sentence, int end) {
        int from = end;
        if (sentence.word(end).is(PartOfSpeech.PRON)) {
            return new Subject(end, end + 1);
        }
        int head = end + 1;
        while (from > 0 && continuesLeft(sentence, from - 1)) {
            from--;
        }
        int office = officeOf(sentence, from, end);
        if (office >= 0) {
            return new Subject(phraseEndingAt(sentence, office).from(), end + 1);
        }
        for (int i = from + 1; i <= end; i++) {
            if (isInnerPreposition(sentence.word(i)) && sentence.word(i - 1).isNominal()) {
                head = i;
                break;
            }
        }
        return new Subject(from, holdsOffice(sentence, from, head) && head <= end ? end + 1 : head);
    }

    /** The office further left whose holder the two words at the end name: "envoy to the city of Torvik Anna Moe"; -1 where there is none. */
    private static int officeOf(TaggedSentence sentence, int from, int end) {
        boolean named = end - from > 1
                && sentence.word(end).isCapitalised()
                && sentence.word(end - 1).isCapitalised();
        int office = named ? OfficePhrases.officeBefore(sentence, from) : -1;
        return office >= 0 && OfficePhrases.isHeldBy(sentence, office, end - 1) ? office : -1;
    }

    private static boolean continuesLeft(TaggedSentence sentence, int index) {
        Word word = sentence.word(index);
        if (TimePhrases.endsAt(sentence, index) || opensPhrase(sentence, index + 1)) {
            return false;
        }
        if (Offices.isTitle(word.lower()) && word.isCapitalised()) {
            return true; // "Rep." is strange to the tagger
        }
        return switch (word.part()) {
            case NOUN, PROPN, ADJ, DET, NUM -> true;
            case ADP ->
                isInnerPreposition(word)
                        && index > 0
                        && sentence.word(index - 1).isNominal();
            case PART -> word.is("'s") || word.is("'");
            case PRON -> isPossessive(word);
            case PUNCT -> word.is("-") && index > 0 && sentence.word(index - 1).isNominal();
            case X -> word.isCapitalised();
            case ADV, VERB, AUX, CCONJ, SCONJ, INTJ, SYM -> false;
        };
    }

    /** An article opens its phrase, unless it hangs on the one before: "one of the banks", "all the banks". */
    private static boolean opensPhrase(TaggedSentence sentence, int index) {
        Word before = sentence.word(index - 1);
        return sentence.word(index).is(PartOfSpeech.DET) && !before.is(PartOfSpeech.DET) && !isInnerPreposition(before);
    }

    private static boolean isPossessive(Word word) {
        return Set.of("his", "her", "their", "its", "our", "my", "your", "'s").contains(word.lower());
    }

    private static boolean isInnerPreposition(Word word) {
        return word.is("of") || word.is("for") || word.is("from") || word.is("at") || word.is("with") || word.is("in");
    }

    /** The subject right behind an inverted verb ("said the minister, who …"), or null. */
    static @Nullable Subject after(TaggedSentence sentence, int verb) {
        int from = verb + 1;
        int to = from;
        while (to < sentence.size() && continuesRight(sentence, to)) {
            to++;
        }
        if (to == from) {
            return null;
        }
        return Verbs.finiteBetween(sentence, from, to) ? null : new Subject(from, to);
    }

    private static boolean continuesRight(TaggedSentence sentence, int index) {
        Word word = sentence.word(index);
        if (Offices.isTitle(word.lower()) && word.isCapitalised()) {
            return true;
        }
        return switch (word.part()) {
            case NOUN, PROPN, ADJ, DET, NUM, X -> true;
            case PART -> word.is("'s");
            case ADP -> word.is("of") || word.is("for");
            case PRON -> true;
            case PUNCT -> word.is("-");
            case ADV, VERB, AUX, CCONJ, SCONJ, INTJ, SYM -> false;
        };
    }

    /** The subject of the first finite verb before {@code limit}, or null: of the attribution behind a quotation, where one stands there, else of the sentence. */
    static @Nullable Subject ofSentence(TaggedSentence sentence, int limit) {
        int from = behindQuotation(sentence, Math.min(limit, sentence.size()));
        int attributing = from == 0 ? -1 : Verbs.firstFinite(sentence, from, Math.min(limit, sentence.size()));
        Subject behind = attributing < 0 ? null : before(sentence, attributing);
        if (behind != null && behind.from() >= from) {
            return behind;
        }
        int verb = Verbs.firstFinite(sentence, 0, Math.min(limit, sentence.size()));
        return verb <= 0 ? null : before(sentence, verb);
    }

    /** The index behind the last mark before {@code limit} that closes a quotation with a comma, "We stay," or a question; else 0. */
    private static int behindQuotation(TaggedSentence sentence, int limit) {
        for (int i = limit - 1; i > 0; i--) {
            if (sentence.word(i).is("\"")) {
                Word inside = sentence.word(i - 1);
                boolean closes = inside.is(",") || inside.is("?") || inside.is("!");
                boolean comma = i + 1 < limit && sentence.word(i + 1).is(",");
                return closes ? i + 1 : comma ? i + 2 : 0;
            }
        }
        return 0;
    }

    private static boolean holdsOffice(TaggedSentence sentence, int from, int to) {
        for (int i = from; i < to; i++) {
            if (Offices.isOffice(sentence.word(i).lower())) {
                return true;
            }
        }
        return false;
    }
}
