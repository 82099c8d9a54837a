package app.parallax.ui.bench;

import app.parallax.testing.Display;
import java.io.PrintStream;
import java.util.List;

/** Opens real windows one after the other, does in each what a person does, and prints how long that took to be seen. */
public final class WindowBench {
    private WindowBench() {}

    /** One kind of work in a window. */
    @FunctionalInterface
    interface Scenario {
        List<Times> run();
    }

    private record Named(String name, Scenario scenario) {}

    private static final List<Named> SCENARIOS = List.of(
            new Named("round", new Round()),
            new Named("first", new FirstText()),
            new Named("long", new LongRound(2, 2000)),
            new Named("scroll-2", new Scrolling(2)),
            new Named("scroll-4", new Scrolling(4)));

    /** The system property {@code bench.only} names one scenario; without it all run. */
    public static void main(String[] arguments) {
        PrintStream out = System.out;
        String only = System.getProperty("bench.only", "");
        out.println("On " + Runtime.getRuntime().availableProcessors() + " processors, drawn in software: "
                + Display.ofThisRun());
        out.println(Times.head());
        SCENARIOS.stream()
                .filter(named -> only.isEmpty() || named.name().equals(only))
                .flatMap(named -> named.scenario().run().stream())
                .forEach(times -> out.println(times.row()));
        // The toolkit's thread would keep the process alive.
        System.exit(0);
    }
}
