package org.khet.portal.security.internal.own;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.khet.portal.security.internal.TestOffices.ICT_HEAD;
import static org.khet.portal.security.internal.TestOffices.KT1;
import static org.khet.portal.security.internal.TestPortal.DESK;
import static org.khet.portal.security.internal.TestPortal.PASSWORD;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.admin.security.Passkeys;
import org.khet.portal.api.admin.security.Passkeys.Proof;
import org.khet.portal.api.admin.security.Passkeys.Question;
import org.khet.portal.api.admin.security.SecondFactor.Enrolment;
import org.khet.portal.api.admin.security.SignInResult.SignedIn;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.security.AccountId;
import org.khet.portal.security.internal.factor.TestAuthenticatorApp;
import org.khet.portal.security.internal.passkey.TestDevice;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;

/** The clerk of the ICT group keeps the own passkeys. */
@OnEachDatabase
class OwnPasskeysDbTest extends PasskeyCase {
    OwnPasskeysDbTest(TestDatabase database) {
        super(database);
    }

    @Test
    void addingAsksForThePassword_andPausesWhoGuesses() {
        char[] guessed = "guessed".toCharArray();
        assertRefused(() -> portal.passkeys.beginAdding(clerk, PHONE, guessed, ""), "security.password.error.current");
        assertThat(guessed).containsOnly('\0');
        for (int tries = 1; tries < 5; tries++) {
            assertRefused(
                    () -> portal.passkeys.beginAdding(clerk, PHONE, "guessed".toCharArray(), ""),
                    "security.password.error.current");
        }
        assertRefused(() -> portal.passkeys.beginAdding(clerk, PHONE, password(), ""), "security.password.error.pause");
    }

    @Test
    void whoSignsInWithACodeIsAskedForOneToo_elseAStolenPasswordWouldReplaceThePhone() {
        Enrolment enrolment = portal.factor.begin(clerk, "สพป.ตัวอย่าง เขต 1");
        TestAuthenticatorApp app = new TestAuthenticatorApp(enrolment, portal.clock);
        portal.factor.confirm(clerk, app.code(), "");
        portal.clock.pass(Duration.ofSeconds(30));

        assertThat(portal.passkeys.proof(clerk)).isEqualTo(new Proof(true, true));
        assertRefused(
                () -> portal.passkeys.beginAdding(clerk, PHONE, password(), "000000"), "security.factor.error.current");
        Question question = portal.passkeys.beginAdding(clerk, PHONE, password(), app.code());
        portal.passkeys.add(question, phone.create(question));

        assertThat(signIn(phone)).isInstanceOf(SignedIn.class);
    }

    @Test
    void otherSessionsEndWhenAPasskeyComesOrGoes() {
        var desk = (SignedIn) portal.signIn.signIn("clerk.ict", password(), DESK);

        long stamp = add(clerk, PHONE, phone);
        assertThat(portal.sessions.stillValid(clerk, desk.stamp())).isFalse();
        assertThat(portal.sessions.stillValid(clerk, stamp)).isTrue();

        long key = portal.passkeys.of(clerk).getFirst().id();
        long after = portal.passkeys.remove(clerk, key, password(), "");
        assertThat(portal.sessions.stillValid(clerk, stamp)).isFalse();
        assertThat(portal.sessions.stillValid(clerk, after)).isTrue();
        assertThat(portal.trail).containsExactly("core.account.passkeyadded", "core.account.passkeyremoved");
        assertRefused(() -> signIn(phone), "security.passkey.error.nobody");
    }

    @Test
    void whoLostTheAccountMeanwhileAddsNothing() {
        Question question = portal.passkeys.beginAdding(clerk, PHONE, password(), "");
        portal.accounts.reset(portal.callers.system(KT1), clerk);

        assertRefused(() -> portal.passkeys.add(question, phone.create(question)), "security.passkey.error.old");
        assertThat(names(clerk)).isEmpty();
    }

    @Test
    void answerToASignInAddsNothing() {
        Question signIn = portal.passkeys.begin();

        assertRefused(() -> portal.passkeys.add(signIn, phone.create(signIn)), "security.passkey.error.old");
    }

    @Test
    void severalAreToldApartByTheirNames_andHaveOneOwner() {
        add(clerk, PHONE, phone);
        portal.clock.pass(Duration.ofMinutes(1));
        var desk = new TestDevice();
        add(clerk, "  เครื่อง   ที่โต๊ะ ", desk);
        assertThat(names(clerk)).containsExactly(PHONE, "เครื่อง ที่โต๊ะ");
        assertThat(desk.handle).isEqualTo(phone.handle);

        portal.passkeys.rename(clerk, portal.passkeys.of(clerk).getLast().id(), "เครื่องใหม่");

        assertThat(names(clerk)).containsExactly(PHONE, "เครื่องใหม่");
        assertRefused(() -> add(clerk, "อีกครั้ง", desk), "security.passkey.error.known");
        assertRefused(() -> add(clerk, " ", new TestDevice()), "security.passkey.error.name");
        assertRefused(
                () -> add(clerk, "ก".repeat(Passkeys.MOST_NAME + 1), new TestDevice()), "security.passkey.error.name");
    }

    @Test
    void nobodyHasMoreThanTen() {
        for (int i = 0; i < Passkeys.MOST; i++) {
            add(clerk, "พาสคีย์ " + i, new TestDevice());
        }

        assertRefused(() -> add(clerk, PHONE, phone), "security.passkey.error.most");
    }

    @Test
    void passkeysOfSomebodyElseAreNotThere() {
        AccountId head = portal.account(ICT_HEAD, "head.ict", portal.whole("core.staff"));
        add(head, PHONE, phone);
        long key = portal.passkeys.of(head).getFirst().id();

        assertThatExceptionOfType(NoLongerThere.class).isThrownBy(() -> portal.passkeys.rename(clerk, key, "ของเรา"));
        assertThatExceptionOfType(NoLongerThere.class)
                .isThrownBy(() -> portal.passkeys.remove(clerk, key, password(), ""));
        assertThat(names(head)).containsExactly(PHONE);
    }

    @Test
    void accountThatHasNothingToProveItselfByAsksTheAdministrator() {
        String link = portal.accounts.open(portal.callers.system(KT1), ICT_HEAD, "head.ict", java.util.List.of());
        AccountId head = ((SignedIn) portal.signIn.redeem(link, DESK)).account();

        assertThat(portal.passkeys.proof(head).possible()).isFalse();
        assertRefused(
                () -> portal.passkeys.beginAdding(head, PHONE, PASSWORD.toCharArray(), ""),
                "security.password.error.none");
    }
}
