package app.parallax.align;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Fits the weights of {@link BearingModel} on cases of known truth and writes them where the program reads them. People judged summaries as wholes, so the sentence that fails is not known:
 * each round takes the one that the weights of the round before give least (Andrews, Tsochantaridis and Hofmann 2002, multiple-instance learning). All figures printed are of folds that
 * the weights had not seen.
 *
 * <p>Usage: {@code BearingFit CASES_FOLDER RESOURCE}; a sentence says so where the folder is missing.
 */
final class BearingFit {

    private static final int FOLDS = 5;
    private static final int ROUNDS = 4;

    private static final double RIDGE = 5;

    /** A set of so many documents or more has its full weight. */
    private static final double MANY_DOCUMENTS = 100;

    private static final List<String> FILES = List.of("support.jsonl.gz", "sentences-train.jsonl.gz");

    private BearingFit() {}

    public static void main(String[] arguments) throws IOException {
        Path cases = Path.of(arguments[0]);
        if (!Files.isDirectory(cases)) {
            System.out.println("There are no cases in " + cases + "; nothing is fitted.");
            return;
        }
        List<Bag> bags = new ArrayList<>();
        try (BearingCases reader = new BearingCases()) {
            for (String file : FILES) {
                bags.addAll(reader.read(cases.resolve(file)));
            }
        }
        report(bags);
        write(fit(bags), Path.of(arguments[1]));
    }

    private static void report(List<Bag> bags) {
        TreeMap<String, List<Judged>> bySet = new TreeMap<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            int left = fold;
            double[] weights =
                    fit(bags.stream().filter(bag -> bag.fold() != left).toList());
            bags.stream()
                    .filter(bag -> bag.fold() == left)
                    .forEach(bag -> bySet.computeIfAbsent(bag.set(), set -> new ArrayList<>())
                            .add(new Judged(bag.stands(), bag.worst(weights))));
        }
        bySet.forEach((set, judged) -> System.out.println(line(set, judged)));
    }

    private record Judged(boolean stands, double probability) {}

    private static String line(String set, List<Judged> judged) {
        double passed = share(judged.stream().filter(Judged::stands).toList());
        double stopped = 1 - share(judged.stream().filter(j -> !j.stands()).toList());
        double right = judged.stream()
                .mapToInt(j -> j.stands() == j.probability() >= 0.5 ? 1 : 0)
                .average()
                .orElse(0);
        return String.format(
                Locale.ROOT,
                "%-22s cases %5d  balanced accuracy %.3f  accuracy %.3f  AUC %.3f",
                set,
                judged.size(),
                (passed + stopped) / 2,
                right,
                areaUnderCurve(judged));
    }

    private static double share(List<Judged> judged) {
        return judged.stream()
                .mapToInt(j -> j.probability() >= 0.5 ? 1 : 0)
                .average()
                .orElse(0);
    }

    private static double areaUnderCurve(List<Judged> judged) {
        double wins = 0;
        long pairs = 0;
        for (Judged good : judged) {
            for (Judged bad : judged) {
                if (good.stands() && !bad.stands()) {
                    pairs++;
                    wins += good.probability() > bad.probability()
                            ? 1
                            : good.probability() == bad.probability() ? 0.5 : 0;
                }
            }
        }
        return wins / Math.max(1, pairs);
    }

    private static double[] fit(List<Bag> bags) {
        Map<List<Object>, Double> known = new HashMap<>();
        double[] counts = bags.stream()
                .mapToDouble(bag -> known.computeIfAbsent(List.of(bag.set(), bag.stands()), key -> weight(bag, bags)))
                .toArray();
        double mean = java.util.Arrays.stream(counts).average().orElse(1);
        double[] weights = new double[0];
        for (int round = 0; round < ROUNDS; round++) {
            List<double[]> rows = new ArrayList<>();
            List<double[]> truth = new ArrayList<>();
            for (int i = 0; i < bags.size(); i++) {
                add(rows, truth, bags.get(i), counts[i] / mean, weights);
            }
            weights = new LogisticRegression(RIDGE, BearingModel::sign, BearingModel::isOfFeature)
                    .fit(
                            rows.toArray(double[][]::new),
                            truth.stream().mapToDouble(t -> t[0]).toArray(),
                            truth.stream().mapToDouble(t -> t[1]).toArray());
        }
        return weights;
    }

    /**
     * Sets of summaries count by how many documents they have: a dozen versions of one summary tell of one document. In each the true and the false ones count alike, while pairs of sentences keep their
     * proportion.
     */
    private static double weight(Bag bag, List<Bag> bags) {
        long like = bags.stream()
                .filter(b -> b.set().equals(bag.set()) && (isPair(bag) || b.stands() == bag.stands()))
                .count();
        double documents = Math.min(1, documents(bag.set(), bags) / MANY_DOCUMENTS);
        return documents * (isPair(bag) ? 2.0 : 1.0) * bags.size() / like;
    }

    private static double documents(String set, List<Bag> bags) {
        return bags.stream()
                .filter(b -> b.set().equals(set))
                .map(Bag::document)
                .distinct()
                .count();
    }

    private static boolean isPair(Bag bag) {
        return bag.set().equals("sentences");
    }

    /**
     * False summaries and pairs of sentences are judged by the sentence that is worst off. In a true summary each sentence is borne out, beside a stranger's document none.
     */
    private static void add(List<double[]> rows, List<double[]> truth, Bag bag, double weight, double[] weights) {
        List<double[]> sentences = bag.sentences();
        boolean all = (bag.stands() && !isPair(bag)) || bag.set().equals(Bag.STRANGERS);
        if (all || weights.length == 0) {
            double each = weight / (bag.stands() ? Math.sqrt(sentences.size()) : sentences.size());
            for (double[] sentence : sentences) {
                rows.add(sentence);
                truth.add(new double[] {bag.stands() ? 1 : 0, each});
            }
        } else {
            rows.add(sentences.get(bag.worstPlace(weights)));
            truth.add(new double[] {bag.stands() ? 1 : 0, weight});
        }
    }

    private static void write(double[] weights, Path resource) throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add("# Weights of BearingModel, written by BearingFit (mvn -Pfit) on " + LocalDate.now(ZoneOffset.UTC));
        lines.add("# from " + FILES.stream().sorted(Comparator.naturalOrder()).collect(Collectors.joining(" and "))
                + ", all folds.");
        for (int i = 0; i < weights.length; i++) {
            lines.add(String.format(Locale.ROOT, "%s=%.4f", BearingModel.name(i), weights[i]));
        }
        Files.write(resource, lines);
    }
}
