package app.parallax.read.transcript;

import app.parallax.read.transcript.Script.Aside;
import app.parallax.read.transcript.Script.Entry;
import app.parallax.read.transcript.Script.Turn;
import app.parallax.read.transcript.Setting.Form;
import app.parallax.read.transcript.Setting.Head;
import app.parallax.read.transcript.Setting.Parts;
import app.parallax.read.transcript.Setting.Time;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;

/** Writes what people say at a meeting that never was. Used once. */
final class ScriptWriter {

    private static final List<String> SENTENCES = List.of(
            "We have looked at the bridge with great care.",
            "And the message is: we will not close it.",
            "Thank you for the question.",
            "It depends on two things: money and weather.",
            "I agree with what was said before me.",
            "There was, as Mr Smith told us: no other way.",
            "Our revenue grew by 12% year on year, and margins held.",
            "Mr. Speaker, the harbour was closed at 10:30 on Monday.",
            "I would like to thank the members of this committee for their patience.",
            "Let me be clear on one point: nobody was hurt.",
            "That’s what the report says, and I have nothing to add to it.",
            "Well, you know, it is early days.",
            "The Prime Minister and I spoke about this last week.",
            "As I said – and I say it again – the money is there.",
            "Resolution 1244: an agreement that we keep.",
            "Yes.",
            "No, and here is why: the sea does not wait.");
    private static final List<String> QUESTIONS = List.of(
            "Can you tell us when the work begins?",
            "Thank you, Minister. What will it cost?",
            "Two questions: who pays, and when?",
            "Could you say something about the second quarter?");
    private static final List<String> STARTS = List.of(
            "Thank you, everybody.",
            "Good morning.",
            "Indeed.",
            "Thank you, Mr Smith.",
            "Now:",
            "I am glad that you ask.",
            "“Not now,” I was told.",
            "Article 5: it says it all.",
            "So, let us go on.");
    private static final List<String> NOTES =
            List.of("(Applause)", "[Applause]", "(Laughter.)", "[crosstalk]", "(The sitting was suspended)", "[Pause]");
    private static final List<String> INSIDE =
            List.of("[inaudible]", "[inaudible 00:12:45]", "(laughs)", "[sic]", "(ph)", "[crosstalk]", "…");
    private static final List<String> INTERPRETED = List.of(
            "(speaking through interpreter)",
            "[through interpreter]",
            "(via interpreter)",
            "(spoke in French)",
            "(interpretation from Arabic)",
            "(As interpreted)");
    private static final List<String> HEADINGS =
            List.of("Questions and Answers", "Opening remarks", "The harbour", "Item 2: The budget", "QUESTION TIME");

    private final Setting setting;
    private final Random random;
    private final List<Person> people;
    private final Set<Person> named = new HashSet<>();
    private final List<Entry> entries = new ArrayList<>();
    private int serial;
    private int clock;
    private boolean chairNamed;

    private ScriptWriter(Setting setting, Random random) {
        this.setting = setting;
        this.random = random;
        this.people = Person.some(3 + random.nextInt(3), random).stream()
                .map(person -> setting.form() == Form.PDF ? person.western() : person)
                .toList();
    }

    static Script of(Setting setting, Random random) {
        ScriptWriter writer = new ScriptWriter(setting, random);
        return writer.write();
    }

    private Script write() {
        int last = -1;
        int turns = 14 + random.nextInt(10);
        for (int i = 0; i < turns; i++) {
            int next = random.nextInt(people.size());
            next = next == last ? (next + 1) % people.size() : next;
            last = next;
            between(i);
            if (setting.parts() != Parts.NONE && random.nextInt(3) == 0) {
                part();
            }
            turn(label(people.get(next)), gold(people.get(next)), false);
        }
        return new Script(header(), entries);
    }

    private void between(int i) {
        if (setting.headings() && i > 0 && random.nextInt(6) == 0) {
            entries.add(new Aside(Person.of(HEADINGS, random)));
        }
        if (setting.notes() && i > 0 && random.nextInt(5) == 0) {
            entries.add(new Aside(Person.of(NOTES, random)));
        }
    }

    private String label(Person person) {
        if (setting.parts() == Parts.NUMBERED_SPEAKERS) {
            return timed("Speaker " + (people.indexOf(person) + 1));
        }
        String label = setting.naming().label(person, !named.add(person));
        boolean interpreted = setting.interpreted() && person.equals(people.getFirst());
        return timed(interpreted ? label + " " + Person.of(INTERPRETED, random) : label);
    }

    private String gold(Person person) {
        return setting.parts() == Parts.NUMBERED_SPEAKERS
                ? "Speaker " + (people.indexOf(person) + 1)
                : setting.naming().gold(person);
    }

    /** Somebody speaks who is named by his part. */
    private void part() {
        Person chair = people.getFirst();
        switch (setting.parts()) {
            case NONE, NUMBERED_SPEAKERS -> {}
            case CHAIR -> turn(timed("The Chair"), "The Chair", false);
            case CHAIR_NAMED_ONCE -> {
                turn(
                        timed(chairNamed ? "The Chair" : "The Chair (" + chair.honorific() + " " + chair.full() + ")"),
                        chair.full(),
                        false);
                chairNamed = true;
            }
            case OPERATOR -> turn(timed("Operator"), "Operator", false);
            case MODERATOR -> turn(timed("MODERATOR"), "Moderator", false);
            case QUESTIONS_Q -> turn(timed("Q"), "Q", true);
            case QUESTIONS_Q_STOP -> turn(timed("Q."), "Q", true);
            case QUESTIONS_IN_FULL -> turn(timed("QUESTION"), "Question", true);
            case QUESTIONS_OF_OUTLETS ->
                turn(timed("Question (" + people.getLast().body() + ")"), "Question", true);
        }
    }

    private String timed(String label) {
        clock += 7 + random.nextInt(90);
        String time = String.format(Locale.ROOT, "%02d:%02d:%02d", clock / 3600, clock / 60 % 60, clock % 60);
        return switch (setting.time()) {
            case NONE, ON_A_LINE_OF_ITS_OWN, INSIDE -> label;
            case BEFORE_IN_BRACKETS -> "[" + time + "] " + label;
            case BEFORE -> time.substring(3) + " " + label;
            case AFTER_NAME_IN_BRACKETS -> label + " (" + time + ")";
        };
    }

    private void turn(String label, String gold, boolean question) {
        if (setting.time() == Time.ON_A_LINE_OF_ITS_OWN) {
            entries.add(new Aside(String.format(Locale.ROOT, "00:%02d:%02d", serial / 60, serial % 60)));
        }
        List<String> paragraphs = new ArrayList<>();
        int count = setting.longTurns() ? 1 + random.nextInt(3) : 1;
        for (int i = 0; i < count; i++) {
            paragraphs.add(paragraph(question));
        }
        entries.add(new Turn(label, paragraphs, gold));
        if (setting.notes() && random.nextInt(8) == 0) {
            entries.add(new Aside(Person.of(NOTES, random)));
            entries.add(new Turn(null, List.of(paragraph(question)), gold));
        }
    }

    /** A number in every paragraph makes its words stand nowhere else. */
    private String paragraph(boolean question) {
        StringBuilder words = new StringBuilder(random.nextInt(2) == 0 ? Person.of(STARTS, random) + " " : "");
        int sentences = 1 + random.nextInt(setting.longTurns() ? 5 : 2);
        for (int i = 0; i < sentences; i++) {
            words.append(Person.of(SENTENCES, random)).append(' ');
        }
        if (setting.notes() && random.nextInt(4) == 0) {
            words.append("It is ").append(Person.of(INSIDE, random)).append(" from here. ");
        }
        if (setting.time() == Time.INSIDE && random.nextInt(3) == 0) {
            words.append("[00:").append(10 + serial % 50).append(":07] ");
        }
        words.append(question ? Person.of(QUESTIONS, random) : "It is so.");
        serial++;
        return words.append(" I refer to paper ")
                .append(1000 + serial)
                .append(".")
                .toString();
    }

    private List<String> header() {
        List<String> header = new ArrayList<>();
        if (setting.head() != Head.NOTHING) {
            header.add("Meeting on the future of the harbour");
        }
        switch (setting.head()) {
            case NOTHING, TITLE -> {}
            case TITLE_DATE_AND_PLACE ->
                header.addAll(List.of("21 November 2023", "Northport, Town Hall", "Transcript"));
            case PARTICIPANTS -> {
                header.add("Participants");
                people.forEach(person -> header.add(person.full()));
            }
            case PARTICIPANTS_WITH_OFFICES -> {
                header.add("Present:");
                people.forEach(person -> header.add(person.full() + " – " + person.office() + ", " + person.body()));
            }
            case OPENING_NOTE -> header.add("The meeting began at 10.00 in the town hall.");
        }
        return header;
    }
}
