package app.parallax.annotate.name;

import java.util.Set;

/**
 * A person of one source.
 *
 * @param name the commonest full form of the name in this source, without office
 * @param offices words for what the person is, as the source gives them beside the name, in lower case
 * @param qualifiers words that go with an office there ("Norwegian", "finance"), in lower case
 */
public record Person(String name, Set<String> offices, Set<String> qualifiers) {

    public Person {
        offices = Set.copyOf(offices);
        qualifiers = Set.copyOf(qualifiers);
    }
}
