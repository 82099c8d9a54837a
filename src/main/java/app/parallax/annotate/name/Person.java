package app.parallax.annotate.name;

import java.util.List;

/**
 * A person of one source.
 *
 * @param name the commonest full form of the name in this source, without office
 * @param roles what the person is, as the source says it beside the name, in order
 */
record Person(String name, List<Role> roles) {

    Person {
        roles = List.copyOf(roles);
    }

    /** How well a description fits what the person is; 0 where nothing does. */
    int fit(List<String> offices, List<String> qualifiers) {
        return roles.stream()
                .mapToInt(role -> role.fit(offices, qualifiers))
                .max()
                .orElse(0);
    }
}
