package org.khet.forms.internal.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.khet.forms.internal.DataKindContract;
import org.khet.forms.internal.FormsFixture;
import org.khet.forms.internal.definition.DataKind;
import org.khet.forms.internal.design.FormsPermissions;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.school.SchoolMatterSource;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.Scope;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;

/** What was coordinated with a school stands on the page of the school, for whom the register shows it. Source: core CORE-35, CORE-101. */
@OnEachDatabase
class RegisterSchoolsDbTest {
    private static final SchoolId SCHOOL = SampleOffices.schools().getFirst().id();
    private final FormsFixture forms;
    private final long design;
    private final SchoolMatterSource matters;
    private final TestCaller clerk = TestCaller.of(SampleOffices.KT1, 13).with(FormsPermissions.REGISTER_USE);

    RegisterSchoolsDbTest(TestDatabase database) {
        forms = new FormsFixture(database);
        design = forms.published(DataKindContract.file("coordination-log"));
        matters = forms.records().schoolMattersOf(forms.module());
    }

    private RecordRow matter(String text, SchoolId school) {
        RecordService<DataKind> register = forms.entries().of(SampleOffices.KT1, design);
        return register.create(
                forms.entries().as(clerk, design),
                new RecordDraft()
                        .with(field("received_on"), LocalDate.of(2026, 11, 16))
                        .with(field("unit"), FormsFixture.UNIT)
                        .with(field("sort"), "SERVICE")
                        .with(field("asked_by"), "ครูตัวอย่าง")
                        .with(field("school"), school)
                        .with(field("matter"), text));
    }

    private Field<?> field(String key) {
        return forms.entries()
                .of(SampleOffices.KT1, design)
                .kind()
                .fieldNamed(key)
                .orElseThrow();
    }

    private List<SchoolMatterSource.Held> entries(Caller caller) {
        return matters.about(caller, SCHOOL).stream()
                .filter(held -> held.what().equals("forms.entry.owned"))
                .toList();
    }

    @Test
    void mattersStandUnderTheNameOfTheirRegister_latestFirst_onlyThoseOfTheSchool() {
        matter("ขอใช้ห้องประชุม", SCHOOL);
        RecordRow last = matter("ขอยืมเครื่องฉาย", SCHOOL);
        matter("ของอีกโรงเรียน", SampleOffices.schools().get(1).id());

        assertThat(entries(clerk)).singleElement().satisfies(held -> {
            assertThat(held.count()).isEqualTo(2);
            assertThat(held.link()).isEqualTo("forms/register/" + design);
            assertThat(held.latest())
                    .extracting(SchoolMatterSource.Matter::link)
                    .contains("forms/register/" + design + "-" + last.id());
            assertThat(held.latest())
                    .extracting(SchoolMatterSource.Matter::title)
                    .allMatch(title -> title.contains(" · ป "));
            assertThat(held.latest()).allMatch(SchoolMatterSource.Matter::open);
        });
    }

    @Test
    void whoseRoleReachesNeitherGroupNorSchoolFindsNothing_norWhoMayNotUseRegisters() {
        matter("ขอใช้ห้องประชุม", SCHOOL);

        assertThat(entries(role(Set.of(FormsFixture.UNIT)))).hasSize(1);
        assertThat(entries(role(Set.of(new UnitId(14))))).isEmpty();
        assertThat(entries(TestCaller.of(SampleOffices.KT1, 14))).isEmpty();
        assertThat(entries(TestCaller.in(SampleOffices.KT2).with(FormsPermissions.REGISTER_USE)))
                .isEmpty();
    }

    private static TestCaller role(Set<UnitId> units) {
        return TestCaller.of(SampleOffices.KT1, 14)
                .with(new Scope(false, units, Set.of(), false), FormsPermissions.REGISTER_USE);
    }
}
