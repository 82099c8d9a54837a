package app.parallax.compare.figure;

import app.parallax.source.Figure;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Which units measure the same, and how many of the base unit each is (NIST Special Publication 811, appendix B). */
final class Measures {

    private record Measure(String base, BigDecimal factor) {}

    private static final Map<String, Measure> KNOWN = Map.ofEntries(
            of("km", "m", "1000"),
            of("m", "m", "1"),
            of("cm", "m", "0.01"),
            of("mm", "m", "0.001"),
            of("[mi_i]", "m", "1609.344"),
            of("[yd_i]", "m", "0.9144"),
            of("[ft_i]", "m", "0.3048"),
            of("[in_i]", "m", "0.0254"),
            of("kg", "kg", "1"),
            of("g", "kg", "0.001"),
            of("t", "kg", "1000"),
            of("[ston_av]", "kg", "907.18474"),
            of("[lb_av]", "kg", "0.45359237"),
            of("[oz_av]", "kg", "0.028349523"),
            of("har", "har", "1"),
            of("km2", "har", "100"),
            of("[acr_us]", "har", "0.40468726"),
            of("[mi_us]2", "har", "258.9998"),
            of("L", "L", "1"),
            of("[gal_us]", "L", "3.785411784"),
            of("[bbl_us]", "L", "158.987294928"),
            of("mL", "L", "0.001"),
            of("mg", "kg", "0.000001"),
            of("MHz", "MHz", "1"),
            of("GHz", "MHz", "1000"),
            of("kW", "kW", "1"),
            of("MW", "kW", "1000"),
            of("GW", "kW", "1000000"),
            of("kW.h", "kW.h", "1"),
            of("MW.h", "kW.h", "1000"),
            of("GW.h", "kW.h", "1000000"),
            of("TW.h", "kW.h", "1000000000"),
            of("kBy", "kBy", "1"),
            of("MBy", "kBy", "1000"),
            of("GBy", "kBy", "1000000"),
            of("TBy", "kBy", "1000000000"),
            of("km/h", "km/h", "1"),
            of("[mi_i]/h", "km/h", "1.609344"),
            of("s", "s", "1"),
            of("min", "s", "60"),
            of("h", "s", "3600"),
            of("d", "s", "86400"),
            of("wk", "s", "604800"),
            of("mo", "s", "2629746"),
            of("a", "s", "31556952"),
            of("1", "1", "1"),
            of("%", "1", "0.01"));

    /** The base unit of lengths of time. */
    static final String SECOND = "s";

    private static final BigDecimal FAHRENHEIT_ZERO = new BigDecimal("32");
    private static final BigDecimal CELSIUS_DEGREE = new BigDecimal("1.8");

    private Measures() {}

    private static Map.Entry<String, Measure> of(String unit, String base, String factor) {
        return Map.entry(unit, new Measure(base, new BigDecimal(factor)));
    }

    /** What is measured, as its base unit; a unit that is not known measures itself. */
    static @Nullable String base(@Nullable String unit) {
        if (unit == null) {
            return null;
        }
        if (unit.equals("[degF]")) {
            return "[degF]";
        }
        Measure measure = KNOWN.get(unit);
        return unit.equals("Cel") ? "[degF]" : measure == null ? unit : measure.base();
    }

    /** The value in the base unit; temperatures are points on their scales, not differences. */
    static BigDecimal inBase(BigDecimal value, @Nullable String unit) {
        if ("Cel".equals(unit)) {
            return value.multiply(CELSIUS_DEGREE).add(FAHRENHEIT_ZERO);
        }
        Measure measure = unit == null ? null : KNOWN.get(unit);
        return measure == null ? value : value.multiply(measure.factor());
    }

    /** True where two figures measure or count in units that can be held against each other. */
    static boolean areSame(Figure one, Figure other) {
        return Objects.equals(base(one.unit()), base(other.unit())) || isBareAge(one, other) || isBareAge(other, one);
    }

    /** True where no value has to be converted. */
    static boolean isSameUnit(Figure one, Figure other) {
        return !areOfOtherTimes(one, other)
                && (Objects.equals(one.unit(), other.unit()) || isBareAge(one, other) || isBareAge(other, one));
    }

    /** "A month" and "a year"; a rate that says nothing of its time may be of either's. */
    static boolean areOfOtherTimes(Figure one, Figure other) {
        return one.per() != null && other.per() != null && !one.per().equals(other.per());
    }

    /** The value of a figure in the base unit, of rates that are of other times that of a second. */
    static BigDecimal inBase(Figure figure, Figure other) {
        BigDecimal value = inBase(figure.value(), figure.unit());
        Measure time = areOfOtherTimes(figure, other) ? KNOWN.get(figure.per()) : null;
        return time == null ? value : value.divide(time.factor(), MathContext.DECIMAL64);
    }

    /** "Ana Kovač, 64," and "Kovač is 64": a number of which nothing is counted may be an age. A small one is rather a count, "the three", unless it is the same. */
    private static boolean isBareAge(Figure age, Figure bare) {
        return "a".equals(age.unit())
                && bare.unit() == null
                && bare.counted() == null
                && (!FigureWitnesses.isSmall(bare) || bare.value().compareTo(age.value()) == 0);
    }
}
