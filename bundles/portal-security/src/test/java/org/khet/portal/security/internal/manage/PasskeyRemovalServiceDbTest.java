package org.khet.portal.security.internal.manage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.khet.portal.security.internal.TestOffices.ICT_CLERK;
import static org.khet.portal.security.internal.TestPortal.DESK;
import static org.khet.portal.security.internal.TestPortal.PASSWORD;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.admin.security.Passkeys.Question;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.security.AccountId;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.NotPermitted;
import org.khet.portal.security.internal.TestOffices;
import org.khet.portal.security.internal.passkey.TestDevice;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;

/** A clerk lost the phone with the passkey. */
@OnEachDatabase
class PasskeyRemovalServiceDbTest extends AccountsCase {
    private final TestDevice phone = new TestDevice();
    private AccountId clerk;

    PasskeyRemovalServiceDbTest(TestDatabase database) {
        super(database);
    }

    @BeforeEach
    void theClerkHasAPasskey() {
        clerk = portal.account(ICT_CLERK, "clerk.ict", portal.whole("core.staff"));
        Question question = portal.passkeys.beginAdding(clerk, "โทรศัพท์", PASSWORD.toCharArray(), "");
        portal.passkeys.add(question, phone.create(question));
        portal.trail.clear();
    }

    @Test
    void administratorSeesHowManyThereAre_andTakesThemAway_onTheTrail() {
        long stamp = portal.accountBook.find(clerk).orElseThrow().stamp();
        assertThat(portal.passkeys.count(admin, clerk)).isEqualTo(1);

        portal.passkeys.removeAll(admin, clerk);
        portal.passkeys.removeAll(admin, clerk);

        assertThat(portal.passkeys.count(admin, clerk)).isZero();
        assertThat(portal.trail).containsExactly("core.account.passkeysremoved");
        assertThat(portal.sessions.stillValid(clerk, stamp)).isFalse();
        Question question = portal.passkeys.begin();
        assertRejected(
                () -> portal.passkeys.arrive(question, phone.get(question), DESK), "security.passkey.error.nobody");
    }

    @Test
    void ownOnesAreRemovedOnTheOwnPage() {
        assertRejected(() -> portal.passkeys.removeAll(admin, admin.account()), "security.passkey.error.self");
    }

    @Test
    void whoManagesNoAccountsIsToldNothing() {
        Caller colleague = portal.caller(clerk);

        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> portal.passkeys.count(colleague, clerk));
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> portal.passkeys.removeAll(colleague, clerk));
    }

    @Test
    void peopleOfAnotherOfficeAreNotThere() {
        Caller stranger = portal.callers.system(TestOffices.KT2);

        assertThatExceptionOfType(NoLongerThere.class).isThrownBy(() -> portal.passkeys.count(stranger, clerk));
        assertThatExceptionOfType(NoLongerThere.class).isThrownBy(() -> portal.passkeys.removeAll(stranger, clerk));
        assertThat(portal.passkeys.of(clerk)).hasSize(1);
    }
}
