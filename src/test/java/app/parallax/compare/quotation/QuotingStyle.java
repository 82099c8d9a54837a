package app.parallax.compare.quotation;

import app.parallax.annotate.name.FirstNames;
import app.parallax.compare.QuotationVerdict;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;

/** The ways in which papers quote a sentence. Which marks they use is drawn anew for each report. */
enum QuotingStyle {
    INTRODUCED {
        @Override
        QuotedReport quote(Spoken spoken, Marks marks, Random random) {
            String verb = pick(random, "said", "added", "told reporters", "warned", "insisted");
            return same(spoken, spoken.speaker() + " " + verb + ": " + marks.around(spoken.words()), spoken.words());
        }
    },
    ATTRIBUTED_BEHIND {
        @Override
        QuotedReport quote(Spoken spoken, Marks marks, Random random) {
            boolean question = spoken.words().endsWith("?");
            String words = question ? spoken.words() : unfinished(spoken.words()) + ",";
            String attribution =
                    pick(random, " said " + spoken.speaker() + ".", " " + spoken.speaker() + " said on Tuesday.");
            return same(
                    spoken, marks.around(words) + (question ? " " + spoken.speaker() + " asked." : attribution), words);
        }
    },
    COMMA_OUTSIDE {
        @Override
        QuotedReport quote(Spoken spoken, Marks marks, Random random) {
            String words = unfinished(spoken.words());
            return same(spoken, marks.around(words) + ", " + spoken.speaker() + " said.", words);
        }
    },
    SPLIT {
        @Override
        QuotedReport quote(Spoken spoken, Marks marks, Random random) {
            String[] words = spoken.words().split(" ");
            int at = 4 + random.nextInt(words.length - 7);
            String first = unfinished(join(words, 0, at)) + ",";
            String second = join(words, at, words.length);
            return same(
                    spoken,
                    marks.around(first) + " " + spoken.speaker() + " said, " + marks.around(second),
                    first,
                    second);
        }
    },
    PRONOUN {
        @Override
        QuotedReport quote(Spoken spoken, Marks marks, Random random) {
            return same(
                    spoken,
                    spoken.speaker() + " spoke for half an hour. " + pronoun(spoken.speaker()) + " added: "
                            + marks.around(spoken.words()),
                    spoken.words());
        }
    },
    CARRIED_OVER {
        @Override
        QuotedReport quote(Spoken spoken, Marks marks, Random random) {
            return same(
                    spoken,
                    spoken.speaker() + " said the talks had been long.\n\n" + marks.around(spoken.words()),
                    spoken.words());
        }
    },
    NESTED {
        @Override
        QuotedReport quote(Spoken spoken, Marks marks, Random random) {
            String[] words = spoken.words().split(" ");
            int from = 1 + random.nextInt(words.length - 4);
            words[from] = marks.inner().open() + words[from];
            words[from + 1] = words[from + 1] + marks.inner().close();
            String nested = String.join(" ", words);
            return same(spoken, spoken.speaker() + " said: " + marks.around(nested), nested);
        }
    },
    ELLIPSIS {
        @Override
        QuotedReport quote(Spoken spoken, Marks marks, Random random) {
            String[] words = spoken.words().split(" ");
            int from = 3 + random.nextInt(words.length - 7);
            String dots = pick(random, " … ", " ... ", " [...] ", " (…) ", "… ", "... ", " . . . ");
            String cut = join(words, 0, from) + dots + join(words, from + 2, words.length);
            return new QuotedReport(
                    spoken.speaker() + " said: " + marks.around(cut),
                    spoken.speaker(),
                    List.of(cut),
                    QuotationVerdict.CUT,
                    true);
        }
    },
    BRACKETS {
        @Override
        QuotedReport quote(Spoken spoken, Marks marks, Random random) {
            String[] words = spoken.words().split(" ");
            int at = 2 + random.nextInt(words.length - 4);
            words[at] = words[at] + " [as they call it]";
            String bracketed = String.join(" ", words);
            return same(spoken, spoken.speaker() + " said: " + marks.around(bracketed), bracketed);
        }
    },
    FRAGMENT {
        @Override
        QuotedReport quote(Spoken spoken, Marks marks, Random random) {
            String[] words = spoken.words().split(" ");
            String fragment;
            do {
                int from = 1 + random.nextInt(words.length - 7);
                fragment = unfinished(join(words, from, from + 6));
            } while (!COMMON_WORDS.matcher(fragment).find());
            return same(
                    spoken,
                    spoken.speaker() + " told the room that it was about " + marks.around(fragment) + " and left.",
                    fragment);
        }
    },
    OVER_PARAGRAPHS {
        @Override
        QuotedReport quote(Spoken spoken, Marks marks, Random random) {
            String text = spoken.speaker() + " said: " + marks.outer().open() + spoken.words() + "\n\n"
                    + marks.around(spoken.following());
            return same(spoken, text, spoken.words(), spoken.following());
        }

        @Override
        boolean fits(Spoken spoken, Marks marks) {
            return !spoken.following().isEmpty() && !marks.isSingle();
        }
    };

    /** As a paper would say it of somebody by that name. */
    private static String pronoun(String name) {
        return FirstNames.mayBe(name, false) ? "He" : "She";
    }

    /** Without two of them a fragment may be the name of a body or a book. */
    private static final Pattern COMMON_WORDS = Pattern.compile("(?:\\b\\p{Ll}{4,}.*){2}");

    abstract QuotedReport quote(Spoken spoken, Marks marks, Random random);

    /** Singles make no sense of what has apostrophes at the ends of words; no paper would use them there. */
    boolean fits(Spoken spoken, Marks marks) {
        return true;
    }

    QuotedReport quote(List<Spoken> sentences, Random random) {
        Spoken spoken;
        Marks marks;
        do {
            spoken = sentences.get(random.nextInt(sentences.size()));
            marks = Marks.ALL.get(random.nextInt(Marks.ALL.size()));
        } while (!fits(spoken, marks));
        QuotedReport report = quote(spoken, marks, random);
        String text =
                "Harbour talks end after two days\n\nThe two sides met for the third time this year, and nothing was signed in the end.\n\n"
                        + report.text() + "\n\nThe next round of talks is planned for the spring.\n";
        return new QuotedReport(text, report.speaker(), report.quoted(), report.verdict(), report.marked());
    }

    private static QuotedReport same(Spoken spoken, String text, String... quoted) {
        return new QuotedReport(text, spoken.speaker(), List.of(quoted), QuotationVerdict.SAME, null);
    }

    private static String unfinished(String words) {
        return words.replaceAll("[.,;?]+$", "");
    }

    private static String join(String[] words, int from, int to) {
        return String.join(" ", Arrays.asList(words).subList(from, to));
    }

    private static String pick(Random random, String... choices) {
        return choices[random.nextInt(choices.length)];
    }

    /** A pair of marks. */
    record Pair(String open, String close) {}

    /** The marks of a paper, and those it uses inside them. */
    record Marks(Pair outer, Pair inner) {

        private static final Pair CURLY = new Pair("“", "”");
        private static final Pair STRAIGHT = new Pair("\"", "\"");
        private static final Pair SINGLE = new Pair("‘", "’");
        private static final Pair APOSTROPHES = new Pair("'", "'");

        static final List<Marks> ALL = new ArrayList<>(List.of(
                new Marks(CURLY, SINGLE),
                new Marks(CURLY, STRAIGHT),
                new Marks(CURLY, CURLY),
                new Marks(STRAIGHT, APOSTROPHES),
                new Marks(STRAIGHT, CURLY),
                new Marks(SINGLE, CURLY),
                new Marks(APOSTROPHES, STRAIGHT),
                new Marks(new Pair("«", "»"), CURLY),
                new Marks(new Pair("„", "“"), SINGLE),
                new Marks(new Pair("``", "''"), APOSTROPHES)));

        String around(String words) {
            return outer.open() + words + outer.close();
        }

        boolean isSingle() {
            return outer.equals(SINGLE) || outer.equals(APOSTROPHES);
        }
    }
}
