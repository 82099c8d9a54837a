package app.parallax.ui.correcting;

import app.parallax.present.Correctable;
import app.parallax.source.Figure;
import app.parallax.ui.session.Texts;
import org.jspecify.annotations.Nullable;

/** How something is read, in a few words. */
public final class ReadAs {
    private final Texts texts;

    public ReadAs(Texts texts) {
        this.texts = texts;
    }

    public String of(Correctable thing) {
        return switch (thing) {
            case Correctable.Quoted quoted -> texts.text("read.quoted", speaker(quoted.speaker()));
            case Correctable.Counted counted -> texts.text("read.counted", figure(counted.figure()));
            case Correctable.Told told
            when told.speaker() != null ->
                texts.text("read.speech", texts.of("role", told.role()), speaker(told.speaker()));
            case Correctable.Told told -> texts.text("read.told", texts.of("role", told.role()));
        };
    }

    private String speaker(@Nullable String speaker) {
        return speaker == null ? texts.text("read.nobody") : speaker;
    }

    private String figure(Figure figure) {
        return new FigureWords(texts)
                .of(figure.value(), figure.upperValue(), figure.approximation(), figure.unit(), figure.counted());
    }
}
