package app.parallax.ui.shell;

import app.parallax.ui.action.Action;
import app.parallax.ui.action.Action.Group;
import app.parallax.ui.action.KeyWords;
import app.parallax.ui.action.Offer;
import app.parallax.ui.session.Texts;
import app.parallax.ui.shell.ShellViewModel.Chip;
import app.parallax.ui.shell.ShellViewModel.MainView;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** All open sources at one moment, to be found by typing: where they are hundreds, the strip has room for a few. Choosing one shows or hides its column. */
final class SourceOffer implements Offer {
    private final Texts texts;
    private final Map<String, String> words = new HashMap<>();
    private final Map<String, String> titles = new HashMap<>();
    private final Map<String, String> obstacles = new HashMap<>();
    private final List<Action> all;

    SourceOffer(ShellViewModel model, ViewCommands views) {
        this.texts = model.texts();
        model.session()
                .sources()
                .forEach(source -> titles.put(
                        source.id(), Objects.requireNonNullElse(source.info().title(), "")));
        this.all = Stream.concat(
                        model.chips().stream().map(chip -> compared(chip, views)),
                        model.waiting().stream().map(this::waiting))
                .toList();
    }

    private Action compared(Chip chip, ViewCommands views) {
        String title = titles.getOrDefault(chip.id(), "");
        String name = chip.name().contains(title) ? chip.name() : texts.text("sources.titled", chip.name(), title);
        words.put(chip.id(), chip.shown() ? texts.text("sources.shown", name) : name);
        return Action.of(Group.LOOK, chip.id(), () -> {
            views.show(MainView.READ);
            views.toggle(chip.id());
        });
    }

    private Action waiting(ShellViewModel.Opened source) {
        words.put(source.id(), source.name());
        obstacles.put(source.id(), texts.text("sources.waiting"));
        return Action.of(Group.LOOK, source.id(), () -> {});
    }

    @Override
    public List<Action> all() {
        return all;
    }

    @Override
    public String words(Action action) {
        return words.getOrDefault(action.id(), action.id());
    }

    @Override
    public Optional<String> obstacle(Action action) {
        return Optional.ofNullable(obstacles.get(action.id()));
    }

    @Override
    public KeyWords keyWords() {
        return new KeyWords(texts);
    }
}
