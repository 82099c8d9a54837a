package app.parallax.ui.action;

import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * When an action can be done.
 *
 * @param view the main view that it belongs to, where its keys may mean something else in the others; null where it belongs to all
 * @param possible asked by the window's thread
 * @param missing gives the key of the sentence in the bundle that says what is missing
 */
public record When(@Nullable Enum<?> view, BooleanSupplier possible, Supplier<String> missing) {
    public static final When ALWAYS = new When(null, () -> true, () -> "why.never");

    public static When of(String why, BooleanSupplier possible) {
        return new When(null, possible, () -> why);
    }

    public static When in(Enum<?> view, String why, BooleanSupplier possible) {
        return new When(view, possible, () -> why);
    }

    /** The same, where something else has to be so first: while it is not, that is what is missing. */
    public When after(When first) {
        return new When(
                view, () -> first.isPossible() && isPossible(), () -> first.isPossible() ? missing.get() : first.why());
    }

    /** Key of the sentence that says what is missing now. */
    public String why() {
        return missing.get();
    }

    public boolean isPossible() {
        return possible.getAsBoolean();
    }
}
