package app.parallax.annotate.word;

import java.util.Set;

/** Mends labels that cannot be right whatever the sentence: marks taken for words and words of closed classes taken for open ones. */
final class Corrected {

    private static final Set<String> AUXILIARIES = WordList.of("""
            is are was were am will would can could may might must shall should
            """);

    private Corrected() {}

    static PartOfSpeech part(String form, String lower, String label) {
        if (!form.codePoints().anyMatch(Character::isLetterOrDigit)) {
            return "$€£¥%".contains(form) ? PartOfSpeech.SYM : PartOfSpeech.PUNCT;
        }
        PartOfSpeech part = PartOfSpeech.of(label);
        if (lower.equals("'s") && part != PartOfSpeech.AUX && part != PartOfSpeech.PRON) {
            return PartOfSpeech.PART;
        }
        if (part == PartOfSpeech.PUNCT || part == PartOfSpeech.SYM) {
            return Character.isUpperCase(form.codePointAt(0)) ? PartOfSpeech.PROPN : PartOfSpeech.NOUN;
        }
        if (part == PartOfSpeech.PROPN && form.equals(lower) && lower.endsWith("ly")) {
            return PartOfSpeech.ADV; // "Moe cynically dismissed it": no name has a small letter and this ending
        }
        // "May" and "Will" with a capital may be names
        return form.equals(lower) && AUXILIARIES.contains(lower) ? PartOfSpeech.AUX : part;
    }
}
