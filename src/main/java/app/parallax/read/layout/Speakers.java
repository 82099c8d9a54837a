package app.parallax.read.layout;

import app.parallax.text.Folding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who a text's labels name: each label leads to the fullest form of its speaker. */
final class Speakers {

    private final LabelNames labelNames = new LabelNames();
    private final Map<String, String> fullest = new HashMap<>();
    private final FullNames fullNames;
    private final Map<String, String> namedParts = new HashMap<>();

    /**
     * @param headingPeople people whom the heading names, without office
     */
    Speakers(String text, @Nullable Label[] labels, List<String> headingPeople) {
        List<String> people = new ArrayList<>(headingPeople);
        Map<String, Set<String>> nested = new HashMap<>();
        for (Label label : labels) {
            if (label != null) {
                SpeakerName name = labelNames.of(label);
                if (name.isPerson()) {
                    people.add(name.name());
                }
                if (name.isPerson() && !labelNames.outside(label).isPerson() && !OfficeWords.asks(label.name())) {
                    nested.computeIfAbsent(Folding.key(label.name()), k -> new LinkedHashSet<>())
                            .add(name.name());
                }
            }
        }
        this.fullNames = new FullNames(text, people);
        nested.forEach((part, names) -> nameIfOne(part, names));
    }

    private void nameIfOne(String part, Set<String> names) {
        if (names.size() == 1) {
            namedParts.put(part, names.iterator().next());
        }
    }

    String of(Label label) {
        SpeakerName name = labelNames.of(label);
        String named = namedParts.get(Folding.key(label.name()));
        if (!name.isPerson() && OfficeWords.isFamilyName(label.name())) {
            return fullest(name.name());
        }
        if (!name.isPerson()) {
            return named == null ? name.name() : fullest(named);
        }
        return fullest(name.name());
    }

    String fullest(String name) {
        return fullest.computeIfAbsent(name, fullNames::of);
    }
}
