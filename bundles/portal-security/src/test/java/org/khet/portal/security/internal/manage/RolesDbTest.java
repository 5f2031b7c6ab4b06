package org.khet.portal.security.internal.manage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.khet.portal.security.internal.TestOffices.ICT_CLERK;
import static org.khet.portal.security.internal.TestOffices.KT2;
import static org.khet.portal.security.internal.TestPortal.REPAIR_ASSIGN;
import static org.khet.portal.security.internal.TestPortal.REPAIR_SUBMIT;

import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khet.portal.api.admin.security.Accounts;
import org.khet.portal.api.admin.security.RoleRegister;
import org.khet.portal.api.admin.security.RoleRegister.Facts;
import org.khet.portal.api.audit.AuditTrail.Change;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.outcome.Outdated;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.school.Schools;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.NotPermitted;
import org.khet.portal.api.security.Permission;
import org.khet.portal.api.security.RuntimeCaller;
import org.khet.portal.security.internal.TestPortal;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;

/** The administrator of an office lets its staff assign repairs. */
@OnEachDatabase
class RolesDbTest {
    private static final String STAFF = "core.staff";
    private final TestPortal portal;
    private Caller admin;
    private Caller clerk;

    RolesDbTest(TestDatabase database, @TempDir Path home) {
        this.portal = new TestPortal(database, home);
    }

    @BeforeEach
    void administratorAndClerk() {
        admin = portal.officeAdmin();
        clerk = portal.caller(portal.account(ICT_CLERK, "ict.clerk", portal.whole(STAFF)));
    }

    @Test
    void roleGivesMoreAtOnce_inThisOfficeOnly_andTheTrailKnows() {
        assertThat(clerk.may(REPAIR_ASSIGN)).isFalse();

        change(admin, STAFF, with(REPAIR_ASSIGN));

        assertThat(clerk.may(REPAIR_ASSIGN)).isTrue();
        assertThat(portal.roles.of(KT2).get(STAFF)).doesNotContain(REPAIR_ASSIGN.text());
        assertThat(portal.trail).endsWith("core.role.changed");
        Facts changed = portal.roleDesk.open(admin, STAFF);
        assertThat(changed.changed()).isTrue();
        assertThat(changed.holders()).containsExactly(ICT_CLERK);
    }

    @Test
    void whatIsTakenIsGoneAtOnce_andComesBackWithTheStandardRole() {
        Set<Permission> less = new HashSet<>(portal.roleDesk.open(admin, STAFF).permissions());
        less.remove(REPAIR_SUBMIT);
        change(admin, STAFF, less);
        assertThat(clerk.may(REPAIR_SUBMIT)).isFalse();

        portal.roleDesk.restore(admin, STAFF);

        assertThat(clerk.may(REPAIR_SUBMIT)).isTrue();
        assertThat(portal.roleDesk.open(admin, STAFF).changed()).isFalse();
        assertThat(portal.trail).endsWith("core.role.changed", "core.role.restored");
    }

    @Test
    void administratorsKeepTheirOwnRight() {
        String office = "core.office-admin";
        assertThat(portal.roleDesk.open(admin, office).locked()).contains(Accounts.MANAGE, RoleRegister.MANAGE);

        assertThatExceptionOfType(Rejected.class).isThrownBy(() -> change(admin, office, Set.of(RoleRegister.MANAGE)));
        assertThat(admin.may(Accounts.MANAGE)).isTrue();
    }

    @Test
    void rightsOfTheRuntimeAndInventedOnesAreNotGiven() {
        assertThat(portal.roleDesk.all(admin)).contains(REPAIR_ASSIGN).doesNotContain(RuntimeCaller.OPERATE);
        for (Permission wrong : Set.of(RuntimeCaller.OPERATE, Permission.of("ict:moon:reach"))) {
            assertThatExceptionOfType(Rejected.class).isThrownBy(() -> change(admin, STAFF, with(wrong)));
        }
        assertThatExceptionOfType(NoLongerThere.class)
                .isThrownBy(() -> portal.roleDesk.change(admin, "core.system", Set.of(), Set.of()));
    }

    @Test
    void whoMayChangeRolesButIsNoAdministratorGivesOnlyTheOwnRights() {
        change(admin, STAFF, with(RoleRegister.MANAGE));

        assertThatExceptionOfType(Rejected.class).isThrownBy(() -> change(clerk, STAFF, with(REPAIR_ASSIGN)));
        assertThat(clerk.may(REPAIR_ASSIGN)).isFalse();
        assertThat(portal.roleDesk.givable(clerk)).contains(RoleRegister.MANAGE).doesNotContain(REPAIR_ASSIGN);
        assertThat(portal.roleDesk.givable(admin)).isEqualTo(portal.roleDesk.all(admin));
    }

    @Test
    void strangerNeitherReadsNorChanges() {
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> portal.roleDesk.list(clerk));
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> change(clerk, STAFF, with(REPAIR_ASSIGN)));
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> portal.roleDesk.restore(clerk, STAFF));
    }

    @Test
    void ofTwoAdministratorsTheSecondSeesTheFirstOnesChangeBeforeStoring() {
        Set<Permission> seen = portal.roleDesk.open(admin, STAFF).permissions();
        Set<Permission> more = with(REPAIR_ASSIGN);
        Set<Permission> less = new HashSet<>(seen);
        less.remove(REPAIR_SUBMIT);
        portal.roleDesk.change(admin, STAFF, seen, more);

        assertThatExceptionOfType(Outdated.class).isThrownBy(() -> portal.roleDesk.change(admin, STAFF, seen, less));

        assertThat(clerk.may(REPAIR_ASSIGN)).isTrue();
        assertThat(clerk.may(REPAIR_SUBMIT)).isTrue();
        assertThat(portal.trail).filteredOn("core.role.changed"::equals).hasSize(1);
    }

    @Test
    void ofFiveWhoChangeARoleAtOnceOneDoes() throws Exception {
        Set<Permission> seen = portal.roleDesk.open(admin, STAFF).permissions();
        Set<Permission> more = with(REPAIR_ASSIGN);
        List<Callable<Boolean>> changes = Collections.nCopies(5, () -> {
            try {
                portal.roleDesk.change(admin, STAFF, seen, more);
                return true;
            } catch (Outdated other) {
                return false;
            }
        });
        try (var threads = Executors.newFixedThreadPool(5)) {
            int done = 0;
            for (var change : threads.invokeAll(changes)) {
                done += change.get() ? 1 : 0;
            }
            assertThat(done).isEqualTo(1);
        }
        assertThat(portal.roleDesk.open(admin, STAFF).permissions()).isEqualTo(more);
    }

    @Test
    void whoIsNoAdministratorBringsBackNoMoreThanTheOwnRights() {
        change(admin, STAFF, with(RoleRegister.MANAGE));
        assertThat(clerk.may(REPAIR_ASSIGN)).isFalse();
        change(admin, "ict.head", Set.of());

        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> portal.roleDesk.restore(clerk, "ict.head"))
                .satisfies(refused -> assertThat(refused.problems())
                        .extracting(Problem::key)
                        .containsExactly("security.role.error.more"));

        assertThat(portal.roleDesk.open(admin, "ict.head").permissions()).isEmpty();
    }

    @Test
    void trailTellsWhatTheStandardRoleBroughtBack() {
        Set<Permission> less = new HashSet<>(portal.roleDesk.open(admin, STAFF).permissions());
        less.remove(REPAIR_SUBMIT);
        change(admin, STAFF, less);

        portal.roleDesk.restore(admin, STAFF);

        assertThat(portal.changes)
                .containsExactly(
                        new Change("permissions", REPAIR_SUBMIT.text(), ""),
                        new Change("permissions", "", REPAIR_SUBMIT.text()));
    }

    @Test
    void listNamesTheHoldersOfEachRole_asThePageOfTheRoleDoes() {
        assertThat(portal.roleDesk.list(admin))
                .isNotEmpty()
                .allSatisfy(role ->
                        assertThat(portal.roleDesk.open(admin, role.code())).isEqualTo(role))
                .anySatisfy(role -> assertThat(role.holders()).containsExactly(ICT_CLERK));
    }

    @Test
    void ofARemovedModuleNothingIsShown_andWhatRolesHoldOfItIsBackWithIt() {
        change(admin, STAFF, with(REPAIR_ASSIGN));
        portal.ictLeft();

        assertThat(portal.roleDesk.all(admin))
                .isNotEmpty()
                .noneMatch(one -> one.module().equals("ict"));
        assertThat(portal.roleDesk.list(admin)).isNotEmpty().allSatisfy(role -> {
            assertThat(role.code()).doesNotStartWith("ict.");
            assertThat(role.permissions()).noneMatch(one -> one.module().equals("ict"));
        });
        assertThatExceptionOfType(NoLongerThere.class).isThrownBy(() -> portal.roleDesk.open(admin, "ict.head"));
        assertThatExceptionOfType(NoLongerThere.class).isThrownBy(() -> change(admin, "ict.head", Set.of()));
        assertThatExceptionOfType(Rejected.class).isThrownBy(() -> change(admin, "core.deputy", Set.of(REPAIR_SUBMIT)));

        Set<Permission> less = new HashSet<>(portal.roleDesk.open(admin, STAFF).permissions());
        less.remove(Schools.VIEW);
        change(admin, STAFF, less);

        assertThat(portal.roleDesk.open(admin, STAFF).permissions()).isEqualTo(less);
        assertThat(portal.changes.getLast()).isEqualTo(new Change("permissions", Schools.VIEW.text(), ""));
        portal.ictArrived();
        assertThat(portal.roleDesk.open(admin, STAFF).permissions())
                .containsAll(less)
                .contains(REPAIR_SUBMIT, REPAIR_ASSIGN)
                .doesNotContain(Schools.VIEW);
        assertThat(portal.roleDesk.list(admin)).anyMatch(role -> role.code().equals("ict.head"));
        assertThat(clerk.may(REPAIR_ASSIGN)).isTrue();
    }

    @Test
    void moduleThatGoesWhileItsTicksAreOpenLosesOnlyWhatWasTakenFromIt() {
        Set<Permission> seen = portal.roleDesk.open(admin, STAFF).permissions();
        Set<Permission> wanted = new HashSet<>(seen);
        wanted.remove(REPAIR_SUBMIT);
        portal.ictLeft();

        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> portal.roleDesk.change(admin, STAFF, seen, Set.of(REPAIR_ASSIGN)));
        portal.roleDesk.change(admin, STAFF, seen, wanted);

        portal.ictArrived();
        assertThat(portal.roleDesk.open(admin, STAFF).permissions()).isEqualTo(wanted);
    }

    private void change(Caller caller, String code, Set<Permission> wanted) {
        portal.roleDesk.change(caller, code, portal.roleDesk.open(admin, code).permissions(), wanted);
    }

    private Set<Permission> with(Permission more) {
        Set<Permission> all = new HashSet<>(portal.roleDesk.open(admin, STAFF).permissions());
        all.add(more);
        return all;
    }
}
