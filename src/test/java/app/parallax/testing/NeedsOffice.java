package app.parallax.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;

/** A test that opens a file with LibreOffice: in the profile "full" alone, and skipped where it is not installed. */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@Tag("full")
@NeedsProgram(value = "soffice", from = "libreoffice-calc-nogui libreoffice-writer-nogui")
public @interface NeedsOffice {}
