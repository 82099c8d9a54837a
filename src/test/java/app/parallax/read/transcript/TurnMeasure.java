package app.parallax.read.transcript;

import app.parallax.read.transcript.Script.Turn;
import app.parallax.source.Block;
import app.parallax.source.BlockRole;
import app.parallax.source.Source;
import app.parallax.text.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** How many turns have the right speaker, over all layouts and for each trait of them. */
final class TurnMeasure {

    private static final class Tally {
        private int right;
        private int all;

        void add(boolean good) {
            all++;
            right += good ? 1 : 0;
        }

        double share() {
            return all == 0 ? 1 : (double) right / all;
        }
    }

    private final Tally whole = new Tally();
    private final Map<String, Tally> byTrait = new TreeMap<>();
    private final List<String> wrong = new ArrayList<>();

    /** Of one transcript. */
    void add(int seed, Setting setting, Script script, Source source) {
        for (Turn turn : script.turns()) {
            boolean good = true;
            for (String paragraph : turn.paragraphs()) {
                good &= isRight(seed, setting, turn, paragraph, source);
            }
            boolean right = good;
            whole.add(right);
            traits(setting)
                    .forEach(trait ->
                            byTrait.computeIfAbsent(trait, _ -> new Tally()).add(right));
        }
    }

    private boolean isRight(int seed, Setting setting, Turn turn, String paragraph, Source source) {
        String end = paragraph.substring(paragraph.lastIndexOf("I refer"));
        for (Block block : source.blocks()) {
            String words = block.span().of(source.text()).replaceAll("\\s+", " ");
            if (words.contains(end)) {
                boolean good = block.role() == BlockRole.SPEECH
                        && isNamed(turn.speaker(), String.valueOf(block.speaker()))
                        && words.contains(paragraph.replaceAll("\\s+", " "));
                if (!good) {
                    wrong.add(String.format(
                            Locale.ROOT,
                            "%d %s%n   label “%s” is %s, read %s %s: %s",
                            seed,
                            setting,
                            turn.label(),
                            turn.speaker(),
                            block.role(),
                            block.speaker(),
                            words));
                }
                return good;
            }
        }
        wrong.add(seed + " " + setting + "\n   lost: " + paragraph);
        return false;
    }

    /** No two of one script have one family name: a fuller form is as right. */
    private static boolean isNamed(String expected, String read) {
        return (" " + Folding.key(read)).endsWith(" " + Folding.key(expected));
    }

    private static List<String> traits(Setting setting) {
        return List.of(
                "form " + setting.form(),
                "head " + setting.head(),
                "headings " + setting.headings(),
                "interpreted " + setting.interpreted(),
                "kind " + setting.kind(),
                "long " + setting.longTurns(),
                "naming " + setting.naming(),
                "notes " + setting.notes(),
                "parts " + setting.parts(),
                "separator " + setting.separator(),
                "time " + setting.time());
    }

    /** 0 to 1. */
    double share() {
        return whole.share();
    }

    /** What a reader of a failure wants to see: every trait's share, worst first, and some of what went wrong. */
    String shown(int most) {
        StringBuilder shown = new StringBuilder(
                String.format(Locale.ROOT, "%d of %d turns, %.4f%n", whole.right, whole.all, whole.share()));
        byTrait.entrySet().stream()
                .sorted((a, b) ->
                        Double.compare(a.getValue().share(), b.getValue().share()))
                .forEach(trait -> shown.append(String.format(
                        Locale.ROOT,
                        "%.4f of %5d  %s%n",
                        trait.getValue().share(),
                        trait.getValue().all,
                        trait.getKey())));
        wrong.stream().limit(most).forEach(line -> shown.append(line).append('\n'));
        return shown.toString();
    }
}
