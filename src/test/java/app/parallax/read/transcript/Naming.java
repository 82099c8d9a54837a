package app.parallax.read.transcript;

import java.util.Locale;
import java.util.function.Function;

/** How a label names who speaks: the first time and later. */
enum Naming {
    NAME(Person::full),
    CAPITALS(Person::capitals),
    SURNAME_IN_CAPITALS(Person::surnameInCapitals),
    HONORIFIC_AND_NAME(person -> person.honorific() + " " + person.full()),
    OFFICE_AND_NAME(person -> simple(person.office()) + " " + person.full()),
    NAME_COMMA_OFFICE(person -> person.full() + ", " + person.office()),
    NAME_COMMA_OFFICE_AND_BODY(person -> person.full() + ", " + person.office() + ", " + person.body()),
    NAME_DASH_OFFICE(person -> person.full() + " – " + person.office()),
    NAME_HYPHEN_OFFICE_AND_BODY(person -> person.full() + " - " + person.body() + " - " + person.office()),
    NAME_TWO_HYPHENS_OFFICE(person -> person.full() + " -- " + person.office()),
    NAME_BRACKET_OFFICE(person -> person.full() + " (" + person.office() + ")"),
    CAPITALS_BRACKET_BODY(person -> person.capitals() + " (" + person.body() + ")"),
    NAME_BRACKET_BODY(person -> person.full() + " (" + person.body() + ")"),
    NAME_SQUARE_BRACKET_OFFICE(person -> person.full() + " [" + person.office() + "]"),
    MEMBER(person -> person.full() + " (" + person.seat() + ") (" + person.party() + ")"),
    MEMBER_IN_ONE_BRACKET(
            person -> person.honorific() + " " + person.full() + " (" + person.seat() + ", " + person.party() + ")"),
    DELEGATE(person -> person.formal() + " (" + person.country() + ")"),
    OFFICE_BRACKET_NAME(person -> "The " + person.office() + " (" + person.full() + ")"),
    HONORIFIC_AND_CAPITALS(person -> person.honorific() + " " + person.surname().toUpperCase(Locale.ROOT)),
    LONG_THEN_SURNAME(person -> person.full() + ", " + person.office(), Person::surname),
    LONG_THEN_FORMAL(person -> person.honorific() + " " + person.full(), Person::formal),
    OFFICE_THEN_FORMAL(person -> simple(person.office()) + " " + person.full(), Person::formal),
    FULL_THEN_CAPITAL_SURNAME(Person::full, person -> person.surname().toUpperCase(Locale.ROOT)),
    MEMBER_THEN_NAME(person -> person.full() + " (" + person.seat() + ") (" + person.party() + ")", Person::full);

    private final Function<Person, String> first;
    private final Function<Person, String> later;

    Naming(Function<Person, String> always) {
        this(always, always);
    }

    Naming(Function<Person, String> first, Function<Person, String> later) {
        this.first = first;
        this.later = later;
    }

    String label(Person person, boolean before) {
        return (before ? later : first).apply(person);
    }

    /** Whom the labels name, as far as they tell. */
    String gold(Person person) {
        return this == DELEGATE || this == HONORIFIC_AND_CAPITALS ? person.surname() : person.full();
    }

    /** No comma stands in an office before a name. */
    private static String simple(String office) {
        int comma = office.indexOf(',');
        return comma < 0 ? office : office.substring(0, comma);
    }
}
