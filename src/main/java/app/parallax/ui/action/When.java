package app.parallax.ui.action;

import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * When an action can be done.
 *
 * @param view the main view that it belongs to, where its keys may mean something else in the others; null where it belongs to all
 * @param possible asked by the window's thread
 * @param why key of the sentence in the bundle that says what is missing
 */
public record When(@Nullable Enum<?> view, BooleanSupplier possible, String why) {
    public static final When ALWAYS = new When(null, () -> true, "why.never");

    public static When of(String why, BooleanSupplier possible) {
        return new When(null, possible, why);
    }

    public static When in(Enum<?> view, String why, BooleanSupplier possible) {
        return new When(view, possible, why);
    }

    public boolean isPossible() {
        return possible.getAsBoolean();
    }
}
