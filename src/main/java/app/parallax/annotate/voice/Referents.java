package app.parallax.annotate.voice;

import app.parallax.annotate.word.PartOfSpeech;
import app.parallax.annotate.word.TaggedSentence;
import app.parallax.annotate.word.Verbs;
import app.parallax.annotate.word.Word;
import app.parallax.source.EntityType;
import app.parallax.source.NameMention;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Says who a noun phrase means: a person by name, by pronoun, by office or description; else the group as named. */
final class Referents {

    private static final Set<String> SINGULAR = Set.of("he", "she");
    private static final Set<String> OTHERS = Set.of("we", "i", "you", "who", "this", "that", "which", "what");
    private static final int APPOSITION_REACH = 7;

    private final Document document;
    private final NamedPhrases phrases;
    private final PersonalPronouns pronouns;
    private final Antecedents antecedents;

    Referents(Document document) {
        this.document = document;
        this.phrases = new NamedPhrases(document);
        this.pronouns = new PersonalPronouns(document, phrases);
        this.antecedents = new Antecedents(document);
    }

    /** True for "he" and "she". */
    static boolean isPersonal(Word word) {
        return SINGULAR.contains(word.lower());
    }

    /** Who {@code subject} means, in the fullest form that the source has; null where nobody can be told. */
    @Nullable
    String resolve(TaggedSentence sentence, Subject subject) {
        Word first = sentence.word(subject.from());
        if (subject.to() - subject.from() == 1 && SINGULAR.contains(first.lower())) {
            return pronouns.personBefore(first);
        }
        if (subject.to() - subject.from() == 1 && (first.is("it") || first.is("they"))) {
            return thingBefore(first.start(), first.is("they"));
        }
        if (subject.to() - subject.from() == 1 && (OTHERS.contains(first.lower()) || first.is(PartOfSpeech.PRON))) {
            return null;
        }
        NameMention person = phrases.person(sentence, subject);
        if (person != null) {
            String name = document.fullForm(person);
            NameMention other = coordinatedBefore(sentence, subject.from());
            return other == null ? name : document.fullForm(other) + " and " + name;
        }
        NameMention explained = nameBehind(sentence, subject);
        if (explained != null) {
            return document.fullForm(explained);
        }
        return canSpeak(sentence, subject) ? phrases.describedOrNamed(sentence, subject) : null;
    }

    /** A name without a number ("B-7") may be anybody's; a common noun is one for people, bodies or what they publish, or has a verb of saying of its own. */
    private boolean canSpeak(TaggedSentence sentence, Subject subject) {
        Word head = phrases.head(sentence, subject);
        boolean common = head.is(PartOfSpeech.NOUN) && !head.isCapitalised() && document.nameAt(head.start()) == null;
        boolean numbered = head.text().chars().anyMatch(Character::isDigit);
        boolean able = (!common && !numbered) || SpeakingNouns.canSpeak(head.lower());
        return !sentence.word(subject.from()).is(PartOfSpeech.ADP) && (able || says(sentence, subject));
    }

    /** "the box said", "said the box": grammar knows better than a list. */
    private static boolean says(TaggedSentence sentence, Subject subject) {
        int verb = Verbs.firstFinite(sentence, subject.to(), sentence.size());
        boolean perfect = verb >= 0 && sentence.word(verb).is(PartOfSpeech.AUX) && verb + 1 < sentence.size();
        return (subject.from() > 0 && Verbs.takesBareComplement(sentence.word(subject.from() - 1)))
                || (verb >= 0 && Verbs.takesBareComplement(sentence.word(perfect ? verb + 1 : verb)));
    }

    /** The other of two who speak together: "Jon Holm and Kari Moe said". */
    private @Nullable NameMention coordinatedBefore(TaggedSentence sentence, int from) {
        boolean joined = from > 1 && sentence.word(from - 1).is("and") && !Verbs.finiteBetween(sentence, 0, from - 1);
        NameMention name = joined ? document.nameAt(sentence.word(from - 2).start()) : null;
        return name != null && name.type() == EntityType.PERSON ? name : null;
    }

    /** The name that an apposition gives: "her partner at the bank, Kari Moe, …". */
    private @Nullable NameMention nameBehind(TaggedSentence sentence, Subject subject) {
        for (int i = subject.to(); i + 1 < Math.min(sentence.size(), subject.to() + APPOSITION_REACH); i++) {
            Word word = sentence.word(i);
            if (word.is(",")) {
                NameMention name = document.nameAt(sentence.word(i + 1).start());
                int behind = name == null ? i : sentence.indexAt(name.span().end());
                boolean closed =
                        behind < sentence.size() && sentence.word(behind).is(",");
                return name != null && name.type() == EntityType.PERSON && closed ? name : null;
            }
            if (!word.isNominal() && !word.is(PartOfSpeech.ADP) && !word.is(PartOfSpeech.DET)) {
                return null;
            }
        }
        return null;
    }

    /** Whom "his", "her", "its" or "their" means; null for other words. */
    @Nullable
    String possessor(Word word) {
        return switch (word.lower()) {
            case "his", "her" -> pronouns.personBefore(word);
            case "its", "their" -> thingBefore(word.start(), word.is("their"));
            default -> null;
        };
    }

    private @Nullable String thingBefore(int position, boolean plural) {
        Antecedents.Found found = antecedents.before(position, plural);
        return found == null ? null : phrases.describedOrNamed(found.sentence(), found.subject());
    }
}
