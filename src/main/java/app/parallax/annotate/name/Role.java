package app.parallax.annotate.name;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What a person is, as one phrase says it: office and country (body, matter) belong together, and a person may be several things.
 *
 * @param offices words for the office, in lower case, with what is part of it ("former", "prime", "minister")
 * @param qualifiers words that go with it ("Norwegian", "bank"), in lower case
 */
record Role(Set<String> offices, Set<String> qualifiers) {

    /** They make another office of it: whoever is only "the president" is no vice president. */
    private static final Set<String> TURNING = Set.of("former", "ex-president", "vice", "deputy", "assistant", "prime");

    Role {
        offices = Set.copyOf(offices);
        qualifiers = Set.copyOf(qualifiers);
    }

    /** With what was said of the person's country or body elsewhere, where this phrase names none. */
    Role with(Collection<String> loose) {
        return qualifiers.isEmpty() ? new Role(offices, new HashSet<>(loose)) : this;
    }

    /** How well a description fits; 0 where it does not: every word must. What an office lacks or has beyond the description counts against it. */
    int fit(List<String> described, List<String> named) {
        int fit = 1;
        for (String office : described) {
            int word = fit(office);
            if (word == 0) {
                return 0;
            }
            fit += 2 * word;
        }
        for (String qualifier : named) {
            if (qualifiers.stream().noneMatch(known -> Demonyms.alike(known, qualifier))) {
                return 0;
            }
            fit += 4;
        }
        boolean turned = offices.stream().anyMatch(word -> TURNING.contains(word) && !described.contains(word));
        return turned && described.stream().noneMatch(Offices::isAnyLeader) ? fit - 1 : fit;
    }

    private int fit(String office) {
        if (offices.contains(office)) {
            return 3;
        }
        boolean any = Offices.isAnyLeader(office) && !offices.isEmpty();
        return !any ? 0 : Offices.leads(offices) ? 2 : 1;
    }
}
