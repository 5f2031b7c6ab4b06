package org.khet.portal.security.internal.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.khet.portal.api.admin.security.DirectoryAccounts.Entry;
import org.khet.portal.api.health.HealthCheck.Trouble;
import org.khet.portal.api.outcome.OutOfService;
import org.khet.portal.security.internal.directory.LdapAccess.LdapServer;
import org.khet.portal.security.internal.directory.LdapAccess.Security;
import org.khet.portal.security.internal.directory.NewAccountPlan.PlannedRole;
import org.khet.portal.testkit.Clocks;
import org.khet.portal.testkit.ClosedPort;

/** The portal asks a real directory, as it is and as it should not be. */
class LdapDirectoryTest {
    private static final Duration SHORT = Duration.ofMillis(300);
    private static Path folder;
    private static TestDirectory office;

    @BeforeAll
    static void theOfficeHasADirectory(@TempDir Path shared) throws Exception {
        folder = shared;
        office = new TestDirectory(shared);
        office.add("somchai", "เจ้าหน้าที่ 13");
        office.add("kru12", "เจ้าหน้าที่ 12");
        office.add("first", "twice", "เจ้าหน้าที่ 21");
        office.add("second", "twice", "เจ้าหน้าที่ 22");
    }

    @AfterAll
    static void theDirectoryEnds() {
        office.close();
    }

    @ParameterizedTest
    @EnumSource(Security.class)
    void passwordOfTheDirectoryIsTaken_andNoOther(Security security) {
        Asked asked = new Asked(office.access(security));

        assertThat(asked.isRight("somchai", TestDirectory.PASSWORD)).isTrue();
        assertThat(asked.isRight("SOMCHAI", TestDirectory.PASSWORD)).isTrue();
        assertThat(asked.isRight("somchai", "mango bicycle river")).isFalse();
        assertThat(asked.isRight("nobody", TestDirectory.PASSWORD)).isFalse();
        assertThat(asked.directory.find("somchai")).containsExactly(new Entry("เจ้าหน้าที่ 13", "somchai@khet.test"));
        assertThat(asked.health.trouble()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"*", "som*", "somchai)(uid=*", "*)(objectClass=*", "x)(|(uid=somchai", "somchai\\2a", "som\0chai"
            })
    void signsOfAFilterInANameAreOnlySigns(String name) {
        Asked asked = new Asked(office.access(Security.TLS));

        assertThat(asked.directory.find(name)).isEmpty();
        assertThat(asked.isRight(name, TestDirectory.PASSWORD)).isFalse();
    }

    @Test
    void nameInThaiDigitsIsThatInArabicOnes() {
        Asked asked = new Asked(office.access(Security.TLS));

        assertThat(asked.isRight("kru๑๒", TestDirectory.PASSWORD)).isTrue();
        assertThat(asked.directory.find("kru๑๒")).hasSize(1);
        assertThat(asked.directory.find("kru๑๓")).isEmpty();
    }

    @Test
    void emptyPasswordIsNobodysAndIsNotTried() {
        Asked asked = new Asked(office.access(Security.TLS));

        assertThat(asked.isRight("somchai", "")).isFalse();
    }

    @Test
    void nameThatTwoEntriesHaveIsNobodys() {
        Asked asked = new Asked(office.access(Security.TLS));

        assertThat(asked.isRight("twice", TestDirectory.PASSWORD)).isFalse();
        assertThat(asked.directory.find("twice")).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource(
            value = Security.class,
            names = {"TLS", "STARTTLS"})
    void certificateThatNobodyTrustsIsRefused(Security security) {
        LdapServer door = office.access(security).door();
        LdapServer unknown = new LdapServer(door.host(), door.port(), security, null);
        LdapServer otherName = new LdapServer("127.0.0.1", door.port(), security, door.trusted());

        assertAway(new Asked(office.access(unknown, Duration.ofSeconds(10))), "ENCRYPTION");
        assertAway(new Asked(office.access(otherName, Duration.ofSeconds(10))), "ENCRYPTION");
    }

    @ParameterizedTest
    @EnumSource(Security.class)
    void directoryThatTakesTheCallAndSaysNothingIsGivenUpInTime(Security security) throws IOException {
        try (ServerSocket silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            LdapServer door =
                    new LdapServer("localhost", silent.getLocalPort(), security, folder.resolve("directory.pem"));

            assertAway(new Asked(office.access(door, SHORT)), "SILENT");
        }
    }

    @Test
    void whatIsWrongIsToldToWhoKeepsTheMachine() throws IOException {
        LdapServer door = office.access(Security.TLS).door();
        Path wrong = Files.writeString(folder.resolve("wrong"), "not the secret\n");
        Path none = folder.resolve("none");
        Path right = folder.resolve("directory-secret");
        Duration time = Duration.ofSeconds(10);

        try (var closed = new ClosedPort()) {
            LdapServer nobody =
                    new LdapServer("localhost", closed.number(), Security.TLS, folder.resolve("directory.pem"));
            assertAway(new Asked(office.access(nobody, time)), "UNREACHABLE");
        }
        assertAway(new Asked(office.access(door, wrong, "dc=khet,dc=test", time)), "BIND");
        assertAway(new Asked(office.access(door, none, "dc=khet,dc=test", time)), "FILE");
        assertAway(new Asked(office.access(door, right, "ou=gone,dc=khet,dc=test", time)), "SEARCH");
    }

    @Test
    void whenItAnswersAgainNothingIsWrongAnyMore() {
        DirectoryServer server = new DirectoryServer(folder, office.config());
        DirectoryHealthCheck health =
                new DirectoryHealthCheck(server, plan -> Optional.empty(), Clocks.at("2026-11-20T09:30"));
        LdapDirectory directory = new LdapDirectory(server, health);
        health.fails(new DirectoryFault(DirectoryFault.Why.SILENT, new IOException("no answer")));
        assertThat(health.trouble()).isPresent();

        directory.find("somchai");

        assertThat(health.trouble()).isEmpty();
    }

    @Test
    void groupsCountWhichTheEntryNames_andThoseThatNameTheEntry_whateverSignsStandInIt() throws Exception {
        String dn = "cn=som\\2c (chai) *,dc=khet,dc=test";
        office.add(
                "som\\2c (chai) *",
                "chai",
                List.of("mail: chai@khet.test", "memberOf: CN=Named, DC=khet,DC=test", "memberOf: nonsense"));
        String naming = office.group("naming", "uniqueMember: " + dn);
        String other = office.group("other", "member: cn=somchai,dc=khet,dc=test");
        DirectoryServer server = new DirectoryServer(
                folder,
                office.config(
                        "newAccounts",
                        "yes",
                        "newAccountOffices",
                        "KT1",
                        "newAccountGroups",
                        "cn=named,dc=khet,dc=test > ict.clerk;" + naming + " > core.web;" + other + " > core.deputy"));
        DirectoryHealthCheck health =
                new DirectoryHealthCheck(server, plan -> Optional.empty(), Clocks.at("2026-11-20T09:30"));
        LdapDirectory directory = new LdapDirectory(server, health);

        assertThat(directory.recognise(
                        "chai",
                        TestDirectory.PASSWORD.toCharArray(),
                        directory.newAccounts().orElseThrow()))
                .contains(new DirectoryMatch(
                        List.of("chai@khet.test"),
                        List.of(new PlannedRole("ict.clerk", false), new PlannedRole("core.web", false))));
    }

    @Test
    void groupsInGroupsCount_howeverTheyAreNamed_andARingEnds() throws Exception {
        office.add("nok", "nok", List.of("mail: nok@khet.test", "memberOf: cn=section,dc=khet,dc=test"));
        office.group("section", "memberOf: cn=group,dc=khet,dc=test");
        office.group("group", "memberOf: cn=section,dc=khet,dc=test");
        String inner = office.group("inner", "member: cn=nok,dc=khet,dc=test");
        String outer = office.group("outer", "member: " + inner);
        String stranger = office.group("stranger", "member: cn=somebody,dc=khet,dc=test");
        DirectoryServer server = new DirectoryServer(
                folder,
                office.config(
                        "newAccounts",
                        "yes",
                        "newAccountOffices",
                        "KT1",
                        "newAccountGroups",
                        "cn=group,dc=khet,dc=test > ict.clerk;" + outer + " > core.web;" + stranger
                                + " > core.deputy"));
        var health = new DirectoryHealthCheck(server, plan -> Optional.empty(), Clocks.at("2026-11-20T09:30"));
        LdapDirectory directory = new LdapDirectory(server, health);

        assertThat(directory
                        .recognise(
                                "nok",
                                TestDirectory.PASSWORD.toCharArray(),
                                directory.newAccounts().orElseThrow())
                        .map(DirectoryMatch::roles)
                        .orElse(List.of()))
                .containsExactly(new PlannedRole("ict.clerk", false), new PlannedRole("core.web", false));
    }

    private static void assertAway(Asked asked, String why) {
        assertThatThrownBy(() -> asked.isRight("somchai", TestDirectory.PASSWORD))
                .isInstanceOfSatisfying(
                        OutOfService.class, away -> assertThat(away.part()).isEqualTo(OutOfService.Part.DIRECTORY));
        assertThat(asked.health.trouble())
                .map(Trouble::problem)
                .hasValueSatisfying(problem -> assertThat(problem.key()).isEqualTo("security.directory.fault." + why));
        assertThat(asked.health.trouble().map(Trouble::detail).orElse("")).doesNotContain(TestDirectory.PASSWORD);
    }

    /** The portal with this way to a directory. */
    private static final class Asked {
        private final DirectoryHealthCheck health;
        private final LdapDirectory directory;

        Asked(LdapAccess access) {
            DirectoryServer server = new DirectoryServer(access);
            health = new DirectoryHealthCheck(server, plan -> Optional.empty(), Clocks.at("2026-11-20T09:30"));
            directory = new LdapDirectory(server, health);
        }

        boolean isRight(String name, String password) {
            return directory.isRight(name, password.toCharArray());
        }
    }
}
