package app.parallax.annotate.voice;

import app.parallax.annotate.word.PartOfSpeech;
import app.parallax.annotate.word.TaggedSentence;
import app.parallax.annotate.word.Verbs;
import app.parallax.annotate.word.Word;
import app.parallax.source.EntityType;
import app.parallax.source.NameMention;
import org.jspecify.annotations.Nullable;

/** Says who speaks by a verb: its subject before or behind it, whom "according to" names, whoever was quoted. */
public final class Speakers {

    private final Document document;
    private final Referents referents;

    public Speakers(Document document) {
        this.document = document;
        this.referents = new Referents(document);
    }

    /** The subject of the verb at {@code verb}, resolved; null where there is none. */
    public @Nullable String subjectOf(TaggedSentence sentence, int verb) {
        Subject subject = Subjects.before(sentence, verb);
        return subject == null ? null : referents.resolve(sentence, subject);
    }

    /** The subject of a verb in an attribution that opens with it; behind a description between commas, the first words of the sentence. */
    public @Nullable String firstSubject(TaggedSentence sentence, int verb, boolean described) {
        Subject first = described ? Subjects.after(sentence, -1) : null;
        return first != null ? referents.resolve(sentence, first) : subjectOf(sentence, verb);
    }

    /** The subject of the first verb before {@code limit}, where it is a name or "he" or "she", resolved; null where there is none. */
    public @Nullable String namedSubject(TaggedSentence sentence, int limit) {
        int verb = Verbs.firstFinite(sentence, 0, Math.min(limit, sentence.size()));
        Subject subject = verb <= 0 ? null : Subjects.before(sentence, verb);
        if (subject == null) {
            return null;
        }
        Word head = sentence.word(subject.to() - 1);
        NameMention name = document.nameAt(head.start());
        boolean pronoun = subject.to() - subject.from() == 1 && Referents.isPersonal(head);
        boolean named = name != null && name.type() != EntityType.OTHER;
        return pronoun || named || Antecedents.canSpeak(head) ? referents.resolve(sentence, subject) : null;
    }

    /** Who says what the reporting verb at {@code verb} introduces: its own subject, else that of its sentence; null where nobody is found. */
    public @Nullable String speakerOf(TaggedSentence sentence, int verb) {
        if (verb > 0 && sentence.word(verb - 1).is("to")) {
            String willing = subjectOfFiniteBefore(sentence, verb);
            return willing != null ? willing : subjectOfSentence(sentence, verb);
        }
        if (verb > 1 && sentence.word(verb - 1).is("as")) {
            return quotedBy(sentence, verb - 1);
        }
        boolean participle = sentence.word(verb).lower().endsWith("ing");
        NameMention actor = participle ? nameBefore(sentence, verb) : null;
        if (actor != null) {
            return document.fullForm(actor);
        }
        boolean shared = participle || followsCoordinator(sentence, verb);
        String own = shared ? null : subjectOf(sentence, verb);
        return own != null ? own : subjectOfSentence(sentence, verb);
    }

    /** "quoted her father as saying", "was quoted by a paper as saying": the words are the father's, and those of whoever was quoted. */
    private @Nullable String quotedBy(TaggedSentence sentence, int as) {
        for (int i = as - 1; i > 0; i--) {
            if (Verbs.isReporting(sentence, i)) {
                boolean passive = sentence.word(i - 1).is(PartOfSpeech.AUX);
                return subjectOf(sentence, passive ? i : as);
            }
        }
        return subjectOfSentence(sentence, as);
    }

    /** "Moe took to the stage to accuse …": whoever did the one did it to do the other. */
    private @Nullable String subjectOfFiniteBefore(TaggedSentence sentence, int verb) {
        for (int i = verb - 1; i > 0 && !sentence.word(i).is("\""); i--) {
            if (Verbs.isFinite(sentence, i)) {
                return subjectOf(sentence, i);
            }
        }
        return null;
    }

    /** "footage of Kari Moe saying …" */
    private @Nullable NameMention nameBefore(TaggedSentence sentence, int verb) {
        return verb > 1 && sentence.word(verb - 1).is(PartOfSpeech.PROPN)
                ? document.nameAt(sentence.word(verb - 1).start())
                : null;
    }

    /** Whose the noun at {@code noun} is: "Moe's own claim", "her claim"; null where it is nobody's. */
    public @Nullable String ownerOf(TaggedSentence sentence, int noun) {
        int i = noun - 1;
        while (i > 0
                && (sentence.word(i).is(PartOfSpeech.ADJ) || sentence.word(i).is(PartOfSpeech.NOUN))) {
            i--;
        }
        if (i < 0) {
            return null;
        }
        Word word = sentence.word(i);
        if (word.is("'s") || word.is("'")) {
            return i == 0 ? null : referents.resolve(sentence, Subjects.phraseEndingAt(sentence, i - 1));
        }
        return referents.possessor(word);
    }

    /** True where the subject of the verb stands right behind a comma: "…, the head of the port said". */
    public boolean subjectFollowsComma(TaggedSentence sentence, int verb) {
        Subject subject = Subjects.before(sentence, verb);
        return subject != null
                && subject.from() > 0
                && sentence.word(subject.from() - 1).is(",");
    }

    private static boolean followsCoordinator(TaggedSentence sentence, int verb) {
        int i = verb - 1;
        while (i >= 0 && sentence.word(i).is(PartOfSpeech.ADV)) {
            i--;
        }
        return i >= 0 && sentence.word(i).is(PartOfSpeech.CCONJ);
    }

    /** The subject behind an inverted verb ("said the minister"), resolved; null where there is none. */
    public @Nullable String subjectAfter(TaggedSentence sentence, int verb) {
        Subject subject = Subjects.after(sentence, verb);
        return subject == null ? null : referents.resolve(sentence, subject);
    }

    /** The subject of the sentence's first verb before the word at {@code limit}, resolved; null where there is none. */
    public @Nullable String subjectOfSentence(TaggedSentence sentence, int limit) {
        Subject subject = Subjects.ofSentence(sentence, limit);
        return subject == null ? null : referents.resolve(sentence, subject);
    }

    /** Whom "according to …" or a closing "per …" names in the sentence, or null. */
    public @Nullable String accordingTo(TaggedSentence sentence) {
        for (int i = 0; i + 2 < sentence.size(); i++) {
            if (sentence.word(i).is("according") && sentence.word(i + 1).is("to")) {
                return subjectAfter(sentence, i + 1);
            }
            boolean set = i > 0
                    && !sentence.word(i - 1).isWord()
                    && sentence.word(i + 1).is(PartOfSpeech.DET);
            if (set && sentence.word(i).is("per")) {
                return subjectAfter(sentence, i);
            }
        }
        return null;
    }
}
