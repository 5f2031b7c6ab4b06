package org.khet.portal.security.internal.own;

import static org.assertj.core.api.Assertions.assertThat;
import static org.khet.portal.security.internal.TestOffices.ICT_HEAD;
import static org.khet.portal.security.internal.TestOffices.KT1;
import static org.khet.portal.security.internal.TestPortal.DESK;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khet.portal.api.admin.security.Passkeys.Question;
import org.khet.portal.api.admin.security.Sessions.Outcome;
import org.khet.portal.api.admin.security.Sessions.Visit;
import org.khet.portal.api.admin.security.SignInResult.Refused;
import org.khet.portal.api.admin.security.SignInResult.SignedIn;
import org.khet.portal.api.security.AccountId;
import org.khet.portal.security.internal.directory.TestDirectory;
import org.khet.portal.security.internal.passkey.TestDevice;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;

/** The clerk of the ICT group signs in by the passkey of the phone. */
@OnEachDatabase
class PasskeysDbTest extends PasskeyCase {
    PasskeysDbTest(TestDatabase database) {
        super(database);
    }

    @Test
    void whoAddedAPasskeySignsInByIt_again_andTheListSaysWhen() {
        long stamp = add(clerk, PHONE, phone);
        portal.clock.pass(Duration.ofHours(1));

        var in = (SignedIn) signIn(phone);
        var again = (SignedIn) signIn(phone);

        assertThat(in.account()).isEqualTo(clerk);
        assertThat(in.stamp()).isEqualTo(stamp);
        assertThat(again.lastSignIn()).isEqualTo(portal.clock.instant());
        assertThat(portal.trail).containsExactly("core.account.passkeyadded");
        assertThat(portal.passkeys.of(clerk)).singleElement().satisfies(one -> {
            assertThat(one.name()).isEqualTo(PHONE);
            assertThat(one.made()).isEqualTo(portal.clock.instant().minus(Duration.ofHours(1)));
            assertThat(one.used()).isEqualTo(portal.clock.instant());
        });
    }

    @Test
    void deviceThatCheckedItsOwnerIsBothFactors() {
        add(clerk, PHONE, phone);
        database.execute("insert into sec_second_factor (account_id, secret, confirmed_at, last_step, version) values ("
                + clerk.value() + ", 'x', '2026-11-20 02:00:00', 0, 1)");

        assertThat(signIn(phone)).isInstanceOf(SignedIn.class);
    }

    @Test
    void deviceThatDidNotCheckItsOwnerLetsNobodyIn_andTheLogKnows() {
        add(clerk, PHONE, phone);
        phone.checks = false;

        assertRefused(() -> signIn(phone), "security.passkey.error.nobody");
        assertThat(portal.sessions.visits(clerk, 1)).extracting(Visit::outcome).containsExactly(Outcome.REFUSED);
    }

    @Test
    void passkeyOfOneAccountOpensNoOther() {
        AccountId head = portal.account(ICT_HEAD, "head.ict", portal.whole("core.staff"));
        var tablet = new TestDevice();
        add(head, "แท็บเล็ต", tablet);
        add(clerk, PHONE, phone);
        phone.handle = tablet.handle;

        assertRefused(() -> signIn(phone), "security.passkey.error.nobody");
        assertThat(((SignedIn) signIn(tablet)).account()).isEqualTo(head);
    }

    @Test
    void passkeyThatNobodyAddedLetsNobodyIn() {
        Question adding = portal.passkeys.beginAdding(clerk, PHONE, password(), "");
        String _ = phone.create(adding);

        assertRefused(() -> signIn(phone), "security.passkey.error.nobody");
    }

    @Test
    void closedAccountStaysOut_andAResetTakesThePasskeysAway() {
        add(clerk, PHONE, phone);
        portal.accounts.close(portal.callers.system(KT1), clerk, true);
        assertRefused(() -> signIn(phone), "security.passkey.error.nobody");
        portal.accounts.close(portal.callers.system(KT1), clerk, false);
        assertThat(signIn(phone)).isInstanceOf(SignedIn.class);

        portal.accounts.reset(portal.callers.system(KT1), clerk);

        assertRefused(() -> signIn(phone), "security.passkey.error.nobody");
        assertThat(names(clerk)).isEmpty();
    }

    @Test
    void whoLeftTheDirectoryStaysOut(@TempDir Path folder) throws Exception {
        add(clerk, PHONE, phone);
        try (TestDirectory office = new TestDirectory(folder)) {
            office.add("clerk.ict", "เจ้าหน้าที่ 13");
            portal.directoryServer.changed(office.config());
            portal.directoryAccounts.use(portal.officeAdmin(), clerk);
            assertThat(signIn(phone)).isInstanceOf(SignedIn.class);

            office.remove("clerk.ict");

            assertRefused(() -> signIn(phone), "security.passkey.error.nobody");
        }
    }

    @Test
    void copyOfAPasskeyIsFoundOut_onTheTrail() {
        add(clerk, PHONE, phone);
        TestDevice copy = phone.copy();
        signIn(phone);
        portal.trail.clear();

        assertRefused(() -> signIn(copy), "security.passkey.error.copied");

        assertThat(portal.trail).containsExactly("core.account.passkeycopied");
        assertThat(portal.sessions.visits(clerk, 1)).extracting(Visit::outcome).containsExactly(Outcome.REFUSED);
    }

    @Test
    void whoeverTriesAgainAndAgainWaits_asWithPasswords() {
        add(clerk, PHONE, phone);
        phone.checks = false;
        for (int tries = 0; tries < 5; tries++) {
            assertRefused(() -> signIn(phone), "security.passkey.error.nobody");
        }

        phone.checks = true;
        assertThat(signIn(phone)).isEqualTo(new Refused(0, Duration.ofMinutes(1)));

        portal.clock.pass(Duration.ofMinutes(1));
        assertThat(signIn(phone)).isInstanceOf(SignedIn.class);
    }

    @Test
    void withoutASuitableAddressNobodyIsAsked() {
        add(clerk, PHONE, phone);
        Question question = portal.passkeys.begin();
        String answer = phone.get(question);
        portal.passkeySite.changed(TestDevice.config("http://10.0.0.13"));

        assertRefused(portal.passkeys::begin, "security.passkey.error.off");
        assertRefused(() -> portal.passkeys.beginAdding(clerk, PHONE, password(), ""), "security.passkey.error.off");
        assertRefused(() -> portal.passkeys.arrive(question, answer, DESK), "security.passkey.error.off");
    }
}
