package app.parallax;

import java.util.List;

/** What the arguments ask for. */
sealed interface Start {
    /** The reader's window. */
    record Reader(List<String> paths) implements Start {}

    /** A command of the command line, with everything that follows it. */
    record Command(List<String> arguments) implements Start {}

    static Start of(List<String> arguments) {
        if (arguments.isEmpty()) {
            return new Reader(List.of());
        }
        boolean opens = arguments.getFirst().equals("open") && arguments.size() > 1;
        return opens && !asksForHelp(arguments)
                ? new Reader(arguments.subList(1, arguments.size()))
                : new Command(arguments);
    }

    private static boolean asksForHelp(List<String> arguments) {
        return arguments.contains("--help") || arguments.contains("-h");
    }
}
