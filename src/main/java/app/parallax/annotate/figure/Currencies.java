package app.parallax.annotate.figure;

import app.parallax.annotate.word.TaggedSentence;
import app.parallax.annotate.word.Word;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Currencies by sign, by ISO 4217 code and by name. Names that several countries share (peso, krone, dinar) are left alone. */
final class Currencies {

    private static final Map<String, String> SIGNS =
            Map.of("$", "USD", "£", "GBP", "€", "EUR", "¥", "JPY", "us$", "USD");

    /** What stands right before a dollar sign. */
    private static final Map<String, String> DOLLARS = Map.of(
            "us", "USD", "hk", "HKD", "a", "AUD", "au", "AUD", "c", "CAD", "ca", "CAD", "nz", "NZD", "nt", "TWD", "r",
            "BRL");

    /** Codes that are no English words in capitals. */
    private static final Set<String> CODES = Set.of(
            "USD", "EUR", "GBP", "JPY", "CHF", "CAD", "AUD", "NZD", "CNY", "INR", "RUB", "SEK", "NOK", "DKK", "PLN",
            "CZK", "HUF", "HKD", "SGD", "KRW", "BRL", "MXN", "ZAR", "RSD", "BAM", "UAH", "ILS", "AED");

    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("$", "USD"),
            Map.entry("€", "EUR"),
            Map.entry("£", "GBP"),
            Map.entry("dollar", "USD"),
            Map.entry("dollars", "USD"),
            Map.entry("euro", "EUR"),
            Map.entry("euros", "EUR"),
            Map.entry("pound", "GBP"),
            Map.entry("pounds", "GBP"),
            Map.entry("yen", "JPY"),
            Map.entry("ruble", "RUB"),
            Map.entry("rubles", "RUB"),
            Map.entry("roubles", "RUB"),
            Map.entry("yuan", "CNY"),
            Map.entry("francs", "CHF"),
            Map.entry("rupees", "INR"),
            Map.entry("baht", "THB"),
            Map.entry("zloty", "PLN"),
            Map.entry("zlotys", "PLN"),
            Map.entry("ringgit", "MYR"),
            Map.entry("shekels", "ILS"),
            Map.entry("hryvnia", "UAH"));

    private Currencies() {}

    static boolean isSign(Word word) {
        return SIGNS.containsKey(word.lower());
    }

    static @Nullable String code(Word word) {
        return CODES.contains(word.text()) ? word.text() : null;
    }

    static @Nullable String named(Word word, String lower) {
        String name = NAMES.get(lower);
        return name != null ? name : code(word);
    }

    /** The number with the sign or code that stands before it, or null. */
    static @Nullable Quantity before(TaggedSentence sentence, Quantity number) {
        int at = number.from() - 1;
        if (at < 0) {
            return null;
        }
        Word sign = sentence.word(at);
        String money = SIGNS.get(sign.lower());
        if (money == null) {
            String code = code(sign);
            return code == null ? null : number.of(code).beginning(at);
        }
        boolean joined = at > 0 && sign.is("$") && sentence.word(at - 1).end() == sign.start();
        String whose = joined ? DOLLARS.get(sentence.word(at - 1).lower()) : null;
        return whose == null ? number.of(money).beginning(at) : number.of(whose).beginning(at - 1);
    }
}
