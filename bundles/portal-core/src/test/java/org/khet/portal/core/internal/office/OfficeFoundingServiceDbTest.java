package org.khet.portal.core.internal.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.admin.audit.AuditLog;
import org.khet.portal.api.admin.office.OfficeFounding;
import org.khet.portal.api.admin.security.Administrators;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.security.AccountId;
import org.khet.portal.api.security.NotPermitted;
import org.khet.portal.api.security.RuntimeCaller;
import org.khet.portal.core.internal.CoreServices;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;

/** An office comes with its administrator, or not at all. CORE-01. */
@OnEachDatabase
class OfficeFoundingServiceDbTest {
    private static final RuntimeCaller FOUNDER = CoreServices.operator(RuntimeCaller.CREATE_OFFICE);
    private final TestDatabase database;
    private final Appointing administrators = new Appointing();
    private CoreServices core;
    private OfficeFounding founding;

    OfficeFoundingServiceDbTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void emptyRuntime() {
        database.clear();
        core = new CoreServices(database);
        founding = new OfficeFoundingService(database.transactions(), core.officeDesk, administrators);
    }

    @Test
    void officeIsMadeWithItsAdministrator() {
        var own = founding.found(
                FOUNDER, CoreServices.office("KT1", "สพป. 1"), "S-2560", CoreServices.person("ผู้ดูแล"), " ");
        var other = founding.found(
                FOUNDER, CoreServices.office("KT2", "สพป. 2"), "S-2560", CoreServices.person("ผู้ดูแล"), "kt2.admin");

        assertThat(own.token()).isEmpty();
        assertThat(other.token()).isEqualTo("token of kt2.admin");
        assertThat(administrators.appointed)
                .containsExactly(
                        "9 in " + own.office() + " as " + own.person(),
                        "kt2.admin in " + other.office() + " as " + other.person());
    }

    @Test
    void refusedSignInName_isNamedAtItsField_andNothingOfTheOfficeStays() {
        administrators.refuses = true;

        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> founding.found(
                        FOUNDER, CoreServices.office("KT1", "สพป. 1"), "S-2560", CoreServices.person("ผู้ดูแล"), "x"))
                .satisfies(refused -> assertThat(refused.problems())
                        .extracting(Problem::field)
                        .containsExactly("account"));

        assertThat(core.offices.all()).isEmpty();
        assertThat(core.audit.count(CoreServices.operator(RuntimeCaller.OPERATE), AuditLog.Filter.ALL))
                .isZero();
        administrators.refuses = false;
        assertThat(founding.found(
                                FOUNDER,
                                CoreServices.office("KT1", "สพป. 1"),
                                "S-2560",
                                CoreServices.person("ผู้ดูแล"),
                                "kt1.admin")
                        .token())
                .isNotEmpty();
    }

    @Test
    void whoMayNotMakeOffices_makesNeither() {
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> founding.found(
                        CoreServices.operator(RuntimeCaller.OPERATE),
                        CoreServices.office("KT1", "สพป. 1"),
                        "S-2560",
                        CoreServices.person("ผู้ดูแล"),
                        ""));
        assertThat(administrators.appointed).isEmpty();
    }

    private static final class Appointing implements Administrators {
        private final List<String> appointed = new ArrayList<>();
        private boolean refuses;

        @Override
        public void appoint(RuntimeCaller caller, AccountId account, OfficeId office, PersonId person) {
            appointed.add(account.value() + " in " + office + " as " + person);
        }

        @Override
        public String appointNew(RuntimeCaller caller, String name, OfficeId office, PersonId person) {
            if (refuses) {
                throw Rejected.of("name", "security.account.error.name");
            }
            appointed.add(name + " in " + office + " as " + person);
            return "token of " + name;
        }

        @Override
        public Set<OfficeId> administered(RuntimeCaller caller) {
            throw new AssertionError("founding an office asks for no list of offices");
        }

        @Override
        public boolean hasAdministrator(RuntimeCaller caller, OfficeId office) {
            return false;
        }

        @Override
        public List<Administrator> all(RuntimeCaller caller) {
            return List.of();
        }

        @Override
        public String open(RuntimeCaller caller, String name) {
            throw new AssertionError("an office is founded without a new administrator of the runtime");
        }

        @Override
        public void dismiss(RuntimeCaller caller, AccountId account) {
            throw new AssertionError("nobody is dismissed by founding an office");
        }

        @Override
        public String newLink(RuntimeCaller caller, String name) {
            throw new AssertionError("the link of the first administrator comes with the appointment");
        }
    }
}
