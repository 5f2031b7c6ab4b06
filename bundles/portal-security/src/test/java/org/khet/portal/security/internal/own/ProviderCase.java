package org.khet.portal.security.internal.own;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.khet.portal.security.internal.TestOffices.ICT_CLERK;
import static org.khet.portal.security.internal.TestPortal.DESK;
import static org.khet.portal.security.internal.TestPortal.PASSWORD;

import java.nio.file.Path;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.khet.portal.api.admin.security.IdentityProviders;
import org.khet.portal.api.admin.security.IdentityProviders.Journey;
import org.khet.portal.api.admin.security.SignInResult;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.security.AccountId;
import org.khet.portal.security.internal.TestPortal;
import org.khet.portal.security.internal.provider.TestProvider;
import org.khet.portal.testkit.database.TestDatabase;

/** The ministry vouches for people, among them the clerk of the ICT group. */
abstract class ProviderCase {
    final TestDatabase database;
    TestPortal portal;
    TestProvider ministry;
    IdentityProviders providers;
    AccountId clerk;

    ProviderCase(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void theMinistryVouchesForPeople(@TempDir Path home) throws Exception {
        portal = new TestPortal(database, home);
        ministry = new TestProvider(portal.clock, home);
        providers = portal.identityProviders(ministry.only());
        clerk = portal.account(ICT_CLERK, "clerk.ict", portal.whole("core.staff"));
        portal.trail.clear();
    }

    @AfterEach
    void theMinistryCloses() {
        ministry.close();
    }

    final long connect(AccountId account, String subject) {
        Journey journey = providers.beginConnecting(account, "ministry", password());
        return providers.connect(journey, ministry.visit(journey, subject));
    }

    final SignInResult signIn(String subject) {
        Journey journey = providers.begin("ministry");
        return providers.arrive(journey, ministry.visit(journey, subject), DESK);
    }

    static char[] password() {
        return PASSWORD.toCharArray();
    }

    static void assertRefused(ThrowingCallable step, String key) {
        assertThatThrownBy(step)
                .isInstanceOfSatisfying(
                        Rejected.class,
                        rejected -> assertThat(rejected.problems())
                                .extracting(Problem::key)
                                .containsExactly(key));
    }
}
