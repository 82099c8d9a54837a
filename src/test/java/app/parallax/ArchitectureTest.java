package app.parallax;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ArchitectureTest {
    private static final String ROOT = "app.parallax";

    /** The rooms in the order of the way of the data: each knows only those before it. */
    private static final List<Room> ROOMS = List.of(
            new Room("text", "positions and folding are the ground that everything stands on"),
            new Room("job", "progress and cancellation are asked for by stages and must not know them"),
            new Room("source", "what was read and found is plain data, whoever finds it"),
            new Room("correction", "stages obey an analyst's corrections, which therefore cannot know the stages"),
            new Room("read", "a reader gives a source and must not care what is later made of it"),
            new Room("annotate", "a layer is found in one source, without asking what other sources say"),
            new Room("entity", "names are gathered from layers, before anything is compared"),
            new Room("meaning", "closeness of sentences is a measure, and judges nothing"),
            new Room("align", "links tie passages, and do not yet say what agrees"),
            new Room("compare", "findings follow from links; results are complete before anybody shows them"),
            new Room("engine", "the one place that chains the stages must not depend on who shows the result"),
            new Room("dossier", "the analyst's work is kept whatever window or file shows it"),
            new Room("present", "what to show is computed and tested without a toolkit"),
            new Room("export", "a file is written the same from the window and from the command line"),
            new Room("cli", "commands are thin and must run without a window"),
            new Room("ui", "the window stands last: nothing may need it"));

    private static final JavaClasses PROGRAM = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    /** A room of the program, with why it stands where it stands. */
    record Room(String name, String reason) {
        String packages() {
            return ROOT + "." + name + "..";
        }
    }

    static IntStream rooms() {
        return IntStream.range(0, ROOMS.size());
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void aRoomKnowsOnlyTheRoomsBeforeIt(int index) {
        String[] later = ROOMS.subList(index + 1, ROOMS.size()).stream()
                .map(Room::packages)
                .toArray(String[]::new);
        noClasses()
                .that()
                .resideInAPackage(ROOMS.get(index).packages())
                .should()
                .dependOnClassesThat(resideInAnyPackage(later).or(resideInAnyPackage(ROOT)))
                .because(ROOMS.get(index).reason())
                .allowEmptyShould(true)
                .check(PROGRAM);
    }

    @Test
    void everyClassStandsInARoom() {
        String[] rooms = ROOMS.stream().map(Room::packages).toArray(String[]::new);
        classes()
                .that(resideOutsideOfPackages(ROOT))
                .should()
                .resideInAnyPackage(rooms)
                .because("a class outside the rooms would escape the order of imports")
                .check(PROGRAM);
    }

    @Test
    void noPackagesGoInCircles() {
        slices().matching(ROOT + ".(**)")
                .should()
                .beFreeOfCycles()
                .because("packages in a circle can only be understood, tested and changed as one")
                .check(PROGRAM);
    }

    @Test
    void onlyTheWindowKnowsTheToolkit() {
        noClasses()
                .that(standOutside("ui").and(areNotTheMainPackage()))
                .should()
                .dependOnClassesThat(resideInAnyPackage("javafx..", "java.awt..", "javax.swing..", "org.controlsfx.."))
                .because("the engine and the command line run, and are tested, where no window can open")
                .check(PROGRAM);
    }

    @Test
    void onlyWhatReadsOrWritesFilesKnowsJson() {
        noClasses()
                .that(standOutside("dossier", "export", "cli"))
                .should()
                .dependOnClassesThat(resideInAnyPackage("tools.jackson..", "com.fasterxml.."))
                .because("the engine's records are its own; a file format is somebody else's view of them")
                .check(PROGRAM);
    }

    @Test
    void onlyTheCommandLinePrints() {
        noClasses()
                .that(standOutside("cli").and(areNotTheMainPackage()))
                .should(GeneralCodingRules.ACCESS_STANDARD_STREAMS)
                .because("what an engine prints, neither a window nor a script can use")
                .check(PROGRAM);
    }

    @Test
    void nothingStaticChanges() {
        noFields()
                .that()
                .areStatic()
                .should()
                .notHaveModifier(JavaModifier.FINAL)
                .because("two comparisons in one process must not see each other")
                .check(PROGRAM);
    }

    @Test
    void theRulesAreHeldAgainstARealProgram() {
        assertThat(PROGRAM.size()).isGreaterThan(50);
    }

    private static DescribedPredicate<JavaClass> standOutside(String... rooms) {
        return resideOutsideOfPackages(
                List.of(rooms).stream().map(room -> ROOT + "." + room + "..").toArray(String[]::new));
    }

    private static DescribedPredicate<JavaClass> areNotTheMainPackage() {
        return resideOutsideOfPackages(ROOT);
    }
}
