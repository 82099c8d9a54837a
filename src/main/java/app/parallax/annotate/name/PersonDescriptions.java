package app.parallax.annotate.name;

import app.parallax.annotate.word.PartOfSpeech;
import app.parallax.annotate.word.TaggedSentence;
import app.parallax.annotate.word.Word;
import app.parallax.source.NameMention;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects what stands beside a person's name: "Norwegian Prime Minister Kari Moe", "Kari Moe, head of the bank". */
final class PersonDescriptions {

    private static final int REACH = 7;

    private final Set<Role> roles = new LinkedHashSet<>();
    private final Set<String> loose = new LinkedHashSet<>();

    /** What the person is, one role a phrase; a country or body named alone goes with the offices that have none. */
    List<Role> roles() {
        return roles.stream().map(role -> role.with(loose)).distinct().toList();
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
        if (first < sentence.size() && sentence.word(first).is("of")) {
            first++; // "Kari Moe of Norway"
        }
        int last = phraseEnd(sentence, first);
        addPhrase(sentence, first, last);
        if (last > first && last + 1 < sentence.size() && sentence.word(last).is("and")) {
            addOffice(
                    sentence, last + 1, phraseEnd(sentence, last + 1)); // "head of the bank and former mayor of Bergen"
        }
    }

    private static int phraseEnd(TaggedSentence sentence, int first) {
        int last = first;
        while (last < sentence.size() && last - first < REACH && belongs(sentence.word(last))) {
            last++;
        }
        return last;
    }

    private static boolean belongs(Word word) {
        return word.isNominal()
                || word.is(PartOfSpeech.ADJ)
                || word.is(PartOfSpeech.DET)
                || word.is("of")
                || word.is("'s")
                || word.is("'");
    }

    private void addOffice(TaggedSentence sentence, int from, int to) {
        if (sentence.words().subList(from, to).stream().anyMatch(word -> Offices.isOffice(word.lower()))) {
            addPhrase(sentence, from, to);
        }
    }

    /** What the phrase says the person is; where it names no office, only the country or body. */
    private void addPhrase(TaggedSentence sentence, int from, int to) {
        Set<String> offices = new HashSet<>();
        Set<String> qualifiers = new LinkedHashSet<>();
        for (Word word : sentence.words().subList(from, to)) {
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
        if (offices.stream().noneMatch(Offices::isOffice)) {
            loose.addAll(offices);
            loose.addAll(qualifiers);
        } else {
            roles.add(new Role(offices, qualifiers));
        }
    }
}
