package app.parallax.present;

import java.util.List;

/**
 * A note as it is shown.
 *
 * @param about what it is on, in words
 * @param text as typed
 * @param tags with their "#"
 * @param by who wrote it last and when
 * @param places the passages it is on; empty where it is on no words
 */
public record NoteView(String id, String about, String text, List<String> tags, String by, List<Place> places) {
    public NoteView {
        tags = List.copyOf(tags);
        places = List.copyOf(places);
    }

    /**
     * Words that a note is on.
     *
     * @param source what the source is called
     * @param words as they read when the note was made
     * @param doubt that other words stand there now, or none; else empty
     */
    public record Place(String source, String words, String doubt) {}
}
