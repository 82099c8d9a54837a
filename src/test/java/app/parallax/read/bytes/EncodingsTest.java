package app.parallax.read.bytes;

import static org.assertj.core.api.Assertions.assertThat;

import app.parallax.read.format.UnreadableException;
import app.parallax.source.Problem;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Texts that do not say their encoding. */
class EncodingsTest {
    private static final String RUSSIAN =
            "Министр сообщил, что мост через реку откроют весной. «Мы не можем обещать точную дату», — сказал он журналистам после встречи.";
    private static final String GREEK =
            "Ο υπουργός είπε ότι η γέφυρα θα ανοίξει την άνοιξη. Δεν μπορούμε να υποσχεθούμε ημερομηνία, είπε στους δημοσιογράφους.";
    private static final String JAPANESE = "大臣は橋が春に開通すると述べた。「正確な日付は約束できません」と会談の後で記者団に語った。これは三回目の延期である。";
    private static final String CHINESE = "部长说，这座桥将在春天开放。我们不能保证确切的日期，他在会后对记者说。这已经是第三次推迟了。";
    private static final String TRADITIONAL = "部長說，這座橋將在春天開放。我們不能保證確切的日期，他在會後對記者說。這已經是第三次推遲了。";
    private static final String KOREAN = "장관은 다리가 봄에 개통될 것이라고 말했다. 정확한 날짜는 약속할 수 없다고 회의 후 기자들에게 말했다.";
    private static final String HEBREW =
            "השר אמר שהגשר ייפתח באביב. איננו יכולים להבטיח תאריך מדויק, אמר לעיתונאים לאחר הפגישה.";
    private static final String ARABIC =
            "قال الوزير إن الجسر سيفتح في الربيع. لا نستطيع أن نعد بتاريخ محدد، كما قال للصحفيين بعد الاجتماع.";
    private static final String THAI =
            "รัฐมนตรีกล่าวว่าสะพานจะเปิดในฤดูใบไม้ผลิ เราไม่สามารถรับปากวันที่แน่นอนได้ เขากล่าวกับผู้สื่อข่าวหลังการประชุม";
    private static final String POLISH =
            "Minister powiedział, że most zostanie otwarty wiosną. Nie możemy obiecać dokładnej daty – mówił później dziennikarzom.";
    private static final String FRENCH =
            "Le ministre a déclaré que le pont serait ouvert au printemps. « Nous ne pouvons promettre de date », a-t-il ajouté après la réunion.";
    private static final String ENGLISH =
            "The minister said the bridge would open in spring. “We can’t promise a date,” he told reporters – and left.";

    private static DecodedText decode(byte[] bytes) throws UnreadableException {
        return Decoding.decode("a.txt", bytes, null);
    }

    private static String text(String language) {
        return switch (language) {
            case "ru" -> RUSSIAN;
            case "el" -> GREEK;
            case "ja" -> JAPANESE;
            case "zh" -> CHINESE;
            case "zh-Hant" -> TRADITIONAL;
            case "ko" -> KOREAN;
            case "he" -> HEBREW;
            case "ar" -> ARABIC;
            case "th" -> THAI;
            case "pl" -> POLISH;
            case "fr" -> FRENCH;
            default -> ENGLISH;
        };
    }

    @ParameterizedTest
    @CsvSource({
        "ru, windows-1251",
        "ru, KOI8-R",
        "ru, IBM866",
        "ru, x-MacCyrillic",
        "el, windows-1253",
        "ja, windows-31j",
        "ja, EUC-JP",
        "ja, ISO-2022-JP",
        "zh, GB18030",
        "zh-Hant, Big5",
        "ko, x-windows-949",
        "he, windows-1255",
        "ar, windows-1256",
        "th, x-windows-874",
        "pl, windows-1250",
        "pl, ISO-8859-2",
        "fr, windows-1252",
        "en, windows-1252",
        "fr, UTF-16LE",
        "ja, UTF-32BE",
        "en, UTF-32LE",
        "en, UTF-16BE",
        "ko, UTF-8"
    })
    void aTextThatDoesNotSayItsEncodingIsRead(String language, String encoding) throws UnreadableException {
        String text = text(language).replaceAll(encoding.matches("KOI8-R|IBM866|ISO-8859-2") ? "[«»—–]" : "(?!)", "-");
        assertThat(decode(text.getBytes(Charset.forName(encoding))).text()).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"windows-1251", "KOI8-R", "IBM866"})
    void aFewWordsAmongMarkUpAreEnough(String encoding) throws UnreadableException {
        String page =
                "<rss version=\"2.0\"><channel><title>News</title><link>http://news.example/</link>\n<item><description>"
                        + RUSSIAN.replaceAll("[«»—]", "-") + "</description></item>\n"
                        + "<item><link>http://news.example/item</link></item>\n".repeat(20)
                        + "</channel></rss>";
        assertThat(decode(page.getBytes(Charset.forName(encoding))).text()).isEqualTo(page);
    }

    @Test
    void aDamagedLetterCostsNoOtherAndIsSaid() throws UnreadableException {
        byte[] bytes = POLISH.getBytes(StandardCharsets.UTF_8);
        int broken = POLISH.substring(0, POLISH.indexOf('ł')).getBytes(StandardCharsets.UTF_8).length;
        bytes[broken + 1] = 'x';
        DecodedText read = decode(bytes);
        assertThat(read.text()).isEqualTo(POLISH.replaceFirst("ł", "\ufffdx"));
        assertThat(read.problems("a.txt"))
                .extracting(Problem::message)
                .singleElement()
                .asString()
                .contains("one place");
    }

    @Test
    void aTextCutInTheMiddleOfALetterIsReadToItsEnd() throws UnreadableException {
        byte[] bytes = RUSSIAN.getBytes(StandardCharsets.UTF_8);
        String text = decode(Arrays.copyOf(bytes, 41)).text();
        assertThat(text).startsWith("Министр сообщил").endsWith("\ufffd");
    }

    @Test
    void aLongWordTakesNoTime() throws UnreadableException {
        byte[] bytes = ("a".repeat(2_000_000) + "\u00e9").getBytes(StandardCharsets.ISO_8859_1);
        assertThat(decode(bytes).text()).endsWith("\u00e9");
    }
}
