package app.bandeja;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script {@code bin/bandeja}, with Javas that only say who they are and what they were told. */
class LauncherTest {
    private static final Path SCRIPT = Path.of("installer", "bin", "bandeja");

    @TempDir
    private Path folder;

    private Path program;
    private Path tools;
    private Path home;

    private record Said(int code, String out, String err) {}

    @BeforeEach
    void program() throws IOException {
        assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "no /bin/sh");
        program = Files.createDirectories(folder.resolve("my programs/bandeja"));
        Files.createDirectories(program.resolve("lib"));
        executable(program.resolve("bin/bandeja"), Files.readString(SCRIPT));
        home = Files.createDirectory(folder.resolve("home of ana"));
        tools = Files.createDirectory(folder.resolve("tools"));
        for (String tool : List.of("readlink", "dirname", "sed")) {
            Path there = List.of(Path.of("/usr/bin", tool), Path.of("/bin", tool)).stream()
                    .filter(Files::isExecutable)
                    .findFirst()
                    .orElseThrow();
            executable(tools.resolve(tool), "#!/bin/sh\nexec " + there + " \"$@\"\n");
        }
    }

    private static void executable(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    /** Prints its name and the arguments, each in brackets. */
    private Path java(String place, String version) throws IOException {
        Path java = folder.resolve(place);
        executable(
                java.resolve("bin/java"),
                "#!/bin/sh\nprintf '%s' '" + version + "'; for a; do printf ' [%s]' \"$a\"; done; exit 7\n");
        Files.writeString(
                java.resolve("release"), "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"" + version + "\"\nOS_NAME=\"y\"\n");
        return java;
    }

    private Said run(Path script, Map<String, String> more, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(script.toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().clear();
        builder.environment()
                .putAll(Map.of(
                        "PATH", tools.toString(), "HOME", home.toString(), "BANDEJA_SYSTEM_ROOT", folder + "/root"));
        builder.environment().putAll(more);
        Path err = folder.resolve("err");
        Process process = builder.redirectError(err.toFile()).start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Said(process.waitFor(), out, Files.readString(err));
    }

    private String told(String version, String... arguments) {
        List<String> all = new ArrayList<>(List.of("@" + program + "/lib/java.options"));
        if (arguments.length == 0 || Set.of("--in-tray", "demo").contains(arguments[0])) {
            all.add("@" + program + "/lib/window.options");
        }
        all.addAll(List.of(
                "-Dbandeja.program=" + program + "/bin/bandeja",
                "-cp",
                program + "/lib/bandeja.jar",
                "app.bandeja.Main"));
        all.addAll(List.of(arguments));
        return version + " [" + String.join("] [", all) + "]";
    }

    @Test
    void aNewJavaIsFoundThoughTheOneOnThePathIsOld() throws Exception {
        Path old = java("old", "17.0.9");
        java("root/usr/lib/jvm/java-21", "21");
        java("root/usr/lib/jvm/temurin 25", "25.0.1");
        Said said = run(
                program.resolve("bin/bandeja"),
                Map.of("PATH", old.resolve("bin") + ":" + tools),
                "extract",
                "a b.pdf",
                "*",
                "");
        assertEquals(new Said(7, told("25.0.1", "extract", "a b.pdf", "*", ""), ""), said);
    }

    @Test
    void theJavaOnThePathIsTakenThroughItsLinks() throws Exception {
        Path java = java("new one", "26-ea");
        Path bin = Files.createDirectory(folder.resolve("bin"));
        Files.createSymbolicLink(bin.resolve("java"), java.resolve("bin/java"));
        Said said = run(program.resolve("bin/bandeja"), Map.of("PATH", bin + ":" + tools));
        assertEquals(new Said(7, told("26-ea"), ""), said);
    }

    @Test
    void theRuntimeThatCameWithTheProgramComesBeforeWhatTheUserSet() throws Exception {
        Path set = java("set", "25.0.2");
        assertEquals(
                told("25.0.2"),
                run(program.resolve("bin/bandeja"), Map.of("JAVA_HOME", set.toString()))
                        .out());
        java("my programs/bandeja/runtime", "25.0.3");
        assertEquals(
                told("25.0.3"),
                run(program.resolve("bin/bandeja"), Map.of("JAVA_HOME", set.toString()))
                        .out());
    }

    @Test
    void theUsersOwnJavasAreFound() throws Exception {
        java("home of ana/.sdkman/candidates/java/25-tem", "25");
        assertEquals(told("25"), run(program.resolve("bin/bandeja"), Map.of()).out());
    }

    @Test
    void theProgramIsFoundThroughLinks() throws Exception {
        java("root/opt/jdk-25", "25");
        Path absolute = Files.createSymbolicLink(folder.resolve("absolute"), program.resolve("bin/bandeja"));
        Path relative = Files.createSymbolicLink(folder.resolve("relative"), Path.of("absolute"));
        assertEquals(new Said(7, told("25", "sync"), ""), run(relative, Map.of(), "sync"));
        assertEquals(new Said(7, told("25", "sync"), ""), run(absolute, Map.of(), "sync"));
    }

    @Test
    void theUsersOptionsComeAfterOurs() throws Exception {
        java("root/opt/jdk-25", "25");
        Said said = run(program.resolve("bin/bandeja"), Map.of("BANDEJA_JAVA_OPTS", "-Xmx2g -Da=b"));
        assertTrue(said.out().contains("/bin/bandeja] [-Xmx2g] [-Da=b] [-cp]"), said.out());
    }

    @Test
    void whatOpensAWindowHasTheOptionsOfOne() throws Exception {
        java("root/opt/jdk-25", "25");
        for (String[] arguments : new String[][] {{}, {"--in-tray"}, {"demo", "--no-window"}, {"sync"}}) {
            assertEquals(
                    new Said(7, told("25", arguments), ""), run(program.resolve("bin/bandeja"), Map.of(), arguments));
        }
    }

    /** Both together: of two collectors, Java takes neither. */
    @Test
    void javaTakesTheOptionsOfAWindow() throws Exception {
        Process java = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "@installer/lib/java.options",
                        "@installer/lib/window.options",
                        "-Xlog:gc",
                        "-version")
                .redirectErrorStream(true)
                .start();
        String said = new String(java.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, java.waitFor(), said);
        assertTrue(said.contains("Using G1"), said);
    }

    @Test
    void theStartCacheIsUsedWhereThereIsOne() throws Exception {
        java("root/opt/jdk-25", "25");
        Path cache = program.resolve("lib/bandeja.aot");
        executable(cache, "");
        Said said = run(program.resolve("bin/bandeja"), Map.of());
        assertTrue(said.out().contains("/bin/bandeja] [-XX:AOTCache=" + cache + "] [-cp]"), said.out());
    }

    @Test
    void withoutAnyJavaItSaysSoInWords() throws Exception {
        for (int old = 0; old < 2; old++) {
            Said said = run(program.resolve("bin/bandeja"), Map.of());
            assertEquals(1, said.code());
            assertEquals("", said.out());
            assertTrue(said.err().startsWith("Bandeja needs Java 25 or later, and none was found."), said.err());
            assertTrue(said.err().contains("Bandeja necesita Java 25"), said.err());
            // Once with none at all, once with old ones.
            java("root/usr/lib/jvm/java-8", "1.8.0_392");
            java("root/usr/lib/jvm/java-17", "17.0.1");
        }
    }
}
