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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The people whom one source names, to be found again by a last name, an office or a description. Immutable once built. */
public final class People {

    private final Map<String, List<Person>> byLastName;
    private final List<Person> people;

    private People(Map<String, List<Person>> byLastName) {
        this.byLastName = byLastName;
        this.people = byLastName.values().stream().flatMap(List::stream).toList();
    }

    /** Gathers the people from the names in the sentences and from the speakers whom the blocks name. */
    public static People of(List<TaggedSentence> sentences, List<NameMention> names, List<Block> blocks) {
        Map<String, List<Namesakes>> found = new LinkedHashMap<>();
        for (Block block : blocks) {
            if (block.speaker() != null) {
                count(found, block.speaker());
            }
        }
        List<NameMention> persons =
                names.stream().filter(name -> name.type() == EntityType.PERSON).toList();
        persons.stream().filter(name -> Namesakes.isFull(name.text())).forEach(name -> count(found, name.text()));
        persons.stream().filter(name -> !Namesakes.isFull(name.text())).forEach(name -> count(found, name.text()));
        MentionWalk.each(sentences, persons, (sentence, name) -> {
            List<Namesakes> candidates = candidates(found, name.text());
            if (candidates.size() == 1) {
                candidates.getFirst().describe(sentence, name);
            }
        });
        Map<String, List<Person>> people = new LinkedHashMap<>();
        found.forEach((last, namesakes) ->
                people.put(last, namesakes.stream().map(Namesakes::person).toList()));
        return new People(people);
    }

    private static void count(Map<String, List<Namesakes>> found, String name) {
        List<Namesakes> candidates = candidates(found, name);
        if (candidates.isEmpty()) {
            Namesakes added = new Namesakes();
            found.computeIfAbsent(lastName(name), key -> new ArrayList<>()).add(added);
            candidates = List.of(added);
        }
        candidates.getFirst().count(name);
    }

    private static List<Namesakes> candidates(Map<String, List<Namesakes>> found, String name) {
        return found.getOrDefault(lastName(name), List.of()).stream()
                .filter(person -> person.mayBe(name))
                .toList();
    }

    private static String lastName(String name) {
        return NameSuffixes.familyName(Folding.key(name));
    }

    /** The full form of a name, by its family name; the name itself where nobody is known by it, or more than one. */
    public String fullForm(String name) {
        List<String> forms = fullForms(name);
        return forms.size() == 1 ? forms.getFirst() : name;
    }

    /** The full forms of all whom a name may mean, in the order of the source: two people of one family name where only that is given. */
    public List<String> fullForms(String name) {
        return byLastName.getOrDefault(lastName(name), List.of()).stream()
                .map(Person::name)
                .filter(form -> FirstNames.mayBeOne(form, name))
                .toList();
    }

    /**
     * The people whom a description such as "the Norwegian leader" or "the Secretary General" can mean: office and
     * country must fit as they are said together. Those whom it fits best, in the order of the source; several where
     * it fits them alike, none where it names no office.
     */
    public List<String> described(List<Word> description) {
        List<String> offices = new ArrayList<>();
        List<String> qualifiers = new ArrayList<>();
        for (Word word : description) {
            if (Offices.isOffice(word.lower()) || Offices.isPart(word.lower())) {
                offices.add(word.lower());
            } else if (word.isNominal() || word.is(PartOfSpeech.ADJ)) {
                qualifiers.add(word.lower());
            }
        }
        return offices.stream().noneMatch(Offices::isOffice) ? List.of() : best(offices, qualifiers);
    }

    private List<String> best(List<String> offices, List<String> qualifiers) {
        List<String> best = new ArrayList<>();
        int most = 1;
        for (Person person : people) {
            int fit = person.fit(offices, qualifiers);
            if (fit > most) {
                best.clear();
            }
            if (fit >= most && fit > 1) {
                best.add(person.name());
                most = fit;
            }
        }
        return best;
    }
}
