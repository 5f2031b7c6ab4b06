package org.khet.forms.internal.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.khet.forms.internal.FormsFixture;
import org.khet.forms.internal.definition.DataKind;
import org.khet.forms.internal.design.DesignFile;
import org.khet.forms.internal.design.DesignOrigin;
import org.khet.forms.internal.design.Designs;
import org.khet.forms.internal.design.FormsPermissions;
import org.khet.forms.internal.design.GrantReceiver;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.person.Person;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.security.NotPermitted;
import org.khet.portal.api.security.PermissionEntry;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;

/** The administrator of an office publishes a design for its schools, or for a group: nobody else has it. Source: core CORE-100, CORE-101. */
@OnEachDatabase
class PublishedForDbTest {
    private static final String DESIGN = DesignFile.FIRST + """

            design	design_key=borrowing	name=ทะเบียนยืมสื่อ	sort=REGISTER	year_kind=FISCAL
            grants	receiver=SCHOOLS	reach=ROLE	may_see=1	may_make=1	may_change=1	may_act=1
            fields	field_key=school	label=โรงเรียน	sort=SCHOOL	presence=NEEDED	in_list=1
            fields	field_key=medium	label=สื่อ	sort=TEXT	presence=NEEDED	in_list=1
            """;
    private static final SchoolId OWN = SampleOffices.schoolId(SampleOffices.KT1, 5);
    private static final SchoolId OTHER = SampleOffices.schoolId(SampleOffices.KT1, 1);
    private static final PersonId TEACHER = SampleOffices.personId(SampleOffices.KT1, 99);
    private final FormsFixture forms;
    private final TestCaller teacher = TestCaller.in(SampleOffices.KT1)
            .inSchool(OWN, FormsPermissions.REGISTER_USE)
            .as(TEACHER, "นางครู 99");
    private final TestCaller officer = officer(true);

    PublishedForDbTest(TestDatabase database) {
        forms = new FormsFixture(database);
        forms.people()
                .with(new Person(TEACHER, SampleOffices.KT1, "นาง", "ครู", "99", "ครู", null, OWN, "199", "", true));
    }

    /** Somebody of the unit for which is designed, or of another one. */
    private static TestCaller officer(boolean ofTheUnit) {
        Person person = SampleOffices.people().stream()
                .filter(one -> one.office().equals(SampleOffices.KT1) && one.unit() != null)
                .filter(one -> Objects.equals(one.unit(), FormsFixture.UNIT) == ofTheUnit)
                .findFirst()
                .orElseThrow();
        return TestCaller.of(SampleOffices.KT1, (int) (person.id().value() % 1000))
                .with(FormsPermissions.REGISTER_USE);
    }

    private List<Long> seen(TestCaller caller) {
        return forms.entries().seen(caller).stream().map(RecordRow::id).toList();
    }

    private RecordRow borrowed(TestCaller caller, long design, SchoolId school) {
        RecordService<DataKind> register = forms.entries().of(SampleOffices.KT1, design);
        return register.create(
                forms.entries().as(caller, design),
                new RecordDraft()
                        .with(register.kind().fieldNamed("school").orElseThrow(), school)
                        .with(register.kind().fieldNamed("medium").orElseThrow(), "ชุดทดลองวิทยาศาสตร์"));
    }

    @Test
    void draftIsNobodys_publishedForSchoolsEachHasItsOwnRecords_officersOfTheOfficeNone() {
        RecordRow draft = forms.importer()
                .take(FormsFixture.designer(), DesignFile.read(DESIGN), FormsFixture.UNIT, DesignOrigin.OWN);
        assertThat(seen(teacher)).isEmpty();
        assertThatExceptionOfType(NoLongerThere.class).isThrownBy(() -> borrowed(teacher, draft.id(), OWN));

        forms.publish(
                forms.designs().editionsOf(FormsFixture.designer(), draft.id()).getLast());

        assertThat(seen(teacher)).containsExactly(draft.id());
        assertThat(seen(officer)).isEmpty();
        borrowed(teacher, draft.id(), OWN);
        assertThatExceptionOfType(NotPermitted.class)
                .as("in the name of another school")
                .isThrownBy(() -> borrowed(teacher, draft.id(), OTHER));
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> borrowed(officer, draft.id(), OWN));
        RecordService<DataKind> register = forms.entries().of(SampleOffices.KT1, draft.id());
        assertThat(register.count(forms.entries().as(teacher, draft.id()), RecordFilter.ALL))
                .isEqualTo(1);
    }

    @Test
    void publishedForAGroupItsPeopleHaveIt_noOtherGroup_noSchool() {
        long design = forms.published(DESIGN);
        RecordService<Designs> designs = forms.designs().designs();
        Designs kind = designs.kind();
        RecordRow row = designs.open(FormsFixture.designer(), design);
        RecordDraft line = RecordDraft.of(row)
                .lines(kind.grants)
                .getFirst()
                .with(kind.to, GrantReceiver.UNIT)
                .with(kind.toUnit, FormsFixture.UNIT);
        designs.change(FormsFixture.designer(), row, RecordDraft.of(row).with(kind.grants, List.of(line)));

        borrowed(officer, design, OTHER);
        assertThat(seen(officer)).containsExactly(design);
        assertThat(seen(officer(false))).isEmpty();
        assertThat(seen(teacher)).isEmpty();
    }

    /** Source: kinds-processes.md §2. */
    @Test
    void administratorDesignsAndPublishesAtFirst_headsOfGroupsDesignOnly() {
        assertThat(FormsPermissions.entries())
                .extracting(PermissionEntry::permission, PermissionEntry::roles)
                .contains(
                        tuple(FormsPermissions.DESIGN_EDIT, Set.of("core.office-admin", "core.group-head")),
                        tuple(FormsPermissions.DESIGN_PUBLISH, Set.of("core.office-admin")));
    }
}
