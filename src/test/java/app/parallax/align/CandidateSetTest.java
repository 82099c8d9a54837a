package app.parallax.align;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CandidateSetTest {

    @Test
    void eachPairComesOnceAndInOrder() {
        CandidateSet set = new CandidateSet();
        set.add(70_000, 2);
        set.add(3, 90_000);
        set.add(70_000, 2);
        set.add(3, 4);
        assertThat(set.inOrder())
                .containsExactly(new Candidate(3, 4), new Candidate(3, 90_000), new Candidate(70_000, 2));
    }

    @Test
    void itHoldsMoreThanItHasRoomForAtFirst() {
        CandidateSet set = new CandidateSet();
        for (int i = 5_000; i > 0; i--) {
            set.add(i, i);
        }
        assertThat(set.inOrder()).hasSize(5_000).startsWith(new Candidate(1, 1));
    }
}
