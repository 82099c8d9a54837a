package app.parallax.ui.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SessionTest {
    private final Session session = new Session();

    /** A list that is made anew whenever somebody asks would be collected, with whoever listens to it. */
    @Test
    void whoeverListensToTheSourcesListensToOneList() {
        assertThat(session.sources()).isSameAs(session.sources());
    }
}
