package app.parallax.annotate.name;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** The countries that the Java platform's locale data names in English. */
public final class Countries {

    private static final Set<String> NAMES = names();

    private Countries() {}

    private static Set<String> names() {
        Set<String> names = new HashSet<>();
        for (String code : Locale.getISOCountries()) {
            names.add(Locale.of("", code).getDisplayCountry(Locale.ENGLISH).toLowerCase(Locale.ROOT));
        }
        names.addAll(Set.of(
                "us",
                "u.s.",
                "u.s",
                "usa",
                "uk",
                "u.k.",
                "america",
                "britain",
                "england",
                "scotland",
                "wales",
                "united states"));
        return Set.copyOf(names);
    }

    public static boolean contains(String name) {
        return NAMES.contains(name.toLowerCase(Locale.ROOT));
    }
}
