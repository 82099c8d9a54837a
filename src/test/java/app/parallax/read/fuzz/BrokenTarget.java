package app.parallax.read.fuzz;

/** A reader that breaks at what a few changes lead to, so that a test can prove that the fuzzer finds such things. */
public final class BrokenTarget {
    private BrokenTarget() {}

    /** The name and the kind of parameter are the fuzzer's. */
    public static void fuzzerTestOneInput(byte[] bytes) {
        if (bytes.length > 2 && bytes[0] == bytes[1]) {
            throw new IllegalStateException("a reader that breaks");
        }
    }
}
