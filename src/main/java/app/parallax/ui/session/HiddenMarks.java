package app.parallax.ui.session;

import app.parallax.present.MarkKind;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/** The kinds of marks that the reader does not want to see. Touched by the window's thread only. */
public final class HiddenMarks {
    private static final Set<MarkKind> ALL = Set.of(MarkKind.values());

    private final ObjectProperty<Set<MarkKind>> hidden = new SimpleObjectProperty<>(Set.of());
    private Set<MarkKind> before = Set.of();

    /** An unmodifiable set; another one with each change. */
    public ObjectProperty<Set<MarkKind>> hidden() {
        return hidden;
    }

    /** Hides a kind of marks, or shows it again. */
    public void toggle(MarkKind kind) {
        Set<MarkKind> now = EnumSet.noneOf(MarkKind.class);
        now.addAll(hidden.get());
        if (!now.remove(kind)) {
            now.add(kind);
        }
        hidden.set(Set.copyOf(now));
    }

    /** Hides everything, so that the text stands alone; once more, and what was shown before is shown again. */
    public void toggleAll() {
        if (hidden.get().equals(ALL)) {
            hidden.set(before.equals(ALL) ? Set.of() : before);
        } else {
            before = hidden.get();
            hidden.set(ALL);
        }
    }

    /** The hidden kinds by name, for a file of settings. */
    public static String words(Set<MarkKind> kinds) {
        return kinds.stream().sorted().map(MarkKind::name).collect(Collectors.joining(" "));
    }

    /**
     * Reads what {@link #words} wrote.
     *
     * @throws IllegalArgumentException where a name is no kind
     */
    public static Optional<Set<MarkKind>> parse(String words) {
        return Optional.of(Arrays.stream(words.split(" "))
                .filter(name -> !name.isEmpty())
                .map(MarkKind::valueOf)
                .collect(Collectors.toUnmodifiableSet()));
    }
}
