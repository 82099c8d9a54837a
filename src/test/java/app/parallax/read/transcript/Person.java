package app.parallax.read.transcript;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Somebody who never lived.
 *
 * @param given with initials where there are some
 * @param surname with its particles
 */
record Person(
        String given,
        String surname,
        String honorific,
        String office,
        String body,
        String country,
        String seat,
        String party) {

    private static final List<String> WOMEN = List.of(
            "Ana", "María", "Łucja", "Ingrid", "Amina", "Nkechi", "Siobhán", "Hélène", "Zoë", "Mary Ellen", "Jo");
    private static final List<String> MEN = List.of(
            "Peter",
            "Jean-Luc",
            "Seán",
            "Željko",
            "Björn",
            "Tomás",
            "Yusuf",
            "Dmitri",
            "Mehmet",
            "Kwame",
            "Ólafur",
            "John F.",
            "J. R.",
            "W. Dale");
    private static final List<String> SURNAMES = List.of(
            "Horvat",
            "Lindqvist",
            "Ortega",
            "O'Neill",
            "O’Brannigan",
            "Moreau-Petit",
            "van der Meulen",
            "Van Hoorn",
            "de la Cruz",
            "von Hagen",
            "al-Rashid",
            "Al Mansour",
            "bin Said",
            "McAllister",
            "Đurić",
            "Çelik",
            "Nowák",
            "Park",
            "Okonkwo",
            "St. Clair",
            "Le Guen",
            "d'Aubigné",
            "Fitz-Gerald",
            "Youngblood",
            "Li",
            "Þórsson",
            "Castellanos Ruiz",
            "King",
            "Bishop",
            "Will");
    private static final List<String> OFFICES = List.of(
            "Prime Minister",
            "Foreign Minister",
            "Minister of Finance",
            "Minister for Food, Farming and Fisheries",
            "Deputy Director-General",
            "Chief Financial Officer",
            "Chief Executive Officer",
            "Head of Investor Relations",
            "President of the Council",
            "Secretary of State for Transport",
            "Director of Operations",
            "Senior Vice President",
            "Permanent Representative",
            "General Counsel",
            "Mayor");
    private static final List<String> BODIES = List.of(
            "Radio One",
            "Daily Courier",
            "Harbour Corp",
            "Channel 4",
            "Ostmark Bank",
            "The Observer",
            "TV North",
            "B&R Research",
            "Keller, Hahn & Co.",
            "N7");
    private static final List<String> COUNTRIES =
            List.of("Ruritania", "the Republic of Sylvania", "Upper Graustark", "Islandia", "Borduria");
    private static final List<String> SEATS =
            List.of("Northport", "East Moor and Selby", "Lac-Saint-Rémy", "St. Anne's", "Red Deer—Lakes", "The Downs");
    private static final List<String> PARTIES = List.of("Lab", "Con", "Lib.", "GP", "PPE", "S&D", "Ind", "D-OH");

    /** So many, no two with one family name. */
    static List<Person> some(int count, Random random) {
        List<String> surnames = new ArrayList<>(SURNAMES);
        Collections.shuffle(surnames, random);
        List<Person> people = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            boolean woman = random.nextBoolean();
            people.add(new Person(
                    of(woman ? WOMEN : MEN, random),
                    surnames.get(i),
                    of(woman ? List.of("Ms.", "Mrs", "Ms", "Dr.", "Hon.") : List.of("Mr.", "Mr", "Dr", "Sir"), random),
                    of(OFFICES, random),
                    of(BODIES, random),
                    of(COUNTRIES, random),
                    of(SEATS, random),
                    of(PARTIES, random)));
        }
        return people;
    }

    static <T> T of(List<T> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }

    /** Written with the letters of Western Europe alone, as the fonts that every PDF may use have them. */
    Person western() {
        return new Person(western(given), western(surname), honorific, office, body, country, seat, party);
    }

    private static String western(String name) {
        return name.replace('Ł', 'L').replace('ł', 'l').replace('Đ', 'D').replace('ć', 'c');
    }

    String full() {
        return given + " " + surname;
    }

    String capitals() {
        return full().toUpperCase(Locale.ROOT);
    }

    /** As the record of a parliament of many languages writes it. */
    String surnameInCapitals() {
        return given + " " + surname.toUpperCase(Locale.ROOT);
    }

    String formal() {
        return honorific + " " + surname;
    }
}
