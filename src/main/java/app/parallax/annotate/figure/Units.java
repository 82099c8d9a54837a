package app.parallax.annotate.figure;

import app.parallax.annotate.word.TaggedSentence;
import app.parallax.annotate.word.Word;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The units around a number: money before or after it, percent, and the commonest measures, as ISO 4217 and UCUM codes. */
final class Units {

    private static final Map<String, String> AFTER = Map.ofEntries(
            Map.entry("%", "%"),
            Map.entry("percent", "%"),
            Map.entry("pct", "%"),
            Map.entry("per-cent", "%"),
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
            Map.entry("yard", "[yd_i]"),
            Map.entry("inch", "[in_i]"),
            Map.entry("ounce", "[oz_av]"),
            Map.entry("gallon", "[gal_us]"),
            Map.entry("barrel", "[bbl_us]"),
            Map.entry("foot", "[ft_i]"),
            Map.entry("inches", "[in_i]"),
            Map.entry("kg", "kg"),
            Map.entry("kilograms", "kg"),
            Map.entry("kilogrammes", "kg"),
            Map.entry("ton", "[ston_av]"),
            Map.entry("tons", "[ston_av]"),
            Map.entry("tonne", "t"),
            Map.entry("tonnes", "t"),
            Map.entry("cm", "cm"),
            Map.entry("centimetres", "cm"),
            Map.entry("centimeters", "cm"),
            Map.entry("mm", "mm"),
            Map.entry("yards", "[yd_i]"),
            Map.entry("ounces", "[oz_av]"),
            Map.entry("grams", "g"),
            Map.entry("gallons", "[gal_us]"),
            Map.entry("barrels", "[bbl_us]"),
            Map.entry("°c", "Cel"),
            Map.entry("celsius", "Cel"),
            Map.entry("centigrade", "Cel"),
            Map.entry("°f", "[degF]"),
            Map.entry("fahrenheit", "[degF]"),
            Map.entry("hectare", "har"),
            Map.entry("hectares", "har"),
            Map.entry("acre", "[acr_us]"),
            Map.entry("acres", "[acr_us]"),
            Map.entry("liters", "L"),
            Map.entry("litres", "L"),
            Map.entry("ft", "[ft_i]"),
            Map.entry("lb", "[lb_av]"),
            Map.entry("lbs", "[lb_av]"),
            Map.entry("mph", "[mi_i]/h"),
            Map.entry("kph", "km/h"),
            Map.entry("km/h", "km/h"),
            Map.entry("gram", "g"),
            Map.entry("ghz", "GHz"),
            Map.entry("gigahertz", "GHz"),
            Map.entry("mhz", "MHz"),
            Map.entry("megahertz", "MHz"),
            Map.entry("kw", "kW"),
            Map.entry("kilowatt", "kW"),
            Map.entry("kilowatts", "kW"),
            Map.entry("mw", "MW"),
            Map.entry("gw", "GW"),
            Map.entry("kwh", "kW.h"),
            Map.entry("kilowatt-hours", "kW.h"),
            Map.entry("mwh", "MW.h"),
            Map.entry("megawatt-hours", "MW.h"),
            Map.entry("gwh", "GW.h"),
            Map.entry("gigawatt-hours", "GW.h"),
            Map.entry("twh", "TW.h"),
            Map.entry("terawatt-hours", "TW.h"),
            Map.entry("kb", "kBy"),
            Map.entry("kilobytes", "kBy"),
            Map.entry("mb", "MBy"),
            Map.entry("megabytes", "MBy"),
            Map.entry("gb", "GBy"),
            Map.entry("gigabytes", "GBy"),
            Map.entry("tb", "TBy"),
            Map.entry("terabytes", "TBy"),
            Map.entry("ha", "har"),
            Map.entry("ml", "mL"),
            Map.entry("millilitres", "mL"),
            Map.entry("milliliters", "mL"),
            Map.entry("mg", "mg"),
            Map.entry("milligrams", "mg"),
            Map.entry("megawatt", "MW"),
            Map.entry("megawatts", "MW"),
            Map.entry("gigawatt", "GW"),
            Map.entry("gigawatts", "GW"),
            Map.entry("degrees", "deg"));

    /** Speeds, by the length that is covered in an hour. */
    private static final Map<String, String> AFTER_HOUR = Map.of("km", "km/h", "[mi_i]", "[mi_i]/h");

    private static final String PERCENTAGE_POINT = "percentage-point";

    private static final BigDecimal HUNDREDTH = new BigDecimal("0.01");
    private static final Set<String> WEIGHING = Set.of("of", "overweight", "heavier", "lighter", "over", "under");

    private Units() {}

    /** Takes the units next to the number into it. */
    static Quantity around(TaggedSentence sentence, Quantity number) {
        Quantity money = Currencies.before(sentence, number);
        return money != null ? money : behind(sentence, number);
    }

    private static Quantity behind(TaggedSentence sentence, Quantity number) {
        int at = number.to();
        if (at >= sentence.size() || number.unit() != null) {
            return number;
        }
        Quantity special = Ages.read(sentence, number);
        if (special == null) {
            special = hundredths(sentence, number);
        }
        if (special != null) {
            return special;
        }
        if (isPair(sentence, at, "percentage", "point") || isPair(sentence, at, "percent", "point")) {
            return number.of(PERCENTAGE_POINT).ending(at + 2);
        }
        if (isPair(sentence, at, "per", "cent")) {
            return number.of("%").ending(at + 2);
        }
        boolean degrees = sentence.word(at).is("degrees") || sentence.word(at).is("°");
        String scale = degrees && at + 1 < sentence.size() ? scale(sentence.word(at + 1)) : null;
        if (scale != null) {
            return number.of(scale).ending(at + 2);
        }
        // in "1,000 £3bn" the sign belongs to what follows
        boolean signOfNext = Currencies.isSign(sentence.word(at))
                && at + 1 < sentence.size()
                && sentence.word(at + 1).isDigits();
        boolean joined = sentence.word(at).is("-") && at + 1 < sentence.size();
        if (joined) {
            String measure = after(sentence.word(at + 1));
            return measure == null ? number : number.of(measure).ending(at + 2);
        }
        if (isRatio(sentence, at)) {
            String ratio = AFTER.get(
                    sentence.word(at).lower() + "/" + sentence.word(at + 2).lower());
            return ratio == null ? number : number.of(ratio).ending(at + 3);
        }
        String unit = signOfNext ? null : isWeight(sentence, at) ? "[lb_av]" : after(sentence.word(at));
        String speed = unit == null || !isPerHour(sentence, at + 1) ? null : AFTER_HOUR.get(unit);
        if (speed != null) {
            return number.of(speed).ending(at + 3);
        }
        return unit == null ? number : number.of(unit).ending(at + 1);
    }

    private static boolean isPerHour(TaggedSentence sentence, int at) {
        return at + 1 < sentence.size()
                && (sentence.word(at).is("per") || sentence.word(at).is("an"))
                && sentence.word(at + 1).is("hour");
    }

    /** "142 mg/dL" are no milligrams. */
    private static boolean isRatio(TaggedSentence sentence, int at) {
        return at + 2 < sentence.size()
                && sentence.word(at + 1).is("/")
                && sentence.word(at).end() == sentence.word(at + 1).start();
    }

    /** Cents are told as money and basis points as percentage points. */
    private static @Nullable Quantity hundredths(TaggedSentence sentence, Quantity number) {
        if (isPair(sentence, number.to(), "basis", "point")) {
            return number.times(HUNDREDTH, number.to() + 2).of(PERCENTAGE_POINT);
        }
        Word next = sentence.word(number.to());
        return next.is("cents") || next.is("cent")
                ? number.times(HUNDREDTH, number.to() + 1).of("USD")
                : null;
    }

    private static @Nullable String scale(Word word) {
        return switch (word.lower()) {
            case "c", "celsius", "centigrade" -> "Cel";
            case "f", "fahrenheit" -> "[degF]";
            default -> null;
        };
    }

    /** "30 pounds overweight", "50 pounds of flour", or in a sentence that speaks of weight: pounds that weigh and do not pay. */
    private static boolean isWeight(TaggedSentence sentence, int at) {
        if (!sentence.word(at).is("pounds") && !sentence.word(at).is("pound")) {
            return false;
        }
        return (at + 1 < sentence.size()
                        && WEIGHING.contains(sentence.word(at + 1).lower()))
                || sentence.words().stream().anyMatch(Units::speaksOfWeight);
    }

    private static boolean speaksOfWeight(Word word) {
        return word.lower().startsWith("weigh") || word.is("overweight") || "kg".equals(AFTER.get(word.lower()));
    }

    /** The unit that the word names, of a compound its first part: "mile-wide". */
    static @Nullable String after(Word word) {
        String lower = word.lower();
        int hyphen = lower.indexOf('-');
        String name = hyphen > 0 && !AFTER.containsKey(lower) ? lower.substring(0, hyphen) : lower;
        String measure = AFTER.get(name);
        return measure != null ? measure : Currencies.named(word, name);
    }

    /** The unit that is written right behind digits: "3km". */
    static @Nullable String attached(String letters) {
        return AFTER.get(letters);
    }

    private static boolean isPair(TaggedSentence sentence, int at, String first, String second) {
        return sentence.word(at).is(first)
                && at + 1 < sentence.size()
                && sentence.word(at + 1).lower().startsWith(second);
    }
}
