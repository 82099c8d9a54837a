package app.parallax.compare.statement;

import app.parallax.source.AnnotatedSource;
import app.parallax.source.Block;
import app.parallax.source.SourceKind;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Whether a text calls itself a release: it gives words to the press, so what it quotes has no earlier record. Its head tells, in a line of its own or a part of one: "Example plc - Press release". */
public final class Release {

    private static final int HEAD = 10;
    private static final int LONGEST = 160;

    private static final Pattern PARTS = Pattern.compile("\\s*[|\u2013\u2014:,;(){}\\[\\]\\n]\\s*|\\s+-+\\s+");
    private static final Pattern NAMED = Pattern.compile("(?i)(?:(?:official|joint|corporate|company|financial)\\s+)?"
            + "(?:(?:press|news|media|earnings)\\s+(?:release|statement|announcement|notice)"
            + "|(?:regulatory|stock exchange|ad[ -]hoc)\\s+(?:news|release|announcement)"
            + "|for\\s+(?:immediate\\s+)?release)"
            + "(?:\\s+(?:of|no\\.?|number|\\d).*)?");

    private Release() {}

    public static boolean is(AnnotatedSource source) {
        if (source.source().info().kind() == SourceKind.TRANSCRIPT) {
            return false;
        }
        Stream<String> title = Stream.ofNullable(source.source().info().title());
        Stream<String> head =
                source.blocks().stream().limit(HEAD).map(Block::span).map(source::words);
        return Stream.concat(title, head)
                .filter(words -> words.length() <= LONGEST)
                .anyMatch(Release::isNamed);
    }

    private static boolean isNamed(String line) {
        return Arrays.stream(PARTS.split(line))
                .anyMatch(part -> NAMED.matcher(part.strip()).matches());
    }
}
