package org.khet.portal.control.internal.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.admin.module.ModuleHealth.Kind;
import org.khet.portal.api.admin.module.ModuleHealth.Line;
import org.khet.portal.api.admin.module.ModuleHealth.Log;
import org.khet.portal.api.admin.module.ModuleHealth.MemoryUse;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.testkit.Clocks;
import org.khet.portal.testkit.fake.FakeCallers;
import org.osgi.framework.Bundle;
import org.osgi.framework.ServiceReference;
import org.osgi.service.log.LogEntry;
import org.osgi.service.log.LogLevel;
import org.osgi.service.log.LogListener;
import org.osgi.service.log.LogReaderService;

/** What the log says of one module, and of no other. */
class LogCollectorTest {
    private static final ModuleId ROOMS = new ModuleId("rooms");
    private final Speaker log = new Speaker();
    private final LogCollector health = new LogCollector(log, Clocks.at("2026-11-20T12:00"));

    @Test
    void errorsAndSlowQueriesOfTheModule_areKept_nothingOfOthersAndNoChat() {
        log.say("org.khet.rooms.internal.booking.Bookings", LogLevel.ERROR, "cannot book");
        log.say("khet.slow.rooms", LogLevel.WARN, "812 ms: select name from rms_room");
        log.say("org.khet.rooms.internal.booking.Bookings", LogLevel.INFO, "booked");
        log.say("org.khet.ict.internal.repair.Repairs", LogLevel.ERROR, "another module");
        log.say("org.khet.portal.core.internal.job.JobTask", LogLevel.ERROR, "the portal");

        Log said = of(ROOMS);

        assertThat(said.errors()).isEqualTo(1);
        assertThat(said.slowQueries()).isEqualTo(1);
        assertThat(said.lines()).extracting(Line::kind).containsExactly(Kind.SLOW_QUERY, Kind.ERROR);
        assertThat(of(new ModuleId("portal")).lines()).isEmpty();
    }

    @Test
    void talkativeModule_keepsTheLastTwentyLinesAndTheWholeCount() {
        for (int i = 1; i <= 1000; i++) {
            log.say("org.khet.rooms.internal.Chat", LogLevel.WARN, "line " + i + " " + "x".repeat(10_000));
        }

        Log said = of(ROOMS);

        assertThat(said.warnings()).isEqualTo(1000);
        assertThat(said.lines()).hasSize(20);
        assertThat(said.lines().getFirst().text()).startsWith("line 1000 ").hasSizeLessThan(510);
    }

    @Test
    void memory_isThatOfTheModulesOwnClasses() {
        MemoryUse own = new ClassHistogram().of(LogCollector.class.getPackageName() + ".");

        assertThat(own.classes()).isPositive();
        assertThat(own.bytes()).isPositive();
        assertThat(new ClassHistogram().of("org.khet.nobody.").bytes()).isZero();
    }

    private Log of(ModuleId module) {
        return health.log(new FakeCallers().runtimeSystem(), module);
    }

    /** The framework's log. */
    private static final class Speaker implements LogReaderService {
        private final List<LogListener> listeners = new ArrayList<>();

        void say(String logger, LogLevel level, String text) {
            listeners.forEach(listener -> listener.logged(new Entry(logger, level, text)));
        }

        @Override
        public void addLogListener(LogListener listener) {
            listeners.add(listener);
        }

        @Override
        public void removeLogListener(LogListener listener) {
            listeners.remove(listener);
        }

        @Override
        public Enumeration<LogEntry> getLog() {
            return Collections.emptyEnumeration();
        }
    }

    @SuppressWarnings("NullAway")
    private record Entry(String logger, LogLevel level, String text) implements LogEntry {
        @Override
        public @Nullable Bundle getBundle() {
            return null;
        }

        @Override
        public @Nullable ServiceReference<?> getServiceReference() {
            return null;
        }

        @Override
        @Deprecated
        public int getLevel() {
            return level.ordinal();
        }

        @Override
        public String getMessage() {
            return text;
        }

        @Override
        public @Nullable Throwable getException() {
            return null;
        }

        @Override
        public long getTime() {
            return 0;
        }

        @Override
        public LogLevel getLogLevel() {
            return level;
        }

        @Override
        public String getLoggerName() {
            return logger;
        }

        @Override
        public long getSequence() {
            return 0;
        }

        @Override
        public String getThreadInfo() {
            return "test";
        }

        @Override
        public @Nullable StackTraceElement getLocation() {
            return null;
        }
    }
}
