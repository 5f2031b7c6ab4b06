package org.khet.portal.security.internal.caller;

import static org.assertj.core.api.Assertions.assertThat;
import static org.khet.portal.security.internal.TestOffices.ICT_CLERK;
import static org.khet.portal.security.internal.TestOffices.KT1;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.Permission;
import org.khet.portal.api.security.Scope;
import org.khet.portal.security.internal.TestOffices.Leave;
import org.khet.portal.security.internal.TestPortal;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;

/** Leave to read what others keep, from a day to a day. Source: other-groups A-05, AUD-07. */
@OnEachDatabase
class ReadingRightsDbTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final Permission LOOK = Permission.of("fin:claim:view");
    private static final Permission LOOK_AT_SUMS = Permission.of("fin:money:see");
    private final TestDatabase database;
    private TestPortal portal;

    ReadingRightsDbTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void start(@TempDir Path folder) {
        portal = new TestPortal(database, folder);
        portal.switches.turn(KT1, "audit", true);
    }

    @Test
    void auditorReadsFromTheFirstDayToTheLast_writesNothing_isToldNothing() {
        Caller auditor = portal.caller(portal.account(ICT_CLERK, "auditor", portal.whole("core.staff")));
        portal.offices.leaves.add(new Leave(ICT_CLERK, new ModuleId("fin"), TODAY.plusDays(1), TODAY.plusDays(2)));
        portal.clock.set("2026-11-20T23:59:59");
        assertThat(auditor.may(LOOK)).as("the day before").isFalse();

        portal.clock.set("2026-11-21T00:00:05");
        assertThat(auditor.scope(LOOK)).isEqualTo(Scope.OFFICE);
        assertThat(auditor.scope(LOOK_AT_SUMS)).isEqualTo(Scope.OFFICE);
        for (String writing : new String[] {"edit", "approve", "pay", "check", "file", "keep", "record", "bank"}) {
            assertThat(auditor.may(Permission.of("fin:claim:" + writing)))
                    .as(writing)
                    .isFalse();
        }
        assertThat(auditor.may(Permission.of("rooms:booking:view")))
                .as("another module")
                .isFalse();
        assertThat(portal.callers.holders(KT1, LOOK))
                .as("nothing waits for an auditor there")
                .isEmpty();
        assertThat(portal.callers.scope(KT1, ICT_CLERK, LOOK))
                .as("handed on to nobody")
                .isEqualTo(Scope.NONE);

        portal.clock.set("2026-11-22T23:59:59");
        assertThat(auditor.may(LOOK)).as("last day").isTrue();
        portal.clock.set("2026-11-23T00:00:05");
        assertThat(auditor.may(LOOK)).as("the day after").isFalse();
    }

    @Test
    void whereEitherModuleIsOff_orWhoIsNotLetInAnyway_nobodyReads() {
        Caller auditor = portal.caller(portal.account(ICT_CLERK, "auditor", portal.whole("core.staff")));
        portal.offices.leaves.add(new Leave(ICT_CLERK, new ModuleId("fin"), TODAY, TODAY));
        portal.switches.turn(KT1, "audit", false);
        assertThat(auditor.may(LOOK)).isFalse();
        portal.switches.turn(KT1, "audit", true).turn(KT1, "fin", false);
        portal.clock.set("2026-11-20T09:40");
        assertThat(auditor.may(LOOK)).isFalse();

        portal.switches.turn(KT1, "fin", true);
        portal.clock.set("2026-11-20T09:50");
        assertThat(auditor.may(LOOK)).isTrue();
    }

    @Test
    void leaveToReadLetsNobodyIntoThePortal() {
        portal.offices.leaves.add(new Leave(ICT_CLERK, new ModuleId("fin"), TODAY, TODAY));

        assertThat(portal.callers.offices(portal.account(ICT_CLERK, "auditor"))).isEmpty();
    }
}
