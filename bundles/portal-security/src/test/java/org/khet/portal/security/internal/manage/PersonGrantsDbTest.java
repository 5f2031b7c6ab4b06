package org.khet.portal.security.internal.manage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.khet.portal.security.internal.TestOffices.ICT_CLERK;
import static org.khet.portal.security.internal.TestPortal.REPAIR_SUBMIT;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khet.portal.api.admin.security.Accounts.Grant;
import org.khet.portal.api.person.PersonDeparture;
import org.khet.portal.api.person.PersonHandover;
import org.khet.portal.api.person.PersonWorkSource.Duty;
import org.khet.portal.api.person.PersonWorkSource.Fate;
import org.khet.portal.api.security.AccountId;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.NotPermitted;
import org.khet.portal.security.internal.TestOffices;
import org.khet.portal.security.internal.TestPortal;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;

/** The rights of somebody who leaves end with the last day. CORE-143. */
@OnEachDatabase
class PersonGrantsDbTest {
    private static final LocalDate LAST = LocalDate.of(2026, 12, 31);
    private final TestPortal portal;
    private Caller admin;
    private AccountId clerk;

    PersonGrantsDbTest(TestDatabase database, @TempDir Path home) {
        this.portal = new TestPortal(database, home);
    }

    @BeforeEach
    void clerkWithARole() {
        admin = portal.officeAdmin();
        clerk = portal.account(ICT_CLERK, "ict.clerk", portal.whole("core.staff"));
    }

    @Test
    void whoLeaves_hasTheRoleUntilTheLastDay() {
        assertThat(portal.personGrants.held(portal.office(), leaves(true)))
                .extracting(Duty::count, Duty::fate, Duty::link)
                .containsExactly(tuple(1L, Fate.ENDS, "admin/people/" + ICT_CLERK.value()));

        portal.personGrants.handOver(admin, new PersonHandover(leaves(true), null, ""));

        assertThat(portal.grants.grants(clerk, portal.office()))
                .extracting(Grant::until)
                .containsExactly(LAST);
        assertThat(portal.personGrants.held(portal.office(), leaves(true))).isEmpty();
        assertThat(portal.caller(clerk).may(REPAIR_SUBMIT)).isTrue();
        portal.clock.set("2027-01-01T08:00");
        assertThat(portal.callers.caller(clerk, portal.office()).filter(one -> one.may(REPAIR_SUBMIT)))
                .isEmpty();
        assertThat(portal.trail).endsWith("core.account.granted");
    }

    @Test
    void whoMoves_keepsTheRoles_andTheAdministratorIsTold() {
        assertThat(portal.personGrants.held(portal.office(), leaves(false)))
                .extracting(Duty::fate)
                .containsExactly(Fate.STAYS);

        portal.personGrants.handOver(admin, new PersonHandover(leaves(false), null, ""));

        assertThat(portal.grants.grants(clerk, portal.office()))
                .extracting(Grant::until)
                .containsOnlyNulls();
    }

    @Test
    void whoManagesNoAccounts_endsNoRoles() {
        var staff = TestCaller.in(portal.office());

        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> portal.personGrants.handOver(staff, new PersonHandover(leaves(true), null, "")));
        assertThat(portal.grants.grants(clerk, portal.office()))
                .extracting(Grant::until)
                .containsOnlyNulls();
    }

    @Test
    void anotherOfficeEndsNothingOfThisOne() {
        assertThat(portal.personGrants.held(TestOffices.KT2, leaves(true))).isEmpty();
    }

    private static PersonDeparture leaves(boolean office) {
        return new PersonDeparture(ICT_CLERK, LAST, office);
    }
}
