package app.parallax.present.timeline;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Where a line of time has ticks, and what stands at them: round minutes, hours, days, months, years or decades, whichever are not too many. */
public final class TimeTicks {
    private static final List<Step> STEPS = List.of(
            new Step(ChronoUnit.MINUTES, 1, "HH:mm"),
            new Step(ChronoUnit.MINUTES, 5, "HH:mm"),
            new Step(ChronoUnit.MINUTES, 15, "HH:mm"),
            new Step(ChronoUnit.HOURS, 1, "d MMM HH:mm"),
            new Step(ChronoUnit.HOURS, 6, "d MMM HH:mm"),
            new Step(ChronoUnit.DAYS, 1, "d MMM uuuu"),
            new Step(ChronoUnit.DAYS, 7, "d MMM uuuu"),
            new Step(ChronoUnit.MONTHS, 1, "MMM uuuu"),
            new Step(ChronoUnit.MONTHS, 3, "MMM uuuu"),
            new Step(ChronoUnit.YEARS, 1, "uuuu"),
            new Step(ChronoUnit.YEARS, 2, "uuuu"),
            new Step(ChronoUnit.YEARS, 5, "uuuu"),
            new Step(ChronoUnit.YEARS, 10, "uuuu"),
            new Step(ChronoUnit.YEARS, 50, "uuuu"),
            new Step(ChronoUnit.YEARS, 100, "uuuu"));

    private record Step(ChronoUnit unit, int size, String form) {
        boolean isFewerThan(int most, LocalDateTime from, LocalDateTime to) {
            return unit.between(from, to) / size <= most;
        }

        /** The last round moment that is not after this one. */
        LocalDateTime roundDown(LocalDateTime at) {
            return switch (unit) {
                case MINUTES -> at.truncatedTo(ChronoUnit.HOURS).plusMinutes(at.getMinute() - at.getMinute() % size);
                case HOURS -> at.truncatedTo(ChronoUnit.DAYS).plusHours(at.getHour() - at.getHour() % size);
                case DAYS -> {
                    LocalDateTime day = at.truncatedTo(ChronoUnit.DAYS);
                    yield size == 1 ? day : day.minusDays(day.getDayOfWeek().getValue() - 1);
                }
                case MONTHS -> LocalDateTime.of(at.getYear(), (at.getMonthValue() - 1) / size * size + 1, 1, 0, 0);
                default -> LocalDateTime.of(Math.floorDiv(at.getYear(), size) * size, 1, 1, 0, 0);
            };
        }
    }

    private TimeTicks() {}

    /** A tick and what stands at it. */
    public record Tick(LocalDateTime at, String label) {}

    /**
     * @param most about how many there is room for, at least 1
     * @return in order, none before {@code from} nor after {@code to}
     */
    public static List<Tick> between(LocalDateTime from, LocalDateTime to, int most) {
        Step step = STEPS.stream()
                .filter(s -> s.isFewerThan(most, from, to))
                .findFirst()
                .orElse(STEPS.getLast());
        DateTimeFormatter form = DateTimeFormatter.ofPattern(step.form(), Locale.ENGLISH);
        List<Tick> ticks = new ArrayList<>();
        for (LocalDateTime at = step.roundDown(from); !at.isAfter(to); at = at.plus(step.size(), step.unit())) {
            if (!at.isBefore(from)) {
                ticks.add(new Tick(at, form.format(at)));
            }
        }
        return ticks;
    }
}
