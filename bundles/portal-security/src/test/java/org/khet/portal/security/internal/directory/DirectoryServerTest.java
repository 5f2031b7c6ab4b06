package org.khet.portal.security.internal.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.security.internal.directory.LdapAccess.LdapServer;
import org.khet.portal.security.internal.directory.LdapAccess.Search;
import org.khet.portal.security.internal.directory.LdapAccess.Security;
import org.khet.portal.testkit.Clocks;

/** What an IT officer writes into org.khet.directory.cfg. */
class DirectoryServerTest {
    private static final Path HOME = Path.of("/srv/khet");
    private static final Map<String, String> COMPLETE = Map.of(
            "host", "ldap.khet.test",
            "base", "ou=people,dc=khet,dc=test",
            "bindDn", "cn=portal,dc=khet,dc=test",
            "passwordFile", "directory-password",
            "trustFile", "office.pem");

    @Test
    void withoutAHostNobodyIsAsked_andNothingIsWrong() {
        DirectoryServer server = TestDirectory.none(HOME);

        assertThat(server.access()).isEmpty();
        assertThat(server.wrong()).isNull();
    }

    @Test
    void completeConfigurationIsTaken_encryptedUnlessItSaysOtherwise() {
        DirectoryServer server = new DirectoryServer(HOME, TestDirectory.config(COMPLETE));

        assertThat(server.access())
                .contains(new LdapAccess(
                        new LdapServer("ldap.khet.test", 636, Security.TLS, HOME.resolve("office.pem")),
                        new Search("ou=people,dc=khet,dc=test", TestDirectory.FILTER, "displayName", "mail"),
                        "cn=portal,dc=khet,dc=test",
                        HOME.resolve("directory-password"),
                        Duration.ofSeconds(5)));
    }

    @ParameterizedTest
    @CsvSource({
        "host, ldap://khet.test, host",
        "host, khet.test evil.test, host",
        "port, 0, port",
        "security, perhaps, security",
        "security, none, clear",
        "base, people, base",
        "filter, (uid=somchai), filter",
        "filter, uid={0}, filter",
        "nameAttribute, display name, nameAttribute",
        "mailAttribute, *, mailAttribute",
        "timeoutSeconds, 900, timeoutSeconds"
    })
    void whatCannotBeMeantIsSaid_andNobodyIsAsked(String line, String value, String said) {
        Map<String, String> written = new HashMap<>(COMPLETE);
        written.put(line, value);

        DirectoryServer server = new DirectoryServer(HOME, TestDirectory.config(written));

        assertThat(server.access()).isEmpty();
        assertThat(server.wrong()).isEqualTo(Problem.of("", "security.directory.setup." + said));
        assertThat(new DirectoryHealthCheck(server, plan -> Optional.empty(), Clocks.at("2026-11-20T09:30")).trouble())
                .isPresent();
    }

    @Test
    void changedConfigurationIsTakenAtOnce() {
        DirectoryServer server = TestDirectory.none(HOME);

        server.changed(TestDirectory.config(COMPLETE));

        assertThat(server.access()).isPresent();
    }
}
