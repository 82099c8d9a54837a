package app.parallax.compare.meaning;

import app.parallax.annotate.word.PartOfSpeech;
import app.parallax.annotate.word.Word;
import app.parallax.text.Folding;
import app.parallax.text.FunctionWords;
import app.parallax.text.Span;
import app.parallax.text.Token;
import app.parallax.text.Tokenizer;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A word or mark of a sentence as meanings are compared.
 *
 * @param form folded, American spelling, parts of contractions written out ("n't" is "not")
 * @param stem the form without its English ending; of a hyphenated word the stems of its parts
 * @param name who or what it is part of the name of; null where it is no part of a name
 * @param isWord true for what is no mark and no possessive ending
 * @param isContent true for a word that says what a sentence is about: no mark, auxiliary, negation or word of grammar
 */
record Term(Word word, String form, String stem, @Nullable Named name, boolean isWord, boolean isContent) {

    private static final Map<String, String> CLITICS = Map.of(
            "n't", "not", "ca", "can", "wo", "will", "'ll", "will", "'ve", "have", "'re", "are", "'m", "am", "'d",
            "would");

    /** How some texts write the short forms with "not". */
    private static final Set<String> WITHOUT_APOSTROPHE = Set.of(
            "dont",
            "doesnt",
            "didnt",
            "isnt",
            "arent",
            "wasnt",
            "werent",
            "havent",
            "hasnt",
            "hadnt",
            "wont",
            "cant",
            "wouldnt",
            "couldnt",
            "shouldnt",
            "aint",
            "cannot");

    /** Asked for again and again in every pair of sentences, and therefore worked out once. */
    private Term(Word word, String form, String stem, @Nullable Named name) {
        this(word, form, stem, name, isWord(word), isWord(word) && isContent(word, form));
    }

    static Term of(Word word, @Nullable Named name) {
        String clitic = CLITICS.get(word.lower());
        if (clitic != null
                && (word.is(PartOfSpeech.AUX)
                        || word.is(PartOfSpeech.PART)
                        || word.lower().contains("'"))) {
            return new Term(word, clitic, clitic, name);
        }
        if (WITHOUT_APOSTROPHE.contains(word.lower())) {
            return new Term(word, "not", "not", name);
        }
        List<Token> tokens = Tokenizer.tokens(word.text());
        if (tokens.isEmpty()) {
            String key = Folding.key(word.text());
            return new Term(word, key, key, name);
        }
        if (tokens.size() == 1 && word.is(PartOfSpeech.VERB)) {
            String form = tokens.getFirst().form();
            String base = IrregularVerbs.base(form);
            return new Term(word, form, Tokenizer.tokens(base).getFirst().stem(), name);
        }
        return new Term(
                word,
                tokens.stream().map(Token::form).collect(Collectors.joining("-")),
                tokens.stream().map(Token::stem).collect(Collectors.joining("-")),
                name);
    }

    Span span() {
        return word.span();
    }

    boolean isPossessive() {
        return isPossessive(word);
    }

    boolean is(PartOfSpeech part) {
        return word.is(part);
    }

    boolean isNominal() {
        return word.isNominal();
    }

    private static boolean isPossessive(Word word) {
        return word.is("'s") && word.is(PartOfSpeech.PART);
    }

    private static boolean isWord(Word word) {
        return word.isWord() && !isPossessive(word);
    }

    private static boolean isContent(Word word, String form) {
        return !word.is(PartOfSpeech.AUX) && !FunctionWords.contains(form) && !Denials.isParticle(form);
    }
}
