package app.parallax.read.bytes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.parallax.read.format.UnreadableException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecodingTest {

    /** A text, and the encodings that people save it in. */
    record Sample(String language, String text, String encodings) {
        @Override
        public String toString() {
            return language;
        }
    }

    static Stream<Sample> samples() {
        return Stream.of(
                new Sample("French", """
                        Le ministre a déclaré mardi que les travaux du port seraient achevés avant l’été. « Nous n’avons pas été
                        surpris », a-t-il ajouté à Genève, où il était reçu par le maire. La commission, elle, dénonce des délais
                        très longs et un coût élevé.""", "windows-1252 x-MacRoman"),
                new Sample("German", """
                        Die Behörde erklärte am Dienstag, die Brücke müsse für Lastwagen geschlossen bleiben. „Wir können das nicht
                        länger dulden“, sagte der Bürgermeister in Köln. Größere Schäden hätten sich nicht gezeigt.""", "windows-1252 x-MacRoman"),
                new Sample("Spanish", """
                        La comisión señaló que el año próximo habrá más inversión en el puerto. ¿Quién pagará? «Todavía no está
                        decidido», respondió la alcaldesa de Logroño, que pidió paciencia a los vecinos.""", "windows-1252 x-MacRoman"),
                new Sample("Polish", """
                        Minister powiedział we wtorek, że prace w porcie zostaną zakończone przed końcem roku. „Nie możemy dłużej
                        czekać” – dodał. Związki zawodowe żądają wyższych płac i krótszego dnia pracy, a władze Łodzi milczą.""", "windows-1250 x-MacCentralEurope"),
                new Sample(
                        "Polish, as on old machines",
                        "Minister powiedział we wtorek, że prace w porcie zostaną zakończone przed końcem roku. Związki żądają więcej.",
                        "ISO-8859-2 windows-1250"),
                new Sample("Czech", """
                        Ministr v úterý řekl, že práce v přístavu skončí do konce roku. „Nemůžeme déle čekat,“ dodal. Odbory žádají
                        vyšší mzdy a kratší pracovní dobu, starosta Plzně však mlčí a říká, že žádné peníze nejsou.""", "windows-1250"),
                new Sample("Hungarian", """
                        A miniszter kedden azt mondta, hogy a kikötői munkák az év végéig befejeződnek. Nem várhatunk tovább, tette
                        hozzá. A szakszervezetek magasabb béreket követelnek, a győri polgármester azonban hallgat erről.""", "windows-1250 ISO-8859-2"),
                new Sample("Serbian in Latin letters", """
                        Predsednik Vučić je rekao da će Srbija ostati neutralna, a Đoković i Stošić su se složili. Željko Obradović
                        čeka šumu, kišu i žito na granici, gde će biti još vojnika.""", "windows-1250"),
                new Sample("Serbian in Cyrillic letters", """
                        Председник је рекао да ће Србија остати неутрална, а председник владе се сложио. Жељко чека шуму, кишу и
                        жито на граници, где ће бити још војника.""", "windows-1251 ISO-8859-5"),
                new Sample("Russian", """
                        Министр заявил во вторник, что работы в порту завершатся до конца года. «Мы не можем больше ждать», —
                        добавил он. Профсоюзы требуют повышения зарплаты, а мэр города пока молчит.""", "windows-1251 x-MacCyrillic"),
                new Sample("Russian, as on old machines", """
                        Министр заявил во вторник, что работы в порту завершатся до конца года. Мы не можем больше ждать, добавил
                        он. Профсоюзы требуют повышения зарплаты, а мэр города пока молчит.""", "KOI8-R ISO-8859-5 IBM866"),
                new Sample("Ukrainian", """
                        Міністр заявив у вівторок, що роботи в порту завершаться до кінця року. Ми не можемо більше чекати, додав
                        він. Профспілки вимагають підвищення зарплати, а міський голова їхньої громади поки мовчить.""", "windows-1251 KOI8-U"),
                new Sample("Greek", """
                        Ο υπουργός δήλωσε την Τρίτη ότι τα έργα στο λιμάνι θα ολοκληρωθούν πριν από το τέλος του έτους. Δεν
                        μπορούμε να περιμένουμε άλλο, πρόσθεσε. Τα συνδικάτα ζητούν υψηλότερους μισθούς.""", "windows-1253 ISO-8859-7"),
                new Sample("Turkish", """
                        Bakan salı günü yaptığı açıklamada, limandaki çalışmaların yıl sonundan önce tamamlanacağını söyledi. Daha
                        fazla bekleyemeyiz, diye ekledi. Sendikalar daha yüksek ücret istiyor; İzmir belediye başkanı ise susuyor.""", "windows-1254 ISO-8859-9"),
                new Sample("Hebrew", """
                        השר אמר ביום שלישי שהעבודות בנמל יסתיימו לפני סוף השנה. איננו יכולים לחכות עוד, הוסיף. הארגונים דורשים
                        שכר גבוה יותר וראש העיר שותק.""", "windows-1255 ISO-8859-8"),
                new Sample("Arabic", """
                        قال الوزير يوم الثلاثاء إن الأعمال في الميناء ستنتهي قبل نهاية العام. وأضاف أننا لا نستطيع الانتظار أكثر من
                        ذلك. وتطالب النقابات برفع الأجور.""", "windows-1256 ISO-8859-6"),
                new Sample("Japanese", """
                        大臣は火曜日、港の工事は年末までに終わると述べた。「これ以上待つことはできません」と付け加えた。組合は賃上げを求めている。""", "Shift_JIS EUC-JP ISO-2022-JP"),
                new Sample("Chinese", "部长星期二说，港口的工程将在年底之前完成。他还说，我们不能再等了。工会要求提高工资，市长没有回答。", "GB18030"),
                new Sample(
                        "Chinese in traditional characters",
                        "部長星期二說，港口的工程將在年底之前完成。他還說，我們不能再等了。工會要求提高工資，市長沒有回答。",
                        "Big5"),
                new Sample("Korean", "장관은 화요일에 항구 공사가 연말 전에 끝날 것이라고 말했다. 더 이상 기다릴 수 없다고 그는 덧붙였다.", "EUC-KR"));
    }

    private static String read(byte[] bytes) throws UnreadableException {
        return Decoding.decode("text", bytes, null).text();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void whatWasSavedIsReadWhateverTheEncoding(Sample sample) throws UnreadableException {
        for (String encoding : sample.encodings().split(" ")) {
            Charset charset = Charset.forName(encoding);
            assertThat(charset.newEncoder().canEncode(sample.text()))
                    .as(encoding)
                    .isTrue();
            assertThat(read(sample.text().getBytes(charset))).as(encoding).isEqualTo(sample.text());
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void unicodeIsReadWithAndWithoutItsMark(Sample sample) throws UnreadableException {
        for (String encoding : new String[] {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"}) {
            Charset charset = Charset.forName(encoding);
            assertThat(read(sample.text().getBytes(charset))).as(encoding).isEqualTo(sample.text());
            assertThat(read(("\ufeff" + sample.text()).getBytes(charset)))
                    .as(encoding)
                    .isEqualTo(sample.text());
        }
    }

    /** English text with few letters beyond ASCII gives a detector little to go by. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            windows-1252 | The minister said “we cannot wait” – and left the café in Zürich.
            windows-1252 | It costs £3,400 a day, the mayor’s office said.
            windows-1252 | The naïve résumé of François Hollande’s term, in his own words.
            windows-1250 | President Vučić met the secretary general, and Marija Stošić asked the first question of the day.
            windows-1250 | Wałęsa and Kwaśniewski were there, said Mr Kaczyński.
            x-MacRoman | The minister said “we cannot wait” – and left the café in Zürich.
            windows-1252 | 20°C and 5 § of the law; © The Courier
            """)
    void fewLettersAreEnough(String encoding, String text) throws UnreadableException {
        assertThat(read(text.getBytes(Charset.forName(encoding)))).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\0\0\0\0\0\0\0\0\0\0", "a\0b\0\1\0\2\0c\0", "\u0000\u0001 words \u0002\u0003"})
    void whatIsNoTextIsRefused(String latin) {
        assertThatThrownBy(() -> read(latin.getBytes(StandardCharsets.ISO_8859_1)))
                .isInstanceOf(UnreadableException.class);
    }

    @Test
    void manyBytesCostLittle() throws UnreadableException {
        byte[] bytes = "Déjà vu à Genève, a-t-il dit. ".repeat(400_000).getBytes(Charset.forName("windows-1252"));
        assertThat(read(bytes)).startsWith("Déjà vu à Genève").hasSize(bytes.length);
    }
}
