package app.parallax.read.transcript;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.parallax.read.Content;
import app.parallax.read.SourceInput;
import app.parallax.read.SourceReading;
import app.parallax.source.Block;
import app.parallax.source.BlockRole;
import app.parallax.source.Source;
import app.parallax.source.SourceInfo;
import app.parallax.source.SourceKind;
import app.parallax.text.Folding;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * Who says what in the committee transcripts of the bench, which are real. Every paragraph of them is a turn that begins
 * with its speaker's name, which is all that this test knows of labels.
 */
class CommitteeTranscriptsTest {

    private static final Path CASES = Path.of("../shared/bench");
    private static final Pattern TURN = Pattern.compile("([^:]{1,160}?):\\s");
    private static final Pattern ADDRESS =
            Pattern.compile("^(?:(?:The Honourable|Right Hon\\.|Hon\\.|Mrs?\\.|Ms\\.|Dr|Professor)\\s+)+|\\s+AM$");
    private static final Pattern BRACKET = Pattern.compile("\\s*\\(([^(]+).*");

    @ParameterizedTest
    @EnumSource(
            value = SourceKind.class,
            names = {"TRANSCRIPT", "OTHER"})
    void ninetyNineOfAHundredTurnsHaveTheRightSpeaker(SourceKind kind) throws IOException {
        assumeTrue(Files.exists(CASES), "the bench's cases are not beside the project");
        List<String> wrong = new ArrayList<>();
        int all = 0;
        for (String text : transcripts()) {
            Source source = read(text, kind);
            Map<String, String> holders = new HashMap<>();
            int at = 0;
            for (String turn : text.split("\n\n")) {
                Matcher label = TURN.matcher(turn);
                if (label.lookingAt()) {
                    all++;
                    String expected = expected(label.group(1), holders);
                    String read = speakerAt(source, at + label.end());
                    if (!Folding.key(read).equals(Folding.key(expected))) {
                        wrong.add(label.group(1) + " is " + read);
                    }
                }
                at += turn.length() + 2;
            }
        }
        assertThat(all).isGreaterThan(6_000);
        assertThat(wrong.size()).as(String.valueOf(wrong)).isLessThanOrEqualTo(all / 100);
    }

    private static String expected(String label, Map<String, String> holders) {
        String name = BRACKET.matcher(label).replaceFirst("");
        if (name.endsWith("Chair")) {
            Matcher holder = BRACKET.matcher(label);
            if (holder.find()) {
                holders.put(
                        name,
                        ADDRESS.matcher(holder.group(1).strip().replace(")", ""))
                                .replaceAll(""));
            }
            return holders.getOrDefault(name, name);
        }
        return ADDRESS.matcher(name).replaceAll("");
    }

    private static String speakerAt(Source source, int position) {
        for (Block block : source.blocks()) {
            if (block.span().start() <= position && position < block.span().end()) {
                return block.role() == BlockRole.SPEECH
                        ? String.valueOf(block.speaker())
                        : block.role().name();
            }
        }
        return "nobody";
    }

    private static Source read(String text, SourceKind kind) {
        SourceInfo declared = new SourceInfo(null, null, kind, null, null, null, null);
        return new SourceReading()
                .read(new SourceInput(null, "transcript", new Content.Inline(text, "text/plain"), declared))
                .sources()
                .getFirst();
    }

    private static Set<String> transcripts() throws IOException {
        Set<String> texts = new LinkedHashSet<>();
        ObjectMapper mapper = new ObjectMapper();
        for (String file : List.of("verdicts", "passages-val", "passages-train")) {
            Path cases = CASES.resolve(file + ".jsonl.gz");
            try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                            new GZIPInputStream(Files.newInputStream(cases)), StandardCharsets.UTF_8));
                    Stream<String> stream = lines.lines()) {
                stream.forEach(line -> mapper.readTree(line).get("sources").forEach(source -> add(source, texts)));
            }
        }
        return texts;
    }

    private static void add(JsonNode source, Set<String> texts) {
        if (source.get("kind").asString().equals("transcript")) {
            texts.add(source.get("text").asString());
        }
    }
}
