package org.khet.portal.control.internal.health;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.admin.module.ModuleHealth;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.security.RuntimeCaller;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.log.LogEntry;
import org.osgi.service.log.LogLevel;
import org.osgi.service.log.LogListener;
import org.osgi.service.log.LogReaderService;

/**
 * Listens to the log and keeps the last lines of each module: a module's loggers are named after its package
 * {@code org.khet.<id>}, those of its slow queries {@code khet.slow.<id>}. Only texts are kept, nothing of a module's classes.
 */
@Component(service = ModuleHealth.class, immediate = true)
public final class LogCollector implements ModuleHealth, LogListener {
    private static final Pattern LOGGER = Pattern.compile("(org\\.khet|khet\\.slow)\\.([a-z]+)(\\..*)?");
    private static final String OWN = "portal";
    private final Map<String, LogBuffer> modules = new ConcurrentHashMap<>();
    private final LogReaderService log;
    private final Instant since;

    /** Begins to listen. */
    @Activate
    public LogCollector(@Reference LogReaderService log, @Reference Clock clock) {
        this.log = log;
        this.since = clock.instant();
        log.addLogListener(this);
    }

    @Deactivate
    void stop() {
        log.removeLogListener(this);
    }

    @Override
    public void logged(LogEntry entry) {
        @Nullable String name = entry.getLoggerName();
        Matcher logger = LOGGER.matcher(name == null ? "" : name);
        LogLevel level = entry.getLogLevel();
        if ((level != LogLevel.ERROR && level != LogLevel.WARN)
                || !logger.matches()
                || logger.group(2).equals(OWN)) {
            return;
        }
        Kind kind = logger.group(1).equals("khet.slow")
                ? Kind.SLOW_QUERY
                : level == LogLevel.ERROR ? Kind.ERROR : Kind.WARNING;
        modules.computeIfAbsent(logger.group(2), id -> new LogBuffer())
                .write(new Line(Instant.ofEpochMilli(entry.getTime()), kind, LogBuffer.text(entry)));
    }

    @Override
    public Log log(RuntimeCaller caller, ModuleId module) {
        caller.require(RuntimeCaller.INSTALL_MODULE);
        return modules.getOrDefault(module.value(), new LogBuffer()).read(since);
    }

    @Override
    public MemoryUse memory(RuntimeCaller caller, ModuleId module) {
        caller.require(RuntimeCaller.INSTALL_MODULE);
        return new ClassHistogram().of("org.khet." + module.value() + ".");
    }
}
