package org.khet.portal.security.internal.own;

import static org.assertj.core.api.Assertions.assertThat;
import static org.khet.portal.security.internal.TestOffices.ICT_HEAD;
import static org.khet.portal.security.internal.TestOffices.KT1;
import static org.khet.portal.security.internal.TestPortal.DESK;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khet.portal.api.admin.security.IdentityProviders.Journey;
import org.khet.portal.api.admin.security.IdentityProviders.SignInWays;
import org.khet.portal.api.admin.security.Sessions.Outcome;
import org.khet.portal.api.admin.security.Sessions.Visit;
import org.khet.portal.api.admin.security.SignInResult.CodeNeeded;
import org.khet.portal.api.admin.security.SignInResult.SignedIn;
import org.khet.portal.api.security.AccountId;
import org.khet.portal.security.internal.provider.TestProvider;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;

/** The clerk of the ICT group connects the own account with the ministry's provider and signs in by it. */
@OnEachDatabase
class IdentityProvidersDbTest extends ProviderCase {
    IdentityProvidersDbTest(TestDatabase database) {
        super(database);
    }

    @Test
    void whoConnectedTheOwnAccountSignsInByTheProvider() {
        connect(clerk, "person-17");

        var in = (SignedIn) signIn("person-17");

        assertThat(in.account()).isEqualTo(clerk);
        assertThat(providers.of(clerk)).isEqualTo(new SignInWays(List.of("ministry"), true));
        assertThat(portal.trail).containsExactly("core.account.connected");
        assertThat(portal.sessions.visits(clerk, 1)).extracting(Visit::outcome).containsExactly(Outcome.SIGNED_IN);
    }

    @Test
    void nobodyIsLetInByAnAddressOrANameAlone() {
        assertRefused(() -> signIn("clerk.ict"), "security.provider.error.nobody");
        assertRefused(() -> signIn("clerk.ict@khet.test"), "security.provider.error.nobody");
    }

    @Test
    void sameSubjectOfAnotherIssuerIsSomebodyElse(@TempDir Path elsewhere) throws Exception {
        connect(clerk, "person-17");

        try (TestProvider university = new TestProvider(portal.clock, elsewhere)) {
            providers = portal.identityProviders(university.only());
            Journey journey = providers.begin("ministry");

            assertRefused(
                    () -> providers.arrive(journey, university.visit(journey, "person-17"), DESK),
                    "security.provider.error.nobody");
        }
    }

    @Test
    void onePersonOfAProviderIsOneAccount() {
        AccountId head = portal.account(ICT_HEAD, "head.ict", portal.whole("core.staff"));
        connect(clerk, "person-17");

        assertRefused(() -> connect(head, "person-17"), "security.provider.error.taken");
        connect(clerk, "person-18");

        assertThat(((SignedIn) signIn("person-18")).account()).isEqualTo(clerk);
        assertRefused(() -> signIn("person-17"), "security.provider.error.nobody");
    }

    @Test
    void wayBackOfAConnectionSignsNobodyIn_andTheOtherWayRound() {
        connect(clerk, "person-17");
        Journey toConnect = providers.beginConnecting(clerk, "ministry", password());
        Journey toSignIn = providers.begin("ministry");

        assertRefused(
                () -> providers.arrive(toConnect, ministry.visit(toConnect, "person-17"), DESK),
                "security.provider.error.old");
        assertRefused(
                () -> providers.connect(toSignIn, ministry.visit(toSignIn, "person-18")),
                "security.provider.error.old");
    }

    @Test
    void secondFactorIsAskedForAfterTheProviderToo() {
        connect(clerk, "person-17");
        database.execute("insert into sec_second_factor (account_id, secret, confirmed_at, last_step, version) values ("
                + clerk.value() + ", 'x', '2026-11-20 02:00:00', 0, 1)");

        assertThat(signIn("person-17")).isInstanceOf(CodeNeeded.class);
    }

    @Test
    void closedAccountStaysOutWhateverTheProviderSays() {
        connect(clerk, "person-17");
        portal.accounts.close(portal.callers.system(KT1), clerk, true);

        assertRefused(() -> signIn("person-17"), "security.provider.error.nobody");
        assertThat(portal.sessions.visits(clerk, 1)).extracting(Visit::outcome).containsExactly(Outcome.REFUSED);
    }
}
