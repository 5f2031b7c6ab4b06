package org.khet.portal.security.internal.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.khet.portal.security.internal.TestOffices.ICT_CLERK;
import static org.khet.portal.security.internal.TestOffices.ICT_HEAD;
import static org.khet.portal.security.internal.TestOffices.SCHOOL_1_CLERK;
import static org.khet.portal.security.internal.TestPortal.DESK;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khet.portal.api.admin.security.Sessions.Open;
import org.khet.portal.api.admin.security.Sessions.Stamped;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.security.AccountId;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.NotPermitted;
import org.khet.portal.security.internal.TestPortal;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;

/** A clerk is signed in at the desk and on the phone. */
@OnEachDatabase
class SessionsDbTest {
    private final TestDatabase database;
    private final TestPortal portal;
    private AccountId clerk;
    private long desk;
    private long phone;

    SessionsDbTest(TestDatabase database, @TempDir Path home) {
        this.database = database;
        this.portal = new TestPortal(database, home);
    }

    @BeforeEach
    void clerkIsSignedInTwice() {
        clerk = portal.account(ICT_CLERK, "ict.clerk", portal.whole("core.staff"));
        desk = portal.sessions.begin(clerk, DESK, "computer Firefox");
        portal.clock.pass(Duration.ofMinutes(10));
        phone = portal.sessions.begin(clerk, "203.0.113.7", "phone Chrome");
    }

    @Test
    void ownBrowsersAreListed_theOneUsedLastFirst() {
        assertThat(portal.sessions.open(clerk)).extracting(Open::id).containsExactly(phone, desk);

        portal.clock.pass(Duration.ofMinutes(5));
        portal.sessions.used(Map.of(desk, portal.clock.instant()));

        assertThat(portal.sessions.open(clerk))
                .extracting(Open::id, Open::device, Open::address)
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple(desk, "computer Firefox", DESK),
                        org.assertj.core.api.Assertions.tuple(phone, "phone Chrome", "203.0.113.7"));
    }

    @Test
    void sessionsOfANode_areComparedByOneQuestion_alsoThoseOfAccountsThatAreGone() {
        AccountId head = portal.account(ICT_HEAD, "ict.head", portal.whole("core.staff"));
        long now = portal.sessions.endAll(clerk);
        long ofHead = portal.sessions.endAll(head);
        var old = new Stamped(clerk, now - 1);
        var gone = new Stamped(new AccountId(4711), 0);
        long before = database.statements();

        assertThat(portal.sessions.outdated(Set.of(old, new Stamped(clerk, now), new Stamped(head, ofHead), gone)))
                .containsExactlyInAnyOrder(old, gone);

        assertThat(database.statements() - before).isEqualTo(1);
        portal.accounts.close(portal.officeAdmin(), head, true);
        assertThat(portal.sessions.outdated(Set.of(new Stamped(head, ofHead)))).hasSize(1);
    }

    @Test
    void endingOneBrowserRingsAtOnce_theOtherGoesOn() {
        var rung = new AtomicInteger();
        var subscription = portal.sessions.follow(rung::incrementAndGet);

        portal.sessions.end(clerk, phone);

        assertThat(rung).hasValue(1);
        assertThat(portal.sessions.ended(Set.of(desk, phone))).containsExactly(phone);
        assertThat(portal.sessions.open(clerk)).extracting(Open::id).containsExactly(desk);
        assertThatExceptionOfType(NoLongerThere.class).isThrownBy(() -> portal.sessions.end(clerk, phone));
        subscription.close();
        portal.sessions.end(clerk, desk);
        assertThat(rung).hasValue(1);
    }

    @Test
    void nobodyEndsTheSessionOfAnotherByItsNumber() {
        AccountId head = portal.account(ICT_HEAD, "ict.head", portal.whole("core.staff"));

        assertThatExceptionOfType(NoLongerThere.class).isThrownBy(() -> portal.sessions.end(head, desk));
        assertThat(portal.sessions.ended(Set.of(desk))).isEmpty();
    }

    @Test
    void administratorSeesAndEndsThoseOfTheOffice_onTheTrail() {
        Caller admin = portal.officeAdmin();
        assertThat(portal.sessions.open(admin, "")).extracting(Open::name).containsOnly("ict.clerk");
        assertThat(portal.sessions.open(admin, ""))
                .as("by the name of the person")
                .extracting(Open::who)
                .allMatch(who -> who.contains("13"));
        assertThat(portal.sessions.open(admin, "13")).hasSize(2); // by the name of the person
        assertThat(portal.sessions.open(admin, "nobody")).isEmpty();

        portal.sessions.end(admin, desk);

        assertThat(portal.trail).endsWith("core.account.sessionended");
        assertThat(portal.sessions.ended(Set.of(desk, phone))).containsExactly(desk);
    }

    @Test
    void signedOutEverywhere_onlyTheBrowserThatAskedIsListed() {
        Caller admin = portal.officeAdmin();

        portal.sessions.goesOn(desk, portal.sessions.endAll(clerk));

        assertThat(portal.sessions.open(clerk)).extracting(Open::id).containsExactly(desk);
        assertThat(portal.sessions.open(admin, "ict.clerk"))
                .extracting(Open::id)
                .containsExactly(desk);
        assertThatExceptionOfType(NoLongerThere.class).isThrownBy(() -> portal.sessions.end(clerk, phone));
    }

    @Test
    void resetAndClosing_leaveNoBrowserInTheList() {
        Caller admin = portal.officeAdmin();
        portal.accounts.reset(admin, clerk);
        assertThat(portal.sessions.open(admin, "ict.clerk")).isEmpty();

        portal.sessions.begin(clerk, DESK, "computer Firefox");
        assertThat(portal.sessions.open(admin, "ict.clerk")).hasSize(1);
        portal.accounts.close(admin, clerk, true);
        assertThat(portal.sessions.open(admin, "ict.clerk")).isEmpty();
    }

    @Test
    void sessionOfBeforeStampsWereKept_isListedUntilItEnds() {
        database.unit()
                .runtime(rows -> rows.createNativeQuery("update sec_session set stamp = 0")
                        .executeUpdate());

        assertThat(portal.sessions.open(clerk)).extracting(Open::id).containsExactly(phone, desk);
    }

    @Test
    void withoutThePermissionNothingIsSeenOrEnded() {
        Caller staff = portal.caller(clerk);
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> portal.sessions.open(staff, ""));
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> portal.sessions.end(staff, desk));
    }

    @Test
    void headOfSchoolReachesOnlyTheOwnSchool() {
        var head = portal.caller(portal.account(
                org.khet.portal.security.internal.TestOffices.SCHOOL_1_HEAD,
                "school.head",
                new org.khet.portal.api.admin.security.Accounts.Grant(
                        "core.school-head",
                        null,
                        org.khet.portal.security.internal.TestOffices.SCHOOL_1,
                        false,
                        portal.today(),
                        null)));
        AccountId staff = portal.account(SCHOOL_1_CLERK, "school.clerk", portal.whole("core.school-staff"));
        portal.sessions.begin(staff, DESK, "computer Edge");

        assertThat(portal.sessions.open(head, "")).extracting(Open::name).containsExactly("school.clerk");
        assertThatExceptionOfType(NoLongerThere.class).isThrownBy(() -> portal.sessions.end(head, desk));
    }

    @Test
    void signedOutHereAndForgottenLater() {
        portal.sessions.over(phone);
        assertThat(portal.sessions.open(clerk)).extracting(Open::id).containsExactly(desk);

        portal.clock.pass(Duration.ofHours(9)); // what a node that died left behind
        assertThat(portal.sessions.open(clerk)).isEmpty();

        portal.clock.pass(Duration.ofDays(31));
        assertThat(portal.sessionBook.forget(portal.clock.instant().minus(Duration.ofDays(30))))
                .isEqualTo(2);
    }
}
