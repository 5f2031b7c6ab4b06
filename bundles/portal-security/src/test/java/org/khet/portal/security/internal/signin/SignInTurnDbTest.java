package org.khet.portal.security.internal.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.khet.portal.security.internal.TestOffices.ICT_CLERK;
import static org.khet.portal.security.internal.TestPortal.DESK;
import static org.khet.portal.security.internal.TestPortal.PASSWORD;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khet.portal.api.admin.security.SignInResult;
import org.khet.portal.api.admin.security.SignInResult.Refused;
import org.khet.portal.api.admin.security.SignInResult.SignedIn;
import org.khet.portal.security.internal.TestPortal;
import org.khet.portal.security.internal.TestSettings;
import org.khet.portal.security.internal.directory.LdapDirectory;
import org.khet.portal.security.internal.factor.FactorRepository;
import org.khet.portal.security.internal.password.PasswordHashes;
import org.khet.portal.security.internal.secret.KeyFileBoxes;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;

/** What a try holds and costs while its password is checked, and when none is checked. */
@OnEachDatabase
class SignInTurnDbTest {
    private static final int TRIES_OF_ADDRESS = 50;
    private final TestDatabase database;
    private final List<Integer> held = new ArrayList<>();
    private TestPortal portal;
    private SignInService service;

    SignInTurnDbTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void whoeverChecksAPasswordLooksAtTheConnections(@TempDir Path home) {
        portal = new TestPortal(database, home);
        portal.account(ICT_CLERK, "clerk.ict", portal.whole("core.staff"));
        var realm = new AccountRealm(portal.accountBook, new PasswordHashes(64, 1));
        var matcher = realm.getCredentialsMatcher();
        realm.setCredentialsMatcher((token, info) -> {
            held.add(((HikariDataSource) database.connections())
                    .getHikariPoolMXBean()
                    .getActiveConnections());
            return matcher.doCredentialsMatch(token, info);
        });
        var factors = new FactorRepository(database.unit(), new KeyFileBoxes(portal.home), portal.clock);
        service = new SignInService(
                portal.accountBook,
                new Authentication(
                        realm, new LdapDirectory(portal.directoryServer, portal.directoryHealth), portal.newcomers),
                portal.delays,
                portal.devices,
                new SignInQueue(TestSettings.STANDARD),
                portal.log,
                new SignInCompletion(portal.accountBook, factors, portal.log, database.transactions(), portal.clock));
    }

    @Test
    void noConnectionIsHeldWhileAPasswordIsChecked() {
        assertThat(signIn("clerk.ict", PASSWORD)).isInstanceOf(SignedIn.class);
        assertThat(signIn("clerk.ict", "wrong")).isInstanceOf(Refused.class);
        assertThat(signIn("nobody.here", "wrong")).isInstanceOf(Refused.class);

        assertThat(held).containsExactly(0, 0, 0);
    }

    @Test
    void aPausedAddressAnswersKnownAndMadeUpNamesInTheSameWords_andWithTheSameWork() {
        signIn("clerk.ict", PASSWORD);
        for (int i = 0; i < TRIES_OF_ADDRESS; i++) {
            portal.delays.take(LoginThrottle.Counters.of("name" + i, DESK));
        }
        held.clear();
        cost("clerk.ict"); // what is compiled with the first

        assertThat(LongStream.generate(() -> cost("clerk.ict")).limit(3))
                .as("statements")
                .containsExactlyElementsOf(LongStream.generate(() -> cost("nobody.here"))
                        .limit(3)
                        .boxed()
                        .toList());
        assertThat(held).as("passwords that were checked").isEmpty();
    }

    private long cost(String name) {
        long before = database.statements();
        assertThat(signIn(name, "spring2026")).isEqualTo(new Refused(0, Duration.ofMinutes(1)));
        return database.statements() - before;
    }

    private SignInResult signIn(String name, String password) {
        return service.signIn(name, password.toCharArray(), DESK, "");
    }
}
