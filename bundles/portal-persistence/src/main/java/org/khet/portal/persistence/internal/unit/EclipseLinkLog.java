package org.khet.portal.persistence.internal.unit;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.eclipse.persistence.logging.AbstractSessionLog;
import org.eclipse.persistence.logging.SessionLogEntry;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * EclipseLink's log in the portal's log, loggers {@code khet.jpa.<category>}; its INFO is chat at start-up, its FINE is
 * every statement. Made by EclipseLink by its name.
 */
public final class EclipseLinkLog extends AbstractSessionLog {
    private final Map<String, Logger> known = new ConcurrentHashMap<>();
    private final Function<String, Logger> loggers;

    /** For EclipseLink. */
    public EclipseLinkLog() {
        this(LoggerFactory::getLogger);
    }

    /** @param loggers finds the logger of a name; in the container that takes a lock and looks at the stack of the caller */
    public EclipseLinkLog(Function<String, Logger> loggers) {
        this.loggers = loggers;
    }

    @Override
    public boolean shouldLog(int level, @Nullable String category) {
        Logger logger = logger(category);
        return switch (level) {
            case SEVERE -> logger.isErrorEnabled();
            case WARNING -> logger.isWarnEnabled();
            case INFO, CONFIG, FINE -> logger.isDebugEnabled();
            case OFF -> false;
            default -> logger.isTraceEnabled();
        };
    }

    @Override
    public boolean shouldLog(int level) {
        return shouldLog(level, "");
    }

    @Override
    public void log(SessionLogEntry entry) {
        if (!shouldLog(entry.getLevel(), entry.getNameSpace())) {
            return;
        }
        Logger logger = logger(entry.getNameSpace());
        Throwable cause = entry.hasException() ? entry.getException() : null;
        String text = entry.getMessage() == null ? "failed" : formatMessage(entry);
        switch (entry.getLevel()) {
            case SEVERE -> logger.error(text, cause);
            case WARNING -> logger.warn(text, cause);
            case INFO, CONFIG, FINE -> logger.debug(text, cause);
            default -> logger.trace(text, cause);
        }
    }

    /** EclipseLink asks several times for each statement. */
    private Logger logger(@Nullable String category) {
        return known.computeIfAbsent(
                category == null ? "" : category,
                name -> loggers.apply(name.isEmpty() ? "khet.jpa" : "khet.jpa." + name));
    }
}
