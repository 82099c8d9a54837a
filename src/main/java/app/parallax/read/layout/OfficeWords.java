package app.parallax.read.layout;

import app.parallax.text.Folding;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** Words of the English language that name an office, a rank, a form of address or a part in a conversation. */
final class OfficeWords {

    private static final Set<String> HONORIFICS = words("mr mrs ms miss mx dr prof professor sir dame hon honourable "
            + "honorable rt right rev reverend lord lady madam madame excellency father sister st honour");

    private static final Set<String> OFFICES = words("""
            president vice deputy acting prime minister ministers foreign secretary under general secretary-general
            under-secretary-general assistant principal permanent chancellor ambassador envoy special representative
            commissioner high chair chairman chairwoman chairperson co-chair director managing executive chief officer
            head leader spokesperson spokesman spokeswoman press attache speaker senator congressman congresswoman
            rep sen gov governor mayor judge justice attorney solicitor sheriff colonel col captain capt lieutenant lt
            major maj sergeant sgt admiral adm marshal brigadier commander corporal private gen king queen prince
            princess duke duchess pope cardinal bishop archbishop rabbi imam premier first supreme allied ceo cfo coo
            cto founder partner analyst economist strategist editor correspondent reporter journalist host anchor
            presenter moderator interviewer interviewee chaplain counsel counselor counsellor advisor adviser member
            mp delegate observer rapporteur treasurer clerk operator coordinator manager superintendent inspector
            constable detective professor doctor president-elect former outgoing incoming senior national security
            defence defense state interior finance economy home affairs external engineer surveyor architect
            scientist pathologist coroner warden councillor councilor councilman councilwoman councilmember alderman
            comptroller auditor registrar dean provost rector ombudsman ombudswoman bürgermeister bürgermeisterin
            oberbürgermeister oberbürgermeisterin ministerin kanzler kanzlerin präsident präsidentin sprecher
            sprecherin leiter leiterin bauleiter bauleiterin direktor direktorin landrat landrätin frau herr maire
            ministre président présidente directeur directrice monsieur""");

    /** What stands before the noun of an office and is seldom one itself. */
    private static final Set<String> QUALIFIERS = words("chief senior principal assistant associate acting lead");

    /** Who asks, when a label names a part. */
    private static final Set<String> ASKING =
            words("q question journalist reporter press correspondent audience media");

    /** Who speaks by his part alone. */
    private static final Set<String> ROLES = words("""
            moderator host anchor presenter interviewer interviewee chair chairman chairwoman chairperson speaker
            president question answer q a operator reporter journalist press audience participant respondent
            spokesperson spokesman spokeswoman correspondent narrator announcer translator interpreter voice witness
            counsel judge caller panelist panellist facilitator secretary minister ambassador chancellor premier
            director clerk attorney student teacher patient doctor officer man woman all voices members""");

    /** Titles that are family names as well: Mr King, Ana Bishop. */
    private static final Set<String> NAMES_TOO = words("""
            king prince duke pope cardinal bishop marshal major constable sheriff sergeant lord chaplain""");

    /** What stands before a hyphen in an office of two words. */
    private static final Set<String> FIRST_HALVES = words("co vice deputy under ex sub inter");

    /** Words before a colon that head a field, a note or a list, and never speak. */
    private static final Set<String> FIELDS = Set.of(
            "note",
            "notes",
            "source",
            "sources",
            "photo",
            "photos",
            "image",
            "images",
            "picture",
            "caption",
            "date",
            "time",
            "when",
            "where",
            "who",
            "what",
            "why",
            "how",
            "location",
            "venue",
            "place",
            "subject",
            "topic",
            "title",
            "re",
            "from",
            "to",
            "cc",
            "contact",
            "contacts",
            "tel",
            "telephone",
            "phone",
            "fax",
            "email",
            "e-mail",
            "mail",
            "web",
            "website",
            "url",
            "address",
            "participants",
            "attendees",
            "present",
            "apologies",
            "agenda",
            "summary",
            "background",
            "conclusion",
            "conclusions",
            "introduction",
            "update",
            "updated",
            "last updated",
            "published",
            "posted",
            "warning",
            "disclaimer",
            "related",
            "read more",
            "read also",
            "see also",
            "also read",
            "watch",
            "listen",
            "more",
            "tags",
            "keywords",
            "category",
            "categories",
            "filed under",
            "share",
            "via",
            "credit",
            "credits",
            "copyright",
            "by",
            "language",
            "duration",
            "length",
            "editor's note",
            "editors' note",
            "correction",
            "clarification",
            "breaking",
            "exclusive",
            "opinion",
            "analysis",
            "video",
            "live",
            "fact check",
            "abstract",
            "methods",
            "results",
            "discussion",
            "transcript",
            "example",
            "step",
            "part",
            "chapter",
            "section",
            "item",
            "figure",
            "table",
            "appendix",
            "annex",
            "http",
            "https",
            "search our content",
            "file photo",
            "in pictures",
            "timeline",
            "key points",
            "highlights");

    private OfficeWords() {}

    static boolean isHonorific(String token) {
        return HONORIFICS.contains(key(token));
    }

    /** True for offices and honorifics alike, those of two words with a hyphen between them included. */
    static boolean isOffice(String token) {
        String key = key(token);
        if (OFFICES.contains(key) || HONORIFICS.contains(key)) {
            return true;
        }
        int hyphen = key.indexOf('-');
        String half = hyphen < 0 ? "" : key.substring(0, hyphen);
        boolean office = OFFICES.contains(half) && !NAMES_TOO.contains(half);
        return office || (FIRST_HALVES.contains(half) && OFFICES.contains(key.substring(hyphen + 1)));
    }

    /** True for words that want the noun of an office behind them: "Chief Surveyor". */
    static boolean isQualifier(String token) {
        return QUALIFIERS.contains(key(token));
    }

    /** True of labels that say no more than that somebody asks. */
    static boolean asks(String label) {
        return ASKING.contains(key(label));
    }

    /** True where a title may be somebody's family name. */
    static boolean isFamilyName(String token) {
        return NAMES_TOO.contains(key(token));
    }

    static boolean isRole(String token) {
        return ROLES.contains(key(token));
    }

    static boolean isField(String words) {
        return FIELDS.contains(Folding.key(words));
    }

    private static String key(String token) {
        String key = Folding.key(token);
        return key.endsWith(".") || key.endsWith(",") ? key.substring(0, key.length() - 1) : key;
    }

    private static Set<String> words(String list) {
        return Arrays.stream(list.strip().split("\\s+")).map(Folding::key).collect(Collectors.toUnmodifiableSet());
    }
}
