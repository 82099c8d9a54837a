package app.parallax.compare.meaning;

import app.parallax.text.Token;
import app.parallax.text.Tokenizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** English verbs whose past is another word: "sent" is a form of "send". */
final class IrregularVerbs {

    private static final Map<String, String> BASES = table("""
            send:sent buy:bought sell:sold bring:brought build:built find:found fall:fell,fallen rise:rose,risen
            grow:grew,grown win:won write:wrote,written speak:spoke,spoken break:broke,broken begin:began,begun
            drive:drove,driven fly:flew,flown get:got,gotten give:gave,given go:went,gone hold:held keep:kept know:knew,known
            lead:led leave:left lose:lost make:made meet:met pay:paid run:ran say:said see:saw,seen seek:sought sit:sat
            spend:spent stand:stood steal:stole,stolen strike:struck,stricken take:took,taken teach:taught tell:told
            think:thought throw:threw,thrown choose:chose,chosen come:came become:became draw:drew,drawn feel:felt
            fight:fought forget:forgot,forgotten freeze:froze,frozen hear:heard hide:hid,hidden shoot:shot sing:sang,sung
            sink:sank,sunk shake:shook,shaken wear:wore,worn wake:woke,woken eat:ate,eaten catch:caught deal:dealt
            ring:rang,rung lend:lent swear:swore,sworn understand:understood withdraw:withdrew,withdrawn undergo:underwent,undergone
            """);

    private IrregularVerbs() {}

    /** The base of an irregular past or participle; any other form itself. */
    static String base(String form) {
        return BASES.getOrDefault(form, form);
    }

    /** The stem of the base of a folded form that may be a verb; empty for what is no word. */
    static String stem(String form) {
        List<Token> tokens = Tokenizer.tokens(base(form));
        return tokens.isEmpty() ? "" : tokens.getFirst().stem();
    }

    static boolean isPast(String form) {
        return BASES.containsKey(form);
    }

    private static Map<String, String> table(String lines) {
        Map<String, String> table = new HashMap<>();
        for (String entry : lines.strip().split("\\s+", -1)) {
            String[] parts = entry.split(":", -1);
            for (String past : parts[1].split(",", -1)) {
                table.put(past, parts[0]);
            }
        }
        return Map.copyOf(table);
    }
}
