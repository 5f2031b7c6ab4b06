package org.khet.portal.security.internal.own;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.khet.portal.security.internal.TestOffices.ICT_CLERK;
import static org.khet.portal.security.internal.TestPortal.DESK;
import static org.khet.portal.security.internal.TestPortal.PASSWORD;

import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.khet.portal.api.admin.security.Passkeys.Passkey;
import org.khet.portal.api.admin.security.Passkeys.Question;
import org.khet.portal.api.admin.security.SignInResult;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.security.AccountId;
import org.khet.portal.security.internal.TestPortal;
import org.khet.portal.security.internal.passkey.TestDevice;
import org.khet.portal.testkit.database.TestDatabase;

/** The portal stands at https://khet.test; the clerk of the ICT group has a phone. */
abstract class PasskeyCase {
    static final String PHONE = "โทรศัพท์ของฉัน";
    final TestDatabase database;
    final TestDevice phone = new TestDevice();
    TestPortal portal;
    AccountId clerk;

    PasskeyCase(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void theClerkHasAPhone(@TempDir Path home) {
        portal = new TestPortal(database, home);
        clerk = portal.account(ICT_CLERK, "clerk.ict", portal.whole("core.staff"));
        portal.trail.clear();
    }

    final long add(AccountId account, String name, TestDevice device) {
        Question question = portal.passkeys.beginAdding(account, name, password(), "");
        return portal.passkeys.add(question, device.create(question));
    }

    final SignInResult signIn(TestDevice device) {
        Question question = portal.passkeys.begin();
        return portal.passkeys.arrive(question, device.get(question), DESK);
    }

    final List<String> names(AccountId account) {
        return portal.passkeys.of(account).stream().map(Passkey::name).toList();
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
