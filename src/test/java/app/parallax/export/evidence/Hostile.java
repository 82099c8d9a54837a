package app.parallax.export.evidence;

import app.parallax.compare.Comparison;
import app.parallax.compare.Comparisons;
import app.parallax.compare.Finding;
import app.parallax.compare.FindingKind;
import app.parallax.compare.Verdict;
import app.parallax.dossier.standing.Subjects;
import app.parallax.dossier.work.Dossier;
import app.parallax.dossier.work.Judgement;
import app.parallax.dossier.work.Stamp;
import app.parallax.present.Phrases;
import app.parallax.present.evidence.Evidence;
import app.parallax.present.evidence.EvidenceMaker;
import app.parallax.source.Block;
import app.parallax.source.BlockRole;
import app.parallax.source.Source;
import app.parallax.source.SourceInfo;
import app.parallax.source.SourceKind;
import app.parallax.text.Hashes;
import app.parallax.text.Passage;
import app.parallax.text.Span;
import java.time.Instant;
import java.util.List;
import java.util.TreeMap;

/** Evidence in which every word that comes from outside is the same bad one. */
final class Hostile {
    private Hostile() {}

    static Evidence evidence(String words) {
        Source source = new Source(
                "s",
                new SourceInfo(words, words, SourceKind.REPORT, null, "en", "https://example.org/a?b=1&c=2", null),
                words,
                Hashes.sha256(words),
                List.of(new Block(new Span(0, words.length()), BlockRole.SPEECH, words, null, List.of())),
                List.of());
        Comparison bare = Comparisons.bare(List.of(source), null);
        Finding finding = new Finding(
                "f",
                FindingKind.ADDITION,
                Verdict.UNSUPPORTED,
                1,
                List.of(new Passage("s", 0, words.length())),
                "made-by-hand",
                new TreeMap<>());
        Judgement judgement = new Judgement(
                new Subjects(bare).of(finding),
                Judgement.Program.WRONG,
                Judgement.Claim.STANDS,
                words,
                new Stamp(words, Instant.EPOCH));
        return new EvidenceMaker(
                        Comparisons.withFindings(bare, List.of(finding)),
                        Dossier.of(List.of(judgement)),
                        Phrases.english())
                .of(finding);
    }
}
