package org.khet.portal.security.internal.own;

import static org.assertj.core.api.Assertions.assertThat;
import static org.khet.portal.security.internal.TestOffices.ICT_HEAD;
import static org.khet.portal.security.internal.TestOffices.KT1;
import static org.khet.portal.security.internal.TestPortal.DESK;
import static org.khet.portal.security.internal.TestPortal.PASSWORD;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khet.portal.api.admin.security.IdentityProviders.Journey;
import org.khet.portal.api.admin.security.IdentityProviders.SignInWays;
import org.khet.portal.api.admin.security.SignInResult.SignedIn;
import org.khet.portal.api.security.AccountId;
import org.khet.portal.security.internal.directory.TestDirectory;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;

/** The own account is connected with the ministry's provider, and not by whoever finds the screen open. */
@OnEachDatabase
class ConnectedProvidersDbTest extends ProviderCase {
    private static final String NEW = "ชมพู่ river bicycle";

    ConnectedProvidersDbTest(TestDatabase database) {
        super(database);
    }

    @Test
    void connectingAsksForThePassword_andPausesWhoGuesses() {
        for (int tries = 0; tries < 5; tries++) {
            assertRefused(() -> beginWith("guessed"), "security.password.error.current");
        }

        assertRefused(() -> beginWith(PASSWORD), "security.password.error.pause");
        assertThat(providers.of(clerk)).isEqualTo(new SignInWays(List.of(), true));
    }

    @Test
    void connectingEndsTheOtherSessions() {
        SignedIn elsewhere = (SignedIn) portal.signIn.signIn("clerk.ict", password(), "203.0.113.9");

        long stamp = connect(clerk, "person-17");

        assertThat(portal.sessions.stillValid(clerk, elsewhere.stamp())).isFalse();
        assertThat(portal.sessions.stillValid(clerk, stamp)).isTrue();
    }

    @Test
    void endingAConnectionAsksForThePassword_andLetsNobodyInByItAnyMore() {
        connect(clerk, "person-17");
        SignedIn byMinistry = (SignedIn) signIn("person-17");
        char[] guessed = "guessed".toCharArray();
        assertRefused(() -> providers.disconnect(clerk, "ministry", guessed), "security.password.error.current");
        assertThat(guessed).containsOnly('\0');

        long stamp = providers.disconnect(clerk, "ministry", password());

        assertThat(providers.disconnect(clerk, "ministry", password())).isEqualTo(stamp);
        assertThat(providers.of(clerk)).isEqualTo(new SignInWays(List.of(), true));
        assertRefused(() -> signIn("person-17"), "security.provider.error.nobody");
        assertThat(portal.sessions.stillValid(clerk, byMinistry.stamp())).isFalse();
        assertThat(portal.trail).containsExactly("core.account.connected", "core.account.disconnected");
    }

    @Test
    void whoLostTheAccountMeanwhileConnectsNothing() {
        Journey journey = providers.beginConnecting(clerk, "ministry", password());
        portal.accounts.reset(portal.callers.system(KT1), clerk);

        assertRefused(
                () -> providers.connect(journey, ministry.visit(journey, "person-17")), "security.provider.error.old");
        assertRefused(() -> signIn("person-17"), "security.provider.error.nobody");
    }

    @Test
    void administratorWhoResetsAnAccountEndsItsConnectionsToo() {
        connect(clerk, "person-17");

        String link = portal.accounts.reset(portal.callers.system(KT1), clerk);

        assertRefused(() -> signIn("person-17"), "security.provider.error.nobody");
        assertThat(((SignedIn) portal.signIn.redeem(link, DESK)).changePassword())
                .isTrue();
    }

    @Test
    void invitedPersonComesInByTheMinistryInsteadOfAPassword() {
        AccountId head = invited();

        Journey journey = providers.beginConnecting(head, "ministry", new char[0]);
        long stamp = providers.connect(journey, ministry.visit(journey, "person-12"));

        assertThat(providers.of(head)).isEqualTo(new SignInWays(List.of("ministry"), false));
        assertThat(portal.sessions.stillValid(head, stamp)).isTrue();
        assertThat((SignedIn) signIn("person-12")).satisfies(in -> {
            assertThat(in.account()).isEqualTo(head);
            assertThat(in.changePassword()).isFalse();
        });
    }

    @Test
    void lastWayInCannotBeRemoved_andAnOpenScreenGivesNoOther() {
        AccountId head = invited();
        Journey journey = providers.beginConnecting(head, "ministry", new char[0]);
        providers.connect(journey, ministry.visit(journey, "person-12"));

        assertRefused(() -> providers.disconnect(head, "ministry", new char[0]), "security.password.error.none");
        assertRefused(() -> providers.beginConnecting(head, "ministry", new char[0]), "security.password.error.none");
        assertRefused(
                () -> portal.signIn.changePassword(head, new char[0], NEW.toCharArray()),
                "security.password.error.none");

        var in = (SignedIn) portal.signIn.redeem(portal.accounts.reset(portal.callers.system(KT1), head), DESK);
        portal.signIn.changePassword(in.account(), new char[0], NEW.toCharArray());
        assertThat(portal.signIn.signIn("head.ict", NEW.toCharArray(), DESK)).isInstanceOf(SignedIn.class);
    }

    @Test
    void administratorOfTheRuntimeSetsAPasswordFirst() {
        String link = portal.administrators.open(portal.callers.runtimeSystem(), "root.admin");
        AccountId root = ((SignedIn) portal.signIn.redeem(link, DESK)).account();

        assertRefused(
                () -> providers.beginConnecting(root, "ministry", new char[0]),
                "security.provider.error.administrator");
    }

    @Test
    void passwordOfTheDirectoryIsAskedForWhereItCounts(@TempDir Path folder) throws Exception {
        try (TestDirectory office = new TestDirectory(folder)) {
            office.add("clerk.ict", "เจ้าหน้าที่ 13");
            portal.directoryServer.changed(office.config());
            portal.directoryAccounts.use(portal.officeAdmin(), clerk);

            assertRefused(() -> beginWith(PASSWORD), "security.password.error.current");
            Journey journey = providers.beginConnecting(clerk, "ministry", TestDirectory.PASSWORD.toCharArray());
            providers.connect(journey, ministry.visit(journey, "person-17"));
        }

        assertThat(((SignedIn) signIn("person-17")).account()).isEqualTo(clerk); // the directory is away
    }

    private void beginWith(String typed) {
        providers.beginConnecting(clerk, "ministry", typed.toCharArray());
    }

    /** The head of the ICT group has opened the link of the invitation. */
    private AccountId invited() {
        String link = portal.accounts.open(
                portal.callers.system(KT1), ICT_HEAD, "head.ict", List.of(portal.whole("core.staff")));
        return ((SignedIn) portal.signIn.redeem(link, DESK)).account();
    }
}
