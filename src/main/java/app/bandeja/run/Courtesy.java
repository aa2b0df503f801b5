package app.bandeja.run;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A thread that steps back for those that a person waits for takes what they leave of the processors. */
final class Courtesy {
    private static final Logger LOG = LoggerFactory.getLogger(Courtesy.class);
    // Of 19: enough that a window's thread is served at once, and there is work done all the same.
    private static final int NICENESS = 10;
    private static final int PROCESS = 0;
    private static final int SELF = 0;

    private Courtesy() {}

    /** The calling thread does, with all processes that it starts; on Linux, where each thread has a niceness of its own. */
    @SuppressWarnings("restricted")
    static void stepBack() {
        if (!System.getProperty("os.name").equals("Linux")) {
            return;
        }
        Linker linker = Linker.nativeLinker();
        try {
            MethodHandle setPriority = linker.downcallHandle(
                    linker.defaultLookup().findOrThrow("setpriority"),
                    FunctionDescriptor.of(
                            ValueLayout.JAVA_INT, ValueLayout.JAVA_INT, ValueLayout.JAVA_INT, ValueLayout.JAVA_INT));
            int _ = (int) setPriority.invokeExact(PROCESS, SELF, NICENESS);
        } catch (Throwable e) {
            LOG.debug("Reading threads keep their priority", e);
        }
    }
}
