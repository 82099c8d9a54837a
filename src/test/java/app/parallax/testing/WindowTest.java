package app.parallax.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test class that needs JavaFX. It gets a display of its own (Xvfb, with openbox where present), else JavaFX's
 * Headless platform, and a running toolkit before its first test. Where not even that starts, it is skipped by name.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@Tag("window")
@ExtendWith(WindowCondition.class)
public @interface WindowTest {}
