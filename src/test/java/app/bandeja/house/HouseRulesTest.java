package app.bandeja.house;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The house keeps its rules; and each rule fails where it is broken. */
class HouseRulesTest {
    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("app.bandeja");

    @TestFactory
    Stream<DynamicTest> theHouseKeepsItsRules() {
        return HouseRules.all().stream()
                .map(rule -> DynamicTest.dynamicTest(rule.getDescription(), () -> rule.check(HOUSE)));
    }

    @Test
    void aRoomThatLooksIntoAnotherIsFound() {
        fails(HouseRules.floors(), "app.bandeja.check.PlantedLookIntoStore");
    }

    @Test
    void aDoorThatReachesPastTheConductorsIsFound() {
        fails(HouseRules.doors(), "app.bandeja.cli.PlantedReachIntoText");
    }

    @Test
    void aWordThatIsAClassOrNeedsALibraryIsFound() {
        fails(List.of(HouseRules.wordsDependOnNothing()), "app.bandeja.invoice.PlantedClassAmongWords");
        fails(List.of(HouseRules.wordsAreRecordsEnumsAndInterfaces()), "app.bandeja.invoice.PlantedClassAmongWords");
    }

    @Test
    void aScreenThatKnowsAnotherIsFound() {
        fails(
                List.of(HouseRules.screensDoNotKnowEachOther()),
                "app.bandeja.window.home.PlantedLookIntoReview",
                "app.bandeja.window.review.PlantedReview");
    }

    @Test
    void aCycleIsFound() {
        fails(
                List.of(HouseRules.noCycles()),
                "app.bandeja.check.PlantedLookIntoStore",
                "app.bandeja.store.PlantedLookIntoCheck");
    }

    @Test
    void aDemoThatUsesTheHouseIsFound() {
        fails(List.of(HouseRules.demoStandsApart()), "app.bandeja.demo.PlantedUseOfTheHouse");
    }

    @Test
    void aLibraryInTheWrongRoomIsFound() {
        for (ArchRule rule : HouseRules.libraries()) {
            fails(List.of(rule), "app.bandeja.check.PlantedLibraries");
        }
    }

    @Test
    void aThreadAClockReadAndTheConsoleInAPureRoomAreFound() {
        fails(List.of(HouseRules.threadsWhereTheyBelong()), "app.bandeja.check.PlantedEffects");
        fails(List.of(HouseRules.nowInTheRootOnly()), "app.bandeja.check.PlantedEffects");
        fails(List.of(HouseRules.consoleInCliOnly()), "app.bandeja.check.PlantedEffects");
        fails(List.of(HouseRules.staticFieldsAreFinal()), "app.bandeja.check.PlantedEffects");
    }

    /** At least one of the rules must find the planted classes. */
    private static void fails(List<ArchRule> rules, String... planted) {
        List<Class<?>> types =
                Stream.of(planted).<Class<?>>map(HouseRulesTest::load).toList();
        JavaClasses classes = new ClassFileImporter().importClasses(types);
        boolean found = rules.stream()
                .anyMatch(rule -> rule.allowEmptyShould(true).evaluate(classes).hasViolation());
        Assertions.assertTrue(found, () -> "No rule found " + List.of(planted));
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new AssertionError(name, e);
        }
    }
}
