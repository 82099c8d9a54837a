package app.parallax.ui.evidence;

/** Where copied things lie until they are pasted. */
public interface Board {
    /** Puts one thing there in three forms at once; whoever pastes it takes the form that suits. */
    void put(String html, String plain, String markdown);

    /** Puts words there and nothing else. */
    void put(String plain);
}
