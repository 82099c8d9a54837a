package app.parallax.align;

import java.util.List;

/** Why something is held to be so: a stable code and its arguments, which {@code present} turns into a sentence. */
public record Reason(String code, List<String> arguments) {

    public Reason {
        arguments = List.copyOf(arguments);
    }

    public static Reason of(String code, String... arguments) {
        return new Reason(code, List.of(arguments));
    }
}
