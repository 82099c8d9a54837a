package app.parallax.annotate.name;

import app.parallax.annotate.word.WordList;
import app.parallax.text.Folding;
import java.util.Set;

/**
 * First names that in the languages from which English news has most of its people are borne nearly always by women, or nearly always by men. Names that are borne by both ("Kim", "Andrea", "Jean") are in
 * neither list: of these, and of all that are not listed, nothing is known.
 */
public final class FirstNames {

    private static final Set<String> WOMEN = WordList.of("""
            abigail ada adele adriana agata agnes agnieszka aisha alena alexandra alice alicia alina alison amalia amanda amelia amina amy
            ana anastasia angela angelina anita anja ann anna anne annalena anne-marie annette annika antonia astrid audrey aurora ava
            barbara beata beatrice beatriz belinda benedetta bernadette bertha beth betty bianca birgit bogdana brenda bridget brigitte britta
            camila carla carmen carol carolina caroline catarina catherine cecilia celine charlotte chiara chloe christina christine clara
            claire claudia colette concetta constance cristina cynthia dagmar daniela danielle deborah debbie denise diana diane dolores
            donna dorothy ebba edith eileen elena eleanor elif elisa elisabeth eliza elizabeth ella ellen elsa elvira emilia emily emma erika
            erna esperanza esther eugenia eva evelyn fabienne fatima fatma fiona flavia florence frances francesca franziska frida gabriela
            gabriella genevieve georgia gerda gertrude gillian giorgia giovanna giulia gloria grace greta gretchen gudrun hannah hanna harriet
            heather hedwig heidi helen helena helene helga henrietta hilda hillary ida ilse ines ingrid irena irene irina irma isabel
            isabella isabelle iva ivana jacqueline jana jane janet janice jasmine jeanne jelena jennifer jenny jessica jill joanna
            johanna josephine joyce judith julia juliana julie juliet justyna kaja kamala karen karin karina katarina kate katharina
            katherine kathleen kathryn katja katrin kerstin keiko khadija kristina kristine laila lara larissa laura lauren leila lena
            leonora leticia lidia liliana lillian lily linda lisa liudmila liz lorena louise lucia lucy ludmila luisa lydia lyudmila
            madeleine magdalena maja malgorzata manuela mara margaret margarita margrethe margot maria mariana marianne marie marija marina
            marion marit marlene marta martha martina mary matilda maureen megan mei melanie melissa mercedes meredith mia michaela michelle
            milena mila miriam mira monica monika nadia nadezhda nadine nancy naomi natalia natalie natasha nicole nina nora norma
            nuria odile olena olga olivia ophelia pamela patricia patrizia paula pauline penelope petra philippa phoebe pia priya
            rachel rebecca regina renata rita roberta rosa rosalind rose rosemary roxana ruth sabine sabrina sally samantha sandra sanna sara
            sarah selma shirley sibylle sigrid silvia simona sofia sonia sonja sophia sophie stefania stella stephanie susan susana
            susanna susanne suzanne svetlana sylvia tamara tanja tanya tara tatiana teresa tereza theresa tina ulla ulrike ursula
            valentina valerie vanessa vera verena veronica veronika victoria violet virginia viola wanda wendy yasmin yolanda yulia
            yuliya yvonne zainab zoe zofia zuzana
            """);

    private static final Set<String> MEN = WordList.of("""
            aaron abdul abdullah adam adolf adrian ahmad ahmed aidan alan albert alberto albin aleksandar aleksander alessandro alexander
            alexei alfred ali alistair allan alvaro amir anders andre andreas andrei andrew andrzej angelo anthony antoine anton antonio
            antony arne arnold arthur arvid asger asim august axel barack bartosz bashar ben benedict benjamin benito bernard bernd bertrand
            bill bjorn bob bogdan boris brad bradley brandon brendan brian bruce bruno calvin carl carlos casper cedric cesar chad
            charles christian christoph christophe christopher claudio clemens colin conor conrad craig cyril damian daniel danilo dario dave
            david dejan denis dennis derek diego dieter dimitri dirk dmitri dmitry dmytro dominic dominik donald douglas dragan duncan dusan
            dylan eamon edgar edmund eduardo edward edwin eirik elias elliot emil emiliano emmanuel enrico enrique eric erich erik ernest
            ernst erwin espen ethan eugene evan fabian fabio felipe felix ferdinand fernando filip florian francesco francisco francois
            frank franz fred frederick fredrik friedrich fritz gareth gary gavin geoffrey georg george gerald gerard gerhard gianni gilbert
            giles giorgio giovanni giuseppe glenn goran gordon graham greg gregor gregory guido guillaume gunnar gunter gustav hamid
            hans harald harold harry hassan heinrich heinz helmut henri henrik henry herbert herman hermann hiroshi horst howard hubert hugh
            hugo hussein ian ibrahim igor ilya imran ingmar isaac ismail ivan ivar ivo jack jacob jacques jake jakob james jan-peter janos jared
            jaroslav jason javier jeff jeffrey jens jeremy jerome jerry jesper jim jimmy joachim joao joe joel joern johan johann johannes john
            johnny jon jonas jonathan jorg jorge jose josef joseph joshua josip juan julian julien jurgen justin kai karl kaspar keith ken
            kenneth kevin khalid klaus konrad konstantin kris kurt kyle lars laszlo laurent lawrence leif len leo leon leonard leonid leopold
            lloyd lorenzo louis luc luca lucas ludwig luigi luis luka lukas magnus malcolm manfred manuel marc marcel marcin marco marcus
            mario mark marko markus martin marvin mathias matteo matthew matthias maurice max maximilian michael michal michel miguel mike mikhail
            milan miles milorad milos miodrag mirko miroslav mitch mohamed mohammad mohammed morten muhammad mustafa nathan neil
            nicholas nicolas nicolai nigel nikolai nikolas nils norbert norman odd olaf olav ole oleg oleksandr oliver olivier omar
            oscar oskar osman otto owen pablo paolo pascal patrick paul pavel pawel pedro pekka per peter petar phil philip philipp philippe
            pierre pieter piotr predrag radek radoslaw rafael raj rajesh ralf ralph ramon randall rasmus raul raymond recep ricardo
            richard rishi rob robert roberto rodrigo roger roland rolf roman ron ronald rory ross roy rudolf rupert russell ryan sadiq
            salman salvatore samir samuel saul scott sean sebastian sergei sergey sergio seth simon slobodan stanislav stefan stefano
            stephen stephane steve steven stewart stig stuart sven svend tariq ted terence theodor thomas thorsten tim timo timothy tobias
            todd tom tomas tomasz tommaso tony trevor tyler ulrich uwe vaclav vasily victor viktor vincent vincenzo vitali vladimir
            volodymyr walter warren wayne wei-ming werner wilfried wilhelm will willem william wim winston wladyslaw wolfgang xavier yaroslav
            yusuf yuri yves zbigniew zdravko zoltan zoran
            """);

    private static final int SHORT = 2;

    private FirstNames() {}

    /** True where both the word and what it is taken for are beyond doubt: a name of either list. */
    public static boolean isListed(String word) {
        String form = Folding.key(word);
        return WOMEN.contains(form) || MEN.contains(form);
    }

    /**
     * May it be a woman, or may it be a man?
     *
     * @param name a person's, in any form
     * @param woman whom it is asked of: a woman, else a man
     * @return false only where the first word is a name of the others
     */
    public static boolean mayBe(String name, boolean woman) {
        String first = first(name);
        return !(woman ? MEN : WOMEN).contains(first);
    }

    /**
     * May two names of one family name be one person's? A family name alone may be anybody's; an initial, a short
     * form of the first name ("Joe", "Joseph") and a word before the full name ("Rival Anna Moe") are the same.
     */
    public static boolean mayBeOne(String name, String other) {
        String first = first(name);
        String second = first(other);
        if (name.strip().indexOf(' ') < 0 || other.strip().indexOf(' ') < 0 || first.equals(second)) {
            return true;
        }
        return endsWith(name, other) || endsWith(other, name) || alike(first, second);
    }

    /** Is one name another with words before it? */
    static boolean endsWith(String longer, String name) {
        return Folding.key(longer).endsWith(" " + Folding.key(name));
    }

    private static boolean alike(String first, String second) {
        int alike = isInitial(first) || isInitial(second) ? 1 : SHORT;
        boolean contrary =
                (WOMEN.contains(first) && MEN.contains(second)) || (MEN.contains(first) && WOMEN.contains(second));
        return first.regionMatches(0, second, 0, alike) && !contrary;
    }

    private static boolean isInitial(String first) {
        return first.length() == 1 || first.endsWith(".");
    }

    private static String first(String name) {
        return Folding.key(name.strip().split("\\s+", 2)[0]);
    }
}
