package app.parallax.ui.reader;

import app.parallax.compare.Comparison;
import app.parallax.compare.Finding;
import app.parallax.dossier.work.Judgement;
import app.parallax.dossier.work.Subject;
import app.parallax.present.Columns;
import app.parallax.present.FindingView;
import app.parallax.present.FindingViews;
import app.parallax.present.Highlight;
import app.parallax.present.JudgementWords;
import app.parallax.present.PageItem;
import app.parallax.present.Phrases;
import app.parallax.present.SourceHeader;
import app.parallax.present.SourceHeaders;
import app.parallax.present.early.EarlyView;
import app.parallax.present.fold.Wanted;
import app.parallax.present.fold.WorkPlaces;
import app.parallax.present.step.Facing;
import app.parallax.source.Source;
import app.parallax.text.Passage;
import app.parallax.ui.control.Letters;
import app.parallax.ui.correcting.SettingRight;
import app.parallax.ui.grading.SourceGrading;
import app.parallax.ui.selecting.TextSelecting;
import app.parallax.ui.session.Pending;
import app.parallax.ui.session.Selection;
import app.parallax.ui.session.Selections;
import app.parallax.ui.session.Session;
import app.parallax.ui.session.Texts;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the reader shows: which sources, what stands on their pages, what is tied between them. */
public final class ReaderViewModel {
    private final Session session;
    private final SettingRight settingRight;
    private final Phrases phrases;
    private final Texts texts;
    private final SourceGrading grading;
    private final TextSelecting selecting;
    private Map<String, Finding> findings = Map.of();
    /** Only what comes into view is put into words. */
    private @Nullable FindingViews views;

    private final Map<String, FindingView> worded = new HashMap<>();
    /** By what they were measured on: a text is measured once, however often its page is made anew. */
    private final Map<String, Letters> letters = new ConcurrentHashMap<>();

    private @Nullable MarkWords markWords;
    private @Nullable Following following;

    public ReaderViewModel(Session session, SettingRight settingRight, Phrases phrases, Texts texts) {
        this.session = session;
        this.settingRight = settingRight;
        this.phrases = phrases;
        this.texts = texts;
        this.grading = new SourceGrading(session);
        this.selecting = new TextSelecting(session);
        session.readable().subscribe(this::accept);
        session.selection().subscribe(this::show);
        session.hit().subscribe(this::showSource);
    }

    Session session() {
        return session;
    }

    SettingRight settingRight() {
        return settingRight;
    }

    Texts texts() {
        return texts;
    }

    SourceGrading grading() {
        return grading;
    }

    /** Which words are selected. */
    public TextSelecting selecting() {
        return selecting;
    }

    private void accept(@Nullable Comparison comparison) {
        following = comparison == null ? null : new Following(comparison, phrases);
        worded.clear();
        if (comparison == null) {
            findings = Map.of();
            views = null;
            markWords = null;
            letters.clear();
            session.columns().clear();
            return;
        }
        views = new FindingViews(comparison, phrases);
        markWords = new MarkWords(comparison, phrases, texts);
        findings =
                comparison.findings().stream().collect(Collectors.toMap(Finding::id, Function.identity(), (a, b) -> a));
        arrange(comparison);
    }

    private void arrange(Comparison comparison) {
        boolean known = session.early().get() == null;
        if (known) {
            session.arranging().accept(Columns.order(comparison));
        } else if (session.arriving().isEmpty()) {
            session.arranging().accept(Columns.early(comparison, opened()), false);
        } else {
            session.arranging().arrive(Columns.early(comparison, opened()), session.arriving());
        }
    }

    private List<String> opened() {
        return session.sources().stream().map(Source::id).toList();
    }

    /** What a selection ties comes to stand in the columns, in place of what it does not speak of: beside the first column as long as that is possible. */
    private void show(@Nullable Selection selection) {
        if (selection == null || session.columns().isEmpty()) {
            return;
        }
        session.arranging().settle();
        Passage anchor = selection.anchor();
        if (anchor == null) {
            session.arranging()
                    .bring(selection.passages().stream()
                            .limit(2)
                            .map(Passage::source)
                            .distinct()
                            .toList());
        } else {
            // What a person clicks in is read, whatever else the selection speaks of.
            session.arranging()
                    .bringBeside(
                            anchor.source(),
                            Stream.concat(Stream.of(anchor), selection.passages().stream())
                                    .map(Passage::source)
                                    .distinct()
                                    .limit(2)
                                    .toList());
        }
    }

    /** The source of a hit comes to stand in a column. */
    private void showSource(@Nullable Passage hit) {
        if (hit != null) {
            session.arranging().bring(List.of(hit.source()));
        }
    }

    /** Shows a source as a further column, or takes it away; one column always stays. */
    public void toggle(String id) {
        session.arranging().toggle(id);
    }

    SourceHeader header(String id) {
        return new SourceHeaders(comparison(), phrases).of(id);
    }

    /** How the texts are looked at now. */
    Look look() {
        EarlyView early = session.early().get();
        return new Look(
                comparison(),
                session.columns(),
                session.hiddenMarks().hidden().get(),
                session.changesOnly().get(),
                new Look.Unfinished(
                        early == null ? Set.of() : early.underway().keySet(),
                        session.pending().get() == Pending.STOPPED),
                new Wanted(Set.copyOf(session.marked()), Set.copyOf(session.columns()), worked()),
                sample -> letters.computeIfAbsent(sample, Letters::new),
                phrases);
    }

    /** Where the analyst has worked in the texts. */
    List<Passage> worked() {
        return WorkPlaces.of(session.dossier());
    }

    /** Where one source should stand, as a position, while another is read at a place; where it stands already is right as long as nothing says otherwise. */
    double following(String read, String other, double place, double standing) {
        return following == null
                ? standing
                : following.follow(
                        read, other, place, standing, session.selection().get());
    }

    /** What a source has across from what is selected. */
    Facing facing(Selection selection, String source) {
        Following known = following;
        if (known == null) {
            throw new IllegalStateException("nothing can be read yet");
        }
        return known.facing(selection, source);
    }

    /** What the finding is called that begins nearest to a position of a source, no further away than so many code units; of those that the filter lets through. */
    Optional<String> findingNear(String source, int position, int within) {
        Set<String> marked = Set.copyOf(session.marked());
        record Near(Finding finding, int distance) {}
        return comparison().findings().stream()
                .filter(finding -> marked.contains(finding.id()))
                .flatMap(finding -> finding.passages().stream()
                        .filter(passage -> passage.source().equals(source))
                        .map(passage -> new Near(finding, Math.abs(passage.start() - position))))
                .filter(near -> near.distance() <= within)
                .min(Comparator.comparingInt(Near::distance))
                .flatMap(near -> finding(near.finding().id()))
                .map(view -> view.symbol() + " " + view.title());
    }

    /** What a screen reader says of a marked stretch of a source. */
    Optional<String> spoken(String source, Highlight highlight) {
        return spokenFinding(source, highlight)
                .or(() -> Optional.of(texts.text("mark." + highlight.layer().styleClass())));
    }

    /** The same where it marks a finding; empty elsewhere. */
    Optional<String> spokenFinding(String source, Highlight highlight) {
        return Optional.ofNullable(markWords)
                .flatMap(words -> finding(highlight.of()).map(finding -> words.of(finding, source)));
    }

    private Optional<FindingView> finding(String id) {
        FindingViews wording = views;
        return Optional.ofNullable(findings.get(id))
                .filter(finding -> wording != null)
                .map(finding -> worded.computeIfAbsent(
                        id, key -> Objects.requireNonNull(wording).of(finding)));
    }

    /** The signs in the margin of a paragraph: one for each finding that begins in it. */
    List<Glyph> glyphs(PageItem.Paragraph paragraph) {
        return paragraph.runs().stream()
                .flatMap(run -> run.highlights().stream()
                        .filter(h -> h.span().start() == run.span().start()))
                .distinct()
                .flatMap(h -> glyph(paragraph, h).stream())
                .distinct()
                .toList();
    }

    private Optional<Glyph> glyph(PageItem.Paragraph paragraph, Highlight highlight) {
        return finding(highlight.of())
                .map(finding -> glyph(paragraph.text().toShown(highlight.span().start()), finding));
    }

    private Glyph glyph(int at, FindingView finding) {
        Judgement judgement = session.judgement(Subject.Kind.FINDING, finding.id());
        return new Glyph(
                at,
                finding.symbol(),
                finding.tone().name().toLowerCase(Locale.ROOT),
                finding.title(),
                finding.id(),
                judgement == null ? "" : new JudgementWords(phrases).withDoubt(judgement),
                judgement != null && judgement.program() == Judgement.Program.WRONG);
    }

    /** Selects what stands at a place; a second click there goes on to what lies under it. While a passage is chosen for a link, chooses it. */
    void selectAt(String source, int position) {
        if (settingRight.picking().isOn()) {
            settingRight.picking().choose(source, position);
            return;
        }
        boolean underway = session.isUnderway(source);
        // Of what is not compared yet only what was found can be looked at: nothing else can be said of it, nor set
        // right.
        List<Selection> there = new Selections(comparison())
                .at(source, position, session.columns()::contains).stream()
                        .filter(selection -> !underway || findings.containsKey(selection.id()))
                        .toList();
        if (there.isEmpty()) {
            session.selection().set(null);
            session.place().set(underway ? null : paragraph(source, position));
            return;
        }
        session.place().set(null);
        Selection now = session.selection().get();
        List<String> ids = there.stream().map(Selection::id).toList();
        int at = now == null ? -1 : ids.indexOf(now.id());
        session.selection().set(there.get((at + 1) % there.size()));
    }

    /** Looks at what stands at a place, unless it is looked at already. */
    void lookAt(String source, int position) {
        Selection now = session.selection().get();
        boolean there = now != null
                && now.passages().stream()
                        .anyMatch(passage -> passage.source().equals(source)
                                && passage.span().contains(position));
        if (!there && !settingRight.picking().isOn()) {
            selectAt(source, position);
        }
    }

    /** Where in a source that begins which is looked at; null where nothing is. */
    @Nullable
    Integer looked(String source) {
        Selection now = session.selection().get();
        return now == null ? null : now.in(source).map(Passage::start).orElse(null);
    }

    private @Nullable Passage paragraph(String source, int position) {
        return comparison().source(source).blocks().stream()
                .filter(block -> block.span().contains(position))
                .map(block -> new Passage(source, block.span()))
                .findFirst()
                .orElse(null);
    }

    /** Selects a finding by its sign beside a paragraph. */
    void selectFinding(String id, Passage paragraph) {
        Passage anchor = Optional.ofNullable(findings.get(id)).stream()
                .flatMap(finding -> finding.passages().stream())
                .filter(paragraph::overlaps)
                .findFirst()
                .orElse(paragraph);
        new Selections(comparison()).of(id, anchor).ifPresent(session.selection()::set);
    }

    private Comparison comparison() {
        Comparison comparison = session.readable().get();
        if (comparison == null) {
            throw new IllegalStateException("nothing can be read yet");
        }
        return comparison;
    }
}
