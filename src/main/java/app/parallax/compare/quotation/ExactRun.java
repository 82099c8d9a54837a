package app.parallax.compare.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Finds the quoted words as one run of the record's, by the rarest of them. */
final class ExactRun {

    private static final int CONTEXT = 40;

    private ExactRun() {}

    /**
     * Where the words stand in one run. Of several places the one whose surroundings share most with the words around the quotation, then the first.
     *
     * @param context stems of the reporter's words around the quotation
     * @return index of the run's first word, −1 where there is no such run
     */
    static int find(QuotedWords quoted, SpokenWords record, Set<String> context) {
        int rarest = rarest(quoted, record);
        List<Integer> runs = new ArrayList<>();
        for (int place : record.places(quoted.token(rarest).stem())) {
            if (stands(quoted, record, place - rarest)) {
                runs.add(place - rarest);
            }
        }
        return runs.size() <= 1 ? runs.stream().findFirst().orElse(-1) : nearest(runs, quoted.size(), record, context);
    }

    private static int rarest(QuotedWords quoted, SpokenWords record) {
        int rarest = 0;
        for (int i = 1; i < quoted.size(); i++) {
            if (record.places(quoted.token(i).stem()).length
                    < record.places(quoted.token(rarest).stem()).length) {
                rarest = i;
            }
        }
        return rarest;
    }

    private static boolean stands(QuotedWords quoted, SpokenWords record, int start) {
        if (start < 0 || start + quoted.size() > record.size()) {
            return false;
        }
        for (int i = 0; i < quoted.size(); i++) {
            boolean follows = i == 0 || record.follows(start + i);
            if (!follows
                    || (i > 0 && quoted.hasEllipsisBefore(i))
                    || !record.form(start + i).equals(quoted.form(i))) {
                return false;
            }
        }
        return true;
    }

    private static int nearest(List<Integer> runs, int length, SpokenWords record, Set<String> context) {
        int best = -1;
        int most = -1;
        for (int run : runs) {
            int shared = shared(run, length, record, context);
            if (shared > most) {
                most = shared;
                best = run;
            }
        }
        return best;
    }

    private static int shared(int run, int length, SpokenWords record, Set<String> context) {
        int from = Math.max(0, run - CONTEXT);
        int to = Math.min(record.size(), run + length + CONTEXT);
        return (int) IntStream.range(from, to)
                .mapToObj(i -> record.token(i).stem())
                .distinct()
                .filter(context::contains)
                .count();
    }
}
