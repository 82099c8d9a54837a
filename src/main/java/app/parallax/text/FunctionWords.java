package app.parallax.text;

import java.util.List;
import java.util.Set;

/**
 * English words that hold a sentence together and say little of what it is about. Negations are not among them: they
 * turn a sentence round. With them stand the marks of text that a program has cut up: "UNK" in place of a word it did not know, "-LRB-" and "-RRB-" for brackets.
 */
public final class FunctionWords {

    private static final Set<String> WORDS = Set.copyOf(List.of(("""
            a an the this that these those some any each every either both all such
            i me my mine myself you your yours yourself he him his himself she her hers herself it its itself
            we us our ours ourselves they them their theirs themselves one who whom whose which what where when why how
            am is are was were be been being do does did doing done have has had having
            will would shall should can could may might must ought
            of in on at by to from with without for about against between into through during before after above below
            over under up down out off upon within toward per via as than
            and or but so if because although though while since until unless whether nor yet then
            there here now also too very just only own same other again further once more most
            mr mrs ms dr unk lrb rrb""").strip().split("\\s+")));

    private FunctionWords() {}

    /**
     * @param form a folded form, as in {@link Token#form()}
     */
    public static boolean contains(String form) {
        return WORDS.contains(form);
    }
}
