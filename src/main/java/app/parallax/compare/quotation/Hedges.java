package app.parallax.compare.quotation;

import app.parallax.text.Token;
import java.util.List;
import java.util.Set;

/** Phrases with which a speaker stands back from what he says: "I think", "as far as we know", "in my view", "for now". */
final class Hedges {

    private static final Set<String> OWN_VIEW = Set.of(
            "think",
            "believe",
            "guess",
            "suppose",
            "assume",
            "expect",
            "hope",
            "feel",
            "reckon",
            "imagine",
            "gather",
            "understand",
            "suspect");

    private static final Set<String> PHRASES = Set.of(
            "in my view",
            "in our view",
            "in my opinion",
            "in our opinion",
            "in my judgment",
            "in our judgment",
            "in my estimation",
            "in our estimation",
            "in my experience",
            "in our experience",
            "in my assessment",
            "in our assessment",
            "to my mind",
            "to my knowledge",
            "to our knowledge",
            "as far as i know",
            "as far as we know",
            "as far as i can see",
            "as far as we can see",
            "as far as i can tell",
            "in a sense",
            "in a way",
            "in some sense",
            "in some ways",
            "in principle",
            "in theory",
            "to some extent",
            "to a certain extent",
            "to a degree",
            "up to a point",
            "more or less",
            "for now",
            "for the moment",
            "for the time being",
            "at the moment",
            "at this stage",
            "so far",
            "if necessary",
            "if needed",
            "if possible",
            "where possible",
            "as it were",
            "so to speak",
            "in general",
            "on the whole",
            "by and large",
            "on average",
            "in part",
            "at least",
            "at most",
            "at best");

    private Hedges() {}

    /** True where the words are such a phrase and nothing else; "that" may follow "I think". */
    static boolean isHedge(List<Token> words) {
        List<String> forms = words.stream().map(Token::form).toList();
        return PHRASES.contains(String.join(" ", forms)) || isOwnView(forms);
    }

    private static boolean isOwnView(List<String> forms) {
        int size = forms.size();
        boolean that = size > 2 && forms.getLast().equals("that");
        int verb = that ? size - 2 : size - 1;
        return verb >= 1
                && verb <= 3
                && (forms.getFirst().equals("i") || forms.getFirst().equals("we"))
                && OWN_VIEW.contains(forms.get(verb))
                && forms.subList(1, verb).stream().allMatch(Hedges::mayPrecede);
    }

    private static boolean mayPrecede(String form) {
        return form.equals("would") || form.equals("do") || form.equals("personally") || form.equals("also");
    }
}
