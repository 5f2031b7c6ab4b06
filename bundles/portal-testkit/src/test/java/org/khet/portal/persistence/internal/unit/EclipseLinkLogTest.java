package org.khet.portal.persistence.internal.unit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.persistence.logging.SessionLog;
import org.junit.jupiter.api.Test;
import org.slf4j.helpers.NOPLogger;

/** EclipseLink asks before each statement whether it is to be logged; fifty people ask at once when a module is updated. */
class EclipseLinkLogTest {
    private final List<String> lookedUp = new ArrayList<>();

    @Test
    void eachLoggerIsLookedUpOnce_howeverManyStatementsAreRun() {
        EclipseLinkLog log = new EclipseLinkLog(name -> {
            lookedUp.add(name);
            return NOPLogger.NOP_LOGGER;
        });

        for (int statement = 0; statement < 100; statement++) {
            assertThat(log.shouldLog(SessionLog.FINE, SessionLog.SQL)).isFalse();
            assertThat(log.shouldLog(SessionLog.FINER, SessionLog.TRANSACTION)).isFalse();
            assertThat(log.shouldLog(SessionLog.FINER)).isFalse();
        }

        assertThat(lookedUp).containsExactly("khet.jpa.sql", "khet.jpa.transaction", "khet.jpa");
    }
}
