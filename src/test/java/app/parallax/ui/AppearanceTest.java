package app.parallax.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.parallax.testing.WindowTest;
import app.parallax.text.Passage;
import app.parallax.ui.session.Selections;
import app.parallax.ui.session.Session;
import app.parallax.ui.settings.Appearance.Theme;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeoutException;
import javafx.event.Event;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.fxmisc.flowless.VirtualFlow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How the window looks: light and dark, larger and smaller, in line. */
@WindowTest
@Tag("full")
class AppearanceTest {
    private OnScreen screen;

    @BeforeEach
    void open() throws TimeoutException {
        screen = OnScreen.withThreeSources(new Copied());
        screen.settle();
    }

    @AfterEach
    void close() {
        screen.robot().interact(() -> screen.window().appearance().theme().set(Theme.LIGHT));
        screen.close();
    }

    private Node first(String selector) {
        return screen.all(selector).stream()
                .filter(OnScreen::isSeen)
                .findFirst()
                .orElseThrow(() -> new AssertionError("not on screen: " + selector));
    }

    private double textSize() {
        return ((Text) first(".role-paragraph .marked-text-piece")).getFont().getSize();
    }

    /** WCAG 2.2, 1.4.11: what can be typed into is told from its ground by a frame that stands out; here by as much as words do. */
    @Test
    void inHighContrastFieldsHaveFramesThatStandOut() throws TimeoutException {
        screen.robot().interact(() -> screen.window().appearance().theme().set(Theme.CONTRAST));
        screen.robot().push(KeyCode.CONTROL, KeyCode.COMMA);
        screen.settle();
        List<Region> fields = screen.all(".text-field").stream()
                .filter(OnScreen::isSeen)
                .map(Region.class::cast)
                .toList();

        assertThat(fields).hasSizeGreaterThan(1).allSatisfy(field -> {
            Color frame = (Color) field.getBackground().getFills().getFirst().getFill();
            assertThat(Contrast.of(argb(frame), argb(Color.WHITE))).isGreaterThan(4.5);
        });
    }

    private static int argb(Color colour) {
        return 0xff000000
                | (int) Math.round(colour.getRed() * 255) << 16
                | (int) Math.round(colour.getGreen() * 255) << 8
                | (int) Math.round(colour.getBlue() * 255);
    }

    /** A search that answers, or a click, may come between the change and the next frame, and asks which paragraphs are in view. */
    @Test
    void paragraphsThatAreMeasuredInTheVeryMomentOfAChangeHaveTheHeightOfTheirWords() throws TimeoutException {
        screen.robot().interact(() -> {
            screen.window().appearance().theme().set(Theme.DARK);
            screen.all(".page").stream()
                    .flatMap(page -> ((Region) page).getChildrenUnmodifiable().stream())
                    .filter(VirtualFlow.class::isInstance)
                    .forEach(flow -> ((VirtualFlow<?, ?>) flow).visibleCells());
        });
        screen.settle();

        List<Node> paragraphs =
                screen.all(".page .paragraph").stream().filter(OnScreen::isSeen).toList();
        assertThat(paragraphs).isNotEmpty().allSatisfy(node -> {
            Region paragraph = (Region) node;
            assertThat(paragraph.getHeight()).isCloseTo(paragraph.prefHeight(paragraph.getWidth()), within(1.0));
        });
    }

    @Test
    void theMenuMakesTheWindowDarkAndLightAgain() throws TimeoutException {
        choose("Dark");
        assertThat(brightness(first(".column"))).isLessThan(0.25);
        assertThat(((Color) ((Text) first(".role-paragraph .marked-text-piece")).getFill()).getBrightness())
                .isGreaterThan(0.8);
        choose("Light");
        assertThat(brightness(first(".column"))).isGreaterThan(0.9);
    }

    private void choose(String theme) throws TimeoutException {
        screen.robot().clickOn("#menu").clickOn("Theme").clickOn(theme);
        screen.settle();
    }

    private static double brightness(Node node) {
        return Contrast.background((Region) node).orElse(Color.TRANSPARENT).getBrightness();
    }

    @Test
    void controlPlusMinusAndZeroChangeTheSizeOfTheText() throws TimeoutException {
        double normal = textSize();
        push(KeyCode.EQUALS);
        double larger = textSize();
        push(KeyCode.MINUS);
        push(KeyCode.MINUS);
        double smaller = textSize();
        push(KeyCode.DIGIT0);

        assertThat(larger).isGreaterThan(normal);
        assertThat(smaller).isLessThan(normal);
        assertThat(textSize()).isEqualTo(normal);
    }

    @Test
    void thePlusOfEveryKeyboardAndTheKeypadDoTheSame() throws TimeoutException {
        double normal = textSize();
        screen.robot().push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.EQUALS);
        screen.settle();
        double larger = textSize();
        push(KeyCode.SUBTRACT);
        assertThat(textSize()).isEqualTo(normal);
        push(KeyCode.ADD);
        assertThat(textSize()).isEqualTo(larger).isGreaterThan(normal);
        // A robot's keypad has no digits: it may come with its lock off.
        KeyEvent zero = new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.NUMPAD0, false, true, false, false);
        screen.robot()
                .interact(
                        () -> Event.fireEvent(screen.window().stage().getScene().getFocusOwner(), zero));
        screen.settle();
        assertThat(textSize()).isEqualTo(normal);
    }

    private void push(KeyCode code) throws TimeoutException {
        screen.robot().push(KeyCode.CONTROL, code);
        screen.settle();
    }

    @Test
    void theSizeOfTheTextHasItsLimits() throws TimeoutException {
        for (int i = 0; i < 8; i++) {
            push(KeyCode.EQUALS);
        }
        double largest = textSize();
        push(KeyCode.MINUS);
        assertThat(textSize()).isLessThan(largest);
        assertThat(largest).isLessThanOrEqualTo(28);
    }

    @Test
    void whatIsSelectedStaysLevelWhenTheTextGrows() throws TimeoutException {
        Belgrade belgrade = new Belgrade();
        screen.robot().clickOn("Quotation altered");
        screen.settle();
        push(KeyCode.EQUALS);
        push(KeyCode.EQUALS);
        push(KeyCode.EQUALS);

        double report = top(belgrade.at(Belgrade.NEWS, "… does not undermine the neutrality"));
        double record = top(belgrade.at(Belgrade.RECORD, "doesn't mean that that undermines"));
        assertThat(record).isCloseTo(report, within(2.0));
    }

    private double top(Passage passage) {
        return screen.of(passage)
                .orElseThrow(() -> new AssertionError("not on screen: " + passage))
                .getMinY();
    }

    @ParameterizedTest
    @EnumSource(
            value = Theme.class,
            names = {"LIGHT", "DARK", "CONTRAST"})
    void whatIsWrittenStandsOutFromWhatItStandsOn(Theme theme) throws TimeoutException {
        double least = theme == Theme.CONTRAST ? Contrast.ENHANCED : Contrast.LEAST;
        screen.robot().interact(() -> screen.window().appearance().theme().set(theme));
        screen.robot().clickOn("#reliability-" + Belgrade.NEWS).clickOn("B – usually reliable");
        screen.robot().clickOn("Quotation altered");
        screen.settle();
        assertThat(OnScreen.isSeen(first(".baseline-switch"))).isTrue();
        assertThat(tooFaint(least)).isEmpty();
        screen.robot().push(KeyCode.K);
        screen.settle();
        screen.robot().clickOn(".lineage-sentence");
        screen.settle();
        assertThat(OnScreen.isSeen(first(".lineage-run"))).isTrue();
        assertThat(tooFaint(least)).isEmpty();
        screen.robot().push(KeyCode.F);
        screen.settle();
        screen.robot().push(KeyCode.I);
        screen.robot().interact(() -> select("f-killed"));
        screen.settle();
        assertThat(screen.all(".nothing-here")).isNotEmpty();
        assertThat(tooFaint(least)).isEmpty();
        screen.robot().interact(() -> select("f-neutral"));
        screen.settle();
        screen.robot().push(KeyCode.F2);
        screen.settle();
        assertThat(screen.all("CorrectionSheet")).isNotEmpty();
        assertThat(tooFaint(least)).isEmpty();
        screen.robot().push(KeyCode.ESCAPE);
        screen.robot().push(KeyCode.E);
        screen.settle();
        assertThat(screen.all("#place-sheet")).isNotEmpty();
        assertThat(tooFaint(least)).isEmpty();
        screen.robot().push(KeyCode.ESCAPE);
        screen.robot().push(KeyCode.T);
        screen.settle();
        assertThat(OnScreen.isSeen(first("#picking"))).isTrue();
        assertThat(tooFaint(least)).isEmpty();
        screen.robot().push(KeyCode.ESCAPE);
        screen.robot().push(KeyCode.CONTROL, KeyCode.F);
        screen.robot().write("kosovo");
        screen.until(() -> screen.shows(" hits in "));
        screen.robot().push(KeyCode.ENTER);
        screen.settle();
        assertThat(tooFaint(least)).isEmpty();
        screen.robot().push(KeyCode.ESCAPE);
        for (KeyCode view : List.of(KeyCode.DIGIT2, KeyCode.DIGIT3, KeyCode.DIGIT4, KeyCode.DIGIT5, KeyCode.DIGIT6)) {
            screen.robot().push(KeyCode.ALT, view);
            screen.settle();
            assertThat(tooFaint(least)).isEmpty();
        }
        screen.robot().push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P);
        screen.settle();
        assertThat(OnScreen.isSeen(first(".palette-words"))).isTrue();
        assertThat(tooFaint(least)).isEmpty();
        screen.robot().push(KeyCode.ESCAPE);
        screen.robot().push(KeyCode.CONTROL, KeyCode.COMMA);
        screen.settle();
        assertThat(OnScreen.isSeen(first("#settings"))).isTrue();
        assertThat(tooFaint(least)).isEmpty();
    }

    private void select(String finding) {
        Session session = screen.window().session();
        Selections selections =
                new Selections(Objects.requireNonNull(session.comparison().get()));
        session.selection().set(selections.of(finding, null).orElseThrow());
    }

    /** Text of less contrast than WCAG 2.2 asks for (success criteria 1.4.3 and 1.4.6). What cannot be pressed is exempt. */
    private List<String> tooFaint(double least) {
        return screen.all("*").stream()
                .filter(Labeled.class::isInstance)
                .map(Labeled.class::cast)
                .filter(n -> OnScreen.isSeen(n)
                        && n.getText() != null
                        && n.getText().chars().anyMatch(Character::isLetterOrDigit))
                .filter(n -> !n.isDisabled() && Contrast.of(n) < least)
                .map(n -> n.getText() + " " + n.getStyleClass() + " " + Contrast.of(n))
                .distinct()
                .toList();
    }

    @Test
    void theSpeakersNameStandsOnTheFirstLineOfTheText() {
        Label speaker = (Label) first(".speaker");
        TextFlow words = (TextFlow) ((Node) speaker.getParent()).lookup(".marked-text-flow");

        assertThat(baseline(speaker)).isCloseTo(baseline(words), within(1.0));
    }

    @Test
    void theSpeakersNameStaysOnTheLineWhenTheTextGrows() throws TimeoutException {
        push(KeyCode.EQUALS);
        push(KeyCode.EQUALS);
        push(KeyCode.EQUALS);
        theSpeakersNameStandsOnTheFirstLineOfTheText();
    }

    private static double baseline(Node node) {
        Node text = node instanceof Label label ? label.lookup(".text") : node;
        double top = text.getLayoutBounds().getMinY();
        return text.localToScene(new Point2D(0, top + text.getBaselineOffset())).getY();
    }
}
