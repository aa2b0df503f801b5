package app.bandeja;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.Configurator;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.ConsoleAppender;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;

class EarlyLogTest {
    @Test
    void onlyWarningsReachStandardErrorBeforeTheSettingsAreRead() {
        LoggerContext context = new LoggerContext();
        new EarlyLog().configure(context);
        Logger root = context.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        assertEquals(Level.WARN, root.getLevel());
        ConsoleAppender<ILoggingEvent> err = (ConsoleAppender<ILoggingEvent>) root.getAppender("ERR");
        assertEquals("System.err", err.getTarget());
        assertTrue(err.isStarted());
        context.stop();
    }

    @Test
    void logbackFindsIt() {
        assertFalse(ServiceLoader.load(Configurator.class).stream()
                .filter(found -> found.type().equals(EarlyLog.class))
                .findAny()
                .isEmpty());
    }
}
