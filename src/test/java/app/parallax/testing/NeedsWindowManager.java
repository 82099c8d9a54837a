package app.parallax.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test, or a class of tests, that only a display with a window manager can do: moving the focus to a second window,
 * maximising, selecting text with the mouse, dragging and dropping, typing into a new dialog. Elsewhere it is skipped.
 */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(WindowManagerCondition.class)
public @interface NeedsWindowManager {}
