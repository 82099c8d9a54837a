package app.parallax.annotate.name;

import app.parallax.annotate.word.TaggedSentence;
import app.parallax.source.NameMention;
import app.parallax.text.Folding;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;

/** The mentions of one person, as far as their names tell: filled while a source is read. */
final class Namesakes {

    private final Map<String, Integer> forms = new LinkedHashMap<>();
    private final PersonDescriptions descriptions = new PersonDescriptions();

    void count(String name) {
        forms.merge(name, 1, Integer::sum);
    }

    void describe(TaggedSentence sentence, NameMention mention) {
        descriptions.add(sentence, mention);
    }

    /** May a name of the same family name be this person's? It must go with every form so far, or be one with a word more. */
    boolean mayBe(String name) {
        return forms.keySet().stream().anyMatch(form -> isFull(form) && FirstNames.endsWith(name, form))
                || forms.keySet().stream().allMatch(form -> FirstNames.mayBeOne(form, name));
    }

    Person person() {
        return new Person(fullest(), descriptions.roles());
    }

    /** The commonest of the forms that have a first name; the first such where several are as common. */
    private String fullest() {
        Comparator<String> byFirstName = Comparator.comparing(form -> isFull(form) && !isTail(form));
        String best = "";
        for (String form : forms.keySet()) {
            if (best.isEmpty() || byFirstName.thenComparing(forms::get).compare(form, best) > 0) {
                best = form;
            }
        }
        return best;
    }

    /** "De Moe" beside "Anna de Moe". */
    private boolean isTail(String name) {
        String first = Folding.key(name.substring(0, name.indexOf(' ')));
        return NameFinder.isParticle(first)
                && forms.keySet().stream().anyMatch(form -> FirstNames.endsWith(form, name));
    }

    static boolean isFull(String name) {
        return name.indexOf(' ') > 0;
    }
}
