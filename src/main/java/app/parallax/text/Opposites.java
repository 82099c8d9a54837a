package app.parallax.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** English words that say the opposite of each other. Words are asked for by their stems, as in {@link Token#stem()}. */
public final class Opposites {

    private static final String UP = """
            increase increased increasing rise rose risen rising grow grew grown growing growth up higher high gain gained
            expand expanded expanding expansion surge surged above over more improve improved improving improvement exceed
            exceeded exceeding better strong stronger profit earn earned raise raised raising climb climbed jump jumped
            boost boosted add added largest highest best positive upward strengthen strengthened accelerate accelerated
            """;

    private static final String DOWN = """
            decrease decreased decreasing fall fell fallen falling decline declined declining down lower low loss lose lost
            losing reduce reduced reducing reduction drop dropped below under less fewer worse worsen worsened weak weaker
            shrink shrank shrunk cut cutting slump slumped plunge plunged remove removed smallest lowest worst negative
            downward weaken weakened slow slowed
            """;

    private static final List<String> PAIRS = List.of(
            "open:close,shut",
            "opening:closing",
            "include:exclude",
            "including:excluding",
            "accept:reject,refuse,decline",
            "agree:disagree",
            "allow:forbid,ban,prohibit,prevent",
            "win:lose",
            "won:lost",
            "victory:defeat",
            "support:oppose",
            "supporter:opponent",
            "before:after",
            "first:last",
            "early:late",
            "earlier:later",
            "start:end,stop,finish",
            "begin:end,finish",
            "began:ended,finished",
            "buy:sell",
            "bought:sold",
            "arrive:leave,depart",
            "enter:leave",
            "join:leave,quit",
            "alive:dead",
            "survive:die",
            "live:die",
            "guilty:innocent",
            "convict:acquit",
            "possible:impossible",
            "likely:unlikely",
            "able:unable",
            "legal:illegal",
            "known:unknown",
            "public:private",
            "true:false",
            "right:wrong",
            "left:right",
            "north:south",
            "east:west",
            "northern:southern",
            "eastern:western",
            "male:female",
            "man:woman",
            "men:women",
            "boy:girl",
            "son:daughter",
            "father:mother",
            "brother:sister",
            "husband:wife",
            "young:old",
            "younger:older",
            "new:old",
            "old:new",
            "easy:difficult,hard",
            "cheap:expensive",
            "success:failure",
            "succeed:fail",
            "successful:unsuccessful",
            "confirm:deny",
            "admit:deny",
            "remember:forget",
            "create:destroy",
            "build:demolish,destroy",
            "protect:attack,endanger",
            "attack:defend",
            "attract:repel",
            "import:export",
            "employ:dismiss,fire",
            "hire:fire,dismiss",
            "same:different",
            "similar:different",
            "always:never",
            "all:none",
            "many:few",
            "majority:minority",
            "maximum:minimum",
            "near:far",
            "inside:outside",
            "within:beyond,outside",
            "with:without",
            "safe:dangerous,unsafe",
            "war:peace",
            "friend:enemy",
            "ally:enemy,adversary",
            "hot:cold",
            "deploy:withdraw",
            "praise:criticise,condemn",
            "approve:reject",
            "temporary:permanent",
            "local:foreign",
            "unchanged:changed");

    /** Of these one tells of the same event from the other side: who buys is sold to. */
    private static final Set<String> CONVERSE =
            stems("buy sell bought sold win lose won lost victory defeat import export attack defend");

    private static final List<Set<String>> WAYS = List.of(stems(UP), stems(DOWN));

    private static final Map<String, Set<String>> OF = table();

    private Opposites() {}

    /** The stems of words that say the opposite of the word with this stem; empty for most words. */
    public static Set<String> of(String stem) {
        return OF.getOrDefault(stem, Set.of());
    }

    /** True where the word and its opposite can tell of one event, each of another who takes part in it. */
    public static boolean areConverse(String stem, String opposite) {
        return CONVERSE.contains(stem) && CONVERSE.contains(opposite);
    }

    /** The stems of words that point the same way, the word's own among them: "grow" and "rise"; its own alone for most words. */
    public static Set<String> alike(String stem) {
        return WAYS.stream().filter(way -> way.contains(stem)).findFirst().orElse(Set.of(stem));
    }

    private static Map<String, Set<String>> table() {
        Map<String, Set<String>> table = new HashMap<>();
        Set<String> up = WAYS.getFirst();
        Set<String> down = WAYS.getLast();
        up.forEach(word -> add(table, word, down));
        down.forEach(word -> add(table, word, up));
        for (String pair : PAIRS) {
            String[] sides = pair.split(":");
            Set<String> others = stems(sides[1].replace(',', ' '));
            Set<String> one = stems(sides[0]);
            one.forEach(word -> add(table, word, others));
            others.forEach(word -> add(table, word, one));
        }
        return table;
    }

    private static void add(Map<String, Set<String>> table, String stem, Set<String> opposites) {
        table.computeIfAbsent(stem, key -> new HashSet<>()).addAll(opposites);
    }

    private static Set<String> stems(String words) {
        Set<String> stems = new HashSet<>();
        Tokenizer.tokens(words.strip()).forEach(token -> stems.add(token.stem()));
        return stems;
    }
}
