package org.khet.portal.shell.internal.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.admin.security.SecondFactor.FactorStatus;
import org.khet.portal.api.security.AccountId;
import org.khet.portal.testkit.Clocks;
import org.khet.portal.testkit.SteppingClock;

/** Somebody who is signed in is made approver, which needs a second factor. */
class FactorDeadlineTest {
    private final SteppingClock clock = Clocks.at("2026-11-20T09:30");
    private final FakeFactor factor = new FakeFactor();
    private final FactorDeadline duty = new FactorDeadline(factor, clock);
    private final OpenSession browser = new OpenSession();
    private UserSession presence;

    @BeforeEach
    void signedIn() {
        presence = new UserSession(
                new AccountId(13),
                "kt1-13",
                new UserSession.Owed(false, false),
                false,
                1,
                null,
                new UserSession.Visit(7, clock.instant()));
        browser.locked(() -> presence.keepIn(browser));
    }

    @Test
    void newRoleCountsWithinAMinute_notOnlyAtTheNextSignIn() {
        assertThat(owes()).isFalse();
        factor.standing = new FactorStatus(false, true, null, 0);
        clock.pass(Duration.ofSeconds(61));

        assertThat(owes()).isTrue();

        browser.locked(() -> assertThat(UserSession.in(browser))
                .hasValueSatisfying(kept -> assertThat(kept.owed().factor()).isTrue()));
    }

    @Test
    void whoOpensManyPagesIsAskedForOnceAMinute() {
        for (int page = 0; page < 30; page++) {
            assertThat(owes()).isFalse();
            clock.pass(Duration.ofSeconds(5));
        }
        assertThat(factor.asked).isEqualTo(3);
    }

    @Test
    void anotherPersonInTheSameBrowserIsAskedForAnew() {
        assertThat(owes()).isFalse();
        factor.standing = new FactorStatus(false, true, null, 0);
        presence = new UserSession(
                new AccountId(12),
                "kt1-12",
                presence.owed(),
                false,
                1,
                null,
                new UserSession.Visit(8, clock.instant()));

        assertThat(owes()).isTrue();
    }

    private boolean owes() {
        boolean[] found = new boolean[1];
        browser.locked(() -> found[0] = duty.of(presence, browser).owed().factor());
        return found[0];
    }
}
