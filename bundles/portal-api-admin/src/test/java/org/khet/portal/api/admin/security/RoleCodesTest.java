package org.khet.portal.api.admin.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The administrator of an office names the roles that need a second factor. */
class RoleCodesTest {
    @ParameterizedTest
    @ValueSource(strings = {"core.office-admin", "core.office-admin, fin.approver,fin.payer", " ict.head  fin.payer "})
    void codesOfRolesAreTaken(String typed) {
        assertThat(value(typed)).contains(typed.strip());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "  ",
                "ผู้ดูแลสำนักงาน",
                "office-admin",
                "core.office-admin; fin.payer",
                "Core.Admin",
                "core.a,",
                "*"
            })
    void whatWouldMatchNobodyIsRefused(String typed) {
        assertThat(value(typed)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {2001, 100_000})
    void longOnesAreRefusedAtOnce(int length) {
        assertThat(value("core.a ".repeat(length / 7) + "core.staff-of-the-office"))
                .isEmpty();
        assertThat(value("a".repeat(length))).isEmpty();
    }

    private static Optional<String> value(String typed) {
        var kind = SecondFactor.ROLES.kind();
        return kind.read().apply(typed).filter(kind.valid());
    }
}
