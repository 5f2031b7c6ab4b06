package org.khet.portal.security.internal.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.naming.InvalidNameException;
import javax.naming.ldap.LdapName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.khet.portal.api.health.HealthCheck.Trouble;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.security.internal.directory.NewAccountPlan.GroupRoles;
import org.khet.portal.security.internal.directory.NewAccountPlan.PlannedRole;
import org.khet.portal.testkit.Clocks;

/** What an IT officer writes into org.khet.directory.cfg of accounts made at the first sign-in. */
class NewAccountSetupTest {
    private static final Map<String, String> COMPLETE = Map.of(
            "host", "ldap.khet.test",
            "base", "ou=people,dc=khet,dc=test",
            "newAccounts", "yes",
            "newAccountOffices", "KT1, KT2",
            "newAccountSchoolRoles", "core.school-staff",
            "newAccountGroups",
                    "cn=ict,dc=khet,dc=test > ict.clerk, core.clerk/unit; cn=กลุ่มนโยบาย,dc=khet,dc=test > pol.planner");

    @Test
    void nothingIsMadeUnlessItIsSwitchedOn() {
        Map<String, String> written = new HashMap<>(COMPLETE);
        written.remove("newAccounts");

        assertThat(server(written).newAccounts()).isEqualTo(NewAccountSetup.NONE);
    }

    @Test
    void completeSettingsAreTaken_alsoThaiNamesOfGroups() throws InvalidNameException {
        Map<String, String> read = new HashMap<>(COMPLETE);
        read.computeIfPresent(
                "newAccountGroups",
                (key, text) -> new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1));

        assertThat(server(read).newAccounts().plan())
                .isEqualTo(new NewAccountPlan(
                        "mail",
                        List.of("KT1", "KT2"),
                        List.of(new PlannedRole("core.staff", false)),
                        List.of(new PlannedRole("core.school-staff", false)),
                        List.of(
                                new GroupRoles(
                                        new LdapName("cn=ict,dc=khet,dc=test"),
                                        List.of(
                                                new PlannedRole("ict.clerk", false),
                                                new PlannedRole("core.clerk", true))),
                                new GroupRoles(
                                        new LdapName("cn=กลุ่มนโยบาย,dc=khet,dc=test"),
                                        List.of(new PlannedRole("pol.planner", false))))));
    }

    @ParameterizedTest
    @CsvSource({
        "newAccounts, perhaps, newAccounts",
        "newAccountAttribute, e mail, newAccountAttribute",
        "newAccountOffices, '', newAccountOffices",
        "newAccountOffices, KT1 KT2, newAccountOffices",
        "newAccountRoles, everything, newAccountRoles",
        "newAccountRoles, core.staff/office, newAccountRoles",
        "newAccountSchoolRoles, core.*, newAccountSchoolRoles",
        "newAccountGroups, 'cn=ict,dc=test', newAccountGroups",
        "newAccountGroups, ict > ict.clerk, newAccountGroups",
        "newAccountGroups, '> ict.clerk', newAccountGroups",
        "newAccountGroups, 'cn=ict,dc=test >', newAccountGroups"
    })
    void whatCannotBeMeantIsSaid_noAccountIsMade_andTheDirectoryIsAskedAllTheSame(
            String line, String value, String said) {
        Map<String, String> written = new HashMap<>(COMPLETE);
        written.put(line, value);

        DirectoryServer server = server(written);

        assertThat(server.access()).isPresent();
        assertThat(server.newAccounts().plan()).isNull();
        assertThat(new DirectoryHealthCheck(server, plan -> Optional.empty(), Clocks.at("2026-11-20T09:30")).trouble())
                .map(Trouble::problem)
                .contains(Problem.of("", "security.directory.setup." + said));
    }

    @Test
    void noRoleAtAllIsSaid() {
        Map<String, String> written = new HashMap<>(COMPLETE);
        written.putAll(Map.of("newAccountRoles", "", "newAccountSchoolRoles", "", "newAccountGroups", ""));

        assertThat(server(written).newAccounts().wrong())
                .isEqualTo(Problem.of("", "security.directory.setup.newAccountRoles"));
    }

    private static DirectoryServer server(Map<String, String> written) {
        return new DirectoryServer(Path.of("/srv/khet"), TestDirectory.config(written));
    }
}
