package app.parallax.dossier.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import app.parallax.dossier.history.History;
import app.parallax.dossier.work.Dossier;
import app.parallax.dossier.work.Frame;
import app.parallax.dossier.work.HeldSource;
import app.parallax.source.Problem;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.LongStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileDossierTest {
    private static final Limits SMALL = new Limits(1_000_000, 60, 100_000, 300_000, 100);

    private final KeptDossier kept = withSources();
    private Map<String, byte[]> parts = new LinkedHashMap<>();

    /** What a history of random changes ends with depends on all kinds of changes that there are. */
    private static KeptDossier withSources() {
        return LongStream.iterate(1, seed -> seed + 1)
                .mapToObj(seed -> Kept.history(seed, 40))
                .filter(dossier -> !dossier.dossier().sources().isEmpty())
                .findFirst()
                .orElseThrow();
    }

    @BeforeEach
    void unpack() throws IOException {
        byte[] file = Kept.bytes(kept);
        for (ZipPart part : ZipListing.of(file, 10_000).parts()) {
            parts.put(
                    part.name(),
                    new ZipUnpacking(file, Limits.USUAL).unpack(part).bytes());
        }
    }

    /** Packed by another program, as somebody would who changes a file by hand. */
    private byte[] packed() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        }
        return out.toByteArray();
    }

    private void change(String name, UnaryOperator<String> change) {
        parts.computeIfPresent(
                name, (_, bytes) -> change.apply(new String(bytes, UTF_8)).getBytes(UTF_8));
    }

    private static KeptDossier whole(DossierOpening opening) {
        return Objects.requireNonNull(opening.kept());
    }

    private static List<String> codes(DossierOpening opening) {
        assertThat(opening.problems())
                .allSatisfy(problem -> assertThat(problem.message())
                        .as(problem.code())
                        .matches("(?s)\\S.*\\.")
                        .doesNotContain("Exception"));
        return opening.problems().stream().map(Problem::code).distinct().toList();
    }

    @Test
    void aFilePackedAgainByAnotherProgramIsTheSame() throws IOException {
        DossierOpening opening = Kept.open(packed());

        assertThat(opening.problems()).isEmpty();
        assertThat(whole(opening).dossier()).isEqualTo(kept.dossier());
        assertThat(whole(opening).log()).isEqualTo(kept.log());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "x", "PK", "PK\u0003\u0004", "<html>no dossier</html>", "PK\u0005\u0006000000000000000000"})
    void whatIsNoDossierIsRefusedInASentence(String content) {
        DossierOpening opening = Kept.open(content.getBytes(UTF_8));

        assertThat(opening.kept()).isNull();
        assertThat(codes(opening)).containsExactly("no-dossier");
    }

    @Test
    void aFileCutAnywhereShowsWhatStandsBefore() throws IOException {
        byte[] file = Kept.bytes(kept);
        int endOfWork = ZipListing.of(file, 100).parts().get(3).at();
        for (int length = 0; length < file.length; length += 23) {
            DossierOpening opening = Kept.open(Arrays.copyOf(file, length));
            if (length >= endOfWork) {
                assertThat(whole(opening).dossier()).isEqualTo(kept.dossier());
                assertThat(whole(opening).log()).isEqualTo(kept.log());
            }
            assertThat(codes(opening)).isNotEmpty();
        }
    }

    @Test
    void ofWorkThatIsCutOffTheLogBringsBackTheRest() throws IOException {
        change("work.json", json -> json.substring(0, json.length() / 2));

        DossierOpening opening = Kept.open(packed());

        assertThat(codes(opening)).containsExactly("damaged", "rebuilt");
        assertThat(whole(opening).dossier()).isEqualTo(kept.dossier());
    }

    /** Makes an entry of the log one that nobody knows. */
    private void unfollowable(int entry) {
        change("log.json", json -> {
            String[] parts = json.split("\"entry\":\"(?=made|undone|redone)", -1);
            StringBuilder changed = new StringBuilder(parts[0]);
            for (int i = 1; i < parts.length; i++) {
                String rest = i == entry ? parts[i].replaceFirst("^\\w+", "dreamt") : parts[i];
                changed.append("\"entry\":\"").append(rest);
            }
            return changed.toString();
        });
    }

    @Test
    void aLogIsFollowedAsFarAsItCanBeWhereNothingElseIsLeft() throws IOException {
        change("work.json", json -> json.substring(0, json.indexOf('[') + 1));
        unfollowable(kept.log().size() - 3);

        DossierOpening opening = Kept.open(packed());

        History before = new History(Dossier.EMPTY);
        kept.log().subList(0, kept.log().size() - 4).forEach(before::add);
        assertThat(codes(opening)).containsExactly("damaged", "rebuilt");
        assertThat(whole(opening).dossier()).isEqualTo(before.dossier());
    }

    @Test
    void theRestOfTheWorkIsTakenWhereItIsMoreThanTheLogLeadsTo() throws IOException {
        change("work.json", json -> json.substring(0, json.length() - 3));
        unfollowable(2);

        DossierOpening opening = Kept.open(packed());

        assertThat(codes(opening)).containsExactly("damaged", "log-aside");
        assertThat(whole(opening).dossier().items())
                .hasSizeGreaterThanOrEqualTo(kept.dossier().items().size() - 1);
    }

    @Test
    void withoutItsLogWorkThatIsCutOffIsShownAsFarAsItGoes() throws IOException {
        change("work.json", json -> json.substring(0, json.length() / 2));
        parts.remove("log.json");

        DossierOpening opening = Kept.open(packed());

        assertThat(codes(opening)).contains("damaged", "missing");
        assertThat(whole(opening).dossier().items()).isNotEmpty();
        assertThat(kept.dossier().items())
                .containsAllEntriesOf(whole(opening).dossier().items());
    }

    @Test
    void aLogThatDoesNotFitIsKeptButCannotBeUndone() throws IOException {
        change("log.json", json -> json.replaceFirst("\"entry\":\"made\"", "\"entry\":\"dreamt\""));

        DossierOpening opening = Kept.open(packed());

        assertThat(codes(opening)).containsExactly("damaged", "log-aside");
        assertThat(whole(opening).dossier()).isEqualTo(kept.dossier());
        assertThat(whole(opening).log()).isEmpty();
        assertThat(whole(opening).aside().log()).hasSameSizeAs(kept.log()).anyMatch(json -> json.contains("dreamt"));
    }

    @Test
    void whatNobodyKnowsYetIsKeptAndSavedAgain() throws IOException {
        String hologram = "{\"item\":\"hologram\",\"colour\":[\"red\"]}";
        change("work.json", json -> json.replace("\"items\":[", "\"items\":[" + hologram + ","));

        KeptDossier opened = whole(Kept.open(packed()));
        DossierOpening again = Kept.open(Kept.bytes(opened));

        assertThat(codes(again)).containsExactly("item-aside");
        assertThat(whole(again).dossier()).isEqualTo(kept.dossier());
        assertThat(whole(again).aside().items()).containsExactly(hologram);
    }

    @Test
    void aDossierOfANewerVersionOpensToRead() throws IOException {
        change("manifest.json", json -> json.replace("parallax.dossier/1", "parallax.dossier/2"));

        DossierOpening opening = Kept.open(packed());

        assertThat(opening.readOnly()).isTrue();
        assertThat(codes(opening)).containsExactly("newer-version");
        assertThat(whole(opening).dossier()).isEqualTo(kept.dossier());
    }

    @Test
    void aChangedEntryIsShownAndSaid() throws IOException {
        change("work.json", json -> json.replaceFirst("\"who\":\"", "\"who\":\"Mallory "));

        assertThat(codes(Kept.open(packed()))).contains("damaged");
    }

    @Test
    void aSourceWithTheWrongHashIsLostAndTheRestIsShown() throws IOException {
        HeldSource source = kept.dossier().sources().getFirst();
        change("contents/" + source.current().reading(), json -> json.replace("words", "WORDS"));

        DossierOpening opening = Kept.open(packed());

        assertThat(codes(opening)).containsExactly("source-lost");
        assertThat(opening.lost()).contains(source.id());
        assertThat(whole(opening).dossier()).isEqualTo(kept.dossier());
        assertThat(whole(opening).vault().has(source.current().reading())).isFalse();
    }

    @Test
    void aSourceWithoutItsBytesSaysSo() throws IOException {
        HeldSource source = kept.dossier().sources().getFirst();
        parts.remove("contents/" + source.current().original());

        DossierOpening opening = Kept.open(packed());

        assertThat(codes(opening)).containsExactly("original-lost");
        assertThat(opening.lost()).contains(source.id());
    }

    @Test
    void withoutItsManifestADossierIsShown() throws IOException {
        parts.remove("manifest.json");

        DossierOpening opening = Kept.open(packed());

        assertThat(codes(opening)).containsExactly("no-manifest");
        assertThat(whole(opening).dossier()).isEqualTo(kept.dossier());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../../evil.sh",
                "/etc/passwd",
                "C:\\evil.exe",
                "contents/../work.json",
                "contents/x",
                "notes/\u202egpj.exe"
            })
    void namesThatLeadElsewhereAreLeftOut(String name) throws IOException {
        parts.put(name, "boo".getBytes(UTF_8));

        DossierOpening opening = Kept.open(packed());

        assertThat(codes(opening)).containsExactly("foreign");
        assertThat(opening.problems().getFirst().message()).doesNotContain("\u202e");
        assertThat(whole(opening).dossier()).isEqualTo(kept.dossier());
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void ofTwoEntriesWithOneNameTheOneMeantIsTaken(boolean falseOneFirst) throws IOException {
        byte[] other = "{\"items\":[]}".getBytes(UTF_8);
        Kept.Bytes out = new Kept.Bytes();
        ZipWriter zip = new ZipWriter(out, 100);
        for (Map.Entry<String, byte[]> part : parts.entrySet()) {
            boolean work = part.getKey().equals("work.json");
            if (work && falseOneFirst) {
                zip.add("work.json", ByteBuffer.wrap(other));
            }
            zip.add(part.getKey(), ByteBuffer.wrap(part.getValue()));
            if (work && !falseOneFirst) {
                zip.add("work.json", ByteBuffer.wrap(other));
            }
        }
        zip.finish();

        DossierOpening opening = Kept.open(out.bytes.toByteArray());

        assertThat(codes(opening)).containsExactly("doubled");
        assertThat(whole(opening).dossier()).isEqualTo(kept.dossier());
    }

    @Test
    void garbageBehindTheEndIsSaid() throws IOException {
        byte[] file = Kept.bytes(kept);

        DossierOpening opening = Kept.open(Arrays.copyOf(file, file.length + 100));

        assertThat(codes(opening)).containsExactly("surplus");
        assertThat(whole(opening).dossier()).isEqualTo(kept.dossier());
    }

    @Test
    void twoItemsInOnePlaceAreNotTakenForOne() throws IOException {
        String title = "{\"item\":\"frame\",\"title\":\"%s\"}";
        String work = "{\"items\":[" + title.formatted("one") + "," + title.formatted("two") + "]}";
        parts = new LinkedHashMap<>(Map.of("work.json", work.getBytes(UTF_8)));

        DossierOpening opening = Kept.open(packed());

        assertThat(whole(opening).dossier().frame()).isEqualTo(new Frame("one", null));
        assertThat(whole(opening).aside().items()).containsExactly(title.formatted("two"));
    }

    @Test
    void deepNestingAndHugeNumbersAreNoItems() throws IOException {
        String deep = "{\"items\":[" + "[".repeat(50_000) + "]".repeat(50_000) + "]}";
        parts.put("work.json", deep.getBytes(UTF_8));
        parts.remove("log.json");
        assertThat(codes(Kept.open(packed()))).contains("damaged");

        String huge = "{\"items\":[{\"item\":\"frame\",\"title\":\"x\"},{\"item\":\"seen\",\"n\":" + "9".repeat(90_000)
                + "}]}";
        parts.put("work.json", huge.getBytes(UTF_8));
        assertThat(whole(Kept.open(packed())).dossier().frame().title()).isEqualTo("x");
    }

    @Test
    void aBombIsNotUnpacked() throws IOException {
        parts.put("contents/" + "a".repeat(64), new byte[100_000_000]);
        byte[] bomb = packed();

        long before = allocated();
        DossierOpening opening = Kept.open(bomb);

        assertThat(allocated() - before).isLessThan(60_000_000);
        assertThat(whole(opening).dossier()).isEqualTo(kept.dossier());
    }

    private static long allocated() {
        var threads = (com.sun.management.ThreadMXBean) java.lang.management.ManagementFactory.getThreadMXBean();
        return threads.getThreadAllocatedBytes(Thread.currentThread().threadId());
    }

    private static String content(int number) {
        return "contents/" + "0".repeat(56) + HexFormat.of().toHexDigits(number);
    }

    @Test
    void manyEntriesThatAreTooLargeTogetherAreNotUnpacked() throws IOException {
        parts = new LinkedHashMap<>(Map.of("work.json", "{\"items\":[]}".getBytes(UTF_8)));
        for (int i = 0; i < 50; i++) {
            parts.put(content(i), new byte[90_000]);
        }
        byte[] file = packed();

        long before = allocated();
        DossierOpening opening = new DossierReader("bomb.parallax", SMALL).open(file);

        assertThat(opening.kept()).isNotNull();
        assertThat(allocated() - before).isLessThan(6_000_000);
    }

    @Test
    void entriesBeyondNumberAreLeftOut() throws IOException {
        for (int i = 0; i < 100; i++) {
            parts.put(content(i), new byte[1]);
        }
        DossierOpening opening = new DossierReader("many.parallax", SMALL).open(packed());

        assertThat(codes(opening)).contains("too-many");
        assertThat(whole(opening).dossier()).isEqualTo(kept.dossier());
    }
}
