package app.parallax.read.layout;

import java.util.HashMap;
import java.util.Map;

/** Remembers whom a label names: a transcript has few labels, each many times. Not thread-safe; one for each text. */
final class LabelNames {

    private final Map<String, SpeakerName> names = new HashMap<>();

    SpeakerName of(Label label) {
        return names.computeIfAbsent(label.name() + '\n' + label.bracket(), key -> SpeakerName.of(label));
    }

    /** Whom the label's words outside brackets name. */
    SpeakerName outside(Label label) {
        return names.computeIfAbsent(label.name() + '\r', key -> SpeakerName.of(label.name()));
    }
}
