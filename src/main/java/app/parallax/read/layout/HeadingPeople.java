package app.parallax.read.layout;

import app.parallax.text.Folding;
import app.parallax.text.FunctionWords;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The people whom a heading names: "by Title Name with the Office of Y, Name". */
final class HeadingPeople {

    private static final Pattern RUN = Pattern.compile(
            "\\p{Lu}[\\p{L}\\p{M}'’.-]*(?:[ \\u00a0\\n]+(?:(?:de|van|von|der|bin|al|el|la|del|di|da)[ \\u00a0]+)?\\p{Lu}[\\p{L}\\p{M}'’.-]*)*");
    private static final Pattern INTRODUCED = Pattern.compile(
            "(?i)(?:\\bby\\b|\\bwith\\b|\\bremarks of\\b|\\bstatement of\\b|\\bbetween\\b|\\band\\b|\\bfrom\\b|,)[\\s\\u00a0]*(?:the\\s+)?$");

    private HeadingPeople() {}

    /** In the order of the heading; the first is the one whose words it announces. */
    static List<String> of(String heading) {
        List<String> people = new ArrayList<>();
        Matcher run = RUN.matcher(heading);
        while (run.find()) {
            SpeakerName name = SpeakerName.of(run.group().replaceAll("[\\s\\u00a0]+", " "));
            boolean introduced = INTRODUCED
                    .matcher(heading.substring(Math.max(0, run.start() - 20), run.start()))
                    .find();
            if (name.isPerson() && name.name().contains(" ") && introduced && isName(name.name())) {
                people.add(name.name());
            }
        }
        return people;
    }

    private static boolean isName(String name) {
        for (String token : name.split(" ")) {
            boolean capitals = token.length() > 1 && token.chars().allMatch(Character::isUpperCase);
            if (capitals || FunctionWords.contains(Folding.key(token))) {
                return false;
            }
        }
        return true;
    }
}
