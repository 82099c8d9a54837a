package app.parallax.engine;

import static org.assertj.core.api.Assertions.assertThat;

import app.parallax.align.Link;
import app.parallax.compare.Comparison;
import app.parallax.job.Cancellation;
import app.parallax.job.Progress;
import app.parallax.read.Content;
import app.parallax.read.SourceInput;
import app.parallax.read.SourceReading;
import app.parallax.source.Source;
import app.parallax.source.SourceInfo;
import app.parallax.source.SourceKind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What two sources have in common is theirs alone, whatever else lies on the desk. */
class AddingSourcesTest {

    private static final int SOURCES = 6;

    private static final Engine ENGINE = new Engine(new EngineSettings(2, null));

    @AfterAll
    static void close() {
        ENGINE.close();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void whatIsAddedChangesNoLinkBetweenTheOthers(long seed) {
        assertNothingChanges(seed);
    }

    @Tag("full")
    @ParameterizedTest
    @ValueSource(longs = {3, 4, 5, 6, 7, 8})
    void norDoesItOnOtherTexts(long seed) {
        assertNothingChanges(seed);
    }

    private static void assertNothingChanges(long seed) {
        Random random = new Random(seed);
        List<Source> all = sources(random);
        Comparison whole = compare(ENGINE, all);
        assertThat(whole.links()).isNotEmpty();
        for (int i = 0; i < 4; i++) {
            List<Source> some = new ArrayList<>(all);
            Collections.shuffle(some, random);
            some = some.subList(0, random.nextInt(2, SOURCES));
            // A new engine: what the other one remembers of the pairs would hide a difference.
            try (Engine engine = new Engine(new EngineSettings(2, null))) {
                Comparison part = compare(engine, some);
                assertSame(part.links(), among(some, whole.links()));
                assertSame(part.repeats(), among(some, whole.repeats()));
            }
        }
    }

    private static Comparison compare(Engine engine, List<Source> sources) {
        return engine.compare(sources, Options.NONE, Progress.SILENT, new Cancellation());
    }

    private static void assertSame(List<Link> links, List<Link> others) {
        assertThat(links.stream().filter(link -> !others.contains(link))).isEmpty();
        assertThat(links).isEqualTo(others);
    }

    private static List<Link> among(List<Source> sources, List<Link> links) {
        Set<String> ids = sources.stream().map(Source::id).collect(Collectors.toSet());
        return links.stream()
                .filter(link -> ids.contains(link.first().source())
                        && ids.contains(link.second().source()))
                .toList();
    }

    /** A transcript or two and reports on it, which call the speakers now by their full names, now by half of them. */
    private static List<Source> sources(Random random) {
        List<Said> meeting = Stream.generate(() -> Said.any(random)).limit(14).toList();
        List<SourceInput> inputs = new ArrayList<>();
        for (int i = 0; i < SOURCES; i++) {
            boolean transcript = i == 0 || random.nextInt(4) == 0;
            StringBuilder text = new StringBuilder();
            for (Said said : meeting) {
                if (random.nextInt(3) > 0) {
                    text.append(transcript ? said.spoken() : said.reported(random))
                            .append("\n\n");
                }
            }
            text.append("There was nothing else to be heard in the hall that day.\n");
            SourceInfo info = new SourceInfo(
                    null, null, transcript ? SourceKind.TRANSCRIPT : SourceKind.REPORT, null, null, null, null);
            inputs.add(new SourceInput("s" + i, "s" + i, new Content.Inline(text.toString(), "text/plain"), info));
        }
        return new SourceReading().read(inputs, new Cancellation()).sources();
    }

    /** One thing that was said. */
    private record Said(String name, String surname, String what) {

        private static final List<String> NAMES = List.of("Anna Berg", "Paul Stein", "Vesna Jović", "Marta Keller");
        private static final List<String> WHO = List.of(
                "The harbour", "The council", "Our school", "The new bridge", "The ferry company", "Every farmer");
        private static final List<String> DOES =
                List.of("will receive", "has asked for", "cannot do without", "is going to lose", "has paid back");
        private static final List<String> MANY =
                List.of("40 teachers", "around 1,200 tons of gravel", "two million euros", "a dozen boats", "300 jobs");
        private static final List<String> WHEN = List.of(
                "before the winter",
                "on 3 May 2021",
                "if the vote allows it",
                "as the mayor had promised",
                "this year");

        static Said any(Random random) {
            String name = one(NAMES, random);
            String what = String.join(" ", one(WHO, random), one(DOES, random), one(MANY, random), one(WHEN, random));
            return new Said(name, name.substring(name.indexOf(' ') + 1), what);
        }

        String spoken() {
            return name + ": " + what + ". I say that because I have seen it.";
        }

        String reported(Random random) {
            String who = random.nextBoolean() ? name : surname;
            return switch (random.nextInt(4)) {
                case 0 -> "“" + what + ",” " + who + " said.";
                case 1 ->
                    who + " told the committee that " + Character.toLowerCase(what.charAt(0)) + what.substring(1) + ".";
                case 2 -> surname + ": " + what + ".";
                default -> what + ", according to " + who + ".";
            };
        }

        private static String one(List<String> choices, Random random) {
            return choices.get(random.nextInt(choices.size()));
        }
    }
}
