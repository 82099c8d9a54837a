package app.parallax.ui.reader;

import java.io.Serial;
import javafx.scene.Node;

/** Something typed that cannot be taken; its message says what to type instead. */
public final class WrongEntry extends Exception {
    @Serial
    private static final long serialVersionUID = 1;

    private final transient Node field;

    /**
     * @param field where it was typed
     */
    WrongEntry(String message, Node field) {
        super(message);
        this.field = field;
    }

    public Node field() {
        return field;
    }
}
