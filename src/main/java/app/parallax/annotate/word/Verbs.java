package app.parallax.annotate.word;

import java.util.Set;

/** What the form of a verb and its neighbours tell: whether it is finite, and whether it reports words. */
public final class Verbs {

    private static final Set<String> FINITE_AUXILIARIES = WordList.of("""
            am is are was were has have had do does did will would can could may might must shall should 'll 'd
            're 've 'm 's ca wo ought cannot
            """);

    private static final Set<String> MODALS = WordList.of("""
            will would can could may might must shall should 'll to do does did ca wo let cannot
            """);

    private static final Set<String> PARTICIPLES = WordList.of("""
            been done gone given taken seen known shown written driven broken chosen spoken stolen frozen hidden
            ridden risen fallen eaten beaten drawn thrown grown flown born torn worn sworn
            """);

    private static final Set<String> SAYING = WordList.of("""
            say says said saying tell tells told telling add adds added adding claim claims claimed claiming
            argue argues argued arguing warn warns warned warning state states stated stating note notes noted
            noting stress stresses stressed stressing emphasize emphasizes emphasized emphasise emphasises
            emphasised emphasizing emphasising insist insists insisted insisting explain explains explained
            explaining reply replies replied replying respond responds responded responding ask asks asked
            asking announce announces announced announcing declare declares declared declaring deny denies
            denied denying confirm confirms confirmed confirming acknowledge acknowledges acknowledged
            acknowledging admit admits admitted admitting suggest suggests suggested suggesting predict predicts
            predicted predicting write writes wrote writing tweet tweets tweeted tweeting report reports
            reported reporting conclude concludes concluded concluding continue continues continued complain
            complains complained complaining accuse accuses accused accusing reiterate reiterates reiterated
            reiterating recall recalls recalled recalling remark remarks remarked remarking observe observes
            observed observing allege alleges alleged alleging assert asserts asserted asserting contend
            contends contended contending maintain maintained vow vows vowed vowing pledge pledges pledged
            pledging promise promises promised promising urge urges urged urging demand demands demanded
            demanding underline underlines underlined underlining highlight highlights highlighted highlighting
            point points pointed pointing joke jokes joked joking quip quips quipped shout shouts shouted
            shouting reveal reveals revealed revealing concede concedes conceded conceding caution cautions
            cautioned cautioning express expresses expressed expressing believe believes believed think thinks
            thought call calls called calling describe describes described describing refer refers referred
            referring quote quotes quoted quoting agree agrees agreed dismiss dismisses dismissed dismissing
            blast blasts blasted slam slams slammed criticize criticizes criticized criticise criticised
            criticizing praise praises praised praising mock mocks mocked mocking label labels labeled labelled
            testify testifies testified repeat repeats repeated repeating recount recounts recounted mention
            mentions mentioned question questioned wonder wonders wondered exclaim exclaimed muse mused opine
            opined lament laments lamented speculate speculated boast boasts boasted brag bragged condemn
            condemns condemned condemning denounce denounces denounced denouncing offer offers offered posted
            posts chanted chanting yelled yelling recommended ordered informed assured reassured advised reads
            read blame blamed blames ruled estimated estimates estimate fear fears feared hope hopes hoped tout
            touted touts likened compared dubbed went thanked thanks wish wished branded hailed hails deemed rated proclaimed proclaims
            """);

    private static final Set<String> COMPLEMENT_VERBS = WordList.of("""
            say says said saying add adds added adding claim claims claimed claiming argue argues argued arguing
            warn warns warned warning note notes noted noting insist insists insisted insisting think thinks
            thought believe believes believed deny denies denied denying acknowledged admitted announced
            confirmed declared suggested suggests stressed stated states reported reports concluded predicted
            hopes hoped alleged alleges conceded maintained
            """);

    private static final int LOOK_BACK = 4;

    private Verbs() {}

    /** True for verbs with which a text reports what somebody said, wrote or thought. */
    public static boolean isReporting(Word word) {
        return SAYING.contains(word.lower())
                && !word.is(PartOfSpeech.ADJ)
                && !word.is(PartOfSpeech.ADP)
                && (!(word.is(PartOfSpeech.NOUN) || word.is(PartOfSpeech.PROPN)) || isPlainlyVerbal(word));
    }

    /** True for {@link #isReporting(Word)} and "put it", but not for a noun taken for a verb: "of angry tweets", "the Moe's claims". */
    public static boolean isReporting(TaggedSentence sentence, int index) {
        Word word = sentence.word(index);
        if (word.is("put") || word.is("puts")) {
            return index + 1 < sentence.size() && sentence.word(index + 1).is("it");
        }
        return isReporting(word) && (index == 0 || !wantsNoun(sentence.word(index - 1)));
    }

    /** True where the word's form can report, whatever the tagger takes it for: enough where it closes what stands behind a quotation. */
    public static boolean canReport(Word word) {
        return canReport(word.lower());
    }

    /**
     * The same for a form without its sentence.
     *
     * @param form in small letters
     */
    public static boolean canReport(String form) {
        return SAYING.contains(form);
    }

    private static boolean wantsNoun(Word before) {
        return isArticle(before) || before.is("'s") || before.text().indexOf('-') > 0 || before.is("of");
    }

    private static boolean isPlainlyVerbal(Word word) {
        return word.lower().endsWith("ed") || word.is("said") || word.is("told") || word.is("says") || word.is("wrote");
    }

    /** True for the verbs whose "that" is often left out: "She said it rained". */
    public static boolean takesBareComplement(Word word) {
        return takesBareComplement(word.lower());
    }

    /**
     * The same for a form without its sentence.
     *
     * @param form in small letters
     */
    public static boolean takesBareComplement(String form) {
        return COMPLEMENT_VERBS.contains(form);
    }

    /** True where the word at {@code index} is a verb that can carry a clause of its own. */
    public static boolean isFinite(TaggedSentence sentence, int index) {
        Word word = sentence.word(index);
        if (word.is(PartOfSpeech.AUX) || (word.is(PartOfSpeech.VERB) && FINITE_AUXILIARIES.contains(word.lower()))) {
            return FINITE_AUXILIARIES.contains(word.lower()) && !followsModal(sentence, index);
        }
        return isVerbal(word)
                && !word.lower().endsWith("ing")
                && !PARTICIPLES.contains(word.lower())
                && !followsModal(sentence, index)
                && !followsPreposition(sentence, index);
    }

    private static boolean isVerbal(Word word) {
        return word.is(PartOfSpeech.VERB) || word.is("said") || word.is("told");
    }

    private static boolean followsModal(TaggedSentence sentence, int index) {
        int i = index - 1;
        while (i >= 0
                && index - i < LOOK_BACK
                && (sentence.word(i).is(PartOfSpeech.ADV)
                        || sentence.word(i).is("not")
                        || sentence.word(i).is("n't"))) {
            i--;
        }
        if (i < 0) {
            return false;
        }
        Word before = sentence.word(i);
        return MODALS.contains(before.lower()) || before.is(PartOfSpeech.AUX);
    }

    private static boolean followsPreposition(TaggedSentence sentence, int index) {
        return index > 0 && (sentence.word(index - 1).is(PartOfSpeech.ADP) || isArticle(sentence.word(index - 1)));
    }

    private static boolean isArticle(Word word) {
        return word.is("the") || word.is("a") || word.is("an") || word.is("its") || word.is("their") || word.is("his");
    }

    /** True where a finite verb stands in {@code [from, to)}. */
    public static boolean finiteBetween(TaggedSentence sentence, int from, int to) {
        return firstFinite(sentence, from, to) >= 0;
    }

    /** The index of the first finite verb in {@code [from, to)}, or -1. */
    public static int firstFinite(TaggedSentence sentence, int from, int to) {
        for (int i = Math.max(0, from); i < to; i++) {
            if (isFinite(sentence, i)) {
                return i;
            }
        }
        return -1;
    }
}
