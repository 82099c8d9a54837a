package app.parallax.read.layout;

import app.parallax.text.Folding;
import app.parallax.text.FunctionWords;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The people whom a heading names: "by Title Name with the Office of Y, Name". */
final class HeadingPeople {

    private static final int BEFORE = 20;

    private static final Pattern RUN = Pattern.compile(
            "\\p{Lu}[\\p{L}\\p{M}'’.-]*(?:[ \\u00a0\\n]+(?:(?:de|van|von|der|bin|al|el|la|del|di|da)[ \\u00a0]+)?\\p{Lu}[\\p{L}\\p{M}'’.-]*)*");
    private static final Pattern INTRODUCED = Pattern.compile(
            "(?i)(?:\\bby\\b|\\bwith\\b|\\bremarks of\\b|\\bstatement of\\b|\\bbetween\\b|\\band\\b|\\bfrom\\b|,)[\\s\\u00a0]*(?:the\\s+)?$");

    /** Whose words a heading announces, and not only who was there. */
    private static final Pattern ANNOUNCED = Pattern.compile(
            "(?i)\\b(?:by|from|(?:remarks|statement|speech|address|testimony|ruling|judgment) of)[\\s\\u00a0]*(?:the\\s+)?$");

    /** The parties of a case do not speak because it is called after them. */
    private static final Pattern CASE = Pattern.compile("\\s(?:v|vs|versus)\\.?\\s");

    private HeadingPeople() {}

    /** Those whose words it announces, then the others, in the order of the heading. */
    static List<String> of(String heading) {
        List<String> announced = new ArrayList<>();
        List<String> others = new ArrayList<>();
        Matcher run = RUN.matcher(heading);
        while (run.find()) {
            SpeakerName name = SpeakerName.of(run.group().replaceAll("[\\s\\u00a0]+", " "));
            String before = heading.substring(Math.max(0, run.start() - BEFORE), run.start());
            boolean introduced = INTRODUCED.matcher(before).find();
            boolean person = name.isPerson() && name.name().contains(" ") && isName(name.name());
            if (person && introduced && !isParty(heading, run.start())) {
                (ANNOUNCED.matcher(before).find() ? announced : others).add(name.name());
            }
        }
        announced.addAll(others);
        return announced;
    }

    private static boolean isParty(String heading, int at) {
        int start = heading.lastIndexOf('|', at) + 1;
        int end = heading.indexOf('|', at);
        return CASE.matcher(heading.substring(start, end < 0 ? heading.length() : end))
                .find();
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
