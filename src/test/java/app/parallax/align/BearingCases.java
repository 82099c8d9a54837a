package app.parallax.align;

import app.parallax.annotate.Annotation;
import app.parallax.dossier.BatchLine;
import app.parallax.entity.EntityResolver;
import app.parallax.job.Cache;
import app.parallax.job.Cancellation;
import app.parallax.job.Workers;
import app.parallax.meaning.SentenceEncoder;
import app.parallax.meaning.SentenceEncoders;
import app.parallax.meaning.WordStatistics;
import app.parallax.read.SourceReading;
import app.parallax.source.AnnotatedSource;
import app.parallax.source.Source;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Turns cases of known truth into bags, along the program's own way from texts to features. */
final class BearingCases implements AutoCloseable {

    private static final int SOURCES_KEPT = 200;

    /** Of so many summaries one is also set beside a document that is not its own. */
    private static final int EVERY = 3;

    private final JsonMapper mapper = new JsonMapper();
    private final WordStatistics statistics = WordStatistics.shipped();
    private final SentenceEncoder encoder = SentenceEncoders.shipped(null);
    private final Annotation annotation = new Annotation();
    private final Cache<Source, AnnotatedSource> annotated = new Cache<>(SOURCES_KEPT);
    private final Cache<AnnotatedSource, PreparedSource> prepared = new Cache<>(SOURCES_KEPT);

    /** All cases of a file that can be judged, in its order. */
    List<Bag> read(Path cases) throws IOException {
        List<String> lines;
        try (BufferedReader in = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(cases)), StandardCharsets.UTF_8))) {
            lines = in.lines().toList();
        }
        try (Workers workers = Workers.onEveryCore()) {
            List<Bag> bags = new ArrayList<>(workers.map(lines, line -> bag(line, cases), new Cancellation()).stream()
                    .flatMap(Optional::stream)
                    .toList());
            List<Integer> places = IntStream.range(0, lines.size())
                    .filter(i -> i % EVERY == 0)
                    .boxed()
                    .toList();
            bags.addAll(workers.map(places, place -> strangers(lines, place, cases), new Cancellation()).stream()
                    .flatMap(Optional::stream)
                    .toList());
            return bags;
        }
    }

    /** A summary beside the document of another group, or a sentence beside another pair's: nothing in it is borne out there, whatever it says. */
    private Optional<Bag> strangers(List<String> lines, int place, Path cases) {
        JsonNode node = mapper.readTree(lines.get(place));
        boolean pair = node.at("/gold").has("same");
        String asked = pair ? "a" : "summary";
        for (int i = 1; i < lines.size(); i++) {
            String other = lines.get((place + i) % lines.size());
            JsonNode theirs = mapper.readTree(other);
            if (!theirs.at("/group").equals(node.at("/group"))
                    && theirs.at("/fold").equals(node.at("/fold"))
                    && theirs.at("/gold/set").equals(node.at("/gold/set"))) {
                List<AnnotatedSource> both = new ArrayList<>();
                both.addAll(sources(lines.get(place), cases).stream()
                        .filter(source -> source.id().equals(asked))
                        .toList());
                both.addAll(sources(other, cases).stream()
                        .filter(source -> !source.id().equals(asked))
                        .toList());
                List<double[]> rows = rows(both, pair);
                String set = pair ? Bag.STRANGE_SENTENCES : Bag.STRANGERS;
                return rows.isEmpty()
                        ? Optional.empty()
                        : Optional.of(
                                new Bag(set, document(node), node.at("/fold").asInt(), false, rows));
            }
        }
        return Optional.empty();
    }

    private static String document(JsonNode node) {
        return node.at("/group").asString();
    }

    private List<AnnotatedSource> sources(String line, Path cases) {
        BatchLine parsed = BatchLine.parse(line.getBytes(StandardCharsets.UTF_8), "a case", cases);
        return new SourceReading()
                .read(parsed.manifest().sources(), new Cancellation()).sources().stream()
                        .map(source -> annotated.get(source, annotation::annotate))
                        .toList();
    }

    private Optional<Bag> bag(String line, Path cases) {
        JsonNode node = mapper.readTree(line);
        boolean pair = node.at("/gold").has("same");
        List<double[]> rows = rows(sources(line, cases), pair);
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        boolean stands = node.at(pair ? "/gold/same" : "/gold/consistent").asBoolean();
        String set = pair ? "sentences" : node.at("/gold/set").asString();
        return Optional.of(new Bag(set, document(node), node.at("/fold").asInt(), stands, rows));
    }

    private List<double[]> rows(List<AnnotatedSource> sources, boolean pair) {
        List<PreparedSource> all = new EntityResolver()
                .resolve(sources).withFullNames().stream().map(this::prepare).toList();
        List<double[]> rows = new ArrayList<>();
        for (PreparedSource source : all) {
            if (pair || source.id().equals("summary")) {
                all.stream()
                        .filter(other -> !other.id().equals(source.id()))
                        .forEach(other -> add(rows, source, other));
            }
        }
        return rows;
    }

    private PreparedSource prepare(AnnotatedSource source) {
        return prepared.get(source, s -> new SourcePreparation(s, statistics, encoder).prepare());
    }

    private static void add(List<double[]> rows, PreparedSource source, PreparedSource other) {
        PairView view = PairView.of(source, other);
        Closeness closeness = view.closeness();
        if (closeness.others().isEmpty()) {
            return;
        }
        BearingMeasure measure = new BearingMeasure(view);
        for (int i = 0; i < closeness.sentences().size(); i++) {
            if (closeness.sentences().get(i).tells()) {
                rows.add(BearingModel.inputs(measure.of(i).features(), measure.length()));
            }
        }
    }

    @Override
    public void close() {
        encoder.close();
    }
}
