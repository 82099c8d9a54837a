package app.parallax.annotate.figure;

import app.parallax.annotate.word.TaggedSentence;
import app.parallax.annotate.word.Word;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The units around a number: money before or after it, percent, and the commonest measures, as ISO 4217 and UCUM codes. */
final class Units {

    private static final Map<String, String> BEFORE =
            Map.of("$", "USD", "£", "GBP", "€", "EUR", "¥", "JPY", "us$", "USD");

    private static final Map<String, String> AFTER = Map.ofEntries(
            Map.entry("%", "%"),
            Map.entry("percent", "%"),
            Map.entry("pct", "%"),
            Map.entry("per-cent", "%"),
            Map.entry("dollar", "USD"),
            Map.entry("dollars", "USD"),
            Map.entry("euro", "EUR"),
            Map.entry("euros", "EUR"),
            Map.entry("pound", "GBP"),
            Map.entry("pounds", "GBP"),
            Map.entry("yen", "JPY"),
            Map.entry("rubles", "RUB"),
            Map.entry("roubles", "RUB"),
            Map.entry("yuan", "CNY"),
            Map.entry("francs", "CHF"),
            Map.entry("rupees", "INR"),
            Map.entry("$", "USD"),
            Map.entry("€", "EUR"),
            Map.entry("£", "GBP"),
            Map.entry("cents", "USD-cent"),
            Map.entry("km", "km"),
            Map.entry("kilometers", "km"),
            Map.entry("kilometres", "km"),
            Map.entry("kilometer", "km"),
            Map.entry("kilometre", "km"),
            Map.entry("meters", "m"),
            Map.entry("metres", "m"),
            Map.entry("meter", "m"),
            Map.entry("metre", "m"),
            Map.entry("miles", "[mi_i]"),
            Map.entry("mile", "[mi_i]"),
            Map.entry("feet", "[ft_i]"),
            Map.entry("foot", "[ft_i]"),
            Map.entry("inches", "[in_i]"),
            Map.entry("kg", "kg"),
            Map.entry("kilograms", "kg"),
            Map.entry("kilogrammes", "kg"),
            Map.entry("tons", "t"),
            Map.entry("tonnes", "t"),
            Map.entry("hectares", "har"),
            Map.entry("acres", "[acr_us]"),
            Map.entry("liters", "L"),
            Map.entry("litres", "L"),
            Map.entry("degrees", "deg"));

    private static final String PERCENTAGE_POINT = "percentage-point";

    private Units() {}

    /** Takes the units next to the number into it. */
    static Quantity around(TaggedSentence sentence, Quantity number) {
        String money =
                number.from() > 0 ? BEFORE.get(sentence.word(number.from() - 1).lower()) : null;
        if (money != null) {
            boolean doubled =
                    number.from() > 1 && sentence.word(number.from() - 2).is("us");
            return number.of(money).beginning(number.from() - (doubled ? 2 : 1));
        }
        return behind(sentence, number);
    }

    private static Quantity behind(TaggedSentence sentence, Quantity number) {
        int at = number.to();
        if (at >= sentence.size()) {
            return number;
        }
        if (isPair(sentence, at, "percentage", "point") || isPair(sentence, at, "percent", "point")) {
            return number.of(PERCENTAGE_POINT).ending(at + 2);
        }
        if (isPair(sentence, at, "per", "cent")) {
            return number.of("%").ending(at + 2);
        }
        // in "1,000 £3bn" the sign belongs to what follows
        boolean signOfNext = BEFORE.containsKey(sentence.word(at).lower())
                && at + 1 < sentence.size()
                && sentence.word(at + 1).isDigits();
        String unit = signOfNext ? null : after(sentence.word(at));
        return unit == null ? number : number.of(unit).ending(at + 1);
    }

    static @Nullable String after(Word word) {
        return AFTER.get(word.lower());
    }

    private static boolean isPair(TaggedSentence sentence, int at, String first, String second) {
        return sentence.word(at).is(first)
                && at + 1 < sentence.size()
                && sentence.word(at + 1).lower().startsWith(second);
    }
}
