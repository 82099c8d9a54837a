package app.parallax.read;

import static org.assertj.core.api.Assertions.assertThat;

import app.parallax.source.SourceInfo;
import app.parallax.source.SourceKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageGuessTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    en | The harbour was closed on Monday, and the mayor said that it would be open again by the end of the week.
                    de | Alte Brücke wird gesperrt. Die Brücke wird für Lastwagen gesperrt. „Elf Lager sind gerissen“, sagte Bauleiter Jonas Wirth.
                    de | Bürgermeisterin Eva Kern: Guten Tag. Wir haben heute lange beraten. Neun Stimmen waren dafür, zwei dagegen. Gebaut wird trotzdem.
                    fr | Pont fermé. Nous avons fermé ce pont après une visite, selon la mairie. Elle rouvrira avant Noël.
                    de | Der Hafen wurde am Montag geschlossen, und die Bürgermeisterin sagte, dass er bis Ende der Woche wieder offen ist.
                    fr | Le port a été fermé lundi, et la maire a déclaré qu'il serait ouvert à nouveau avant la fin de la semaine pour les pêcheurs.
                    es | El puerto fue cerrado el lunes, y la alcaldesa dijo que se abrirá de nuevo antes del fin de la semana para los pescadores.
                    it | Il porto è stato chiuso lunedì e la sindaca ha detto che sarà riaperto prima della fine della settimana per i pescatori.
                    pt | O porto foi fechado na segunda-feira, e a prefeita disse que não será aberto antes do fim da semana para os pescadores.
                    nl | De haven werd maandag gesloten en de burgemeester zei dat hij voor het einde van de week weer open zou zijn.
                    sr | Лука је затворена у понедељак, а градоначелница је рекла да ће бити поново отворена до краја недеље.
                    sr | Luka je zatvorena u ponedeljak, a gradonačelnica je rekla gde će biti nova i da vreme nije važno, takođe i pre toga.
                    hr | Luka je zatvorena u ponedjeljak, a gradonačelnica je rekla gdje će biti nova i da vrijeme nije važno, također i prije toga.
                    sl | Pristanišče je bilo v ponedeljek zaprto, županja pa je rekla, da bo do konca tedna spet odprto za ribiče.
                    ru | Порт был закрыт в понедельник, и мэр сказала, что он будет снова открыт до конца недели, если это возможно.
                    uk | Порт було закрито в понеділок, і мерка сказала, що він буде знову відкритий до кінця тижня, якщо це можливо.
                    bg | Пристанището беше затворено в понеделник и кметът каза, че то ще бъде отворено отново до края на седмицата.
                    mk | Пристаништето беше затворено во понеделникот и градоначалничката рече дека тоа ќе биде отворено до крајот на неделата.
                    sq | Porti u mbyll të hënën dhe kryetarja tha se ai do të hapet përsëri deri në fund të javës për peshkatarët.
                    pl | Port został zamknięty w poniedziałek, a burmistrzyni powiedziała, że do końca tygodnia nie jest jeszcze pewne, czy się otworzy.
                    cs | Přístav byl v pondělí uzavřen a starostka řekla, že do konce týdne bude znovu otevřen, ale není to jisté.
                    sk | Prístav bol v pondelok zatvorený a starostka povedala, že do konca týždňa bude znovu otvorený, ale nie je to isté.
                    hu | A kikötőt hétfőn lezárták, és a polgármester azt mondta, hogy a hét végéig nem lehet megnyitni, de meg kell nézni.
                    ro | Portul a fost închis luni, iar primărița a spus că va fi deschis din nou până la sfârșitul săptămânii pentru pescari și nu mai târziu.
                    el | Το λιμάνι έκλεισε τη Δευτέρα και η δήμαρχος είπε ότι θα ανοίξει ξανά μέχρι το τέλος της εβδομάδας.
                    tr | Liman pazartesi günü kapatıldı ve başkan hafta sonuna kadar bir daha açılacağını söyledi, ama bu için daha çok erken.
                    ar | أغلق الميناء يوم الاثنين وقال العمدة إن ذلك كان من أجل السلامة وقد يفتح بعد نهاية الأسبوع في كل حال.
                    he | הנמל נסגר ביום שני וראש העיר אמרה שהוא ייפתח שוב עד סוף השבוע.
                    ja | 港は月曜日に閉鎖され、市長は週末までに再開すると述べた。
                    zh | 港口于星期一关闭，市长表示将在本周末之前重新开放。
                    ko | 항구는 월요일에 폐쇄되었고 시장은 주말까지 다시 열릴 것이라고 말했다.
                    """)
    void aLanguageIsToldByItsCommonestWordsOrItsScript(String language, String text) {
        assertThat(LanguageGuess.of(text)).isEqualTo(language);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "1234 5678 ---", "Lorem ipsum dolor sit amet consectetur adipiscing elit sed", "The end."})
    void ofTooLittleOrOfNothingKnownNothingIsSaid(String text) {
        assertThat(LanguageGuess.of(text)).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A fire in a Hebden mill on Monday left a guard and a fireman hurt .",
                "Shares of the U.S. carrier fell 81 cents (U.S.) to $29.32 on Tuesday's news.",
                "In a positive note, B&L's leases, a hurdle to a U.S. exit, fell to 1.6 billion."
            })
    void aShortEnglishSentenceIsNotTakenForALanguageThatSharesItsShortestWords(String text) {
        assertThat(LanguageGuess.of(text)).isEqualTo("en");
    }

    @Test
    void theWordsTellMoreThanThePageAndADeclarationStands() {
        String page =
                "<html lang=\"de\"><body><p>The harbour was closed on Monday, and the mayor said that it would open"
                        + " again by the end of the week.</p></body></html>";
        SourceInfo told = new SourceInfo(null, null, SourceKind.OTHER, null, "fr", null, null);
        assertThat(Reads.page(page).info().language()).isEqualTo("en");
        assertThat(Reads.only(new SourceInput(null, "page", new Content.Inline(page, "text/html"), told))
                        .info()
                        .language())
                .isEqualTo("fr");
    }
}
