package app.parallax.engine;

import app.parallax.annotate.Annotation;
import app.parallax.source.AnnotatedSource;
import app.parallax.source.Source;
import java.util.LinkedHashMap;
import java.util.Map;

/** Annotated sources by all that shaped them: bytes, what is known, blocks after correction. Keeps the latest; safe for several threads. */
final class AnnotationCache {

    private static final int MOST = 128;

    private final Annotation annotation;
    private final Map<Source, AnnotatedSource> latest = new LinkedHashMap<>();

    AnnotationCache(Annotation annotation) {
        this.annotation = annotation;
    }

    AnnotatedSource annotate(Source source) {
        synchronized (latest) {
            AnnotatedSource known = latest.get(source);
            if (known != null) {
                return known;
            }
        }
        AnnotatedSource annotated = annotation.annotate(source);
        synchronized (latest) {
            latest.put(source, annotated);
            if (latest.size() > MOST) {
                latest.remove(latest.keySet().iterator().next());
            }
        }
        return annotated;
    }
}
