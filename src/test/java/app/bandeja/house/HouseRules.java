package app.bandeja.house;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The rules of the house, each a value, so that one test checks the house and another sees each rule fail. */
final class HouseRules {
    private static final String ROOT = "app.bandeja";

    /** The floor of rooms: they see the words and nothing else of the house. */
    static final List<String> ROOMS = List.of("source", "text", "extract", "check", "store", "form");

    static final List<String> CONDUCTORS = List.of("run", "review", "setup", "books");
    static final List<String> DOORS = List.of("window", "cli");

    private HouseRules() {}

    private static String in(String room) {
        return ROOT + "." + room + "..";
    }

    private static String[] in(Stream<String> rooms) {
        return rooms.map(HouseRules::in).toArray(String[]::new);
    }

    /** Of our own classes, only those of these rooms. */
    private static ArchRule seesOnly(String room, Stream<String> allowed) {
        DescribedPredicate<JavaClass> elsewhere = resideInAPackage(ROOT + "..")
                .and(DescribedPredicate.not(resideInAnyPackage(in(Stream.concat(Stream.of(room), allowed)))));
        return noClasses()
                .that()
                .resideInAPackage(in(room))
                .should()
                .dependOnClassesThat(elsewhere)
                .as(room + " sees only what lies below it")
                .allowEmptyShould(true);
    }

    static ArchRule wordsDependOnNothing() {
        return classes()
                .that()
                .resideInAPackage(in("invoice"))
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(in("invoice"), "java..", "org.jspecify..");
    }

    static ArchRule wordsAreRecordsEnumsAndInterfaces() {
        return classes()
                .that()
                .resideInAPackage(in("invoice"))
                .and()
                .doNotHaveSimpleName("package-info")
                .should(HouseConditions.beRecordsEnumsOrInterfaces());
    }

    static List<ArchRule> floors() {
        Stream<ArchRule> rooms = ROOMS.stream().map(room -> seesOnly(room, Stream.of("invoice")));
        Stream<ArchRule> conductors = CONDUCTORS.stream()
                .map(conductor -> seesOnly(conductor, Stream.concat(Stream.of("invoice"), ROOMS.stream())));
        Stream<ArchRule> settings = Stream.of(seesOnly(
                "settings",
                Stream.of(Stream.of("invoice"), ROOMS.stream(), CONDUCTORS.stream())
                        .flatMap(rows -> rows)));
        return Stream.of(rooms, conductors, settings).flatMap(rules -> rules).toList();
    }

    static List<ArchRule> doors() {
        Stream<String> window = Stream.concat(Stream.of("invoice", "store", "form", "settings"), CONDUCTORS.stream());
        Stream<String> cli =
                Stream.concat(Stream.of("invoice", "store", "form", "settings", "demo"), CONDUCTORS.stream());
        return List.of(seesOnly("window", window), seesOnly("cli", cli));
    }

    static ArchRule screensDoNotKnowEachOther() {
        Set<String> screens = Set.of(
                "home", "invoices", "documents", "review", "quarantine", "sources", "activity", "settings", "tray");
        return slices().matching(ROOT + ".window.(*)..")
                .should()
                .notDependOnEachOther()
                .ignoreDependency(
                        DescribedPredicate.alwaysTrue(),
                        DescribedPredicate.describe(
                                "what all screens share",
                                used -> screens.stream()
                                        .noneMatch(screen ->
                                                used.getPackageName().startsWith(ROOT + ".window." + screen))))
                .as("screens do not know each other")
                .allowEmptyShould(true);
    }

    static ArchRule noCycles() {
        return slices().matching(ROOT + ".(**)").should().beFreeOfCycles();
    }

    static ArchRule demoStandsApart() {
        return classes()
                .that()
                .resideInAPackage(in("demo"))
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        in("demo"), "java..", "com.sun.net.httpserver..", "com.fasterxml.jackson..", "org.jspecify..");
    }

    /** These libraries belong in one room. */
    static ArchRule livesOnlyIn(String room, String... libraries) {
        return noClasses()
                .that()
                .resideOutsideOfPackage(in(room))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(libraries)
                .as(String.join(", ", libraries) + " in " + room + " only");
    }

    static List<ArchRule> libraries() {
        return List.of(
                livesOnlyIn("window", "javafx..", "atlantafx..", "org.kordamp.."),
                livesOnlyIn(
                        "store",
                        "java.sql..",
                        "javax.sql..",
                        "jakarta.persistence..",
                        "org.hibernate..",
                        "org.flywaydb..",
                        "com.zaxxer..",
                        "org.h2..",
                        "org.postgresql.."),
                livesOnlyIn("text", "org.apache.pdfbox..", "net.sourceforge..", "com.sun.jna..", "com.google.zxing.."),
                livesOnlyIn("source", "com.google.api..", "com.google.auth..", "dev.failsafe.."));
    }

    static ArchRule staticFieldsAreFinal() {
        return fields().that().areStatic().should().beFinal();
    }

    static ArchRule threadsWhereTheyBelong() {
        return noClasses()
                .that()
                .resideOutsideOfPackages(in("run"), in("window"), in("demo"))
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.util.concurrent.Executors")
                .orShould()
                .callConstructorWhere(HouseConditions.newThread())
                .orShould()
                .callMethodWhere(HouseConditions.startsThreads())
                .as("threads in run, window and demo only");
    }

    static ArchRule nowInTheRootOnly() {
        return noClasses()
                .that()
                .resideOutsideOfPackage(ROOT)
                .should()
                .callMethodWhere(HouseConditions.readsTheClock())
                .as("now() in the root package only");
    }

    static ArchRule consoleInCliOnly() {
        return noClasses()
                .that()
                .resideOutsideOfPackages(in("cli"), ROOT)
                .and()
                .doNotHaveSimpleName("OcrWorker")
                .should()
                .accessFieldWhere(DescribedPredicate.describe(
                        "System.out, err or in",
                        (JavaAccess<?> access) -> access.getTargetOwner().isEquivalentTo(System.class)
                                && Set.of("out", "err", "in").contains(access.getName())))
                .as("console in cli (and where Main hands it in) only, and in the OCR worker's main");
    }

    /** All of them. */
    static List<ArchRule> all() {
        return Stream.of(
                        floors(),
                        doors(),
                        libraries(),
                        List.of(
                                wordsDependOnNothing(),
                                wordsAreRecordsEnumsAndInterfaces(),
                                screensDoNotKnowEachOther(),
                                noCycles(),
                                demoStandsApart(),
                                staticFieldsAreFinal(),
                                threadsWhereTheyBelong(),
                                nowInTheRootOnly(),
                                consoleInCliOnly()))
                .flatMap(List::stream)
                .toList();
    }
}
