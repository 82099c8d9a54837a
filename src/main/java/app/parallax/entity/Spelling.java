package app.parallax.entity;

/** Whether two words can be one, misspelt once. */
final class Spelling {

    private static final int LEAST_LENGTH = 4;

    private Spelling() {}

    /** True for equal words and for those of four letters and more that differ by one letter put, dropped, changed or swapped with its neighbour. */
    static boolean isNear(String one, String other) {
        if (one.equals(other)) {
            return true;
        }
        if (Math.min(one.length(), other.length()) < LEAST_LENGTH || Math.abs(one.length() - other.length()) > 1) {
            return false;
        }
        int head = 0;
        while (head < Math.min(one.length(), other.length()) && one.charAt(head) == other.charAt(head)) {
            head++;
        }
        String a = one.substring(head);
        String b = other.substring(head);
        return tailsMatch(a, b);
    }

    private static boolean tailsMatch(String a, String b) {
        if (a.length() > b.length()) {
            return a.substring(1).equals(b);
        }
        if (a.length() < b.length()) {
            return b.substring(1).equals(a);
        }
        boolean swapped = a.length() >= 2 && a.charAt(0) == b.charAt(1) && a.charAt(1) == b.charAt(0);
        return a.substring(1).equals(b.substring(1))
                || (swapped && a.substring(2).equals(b.substring(2)));
    }
}
