package org.khet.forms.internal.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.vaadin.flow.component.Component;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.khet.forms.internal.DataKindContract;
import org.khet.forms.internal.FormsFixture;
import org.khet.forms.internal.FormsModule;
import org.khet.forms.internal.RoleHolder;
import org.khet.forms.internal.definition.DataKind;
import org.khet.forms.internal.definition.DataPermissions;
import org.khet.forms.internal.design.DesignFile;
import org.khet.forms.internal.design.DesignGrantScope;
import org.khet.forms.internal.design.DesignOrigin;
import org.khet.forms.internal.design.Designs;
import org.khet.forms.internal.design.FormsPermissions;
import org.khet.forms.internal.design.GrantReceiver;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.NotPermitted;
import org.khet.portal.api.security.Roles.Role;
import org.khet.portal.api.security.Scope;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.ui.ShownTexts;
import org.khet.portal.testkit.ui.TestRequest;

/** Rights in a register that the office made go to whoever has a role, as long and as far as it is had. Source: core CORE-101. */
@OnEachDatabase
class RoleGrantsDbTest {
    private static final String DATA = "ict.data";
    private static final UnitId OTHER = new UnitId(14);
    private final FormsFixture forms;
    private final long design;
    private List<Role> known = List.of(
            new Role(DATA, "เจ้าหน้าที่ข้อมูลสารสนเทศ", "Data officer"),
            new Role("core.group-head", "ผู้อำนวยการกลุ่ม", "Group director"));

    RoleGrantsDbTest(TestDatabase database) {
        forms = new FormsFixture(database);
        forms.services().roles().know(office -> office.equals(SampleOffices.KT1) ? known : List.of());
        design = forms.published(DataKindContract.file("coordination-log"));
        grant(design, DATA, DesignGrantScope.ROLE);
    }

    /** The design lets whoever has the role see, make and change, and nobody else anything. */
    private void grant(String role, DesignGrantScope reach) {
        grant(design, role, reach);
    }

    private void grant(long design, String role, DesignGrantScope reach) {
        var designs = forms.designs().designs();
        Designs kind = designs.kind();
        RecordRow row = designs.open(FormsFixture.designer(), design);
        RecordDraft line = new RecordDraft()
                .with(kind.to, GrantReceiver.ROLE)
                .with(kind.toRole, role)
                .with(kind.reach, reach)
                .with(kind.sees, true)
                .with(kind.makes, true)
                .with(kind.changes, true)
                .with(kind.acts, true)
                .with(kind.decides, false)
                .with(kind.seesSensitive, false);
        designs.change(FormsFixture.designer(), row, RecordDraft.of(row).with(kind.grants, List.of(line)));
    }

    /** Somebody who uses registers of the office, with a role. */
    private static RoleHolder holder(int number, Scope reach) {
        return new RoleHolder(
                TestCaller.of(SampleOffices.KT1, number).own(FormsPermissions.REGISTER_USE),
                new HashMap<>(Map.of(DATA, reach)));
    }

    private RecordService<DataKind> register() {
        return forms.entries().of(SampleOffices.KT1, design);
    }

    private Field<?> field(String key) {
        return register().kind().fieldNamed(key).orElseThrow();
    }

    private RecordRow matter(Caller who, String text, UnitId unit) {
        return register()
                .create(
                        forms.entries().as(who, design),
                        new RecordDraft()
                                .with(field("received_on"), LocalDate.of(2026, 11, 16))
                                .with(field("unit"), unit)
                                .with(field("sort"), "SERVICE")
                                .with(field("asked_by"), "โรงเรียนบ้านตัวอย่าง")
                                .with(field("matter"), text));
    }

    private List<String> seen(Caller who) {
        return register().all(forms.entries().as(who, design), RecordFilter.ALL).stream()
                .map(row -> String.valueOf(row.raw(field("matter"))))
                .toList();
    }

    @Test
    void holderGetsIn_asFarAsTheRoleReaches_othersDoNot_andWhoLosesTheRoleIsRefusedAtOnce() {
        RoleHolder officer = holder(13, Scope.OFFICE);
        matter(officer, "ขอข้อมูลนักเรียนรายโรงเรียน", FormsFixture.UNIT);
        RecordRow other = matter(officer, "ขอข้อมูลครู", OTHER);
        RoleHolder ofUnit = holder(22, new Scope(false, Set.of(FormsFixture.UNIT), Set.of(), false));
        assertThat(seen(officer)).hasSize(2);
        assertThat(seen(ofUnit)).containsExactly("ขอข้อมูลนักเรียนรายโรงเรียน");

        TestCaller user = TestCaller.of(SampleOffices.KT1, 14).with(FormsPermissions.REGISTER_USE);
        assertThat(forms.entries().as(user, design).may(DataPermissions.SEE)).isFalse();
        assertThat(forms.entries().seen(user)).isEmpty();
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> matter(user, "ลองเพิ่ม", FormsFixture.UNIT));
        RoleHolder stranger = new RoleHolder(TestCaller.of(SampleOffices.KT1, 12), Map.of(DATA, Scope.OFFICE));
        assertThat(forms.entries().as(stranger, design).may(DataPermissions.SEE))
                .as("may not use registers at all")
                .isFalse();

        officer.roles().clear();
        assertThat(forms.entries().seen(officer)).isEmpty();
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> matter(officer, "หลังพ้นหน้าที่", FormsFixture.UNIT));
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> register().open(forms.entries().as(officer, design), other.id()));
    }

    /** A register that names no unit has nothing by which a role in one unit is measured. */
    @Test
    void holderInOneUnitAddsToARegisterWithoutUnits_andSeesWhatTheyAdded() {
        long log = forms.published(DataKindContract.file("service-log"));
        grant(log, DATA, DesignGrantScope.ROLE);
        RoleHolder ofUnit = holder(22, new Scope(false, Set.of(FormsFixture.UNIT), Set.of(), false));
        RoleHolder other = holder(13, new Scope(false, Set.of(OTHER), Set.of(), false));
        RecordService<DataKind> served = forms.entries().of(SampleOffices.KT1, log);

        served.create(forms.entries().as(ofUnit, log), service(served.kind()));

        assertThat(served.count(forms.entries().as(ofUnit, log), RecordFilter.ALL))
                .isEqualTo(1);
        assertThat(served.count(forms.entries().as(other, log), RecordFilter.ALL))
                .isZero();
    }

    private static RecordDraft service(DataKind kind) {
        return new RecordDraft()
                .with(kind.fieldNamed("served_on").orElseThrow(), LocalDate.of(2026, 11, 16))
                .with(
                        kind.fieldNamed("staff").orElseThrow(),
                        SampleOffices.person(SampleOffices.KT1, 22).id())
                .with(kind.fieldNamed("client").orElseThrow(), "ครูโรงเรียนบ้านตัวอย่าง 05")
                .with(kind.fieldNamed("channel").orElseThrow(), "PHONE")
                .with(kind.fieldNamed("service").orElseThrow(), "ปรับปรุงระบบเครือข่าย")
                .with(kind.fieldNamed("people").orElseThrow(), 3);
    }

    @Test
    void allRecordsAreReachedByARoleThatReachesOneUnit_whereTheDesignSaysAll() {
        matter(holder(13, Scope.OFFICE), "ขอข้อมูลครู", OTHER);
        grant(DATA, DesignGrantScope.ALL);
        assertThat(seen(holder(22, new Scope(false, Set.of(FormsFixture.UNIT), Set.of(), false))))
                .containsExactly("ขอข้อมูลครู");
    }

    @Test
    void roleThatTheOfficeDoesNotHave_orThatIsMissing_isRefused() {
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> grant("ict.nobody", DesignGrantScope.ALL))
                .satisfies(refused -> assertThat(refused.problems())
                        .singleElement()
                        .satisfies(problem -> {
                            assertThat(problem.key()).isEqualTo("forms.error.role");
                            assertThat(problem.args()).containsExactly("ict.nobody");
                        }));
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> grant("", DesignGrantScope.ALL))
                .satisfies(refused -> assertThat(refused.problems())
                        .singleElement()
                        .satisfies(problem -> assertThat(problem.key()).isEqualTo("records.error.missing")));
    }

    private Set<String> page() {
        FormsModule module = forms.module();
        module.forms().roles().know(office -> known);
        TestRequest request = TestRequest.of(FormsFixture.designer(), "forms", String.valueOf(design));
        Component page = module.views().stream()
                .filter(view -> view.name().equals("designs"))
                .findFirst()
                .orElseThrow()
                .factory()
                .open(request);
        return ShownTexts.of(page);
    }

    @Test
    void pageOfTheDesignTellsTheRoleAsItIsCalledNow_andWhenItIsGone() {
        assertThat(page()).anyMatch(line -> line.contains("เจ้าหน้าที่ข้อมูลสารสนเทศ"));
        known = List.of(new Role(DATA, "ผู้ดูแลข้อมูล", "Data keeper"));
        assertThat(page()).anyMatch(line -> line.contains("ผู้ดูแลข้อมูล"));
        known = List.of();
        assertThat(page()).anyMatch(line -> line.contains("records.offered.gone"));
    }

    @Test
    void roleTravelsInTheFile_anotherOfficeThatDoesNotHaveItIsTold_andTheRightDoesNotComeIn() {
        String text = forms.importer().export(FormsFixture.designer(), design);
        assertThat(text).contains("receiver=ROLE\trole=ict.data\treach=ROLE");
        String copy = text.replace("design_key=coordination-log", "design_key=copied");
        String open =
                copy.replaceFirst("grants\t", "grants\treceiver=EVERYBODY\treach=OWN\tmay_see=1\tmay_make=1\ngrants\t");
        assertThat(grants(open)).as("same office").containsExactly(GrantReceiver.EVERYBODY, GrantReceiver.ROLE);

        known = List.of(new Role("core.group-head", "ผู้อำนวยการกลุ่ม", "Group director"));
        String second = open.replace("design_key=copied", "design_key=copied-again");
        assertThat(forms.importer().unknownRoles(FormsFixture.designer(), DesignFile.read(second)))
                .containsExactly(DATA);
        assertThat(grants(second)).containsExactly(GrantReceiver.EVERYBODY);
        String wrong = second.replace("=copied-again", "=wrong-unit")
                .replaceFirst(
                        "(grants\t[^\n]*role=ict.data[^\n]*)",
                        "$1\ngrants\treceiver=UNIT\treach=OWN\tmay_see=1\tmay_make=1");
        assertThat(forms.importer().check(FormsFixture.designer(), DesignFile.read(wrong), FormsFixture.UNIT))
                .as("the third line of the file, though the second does not come in")
                .extracting(Problem::field)
                .containsExactly("grants.2.unit");
        assertThat(forms.importer()
                        .check(
                                FormsFixture.designer(),
                                DesignFile.read(copy.replace("=copied", "=only-role")),
                                FormsFixture.UNIT))
                .as("nobody would be left who may use it")
                .isNotEmpty();
    }

    private List<GrantReceiver> grants(String text) {
        DesignFile file = DesignFile.read(text);
        assertThat(forms.importer().check(FormsFixture.designer(), file, FormsFixture.UNIT))
                .isEmpty();
        RecordRow made = forms.importer().take(FormsFixture.designer(), file, FormsFixture.UNIT, DesignOrigin.IMPORTED);
        Designs kind = forms.designs().designs().kind();
        return Stream.of(forms.designs().design(SampleOffices.KT1, made.id()))
                .flatMap(row -> row.lines(kind.grants).stream())
                .map(line -> line.get(kind.to))
                .toList();
    }
}
