package app.parallax.ui.importing;

import app.parallax.correction.Correction;
import app.parallax.present.DateGround;
import app.parallax.source.Block;
import app.parallax.source.BlockRole;
import app.parallax.source.Occasion;
import app.parallax.source.Source;
import app.parallax.source.SourceInfo;
import app.parallax.source.SourceKind;
import app.parallax.text.Passage;
import app.parallax.text.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What is known of a source, as far as it has been set right. Not safe for threads. */
final class Draft {
    private final boolean dated;
    private Source read;
    private SourceInfo info;
    private @Nullable Occasion told;
    private String wrong = "";
    private final Map<String, String> names = new LinkedHashMap<>();
    private final Map<Integer, BlockRole> roles = new TreeMap<>();

    /**
     * @param read the source as it was read
     */
    Draft(Source read) {
        this(read, List.of());
    }

    /**
     * @param read the source as it stands after earlier corrections
     * @param earlier these, and others
     */
    Draft(Source read, List<Correction> earlier) {
        this.dated = earlier.stream()
                .anyMatch(correction -> correction instanceof Correction.Date && correction.touches(read.id()));
        this.read = read;
        this.info = read.info();
    }

    SourceInfo info() {
        return info;
    }

    void title(@Nullable String title) {
        info = new SourceInfo(
                title, info.publisher(), info.kind(), info.date(), info.language(), info.url(), info.occasion());
    }

    void publisher(@Nullable String publisher) {
        info = new SourceInfo(
                info.title(), publisher, info.kind(), info.date(), info.language(), info.url(), info.occasion());
    }

    void kind(SourceKind kind) {
        info = new SourceInfo(
                info.title(), info.publisher(), kind, info.date(), info.language(), info.url(), info.occasion());
    }

    void date(@Nullable LocalDate date) {
        info = new SourceInfo(
                info.title(), info.publisher(), info.kind(), date, info.language(), info.url(), info.occasion());
    }

    /** What the day rests on as it stands here. */
    DateGround dateGround() {
        LocalDate day = info.date();
        return DateGround.of(
                read, day, dated || !Objects.equals(day, read.info().date()));
    }

    void language(@Nullable String language) {
        info = new SourceInfo(
                info.title(), info.publisher(), info.kind(), info.date(), language, info.url(), info.occasion());
    }

    /** The source was read once more, as of the kind that is chosen: what was set right stays so, where it still stands. */
    void again(Source now) {
        SourceInfo before = read.info();
        SourceInfo found = now.info();
        info = new SourceInfo(
                kept(info.title(), before.title(), found.title()),
                kept(info.publisher(), before.publisher(), found.publisher()),
                info.kind(),
                kept(info.date(), before.date(), found.date()),
                kept(info.language(), before.language(), found.language()),
                info.url(),
                info.occasion());
        Map<Span, BlockRole> set = new HashMap<>();
        roles.forEach((index, role) -> set.put(read.blocks().get(index).span(), role));
        roles.clear();
        read = now;
        for (int i = 0; i < now.blocks().size(); i++) {
            BlockRole role = set.get(now.blocks().get(i).span());
            if (role != null) {
                roles.put(i, role);
            }
        }
        names.keySet().retainAll(speakers().keySet());
    }

    private static <T> @Nullable T kept(@Nullable T set, @Nullable T before, @Nullable T found) {
        return Objects.equals(set, before) ? found : set;
    }

    /**
     * @param occasion known already, or told of here; null where the program shall look for itself
     */
    void occasion(@Nullable Occasion occasion) {
        told = occasion;
        String id = occasion == null ? null : occasion.id();
        info = new SourceInfo(
                info.title(), info.publisher(), info.kind(), info.date(), info.language(), info.url(), id);
    }

    /** The occasion that was chosen here; empty where none was. */
    Optional<Occasion> told() {
        return Optional.ofNullable(told);
    }

    /** A sentence about an entry that cannot be understood; empty where all can. */
    String wrong() {
        return wrong;
    }

    void wrong(String sentence) {
        wrong = sentence;
    }

    /** Who speaks, under the names that were read, in the order of their first words, with the number of their turns. */
    Map<String, Integer> speakers() {
        Map<String, Integer> turns = new LinkedHashMap<>();
        for (Block block : read.blocks()) {
            String speaker = block.speaker();
            if (speaker != null) {
                turns.merge(speaker, block.label() == null ? 0 : 1, Integer::sum);
            }
        }
        return turns;
    }

    /** What a speaker is called now. */
    String name(String speaker) {
        return names.getOrDefault(speaker, speaker);
    }

    /** Calls a speaker by another name; an empty one leaves the name that was read. */
    void rename(String speaker, String name) {
        if (name.isBlank() || name.strip().equals(speaker)) {
            names.remove(speaker);
        } else {
            names.put(speaker, name.strip());
        }
    }

    /** Takes a block out of the account, or into it: as what it was read, else as a paragraph. */
    void toggleFurniture(int index) {
        BlockRole before = read.blocks().get(index).role();
        BlockRole now = roles.getOrDefault(index, before);
        BlockRole account = before == BlockRole.FURNITURE ? BlockRole.PARAGRAPH : before;
        BlockRole wanted = now == BlockRole.FURNITURE ? account : BlockRole.FURNITURE;
        if (wanted == before) {
            roles.remove(index);
        } else {
            roles.put(index, wanted);
        }
    }

    /** The source as it would be read with what was set right. */
    Source source() {
        List<Block> blocks =
                IntStream.range(0, read.blocks().size()).mapToObj(this::block).toList();
        return new Source(read.id(), info, read.text(), read.sha256(), blocks, read.problems());
    }

    private Block block(int index) {
        Block block = read.blocks().get(index);
        BlockRole role = roles.getOrDefault(index, block.role());
        String speaker = block.speaker();
        boolean spoken = role == BlockRole.SPEECH || role == BlockRole.GAP;
        return new Block(
                block.span(),
                role,
                speaker == null || !spoken ? null : name(speaker),
                block.label(),
                block.candidates());
    }

    boolean isChanged() {
        return !corrections(read.id()).isEmpty();
    }

    /**
     * What was set right.
     *
     * @param id of the source, which may have become another one meanwhile
     */
    List<Correction> corrections(String id) {
        SourceInfo before = read.info();
        List<Correction> corrections = new ArrayList<>();
        add(corrections, before.title(), info.title(), new Correction.Title(id, info.title()));
        add(corrections, before.publisher(), info.publisher(), new Correction.Publisher(id, info.publisher()));
        add(corrections, before.kind(), info.kind(), new Correction.Kind(id, info.kind()));
        add(corrections, before.date(), info.date(), new Correction.Date(id, info.date()));
        add(corrections, before.language(), info.language(), new Correction.Language(id, info.language()));
        add(corrections, before.occasion(), info.occasion(), new Correction.OccasionOf(id, info.occasion()));
        names.forEach((speaker, name) -> corrections.add(new Correction.SpeakerName(id, speaker, name)));
        roles.forEach((index, role) -> corrections.add(
                new Correction.Role(new Passage(id, read.blocks().get(index).span()), role)));
        return corrections;
    }

    private static void add(
            List<Correction> to, @Nullable Object before, @Nullable Object after, Correction correction) {
        if (!Objects.equals(before, after)) {
            to.add(correction);
        }
    }
}
