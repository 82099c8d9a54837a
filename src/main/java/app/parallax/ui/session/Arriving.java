package app.parallax.ui.session;

import app.parallax.dossier.work.Vault;
import app.parallax.present.early.EarlyView;
import app.parallax.read.ReadSource;
import app.parallax.source.AnnotatedSource;
import app.parallax.source.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;

/** Shows sources that are opened together each as soon as it is read, in the order in which they were opened; they come into the dossier when all are. Heard by workers, the rest is for the window's thread. */
final class Arriving implements Workbench.Arrivals {
    private final Session session;
    private final Vault vault;
    private final UiThread uiThread;
    private final Intake intake;
    private final List<String> names;
    private final AtomicBoolean told = new AtomicBoolean();
    private final Map<String, Source> read = new TreeMap<>();
    private List<String> order = List.of();
    private boolean ended;

    /**
     * @param vault of the dossier that they shall stand in: where that is not open yet, they are not shown early
     * @param names what is opened together is called so
     */
    Arriving(Session session, Vault vault, UiThread uiThread, List<String> names) {
        this.session = session;
        this.vault = vault;
        this.uiThread = uiThread;
        this.intake = new Intake(session);
        this.names = List.copyOf(names);
    }

    @Override
    public void read(ReadSource source, List<String> all) {
        synchronized (read) {
            order = List.copyOf(all);
            read.put(source.source().id(), source.source());
        }
        if (!told.getAndSet(true)) {
            uiThread.run(this::show);
        }
    }

    /** Shows what has been read so far. */
    void show() {
        told.set(false);
        List<Source> here = sources();
        if (here.isEmpty()) {
            return;
        }
        List<AnnotatedSource> texts = Stream.concat(underway(), here.stream())
                .map(AnnotatedSource::bare)
                .toList();
        session.arrive(
                here.stream().map(Source::id).toList(),
                EarlyView.of(session.early().get(), session.comparison().get(), texts, session.baseline()));
    }

    /** What is in the dossier and not compared yet stays beside them. */
    private Stream<Source> underway() {
        return session.sources().stream().filter(source -> session.isUnderway(source.id()));
    }

    /** The ids of those that can be read, as they will be in the dossier. */
    List<String> ids() {
        return sources().stream().map(Source::id).toList();
    }

    /** What is opened together, as it is called. */
    List<String> names() {
        return names;
    }

    private List<Source> sources() {
        if (ended || vault != session.shelf().vault()) {
            return List.of();
        }
        synchronized (read) {
            List<String> ids = intake.freeIds(order);
            List<Source> sources = new ArrayList<>();
            for (int i = 0; i < order.size(); i++) {
                Source source = read.get(order.get(i));
                if (source != null) {
                    sources.add(Intake.named(source, ids.get(i)));
                }
            }
            return sources;
        }
    }

    /** They have come into the dossier, or will not. */
    void end() {
        ended = true;
        session.arrived();
    }
}
