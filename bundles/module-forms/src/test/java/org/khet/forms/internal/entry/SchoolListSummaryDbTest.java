package org.khet.forms.internal.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.khet.forms.internal.DataKindContract;
import org.khet.forms.internal.FormsFixture;
import org.khet.forms.internal.definition.DataKind;
import org.khet.forms.internal.design.FormsPermissions;
import org.khet.portal.api.file.Files;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.time.FiscalYear;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;

/** Buildings and equipment of schools, with what the office asks of the lists. Source: policyplan PLAN-55, PLAN-56. */
@OnEachDatabase
class SchoolListSummaryDbTest {
    private static final FiscalYear NOW = FiscalYear.ofBuddhist(2570);
    private final FormsFixture forms;

    SchoolListSummaryDbTest(TestDatabase database) {
        forms = new FormsFixture(database);
    }

    private static SchoolId school(int number) {
        return SampleOffices.schoolId(SampleOffices.KT1, number);
    }

    private Caller office(long design) {
        return forms.entries().as(TestCaller.of(SampleOffices.KT1, 14).with(FormsPermissions.REGISTER_USE), design);
    }

    private RecordDraft draft(DataKind kind, Object... values) {
        RecordDraft draft = new RecordDraft();
        for (int i = 0; i < values.length; i += 2) {
            draft.with(kind.fieldNamed(values[i].toString()).orElseThrow(), values[i + 1]);
        }
        return draft;
    }

    @Test
    void buildingsWithoutAPhotoAreNamed_andThoseNobodyCheckedThisYear_yearsAreNotAddedUp() {
        long design = forms.published(DataKindContract.file("school-building"));
        RecordService<DataKind> buildings = forms.entries().of(SampleOffices.KT1, design);
        Caller caller = office(design);
        RecordRow old = buildings.create(caller, building(buildings.kind(), 1, "อาคาร 1", "CLASSROOM", 8, 2569));
        RecordDraft photographed = building(buildings.kind(), 1, "อาคาร 2", "CLASSROOM", 6, 2570)
                .with(field(buildings.kind(), "position"), "ผังหมายเลข 2")
                .with(
                        field(buildings.kind(), "photo"),
                        List.of(new Files.Staged("a".repeat(64), "อาคาร 2.jpg", "image/jpeg", 1000)));
        RecordRow checked = buildings.create(caller, photographed);
        RecordRow bare = buildings.create(caller, building(buildings.kind(), 2, "ส้วม", "TOILET", 4, 2570));

        RegisterSummary.Summed summed = RegisterSummary.of(caller, buildings, NOW);

        assertThat(summed.figures()).containsExactly("rooms");
        assertThat(summed.lines())
                .extracting(line -> line.year() + " " + line.choice() + " " + line.records() + " "
                        + line.figures().get("rooms"))
                .containsExactly("2569 อาคารเรียน 1 8", "2570 ส้วม 1 4", "2570 อาคารเรียน 1 6");
        assertThat(summed.fileless()).extracting(RecordRow::id).containsExactlyInAnyOrder(old.id(), bare.id());
        assertThat(summed.unchecked()).extracting(RecordRow::id).containsExactly(old.id());
        RecordRow stored = buildings.open(caller, checked.id());
        assertThat(stored.raw(field(buildings.kind(), "position")))
                .as("where it stands on the plan of the school")
                .isEqualTo("ผังหมายเลข 2");
        RecordRow moved = buildings.change(
                caller,
                stored,
                RecordDraft.of(stored).with(field(buildings.kind(), "checked_year"), FiscalYear.ofBuddhist(2569)));
        assertThat(RegisterSummary.of(caller, buildings, NOW).unchecked())
                .as("a photograph is not a check of this year")
                .extracting(RecordRow::id)
                .containsExactlyInAnyOrder(old.id(), moved.id());
    }

    private static Field<?> field(DataKind kind, String name) {
        return kind.fieldNamed(name).orElseThrow();
    }

    private RecordDraft building(DataKind kind, int school, String name, String sort, int rooms, int year) {
        return draft(
                kind,
                "school",
                school(school),
                "name",
                name,
                "sort",
                sort,
                "built",
                2540,
                "rooms",
                rooms,
                "checked_year",
                FiscalYear.ofBuddhist(year));
    }

    @Test
    void equipmentIsAddedUpByKind_aSchoolSeesItsOwnOnly() {
        long design = forms.published(DataKindContract.file("school-equipment"));
        RecordService<DataKind> equipment = forms.entries().of(SampleOffices.KT1, design);
        Caller caller = office(design);
        equipment.create(caller, equipment(equipment.kind(), 1, "COMPUTER", 12, 3));
        equipment.create(caller, equipment(equipment.kind(), 2, "COMPUTER", 20, 0));
        equipment.create(caller, equipment(equipment.kind(), 2, "DESK", 140, 6));

        assertThat(RegisterSummary.of(caller, equipment, NOW).lines())
                .extracting(line -> line.choice() + " " + line.figures().get("usable") + " "
                        + line.figures().get("broken") + " " + line.figures().get("total"))
                .containsExactlyInAnyOrder("คอมพิวเตอร์ 32 3 35", "โต๊ะเก้าอี้นักเรียน 140 6 146");
        Caller own = forms.entries()
                .as(TestCaller.in(SampleOffices.KT1).inSchool(school(1), FormsPermissions.REGISTER_USE), design);
        assertThat(RegisterSummary.of(own, equipment, NOW).lines())
                .extracting(
                        RegisterSummary.Line::records,
                        line -> line.figures().get("total").intValue())
                .containsExactly(org.assertj.core.groups.Tuple.tuple(1, 15));
    }

    private RecordDraft equipment(DataKind kind, int school, String sort, int usable, int broken) {
        return draft(
                kind, "school", school(school), "sort", sort, "name", "รายการ", "usable", usable, "broken", broken);
    }
}
