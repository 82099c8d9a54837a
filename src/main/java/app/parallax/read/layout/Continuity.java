package app.parallax.read.layout;

import java.util.Locale;
import java.util.Set;

/**
 * Whether words after a page break go on where those before it stopped. English only: it looks for joins that no
 * sentence has, not for those that it may have.
 */
final class Continuity {

    private static final Set<String> DETERMINERS = words("the a an my your his its our their this these those every");
    private static final Set<String> SUBJECTS = words("i we he she they it you there who");
    private static final Set<String> FINITE =
            words("is are was were am has have had do does did will would shall should can could may might must");
    private static final Set<String> PREPOSITIONS =
            words("of in on at by to from with for into about against between through under during towards toward");
    private static final Set<String> CONJUNCTIONS = words("and but or nor because although whereas unless");
    private static final Set<String> OPENERS = words("but and so or because although if when while that which");
    /** Base forms that English uses again and again and that are no common nouns, imperatives aside. */
    private static final Set<String> BARE_VERBS = words("""
            accept achieve act adapt add address adopt affect agree aim allow announce appear apply appoint appreciate
            argue arise arrive ask assist assume attack attend avoid become begin believe belong bring build buy carry
            cause cease choose claim come commit conduct connect consist constitute continue contribute cooperate cost
            create cut decide declare defend deliver demand demonstrate deny depend deploy deserve destroy determine
            develop die discuss divide do drive earn eat emerge employ enable encourage engage enjoy ensure enter
            establish examine exist expand expect explain express face fail fall feel fight find fly focus follow
            force forget form fulfil fulfill gain gather get give go grow guarantee happen hear help hold hope
            identify implement improve include increase indicate inform insist intend introduce invest invite involve
            join keep know lack lead learn leave lie listen live lose love maintain make manage mean meet mention move
            need negotiate observe obtain occur offer operate oppose organise organize owe own participate pay perform
            permit pose possess prefer prepare prevent proceed produce promise promote propose protect prove provide
            publish pursue put raise reach react realise realize receive recognise recognize reduce refer reflect
            refuse regard reject rely remain remove represent require resolve respect respond resume retain return
            reveal run satisfy say see seek seem sell send serve settle share show sign sit solve speak spend stand
            start stay stop strengthen struggle submit succeed suffer suggest support suppose surround survive take
            talk teach tell tend thank think train travel treat try understand undertake undermine use visit wait walk
            want warn welcome win wish wonder work write""");

    private Continuity() {}

    /** True where text must be missing between the two. */
    static boolean broken(String before, String after) {
        if (Ends.finished(before)) {
            return Ends.beginsSmall(after);
        }
        String last = lastWord(before);
        String first = firstWord(after);
        if (Ends.beginsSmall(after)) {
            return cannotJoin(last, first) || opensWithoutSubject(before, last, first);
        }
        return beginsSentence(after, first) && isOpen(before, last);
    }

    private static boolean cannotJoin(String last, String first) {
        if (DETERMINERS.contains(last)) {
            return DETERMINERS.contains(first)
                    || SUBJECTS.contains(first)
                    || FINITE.contains(first)
                    || PREPOSITIONS.contains(first)
                    || CONJUNCTIONS.contains(first);
        }
        if (PREPOSITIONS.contains(last)) {
            return FINITE.contains(first) && !last.equals("to") && !last.equals("in") && !last.equals("on");
        }
        return CONJUNCTIONS.contains(last) && CONJUNCTIONS.contains(first);
    }

    /** "… Allies. But | operate under …": a sentence of one word so far, whose subject must have been on the page lost. */
    private static boolean opensWithoutSubject(String before, String last, String first) {
        String head = before.substring(0, lastWordStart(before)).strip();
        return OPENERS.contains(last)
                && Ends.beginsCapital(before.substring(lastWordStart(before)))
                && (head.isEmpty() || Ends.finished(head))
                && BARE_VERBS.contains(first);
    }

    private static boolean beginsSentence(String after, String first) {
        return Ends.beginsCapital(after)
                && (DETERMINERS.contains(first)
                        || CONJUNCTIONS.contains(first)
                        || (SUBJECTS.contains(first) && !first.equals("i")));
    }

    /** True where the words before need more: they end in a small word that cannot end a sentence or a heading. */
    static boolean isOpen(String before) {
        return isOpen(before, lastWord(before)) || (before.endsWith(".") && !Ends.finished(before));
    }

    private static boolean isOpen(String before, String last) {
        boolean small = !last.isEmpty() && Character.isLowerCase(before.charAt(before.length() - 1));
        return small && (DETERMINERS.contains(last) || PREPOSITIONS.contains(last) || CONJUNCTIONS.contains(last));
    }

    private static String lastWord(String words) {
        return words.substring(lastWordStart(words)).toLowerCase(Locale.ROOT);
    }

    private static int lastWordStart(String words) {
        int start = words.length();
        while (start > 0 && Character.isLetter(words.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    private static String firstWord(String words) {
        int start = 0;
        while (start < words.length() && !Character.isLetter(words.charAt(start))) {
            start++;
        }
        int end = start;
        while (end < words.length() && Character.isLetter(words.charAt(end))) {
            end++;
        }
        return words.substring(start, end).toLowerCase(Locale.ROOT);
    }

    private static Set<String> words(String list) {
        return Set.of(list.strip().split("\\s+"));
    }
}
