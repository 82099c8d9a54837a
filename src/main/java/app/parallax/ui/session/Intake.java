package app.parallax.ui.session;

import app.parallax.compare.Comparison;
import app.parallax.dossier.work.Frame;
import app.parallax.dossier.work.GivenOccasion;
import app.parallax.dossier.work.HeldSource;
import app.parallax.dossier.work.Item;
import app.parallax.read.ReadSource;
import app.parallax.source.Source;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

/** What comes into the dossier with sources that were opened: each under an id of its own, behind those that are there. Used by the window's thread only. */
final class Intake {
    private final Session session;

    Intake(Session session) {
        this.session = session;
    }

    /** The id that a source can have beside those that are open: its own, or that with a number. */
    String freeId(String wish, Set<String> alsoTaken) {
        Set<String> taken = new HashSet<>(alsoTaken);
        session.dossier().sources().forEach(source -> taken.add(source.id()));
        return free(wish, taken);
    }

    /** The ids that sources with these wishes will have, in the same order. */
    List<String> freeIds(List<String> wishes) {
        Set<String> given = new HashSet<>();
        List<String> ids = new ArrayList<>();
        for (String wish : wishes) {
            String id = freeId(wish, given);
            given.add(id);
            ids.add(id);
        }
        return ids;
    }

    /**
     * @param versions what was written of the sources, in their order
     */
    List<Item> items(Workbench.Opened opened, List<HeldSource.Version> versions) {
        List<Item> items = new ArrayList<>(changed(frame(opened)));
        opened.occasions().forEach(occasion -> items.add(new GivenOccasion(occasion)));
        List<String> ids = freeIds(
                opened.sources().stream().map(read -> read.source().id()).toList());
        Iterator<HeldSource.Version> written = versions.iterator();
        Iterator<String> free = ids.iterator();
        int place = session.dossier().sources().stream()
                .mapToInt(HeldSource::place)
                .max()
                .orElse(-1);
        for (ReadSource read : opened.sources()) {
            place++;
            items.add(session.shelf().put(named(read, free.next()), written.next(), place));
        }
        return items;
    }

    private Frame frame(Workbench.Opened opened) {
        Frame frame = opened.sources().isEmpty() ? session.dossier().frame() : steady();
        boolean first = session.sources().isEmpty();
        String title = first && opened.title() != null ? opened.title() : frame.title();
        return frame.baseline() == null ? new Frame(title, opened.baseline()) : frame.titled(title);
    }

    /** What has to be written down so that a change of what is known of the sources does not turn the view round. */
    List<Item> steadyFrame() {
        return changed(steady());
    }

    /** The same, where a source goes. */
    List<Item> frameWithout(String id) {
        Frame frame = steady();
        return changed(id.equals(frame.baseline()) ? new Frame(frame.title(), null) : frame);
    }

    private List<Item> changed(Frame frame) {
        return frame.equals(session.dossier().frame()) ? List.of() : List.of(frame);
    }

    /** With the baseline that is looked from. */
    private Frame steady() {
        Frame frame = session.dossier().frame();
        Comparison seen = session.comparison().get();
        boolean there = seen != null && session.dossier().source(seen.baseline()) != null;
        return there ? frame.keeping(seen.baseline()) : frame;
    }

    static ReadSource named(ReadSource read, String id) {
        return new ReadSource(named(read.source(), id), read.name(), read.bytes(), read.file(), read.mediaType());
    }

    static Source named(Source source, String id) {
        return new Source(id, source.info(), source.text(), source.sha256(), source.blocks(), source.problems());
    }

    private static String free(String wish, Set<String> taken) {
        String id = wish;
        for (int n = 2; taken.contains(id); n++) {
            id = wish + "-" + n;
        }
        return id;
    }
}
