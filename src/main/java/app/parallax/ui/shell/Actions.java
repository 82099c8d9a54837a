package app.parallax.ui.shell;

import app.parallax.ui.action.Action;
import app.parallax.ui.action.KeyWords;
import app.parallax.ui.action.Offer;
import app.parallax.ui.session.Texts;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Everything that can be asked of the window, as one list: keys, menu, sheet of keys and palette are made of it. */
public final class Actions implements Offer {
    private final ShellViewModel shell;
    private final Texts texts;
    private final KeyWords keyWords;
    private final List<Action> all;

    /**
     * @param onPalette opens the palette, or puts it away
     */
    Actions(ShellViewModel shell, Commands commands, Runnable onPalette) {
        this.shell = shell;
        this.texts = shell.texts();
        this.keyWords = new KeyWords(texts);
        Conditions conditions = new Conditions(shell, commands);
        this.all = Stream.of(
                        new LookActions(shell, commands, conditions, onPalette).all(),
                        new SelectingActions(commands, conditions, texts).all(),
                        new WorkActions(commands, conditions, shell).all(),
                        new PointsActions(commands, conditions, texts).all(),
                        new TablesActions(commands, conditions).all(),
                        new DossierActions(commands, conditions).all())
                .flatMap(List::stream)
                .toList();
    }

    @Override
    public List<Action> all() {
        return all;
    }

    @Override
    public KeyWords keyWords() {
        return keyWords;
    }

    /**
     * @throws IllegalArgumentException where no action has this name
     */
    Action of(String id) {
        return all.stream()
                .filter(action -> action.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no action is called " + id));
    }

    /** True where the action belongs to what is shown now, so that its keys are its own. */
    boolean isHere(Action action) {
        Enum<?> view = action.when().view();
        return view == null || view == shell.view().get();
    }

    @Override
    public Optional<String> obstacle(Action action) {
        Enum<?> view = action.when().view();
        if (view != null && (!isHere(action) || shell.state().get() != ShellViewModel.State.READY)) {
            return Optional.of(texts.text("why.view", texts.of("view", view)));
        }
        return action.when().isPossible()
                ? Optional.empty()
                : Optional.of(texts.text(action.when().why()));
    }

    /** Does what a key asks for; of what is selected and may still change nothing is made, and it is said why. */
    void press(Action action) {
        if (!action.when().isPossible() && action.when().why().equals(Conditions.PRELIMINARY)) {
            shell.say(texts.text(Conditions.PRELIMINARY));
        } else {
            action.does().run();
        }
    }

    @Override
    public String words(Action action) {
        return action.saying() == null
                ? texts.text(action.words())
                : action.saying().get();
    }
}
