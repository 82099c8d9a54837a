package app.parallax.ui.evidence;

/** Where copied things lie until they are pasted. */
@FunctionalInterface
public interface Board {
    /** Puts one thing there in three forms at once; whoever pastes it takes the form that suits. */
    void put(String html, String plain, String markdown);
}
