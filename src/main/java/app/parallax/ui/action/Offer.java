package app.parallax.ui.action;

import java.util.List;
import java.util.Optional;

/** What can be asked of the window at this moment. */
public interface Offer {
    List<Action> all();

    /** What an action is called now. */
    String words(Action action);

    /** What keeps an action from being done now, in a sentence; empty where nothing does. */
    Optional<String> obstacle(Action action);

    KeyWords keyWords();
}
