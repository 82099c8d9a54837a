package app.parallax.annotate.name;

import app.parallax.annotate.word.PartOfSpeech;
import app.parallax.annotate.word.TaggedSentence;
import app.parallax.annotate.word.Word;
import app.parallax.annotate.word.WordList;
import app.parallax.source.EntityType;
import app.parallax.source.NameMention;
import app.parallax.text.NameSuffixes;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Guesses what a name names: from its own words, then from those around it, then from the source's other mentions of it. */
final class NameTyper {

    private static final Set<String> BODY_WORDS = WordList.of("""
            agency ministry department council committee commission union nations party university college
            institute bank court army force forces police association federation organization organisation
            office bureau company corp corp. inc inc. ltd ltd. co co. group programme program partnership
            alliance parliament congress senate house assembly government foundation center centre school church
            times post news journal magazine press tv radio society board service services authority league club
            team movement front guard navy treaty fund science mission network media campaign industries
            airlines motors systems international republicans democrats security cooperation peace development
            weekly daily tribune gazette herald courier observer telegraph chronicle plc foods holdings airways railways
            hospital museum
            """);

    private static final Set<String> PLACE_WORDS = WordList.of("""
            republic city county state states province river lake sea ocean mountain mountains island islands
            street avenue road square airport valley balkans north south east west kingdom gulf coast bay
            peninsula region district village town beach hill park headquarters bridge harbour harbor quay pier
            cathedral stadium station terminal tunnel canal dam lighthouse palace tower crossing
            """);

    private static final Set<String> PLACE_PREPOSITIONS =
            Set.of("in", "near", "into", "across", "throughout", "outside");
    private static final int LONGEST_PERSON = 4;

    static boolean isBodyWord(String lower) {
        return BODY_WORDS.contains(lower) || PLACE_WORDS.contains(lower);
    }

    EntityType type(TaggedSentence sentence, int from, int to) {
        Word last = sentence.word(to - 1);
        String text = sentence.text(from, to);
        if (to - from > 1
                && followsTitle(sentence, from)
                && looksLikeFullName(sentence, from, to)
                && !endsAsPlace(last)) {
            return EntityType.PERSON; // President Park Lee is no park
        }
        if (Countries.contains(text)
                || PLACE_WORDS.contains(last.lower())
                || (PLACE_WORDS.contains(sentence.word(from).lower()) && to - from > 1)) {
            return EntityType.PLACE;
        }
        if (anyBodyWord(sentence, from, to)) {
            return EntityType.ORGANISATION;
        }
        if (lettersFollow(sentence, to) || (followsTitle(sentence, from) && !NameFinder.isAcronym(last))) {
            return EntityType.PERSON;
        }
        if (to - from == 1 && (NameFinder.isAcronym(last) || last.is(PartOfSpeech.ADJ))) {
            return NameFinder.isAcronym(last) ? EntityType.ORGANISATION : EntityType.OTHER;
        }
        return byNeighbours(sentence, from, to);
    }

    /** "Kari Moe MP", "Kari Moe, PhD": only people have letters behind their names. */
    private static boolean lettersFollow(TaggedSentence sentence, int to) {
        int at = to < sentence.size() && sentence.word(to).is(",") ? to + 1 : to;
        return at < sentence.size() && NameSuffixes.isLetters(sentence.word(at).text());
    }

    private static boolean anyBodyWord(TaggedSentence sentence, int from, int to) {
        for (int i = from; i < to; i++) {
            if (BODY_WORDS.contains(sentence.word(i).lower())) {
                return true;
            }
        }
        return false;
    }

    private static boolean endsAsPlace(Word last) {
        return PLACE_WORDS.contains(last.lower()) || BODY_WORDS.contains(last.lower());
    }

    private static boolean followsTitle(TaggedSentence sentence, int from) {
        if (from == 0) {
            return false;
        }
        Word before = sentence.word(from - 1);
        return Offices.isTitle(before.lower()) || Offices.isOffice(before.lower());
    }

    private static EntityType byNeighbours(TaggedSentence sentence, int from, int to) {
        boolean possessive = to < sentence.size() && sentence.word(to).is("'s");
        if (from > 0 && PLACE_PREPOSITIONS.contains(sentence.word(from - 1).lower()) && !possessive) {
            return EntityType.PLACE;
        }
        boolean article = from > 0 && sentence.word(from - 1).is("the");
        return looksLikeFullName(sentence, from, to) && !article ? EntityType.PERSON : EntityType.OTHER;
    }

    private static boolean looksLikeFullName(TaggedSentence sentence, int from, int to) {
        if (to - from < 2 || to - from > LONGEST_PERSON) {
            return false;
        }
        for (int i = from; i < to; i++) {
            Word word = sentence.word(i);
            boolean small = word.text().length() == 1
                    || word.text().endsWith(".")
                    || (i > from && NameSuffixes.isGeneration(word.text()));
            if (!small && (NameFinder.isAcronym(word) || word.is(PartOfSpeech.ADJ) || word.is("of"))) {
                return false;
            }
        }
        return true;
    }

    /** Gives mentions of one form one type, the commonest of the telling ones; a last name goes with the full name. */
    List<NameMention> settle(List<NameMention> names) {
        Map<String, EntityType> settled = new HashMap<>();
        votes(names).forEach((form, votes) -> settled.put(form, winner(votes)));
        for (NameMention name : names) {
            String last = NameSuffixes.familyName(name.text());
            if (settled.get(name.text()) == EntityType.PERSON && !last.equals(name.text())) {
                settled.computeIfPresent(last, (form, type) -> type == EntityType.PLACE ? type : EntityType.PERSON);
            }
        }
        List<NameMention> result = new ArrayList<>(names.size());
        for (NameMention name : names) {
            result.add(new NameMention(name.span(), name.text(), settled.getOrDefault(name.text(), name.type())));
        }
        return result;
    }

    private static Map<String, Map<EntityType, Integer>> votes(List<NameMention> names) {
        Map<String, Map<EntityType, Integer>> votes = new HashMap<>();
        for (NameMention name : names) {
            votes.computeIfAbsent(name.text(), form -> new EnumMap<>(EntityType.class))
                    .merge(name.type(), 1, Integer::sum);
        }
        return votes;
    }

    private static EntityType winner(Map<EntityType, Integer> votes) {
        EntityType best = EntityType.OTHER;
        int most = 0;
        for (Map.Entry<EntityType, Integer> vote : votes.entrySet()) {
            if (vote.getKey() != EntityType.OTHER && vote.getValue() > most) {
                best = vote.getKey();
                most = vote.getValue();
            }
        }
        return best;
    }
}
