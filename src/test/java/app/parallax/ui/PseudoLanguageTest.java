package app.parallax.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.parallax.testing.WindowTest;
import app.parallax.ui.keeping.Places;
import app.parallax.ui.shell.ShellViewModel.MainView;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The window in a language that nobody speaks: what is shown in plain letters is written into the code, and what is cut off would be in many languages. */
@WindowTest
class PseudoLanguageTest {
    /** Hold names of sources and of dossiers, or words of the texts, which may be of any length; and the tabs of the narrow panel, which give way to one another and have tips. */
    private static final Set<String> MAY_BE_CUT = Set.of(
            "chip",
            "dossier-name",
            "column-title",
            "column-details",
            "palette-obstacle",
            "finding-summary",
            "time-lane-name",
            "side-tab");

    /** What the rooms below the window say, put by hand in these tests. */
    private static final Set<String> BY_HAND =
            Set.of("93 wounded in May", "not-there.txt is not there; choose another file.");

    /** The platform has their names in whatever language it speaks. */
    private static final Set<String> LANGUAGES = Locale.availableLocales()
            .map(locale -> locale.getDisplayLanguage(Locale.ENGLISH))
            .collect(Collectors.toSet());

    /** As the program writes them so far, in whatever language. */
    private static final String DATE = "\\d{1,2} \\p{L}{3}( \\d{4})?,?( \\d\\d:\\d\\d)?";

    private final Set<String> plain = new TreeSet<>();
    private final Set<String> cut = new TreeSet<>();
    private final Belgrade belgrade = new Belgrade();
    private OnScreen screen;

    @BeforeEach
    void open() throws TimeoutException {
        screen = OnScreen.empty(
                new ByHand(),
                Runnable::run,
                owner -> List.of(),
                new Answers(),
                new Places(null, "Parallax test", "", Runnable::run),
                PseudoLanguage.language());
    }

    @AfterEach
    void close() {
        screen.close();
    }

    @Test
    void everythingSpeaksTheLanguageAndFits() throws TimeoutException {
        look("empty");
        screen.open("not-there.txt");
        look("refused");
        screen.open(Belgrade.RECORD, Belgrade.NEWS, Belgrade.SUMMARY);
        screen.settle();
        for (MainView view : MainView.values()) {
            screen.robot().interact(() -> screen.window().shell().model().view().set(view));
            look(view.name());
            push(KeyCode.DOWN);
            look(view.name() + ", gone to");
        }
        screen.robot().interact(() -> screen.window().shell().model().view().set(MainView.READ));
        push(KeyCode.F8);
        look("a finding");
        push(KeyCode.E);
        look("setting right");
        push(KeyCode.ESCAPE);
        push(KeyCode.F2);
        look("a source's sheet");
        push(KeyCode.ESCAPE);
        push(KeyCode.T);
        look("tying");
        push(KeyCode.ESCAPE);
        push(KeyCode.L);
        look("the log");
        push(KeyCode.A);
        look("a note");
        push(KeyCode.ESCAPE);
        push(KeyCode.CONTROL, KeyCode.F);
        look("the search");
        push(KeyCode.ESCAPE);
        for (KeyCode[] overlay : List.of(
                new KeyCode[] {KeyCode.F1},
                new KeyCode[] {KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P},
                new KeyCode[] {KeyCode.CONTROL, KeyCode.COMMA})) {
            push(overlay);
            look(overlay[overlay.length - 1].getName());
            push(KeyCode.ESCAPE);
        }
        assertThat(plain).as("written into the code").isEmpty();
        assertThat(cut).as("cut off").isEmpty();
    }

    private void push(KeyCode... together) throws TimeoutException {
        screen.robot().push(together);
        screen.settle();
    }

    private void look(String where) throws TimeoutException {
        screen.settle();
        screen.robot()
                .interact(
                        () -> screen.all("*").stream().filter(OnScreen::isSeen).forEach(node -> look(where, node)));
    }

    private void look(String where, Node node) {
        if (node instanceof Labeled labeled && labeled.getText() != null) {
            lookAt(where, node, labeled.getText());
            if (isCut(labeled)) {
                cut.add(where + ": " + labeled.getText() + " " + labeled.getStyleClass());
            }
        } else if (node instanceof Text text && !(node.getParent() instanceof Labeled)) {
            lookAt(where, node, text.getText());
        }
        if (node.getAccessibleText() != null) {
            lookAt(where, node, node.getAccessibleText());
        }
    }

    private void lookAt(String where, Node node, String text) {
        if (!isIn(node, "key") && !isIn(node, TextInputControl.class) && !isRight(text)) {
            plain.add(where + ": " + text + " " + node.getStyleClass());
        }
    }

    /** In the language, or of the sources, or no words at all. */
    private boolean isRight(String text) {
        return PseudoLanguage.isIn(text)
                || isOfTheSources(text)
                || isOfTheSources(text.replaceFirst("^[^:]+: ", ""))
                || Stream.of(text.replaceAll(DATE, "").replaceAll("[“”]", "").split("…|: |, "))
                        .allMatch(this::isOfTheSources);
    }

    private boolean isOfTheSources(String part) {
        return part.chars().filter(Character::isLetter).count() < 2
                || BY_HAND.contains(part)
                || LANGUAGES.contains(part)
                || belgrade.sources().stream()
                        .anyMatch(source -> source.text().contains(part.strip())
                                || part.equals(source.info().title())
                                || part.equals(source.info().publisher()));
    }

    private static boolean isIn(Node node, String styleClass) {
        for (Node n = node; n != null; n = n.getParent()) {
            if (n.getStyleClass().contains(styleClass)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isIn(Node node, Class<?> part) {
        for (Node n = node; n != null; n = n.getParent()) {
            if (part.isInstance(n)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isCut(Labeled labeled) {
        // Words of a source that were shortened to be quoted may be shortened more.
        boolean may = labeled.getText().contains("…")
                || labeled.getStyleClass().stream().anyMatch(MAY_BE_CUT::contains)
                || labeled.getText().isEmpty();
        return !may
                && labeled.getWidth() > 0
                && labeled.lookup(".text") instanceof Text shown
                && !shown.getText().isEmpty()
                && shown.getText().length() < labeled.getText().length()
                && PseudoLanguage.isIn(labeled.getText());
    }
}
