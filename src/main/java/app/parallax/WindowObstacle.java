package app.parallax;

import java.util.Map;

/** Says in the user's words what a failed attempt to open a window printed. */
final class WindowObstacle {
    private WindowObstacle() {}

    /** The reason as the end of a sentence, from what the attempt printed and the environment it ran in. */
    static String named(String output, Map<String, String> environment) {
        String display = environment.getOrDefault("DISPLAY", "");
        // First, because a library that is missing for drawing alone is printed too, and does not keep a window from
        // opening.
        if (output.contains("Unable to open DISPLAY")) {
            return display.isBlank() ? "there is no display" : "the display " + display + " does not answer";
        }
        if (output.contains("UnsatisfiedLinkError") || output.contains("Unable to load glass GTK")) {
            return "a library that windows need is missing (on Debian: libgtk-3-0 and libxtst6)";
        }
        if (output.contains("no suitable pipeline")) {
            return "nothing on this machine can draw for JavaFX";
        }
        return "the attempt to open one failed";
    }
}
