package app.parallax.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The window's words: every key that the code asks for is in the bundle, and every key in the bundle is asked for. */
class BundleTest {
    private static final Path CODE = Path.of("src", "main", "java", "app", "parallax", "ui");
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");

    /** A key that is asked for as it stands; one that goes on behind a plus sign is only the beginning of one. */
    private static final Pattern TEXT = Pattern.compile("\\b[tT]exts(?:\\(\\))?\\.text\\(\\s*\"([^\"]+)\"(?!\\s*\\+)");

    private static final Pattern COUNT = Pattern.compile("\\b[tT]exts(?:\\(\\))?\\.count\\(\\s*\"([^\"]+)\"");
    private static final Pattern OF = Pattern.compile("\\b[tT]exts(?:\\(\\))?\\.of\\(\\s*\"([^\"]+)\"(?!\\s*\\+)");

    private final Set<String> keys = new TreeSet<>(
            ResourceBundle.getBundle("app.parallax.ui.window", Locale.ENGLISH).keySet());

    private static String code() {
        try (Stream<Path> files = Files.walk(CODE)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(BundleTest::read)
                    .collect(Collectors.joining("\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> found(Pattern pattern, String code) {
        return pattern.matcher(code)
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void noKeyIsAskedForThatIsNotThere() {
        String code = code();
        Set<String> asked = found(TEXT, code);
        found(COUNT, code).forEach(key -> asked.addAll(List.of(key + ".one", key + ".many")));
        assertThat(asked).hasSizeGreaterThan(150);
        assertThat(missing(asked, keys)).isEmpty();
        Set<String> prefixes = found(OF, code);
        assertThat(prefixes).hasSizeGreaterThan(5);
        assertThat(prefixes.stream().filter(prefix -> keys.stream().noneMatch(key -> key.startsWith(prefix + "."))))
                .isEmpty();
    }

    private static List<String> missing(Collection<String> asked, Collection<String> keys) {
        return asked.stream().filter(key -> !keys.contains(key)).toList();
    }

    @Test
    void noKeyIsThereThatNobodyAsksFor() {
        Set<String> literals = LITERAL.matcher(code())
                .results()
                .map(MatchResult::group)
                .map(literal -> literal.substring(1, literal.length() - 1))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(keys.stream().filter(key -> !isAskedFor(key, literals))).isEmpty();
    }

    private static boolean isAskedFor(String key, Set<String> literals) {
        if (literals.contains(key)) {
            return true;
        }
        if (key.startsWith("action.")) {
            // Their names are the literals: action.x, and action.x.one where it says more at times.
            return literals.stream().anyMatch(literal -> isAction(key.substring("action.".length()), literal));
        }
        return literals.stream().anyMatch(literal -> begins(key, literal))
                || literals.stream().anyMatch(literal -> isInside(key, literal, literals));
    }

    private static boolean isAction(String name, String literal) {
        String plain = literal.endsWith(".") ? literal.substring(0, literal.length() - 1) : literal;
        int dot = plain.indexOf('.');
        String own = dot < 0 ? plain : plain.substring(0, dot);
        return !own.isEmpty() && name.equals(own);
    }

    /** A part such as .short, added between the prefix and the name. */
    private static boolean isInside(String key, String part, Set<String> literals) {
        return part.matches("\\.[a-z]+\\.?")
                && key.contains(part)
                && literals.stream()
                        .anyMatch(literal -> begins(key.replace(part, part.endsWith(".") ? "." : ""), literal));
    }

    /** A prefix to which one name is added; where the prefix closes with a dot, more than one. */
    private static boolean begins(String key, String literal) {
        if (literal.length() < 3 || !literal.matches("[a-z][a-z0-9-]*(\\.[a-z0-9-]+)*\\.?")) {
            return false;
        }
        if (literal.endsWith(".")) {
            return key.startsWith(literal);
        }
        return key.startsWith(literal + ".") && key.indexOf('.', literal.length() + 1) < 0;
    }

    @Test
    void aKeyThatNobodyAsksForAndOneThatIsNotThereWouldBeFound() {
        assertThat(missing(found(TEXT, "texts.text(\"not.there\")"), keys)).containsExactly("not.there");
        assertThat(isAskedFor("not.asked", Set.of("texts", "not.other"))).isFalse();
        assertThat(isAskedFor("action.gone", Set.of("undo"))).isFalse();
    }
}
