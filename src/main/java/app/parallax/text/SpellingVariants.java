package app.parallax.text;

import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Folds British onto American spelling, so that neither counts as a changed word. Takes and gives folded forms. */
final class SpellingVariants {

    private static final Pattern OUR = Pattern.compile(
            "((?:mis)?(?:arm|behavi|cand|clam|col|demean|endeav|fav|ferv|flav|glam|harb|hon|hum|lab|neighb|od|parl|rig|rum|sav|splend|tum|val|vap|vig))our(.*)");

    private static final Pattern ISE = Pattern.compile("(.{3,})is(e|ed|es|er|ers|ing|ation|ations|ational)");

    private static final Pattern YSE = Pattern.compile("(.{2,}l)ys(e|ed|es|ing)");

    private static final Pattern DOUBLED = Pattern.compile(
            "(cancel|travel|model|label|level|counsel|fuel|signal|total|channel|quarrel|rival|marshal)l(ed|ing|er|ers)");

    /** Words in -ise that no spelling writes with z, by the letters before "is". */
    private static final Set<String> ALWAYS_S = Set.of(
            "adv",
            "advert",
            "appra",
            "bra",
            "bru",
            "chast",
            "circumc",
            "compr",
            "comprom",
            "conc",
            "cru",
            "dem",
            "desp",
            "dev",
            "disgu",
            "enterpr",
            "exc",
            "exerc",
            "expert",
            "franch",
            "gu",
            "impr",
            "improv",
            "inc",
            "like",
            "merchand",
            "no",
            "otherw",
            "likew",
            "clockw",
            "para",
            "po",
            "pra",
            "prec",
            "prem",
            "prom",
            "ra",
            "rev",
            "superv",
            "surm",
            "surpr",
            "telev",
            "treat",
            "turquo",
            "tortu",
            "vi");

    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("programme", "program"),
            Map.entry("programmes", "programs"),
            Map.entry("centre", "center"),
            Map.entry("centres", "centers"),
            Map.entry("theatre", "theater"),
            Map.entry("theatres", "theaters"),
            Map.entry("metre", "meter"),
            Map.entry("metres", "meters"),
            Map.entry("kilometre", "kilometer"),
            Map.entry("kilometres", "kilometers"),
            Map.entry("litre", "liter"),
            Map.entry("litres", "liters"),
            Map.entry("fibre", "fiber"),
            Map.entry("calibre", "caliber"),
            Map.entry("defence", "defense"),
            Map.entry("defences", "defenses"),
            Map.entry("offence", "offense"),
            Map.entry("offences", "offenses"),
            Map.entry("licence", "license"),
            Map.entry("licences", "licenses"),
            Map.entry("pretence", "pretense"),
            Map.entry("practise", "practice"),
            Map.entry("practised", "practiced"),
            Map.entry("practising", "practicing"),
            Map.entry("grey", "gray"),
            Map.entry("tyre", "tire"),
            Map.entry("tyres", "tires"),
            Map.entry("cheque", "check"),
            Map.entry("cheques", "checks"),
            Map.entry("dialogue", "dialog"),
            Map.entry("dialogues", "dialogs"),
            Map.entry("catalogue", "catalog"),
            Map.entry("catalogues", "catalogs"),
            Map.entry("plough", "plow"),
            Map.entry("sceptical", "skeptical"),
            Map.entry("jewellery", "jewelry"),
            Map.entry("aluminium", "aluminum"),
            Map.entry("ageing", "aging"),
            Map.entry("judgement", "judgment"),
            Map.entry("judgements", "judgments"),
            Map.entry("towards", "toward"),
            Map.entry("whilst", "while"),
            Map.entry("amongst", "among"),
            Map.entry("learnt", "learned"),
            Map.entry("manoeuvre", "maneuver"),
            Map.entry("manoeuvres", "maneuvers"));

    private SpellingVariants() {}

    static String american(String form) {
        String word = WORDS.get(form);
        if (word != null || form.length() < 6) {
            return word != null ? word : form;
        }
        if (form.contains("our")) {
            Matcher our = OUR.matcher(form);
            if (our.matches()) {
                return our.group(1) + "or" + our.group(2);
            }
        }
        // Most words have none of these letters, and an expression takes ten times as long to find that out.
        return form.contains("is") || form.contains("lys") || form.contains("ll") ? ending(form) : form;
    }

    private static String ending(String form) {
        Matcher ise = ISE.matcher(form);
        if (ise.matches() && !ALWAYS_S.contains(ise.group(1))) {
            return ise.group(1) + "iz" + ise.group(2);
        }
        Matcher yse = YSE.matcher(form);
        if (yse.matches()) {
            return yse.group(1) + "yz" + yse.group(2);
        }
        Matcher doubled = DOUBLED.matcher(form);
        return doubled.matches() ? doubled.group(1) + doubled.group(2) : form;
    }
}
