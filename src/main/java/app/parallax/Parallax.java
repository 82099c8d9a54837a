package app.parallax;

/** Starts Parallax: the reader's window, or a command. */
public final class Parallax {
    private Parallax() {}

    public static void main(String[] arguments) {
        System.exit(0);
    }
}
