package app.bandeja;

import app.bandeja.cli.Program;
import app.bandeja.settings.LogOptions;
import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.JsonEncoder;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.filter.ThresholdFilter;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.ConsoleAppender;
import ch.qos.logback.core.encoder.Encoder;
import ch.qos.logback.core.rolling.FixedWindowRollingPolicy;
import ch.qos.logback.core.rolling.RollingFileAppender;
import ch.qos.logback.core.rolling.SizeBasedTriggeringPolicy;
import ch.qos.logback.core.util.FileSize;
import java.nio.file.Path;
import org.slf4j.LoggerFactory;
import org.slf4j.bridge.SLF4JBridgeHandler;

/** Logs to {@code LOG_PATH} as set; to standard error only what a person must see, without stack traces unless wished. */
final class Logging {
    private static final org.slf4j.Logger LOG = LoggerFactory.getLogger(Logging.class);
    private static final String LARGEST = "10MB";
    private static final int OLD_FILES = 5;

    private Logging() {}

    /** On the console; the file comes with {@link #toFile}. */
    static void start(LogOptions options, Program.Verbosity verbosity) {
        LoggerContext context = (LoggerContext) LoggerFactory.getILoggerFactory();
        context.reset();
        Logger root = context.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        // Libraries tell too much at INFO; their warnings are for the log file.
        root.setLevel(Level.WARN);
        context.getLogger("app.bandeja").setLevel(Level.toLevel(options.level(), Level.INFO));
        // A library's complaint about a broken file is the library's; what became of the file, we say ourselves.
        Logger told = verbosity == Program.Verbosity.VERBOSE ? root : context.getLogger("app.bandeja");
        told.addAppender(console(context, verbosity));
        SLF4JBridgeHandler.removeHandlersForRootLogger();
        SLF4JBridgeHandler.install();
    }

    /** In the file too; makes its folder. */
    static void toFile(LogOptions options) {
        LoggerContext context = (LoggerContext) LoggerFactory.getILoggerFactory();
        RollingFileAppender<ILoggingEvent> file = file(context, options);
        if (file.isStarted()) {
            context.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME).addAppender(file);
        } else {
            LOG.error("LOG_PATH = {}: this file cannot be written, so there is no log", options.file());
        }
    }

    private static RollingFileAppender<ILoggingEvent> file(LoggerContext context, LogOptions options) {
        Path file = options.file();
        RollingFileAppender<ILoggingEvent> appender = new RollingFileAppender<>();
        appender.setContext(context);
        appender.setFile(file.toString());
        appender.setEncoder(encoder(context, options.form()));
        FixedWindowRollingPolicy rolling = new FixedWindowRollingPolicy();
        rolling.setContext(context);
        rolling.setParent(appender);
        rolling.setFileNamePattern(file + ".%i");
        rolling.setMaxIndex(OLD_FILES);
        rolling.start();
        SizeBasedTriggeringPolicy<ILoggingEvent> trigger = new SizeBasedTriggeringPolicy<>();
        trigger.setContext(context);
        trigger.setMaxFileSize(FileSize.valueOf(LARGEST));
        trigger.start();
        appender.setRollingPolicy(rolling);
        appender.setTriggeringPolicy(trigger);
        appender.start();
        return appender;
    }

    private static Encoder<ILoggingEvent> encoder(LoggerContext context, LogOptions.Form form) {
        return switch (form) {
            case JSON -> {
                JsonEncoder json = new JsonEncoder();
                json.setContext(context);
                json.start();
                yield json;
            }
            case TEXT -> pattern(context, "%d{yyyy-MM-dd'T'HH:mm:ss.SSSXXX} %-5level %logger{30} - %msg%n");
        };
    }

    private static ConsoleAppender<ILoggingEvent> console(LoggerContext context, Program.Verbosity verbosity) {
        ConsoleAppender<ILoggingEvent> appender = new ConsoleAppender<>();
        appender.setContext(context);
        appender.setTarget("System.err");
        ThresholdFilter filter = new ThresholdFilter();
        switch (verbosity) {
            case QUIET -> {
                filter.setLevel("ERROR");
                appender.setEncoder(pattern(context, "%msg%n%nopex"));
            }
            case VERBOSE -> {
                filter.setLevel("DEBUG");
                appender.setEncoder(pattern(context, "%d{HH:mm:ss.SSS} %-5level %logger{30} - %msg%n"));
            }
        }
        filter.start();
        appender.addFilter(filter);
        appender.start();
        return appender;
    }

    private static PatternLayoutEncoder pattern(LoggerContext context, String pattern) {
        PatternLayoutEncoder encoder = new PatternLayoutEncoder();
        encoder.setContext(context);
        encoder.setPattern(pattern);
        encoder.start();
        return encoder;
    }
}
