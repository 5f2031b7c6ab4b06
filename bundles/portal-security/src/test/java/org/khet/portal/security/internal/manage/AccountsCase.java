package org.khet.portal.security.internal.manage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.khet.portal.security.internal.TestOffices.KT1;
import static org.khet.portal.security.internal.TestOffices.SCHOOL_1;
import static org.khet.portal.security.internal.TestOffices.SCHOOL_1_HEAD;

import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.khet.portal.api.admin.security.Accounts.Grant;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.security.AccountId;
import org.khet.portal.api.security.Caller;
import org.khet.portal.security.internal.TestPortal;
import org.khet.portal.testkit.database.TestDatabase;

/** An office with an administrator of its accounts. */
abstract class AccountsCase {
    final TestDatabase database;
    TestPortal portal;
    Caller admin;

    AccountsCase(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void theOfficeHasAnAdministrator(@TempDir Path home) {
        portal = new TestPortal(database, home);
        admin = portal.officeAdmin();
        portal.trail.clear();
    }

    void grant(Caller caller, AccountId account, String role) {
        portal.accounts.grant(caller, account, portal.grants.grants(account, KT1), List.of(portal.whole(role)));
    }

    Caller schoolHead() {
        return portal.caller(portal.account(SCHOOL_1_HEAD, "s1.head", school("core.school-head", SCHOOL_1)));
    }

    Grant school(String role, SchoolId school) {
        return new Grant(role, null, school, false, portal.today(), null);
    }

    static void assertRejected(ThrowingCallable step, String key) {
        assertThatThrownBy(step)
                .isInstanceOfSatisfying(
                        Rejected.class,
                        rejected -> assertThat(rejected.problems())
                                .extracting(Problem::key)
                                .containsExactly(key));
    }
}
