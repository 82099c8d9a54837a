package app.parallax.annotate.name;

import app.parallax.annotate.word.PartOfSpeech;
import app.parallax.annotate.word.TaggedSentence;
import app.parallax.annotate.word.Word;
import app.parallax.source.NameMention;
import java.util.HashSet;
import java.util.Set;

/** Collects what stands beside a person's name: "Norwegian Prime Minister Kari Moe", "Kari Moe, head of the bank". */
final class PersonDescriptions {

    private static final int REACH = 7;

    private final Set<String> offices = new HashSet<>();
    private final Set<String> qualifiers = new HashSet<>();

    Set<String> offices() {
        return offices;
    }

    Set<String> qualifiers() {
        return qualifiers;
    }

    void add(TaggedSentence sentence, NameMention mention) {
        int from = sentence.indexAt(mention.span().start());
        int to = sentence.indexAt(mention.span().end() - 1) + 1;
        addBefore(sentence, from);
        addAfter(sentence, to);
    }

    private void addBefore(TaggedSentence sentence, int from) {
        int last = from - 1;
        if (last >= 0 && sentence.word(last).is(",")) {
            last--; // "the President of Norway, Kari Moe"
        }
        int first = last;
        while (first >= 0 && last - first < REACH && belongs(sentence.word(first))) {
            first--;
        }
        addPhrase(sentence, first + 1, last + 1);
    }

    private void addAfter(TaggedSentence sentence, int to) {
        int first = to;
        if (first < sentence.size()
                && (sentence.word(first).is(",") || sentence.word(first).is("("))) {
            first++;
        } else if (first >= sentence.size() || !sentence.word(first).is("of")) {
            return;
        }
        int last = first;
        while (last < sentence.size() && last - first < REACH && belongs(sentence.word(last))) {
            last++;
        }
        boolean behindOf = first < last && sentence.word(first).is("of");
        addPhrase(sentence, behindOf ? first + 1 : first, last);
    }

    private static boolean belongs(Word word) {
        return word.isNominal()
                || word.is(PartOfSpeech.ADJ)
                || word.is(PartOfSpeech.DET)
                || word.is("of")
                || word.is("'s")
                || word.is("'");
    }

    /** Takes the phrase only where it names an office, or stands right behind "of" after one. */
    private void addPhrase(TaggedSentence sentence, int from, int to) {
        for (int i = from; i < to; i++) {
            Word word = sentence.word(i);
            if (Offices.isOffice(word.lower()) || Offices.isPart(word.lower())) {
                offices.add(word.lower());
            } else if (word.isWord()
                    && !word.is("of")
                    && !word.is("'s")
                    && !word.is(PartOfSpeech.DET)
                    && !Offices.isTitle(word.lower())) {
                qualifiers.add(word.lower());
            }
        }
    }
}
