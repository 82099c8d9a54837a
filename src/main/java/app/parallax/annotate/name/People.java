package app.parallax.annotate.name;

import app.parallax.annotate.word.PartOfSpeech;
import app.parallax.annotate.word.TaggedSentence;
import app.parallax.annotate.word.Word;
import app.parallax.source.Block;
import app.parallax.source.EntityType;
import app.parallax.source.NameMention;
import app.parallax.text.Folding;
import app.parallax.text.NameSuffixes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The people whom one source names, to be found again by a last name, an office or a description. Immutable once built. */
public final class People {

    private final Map<String, Person> byLastName;
    private final List<Person> people;

    private People(Map<String, Person> byLastName) {
        this.byLastName = byLastName;
        this.people = List.copyOf(byLastName.values());
    }

    /** Gathers the people from the names in the sentences and from the speakers whom the blocks name. */
    public static People of(List<TaggedSentence> sentences, List<NameMention> names, List<Block> blocks) {
        Map<String, Map<String, Integer>> forms = new LinkedHashMap<>();
        Map<String, PersonDescriptions> descriptions = new HashMap<>();
        for (Block block : blocks) {
            if (block.speaker() != null) {
                count(forms, block.speaker());
            }
        }
        MentionWalk.each(sentences, names, (sentence, name) -> {
            if (name.type() == EntityType.PERSON) {
                count(forms, name.text());
                descriptions
                        .computeIfAbsent(lastName(name.text()), key -> new PersonDescriptions())
                        .add(sentence, name);
            }
        });
        Map<String, Person> people = new LinkedHashMap<>();
        forms.forEach((last, counts) ->
                people.put(last, person(counts, descriptions.getOrDefault(last, new PersonDescriptions()))));
        return new People(people);
    }

    private static void count(Map<String, Map<String, Integer>> forms, String name) {
        forms.computeIfAbsent(lastName(name), key -> new LinkedHashMap<>()).merge(name, 1, Integer::sum);
    }

    private static Person person(Map<String, Integer> forms, PersonDescriptions descriptions) {
        return new Person(fullest(forms), descriptions.offices(), descriptions.qualifiers());
    }

    /** The commonest of the forms that have a first name; the first such where several are as common. */
    private static String fullest(Map<String, Integer> forms) {
        String best = "";
        int most = 0;
        for (Map.Entry<String, Integer> form : forms.entrySet()) {
            int weight = form.getValue() + (form.getKey().indexOf(' ') > 0 ? forms.size() + total(forms.values()) : 0);
            if (weight > most) {
                best = form.getKey();
                most = weight;
            }
        }
        return best;
    }

    private static int total(Collection<Integer> counts) {
        return counts.stream().mapToInt(Integer::intValue).sum();
    }

    private static String lastName(String name) {
        return NameSuffixes.familyName(Folding.key(name));
    }

    /** The full form of a name, by its family name; the name itself where nobody is known by it. */
    public String fullForm(String name) {
        Person person = byLastName.get(lastName(name));
        return person == null || (name.indexOf(' ') > 0 && !sameFirst(person.name(), name)) ? name : person.name();
    }

    private static boolean sameFirst(String one, String other) {
        return Character.toLowerCase(one.codePointAt(0)) == Character.toLowerCase(other.codePointAt(0));
    }

    /**
     * The person whom a description such as "the Norwegian leader" or "the Secretary General" can mean: the offices must fit, and the qualifiers where it has some.
     * Of several the one that fits best, then the first in the source.
     */
    public @Nullable String described(List<Word> description) {
        List<String> offices = new ArrayList<>();
        List<String> qualifiers = new ArrayList<>();
        for (Word word : description) {
            if (Offices.isOffice(word.lower()) || Offices.isPart(word.lower())) {
                offices.add(word.lower());
            } else if (word.isNominal() || word.is(PartOfSpeech.ADJ)) {
                qualifiers.add(word.lower());
            }
        }
        return offices.isEmpty() ? null : best(offices, qualifiers);
    }

    private @Nullable String best(List<String> offices, List<String> qualifiers) {
        String best = null;
        int most = 0;
        for (Person person : people) {
            int fit = fit(person, offices, qualifiers);
            if (fit > most) {
                most = fit;
                best = person.name();
            }
        }
        return best;
    }

    private static int fit(Person person, List<String> offices, List<String> qualifiers) {
        int fit = 0;
        for (String office : offices) {
            if (person.offices().contains(office)) {
                fit += 2;
            } else if (!Offices.isAnyLeader(office) || person.offices().isEmpty()) {
                return 0;
            } else {
                fit++;
            }
        }
        for (String qualifier : qualifiers) {
            if (person.qualifiers().stream().noneMatch(known -> Demonyms.alike(known, qualifier))) {
                return 0;
            }
            fit += 2;
        }
        return fit;
    }
}
