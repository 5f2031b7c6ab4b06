package org.khet.portal.security.internal.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.khet.portal.security.internal.TestOffices.ICT_CLERK;
import static org.khet.portal.security.internal.TestOffices.OFFICE_ADMIN;
import static org.khet.portal.security.internal.TestPortal.DESK;
import static org.khet.portal.security.internal.TestPortal.PASSWORD;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khet.portal.api.admin.security.SignInResult;
import org.khet.portal.api.admin.security.SignInResult.SignedIn;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.security.AccountId;
import org.khet.portal.security.internal.TestPortal;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;

/** A keyboard that is set to Thai writes Thai digits: they are the same name. ASVS V6, core E-03. */
@OnEachDatabase
class DigitsOfNamesDbTest {
    private final TestDatabase database;
    private TestPortal portal;

    DigitsOfNamesDbTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void aPortal(@TempDir Path home) {
        portal = new TestPortal(database, home);
    }

    @Test
    void nameIsTypedInEitherDigits_andNobodyElseGetsItInTheOtherOnes() {
        AccountId clerk = portal.account(ICT_CLERK, "ครู12", portal.whole("core.staff"));

        assertThat(signIn("ครู๑๒"))
                .isInstanceOfSatisfying(
                        SignedIn.class, in -> assertThat(in.account()).isEqualTo(clerk));
        assertThat(signIn("ครู12")).isInstanceOf(SignedIn.class);
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> portal.account(OFFICE_ADMIN, "ครู๑๒", portal.whole("core.staff")));
    }

    @Test
    void nameThatWasKeptInThaiDigitsBefore_signsInAsItDid() throws SQLException {
        AccountId old = portal.account(ICT_CLERK, "ครู๑๓", portal.whole("core.staff"));
        rename(old, "ครู๑๓");

        assertThat(signIn("ครู๑๓"))
                .isInstanceOfSatisfying(
                        SignedIn.class, in -> assertThat(in.account()).isEqualTo(old));
    }

    /** As the version before kept it. */
    private void rename(AccountId account, String folded) throws SQLException {
        try (Connection connection = database.connections().getConnection();
                PreparedStatement statement =
                        connection.prepareStatement("update sec_account set folded_name = ? where id = ?")) {
            statement.setString(1, folded);
            statement.setLong(2, account.value());
            assertThat(statement.executeUpdate()).isEqualTo(1);
            connection.commit();
        }
    }

    private SignInResult signIn(String name) {
        return portal.signIn.signIn(name, PASSWORD.toCharArray(), DESK);
    }
}
