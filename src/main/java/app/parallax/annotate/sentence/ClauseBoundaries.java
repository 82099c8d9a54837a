package app.parallax.annotate.sentence;

import app.parallax.annotate.word.PartOfSpeech;
import app.parallax.annotate.word.TaggedSentence;
import app.parallax.annotate.word.Verbs;
import app.parallax.annotate.word.Word;
import app.parallax.annotate.word.WordList;
import java.util.Set;

/** Where in a sentence a clause may begin, judged by the words around one place alone. */
final class ClauseBoundaries {

    private static final Set<String> RELATIVES = Set.of("which", "who", "whose", "whom", "where");
    private static final Set<String> SUBORDINATORS = WordList.of("""
            while although though because since when if after before until unless whereas as so despite whether
            """);
    private static final Set<String> AMOUNTS = Set.of("none", "some", "most", "many", "all", "both", "several", "half");
    private static final Set<String> BREAKS = Set.of(";", ":", "—", "–", "--", "-");
    /** Those that also make one word of two, or a span of two numbers. */
    private static final Set<String> HYPHENS = Set.of("–", "-");

    private static final Set<String> COORDINATORS = Set.of("and", "but", "or", "so", "yet", "nor");

    private static final int LONGEST_SUBJECT = 9;
    private static final int LEAST_OPEN_RELATIVE = 6;
    private static final int LEAST_COORDINATED = 4;
    private static final int COMPLEMENT_REACH = 5;
    private static final int BETWEEN_REACH = 6;
    private static final int INTERRUPTED_REACH = 14;

    boolean startsClause(TaggedSentence sentence, int index) {
        if (isBreak(sentence, index - 1)) {
            return true;
        }
        return startsCoordinate(sentence, index)
                || startsComplement(sentence, index)
                || startsRelative(sentence, index)
                || startsSubordinate(sentence, index)
                || startsAfterComma(sentence, index)
                || startsAtQuotation(sentence, index);
    }

    /** "A 43-year-old man" is one phrase: a hyphen breaks only where there is room beside it. */
    private static boolean isBreak(TaggedSentence sentence, int index) {
        Word mark = sentence.word(index);
        boolean glued = index > 0
                && sentence.word(index - 1).end() == mark.start()
                && sentence.word(index + 1).start() == mark.end();
        return BREAKS.contains(mark.lower()) && !(glued && HYPHENS.contains(mark.lower()));
    }

    private boolean startsCoordinate(TaggedSentence sentence, int index) {
        if (!COORDINATORS.contains(sentence.word(index).lower())
                || rest(sentence, index) < LEAST_COORDINATED
                || joinsNouns(sentence, index)) {
            return false;
        }
        int next = skipAdverbs(sentence, index + 1);
        return startsWithSubject(sentence, next)
                || (next < sentence.size() && Verbs.isFinite(sentence, next))
                || (next < sentence.size() && isReportingParticiple(sentence.word(next)));
    }

    static boolean isCoordinator(Word word) {
        return COORDINATORS.contains(word.lower());
    }

    /** "between A and B" joins two nouns whatever follows. */
    private static boolean joinsNouns(TaggedSentence sentence, int index) {
        for (int i = index - 1; i >= Math.max(0, index - BETWEEN_REACH); i--) {
            if (sentence.word(i).is("between") || sentence.word(i).is("both")) {
                return true;
            }
            if (sentence.word(i).is(",")) {
                return false;
            }
        }
        return false;
    }

    private static boolean isReportingParticiple(Word word) {
        return Verbs.isReporting(word) && word.lower().endsWith("ing");
    }

    private boolean startsComplement(TaggedSentence sentence, int index) {
        Word before = sentence.word(index - 1);
        if (before.is("that") || before.is("whether")) {
            return reportsBefore(sentence, index - 1) && Verbs.finiteBetween(sentence, index, sentence.size());
        }
        int verb = skipTime(sentence, index - 1);
        return verb >= 0 && Verbs.takesBareComplement(sentence.word(verb)) && startsWithSubject(sentence, index);
    }

    private static boolean reportsBefore(TaggedSentence sentence, int index) {
        boolean interrupted = index > 0 && sentence.word(index - 1).is(",");
        int reach = interrupted ? INTERRUPTED_REACH : COMPLEMENT_REACH;
        for (int i = index - 1; i >= Math.max(0, index - reach); i--) {
            Word word = sentence.word(i);
            if (Verbs.isReporting(word)) {
                return true;
            }
            if (word.is(PartOfSpeech.PUNCT) && !interrupted) {
                return false;
            }
        }
        return false;
    }

    /** From the word before a complement back over "on Monday", "Tuesday", "in a statement" to the verb. */
    private static int skipTime(TaggedSentence sentence, int from) {
        int i = from;
        if (i >= 1
                && sentence.word(i).is(PartOfSpeech.PROPN)
                && sentence.word(i).lower().endsWith("day")) {
            i = sentence.word(i - 1).is("on") ? i - 2 : i - 1;
        }
        return i;
    }

    private boolean startsRelative(TaggedSentence sentence, int index) {
        Word word = sentence.word(index);
        if (!RELATIVES.contains(word.lower())) {
            boolean ofWhich = word.is(PartOfSpeech.ADP)
                    && index + 1 < sentence.size()
                    && sentence.word(index + 1).is("which")
                    && rest(sentence, index) >= LEAST_OPEN_RELATIVE;
            return opensWithAmount(sentence, index) || (ofWhich && !opensWithAmount(sentence, index - 1));
        }
        boolean afterPreposition = sentence.word(index - 1).is(PartOfSpeech.ADP);
        boolean afterComma = sentence.word(index - 1).is(",");
        return !afterPreposition
                && (afterComma || rest(sentence, index) >= LEAST_OPEN_RELATIVE)
                && sentence.word(index - 1).part() != PartOfSpeech.VERB
                && Verbs.finiteBetween(sentence, index + 1, sentence.size());
    }

    /** "None of which could have helped": the relative clause begins with how many. */
    private static boolean opensWithAmount(TaggedSentence sentence, int index) {
        Word word = sentence.word(index);
        return index > 0
                && sentence.word(index - 1).is(",")
                && (AMOUNTS.contains(word.lower()) || word.is(PartOfSpeech.NUM))
                && index + 2 < sentence.size()
                && sentence.word(index + 1).is("of")
                && (sentence.word(index + 2).is("which")
                        || sentence.word(index + 2).is("whom"));
    }

    private boolean startsSubordinate(TaggedSentence sentence, int index) {
        Word word = sentence.word(index);
        boolean gerund = index + 1 < sentence.size()
                && sentence.word(index + 1).is(PartOfSpeech.VERB)
                && sentence.word(index + 1).lower().endsWith("ing");
        return SUBORDINATORS.contains(word.lower())
                && (startsWithSubject(sentence, index + 1) || gerund)
                && rest(sentence, index) >= LEAST_COORDINATED;
    }

    private boolean startsAfterComma(TaggedSentence sentence, int index) {
        if (!sentence.word(index - 1).is(",")) {
            return false;
        }
        Word word = sentence.word(index);
        boolean participle = word.is(PartOfSpeech.VERB) && word.lower().endsWith("ing");
        return participle || startsWithSubject(sentence, index);
    }

    /** At the marks of a quotation that is introduced, and after those of one that is followed by its attribution. */
    private boolean startsAtQuotation(TaggedSentence sentence, int index) {
        Word before = sentence.word(index - 1);
        if (sentence.word(index).is("\"") && Verbs.isReporting(before)) {
            return Verbs.finiteBetween(sentence, index + 1, sentence.size());
        }
        boolean closed = before.is("\"")
                && index >= 2
                && ",.?!".contains(sentence.word(index - 2).text());
        return closed && (startsWithSubject(sentence, index) || Verbs.isReporting(sentence.word(index)));
    }

    /** True where a noun phrase begins at {@code index} whose verb follows before any mark. */
    boolean startsWithSubject(TaggedSentence sentence, int index) {
        boolean counted =
                index + 1 < sentence.size() && sentence.word(index + 1).is(PartOfSpeech.NUM);
        if (index >= sentence.size() || !(counted || canBeginSubject(sentence.word(index)))) {
            return false;
        }
        boolean noun = isHead(sentence.word(index));
        for (int i = index + 1; i < Math.min(sentence.size(), index + LONGEST_SUBJECT); i++) {
            Word word = sentence.word(i);
            if (noun && Verbs.isFinite(sentence, i)) {
                return true;
            }
            if (endsPhrase(word)) {
                return false;
            }
            noun |= isHead(word);
        }
        return false;
    }

    private static boolean isHead(Word word) {
        return word.isNominal()
                || word.is(PartOfSpeech.PRON)
                || word.is(PartOfSpeech.NUM)
                || (word.is(PartOfSpeech.DET) && !isArticle(word));
    }

    private static boolean isArticle(Word word) {
        return word.is("the") || word.is("a") || word.is("an") || word.is("no") || word.is("every");
    }

    private static boolean canBeginSubject(Word word) {
        return switch (word.part()) {
            case DET, PROPN, NOUN, ADJ, NUM -> true;
            case PRON -> !RELATIVES.contains(word.lower()) && !word.is("that");
            case ADV, ADP, VERB, AUX, PART, CCONJ, SCONJ, INTJ, PUNCT, SYM, X -> false;
        };
    }

    private static boolean endsPhrase(Word word) {
        return (word.is(PartOfSpeech.PUNCT) && !word.is("\"") && !word.is("-"))
                || word.is(PartOfSpeech.SCONJ)
                || word.is("to")
                || RELATIVES.contains(word.lower());
    }

    private static int skipAdverbs(TaggedSentence sentence, int from) {
        int i = from;
        while (i < sentence.size()
                && (sentence.word(i).is(PartOfSpeech.ADV) || sentence.word(i).is("that"))) {
            i++;
        }
        return i;
    }

    private static int rest(TaggedSentence sentence, int from) {
        return sentence.wordsBetween(from, sentence.size());
    }
}
