package org.khet.portal.core.internal.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.imports.PastImports.Past;
import org.khet.portal.api.imports.RecordUse;
import org.khet.portal.api.imports.Reversal.Hindrance;
import org.khet.portal.api.imports.Reversal.Reason;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.office.PeopleRegister.Filter;
import org.khet.portal.api.office.Person;
import org.khet.portal.api.office.PersonDraft;
import org.khet.portal.api.office.PersonId;
import org.khet.portal.api.office.School;
import org.khet.portal.api.office.SchoolCode;
import org.khet.portal.api.office.SchoolDraft;
import org.khet.portal.api.office.SchoolId;
import org.khet.portal.api.office.SchoolRegister;
import org.khet.portal.core.internal.imports.StoredPastImports;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;

/** Somebody worked with what came by an import: nothing of it is taken back, and it is said why. CORE-104. */
@OnEachDatabase
class UndoRefusedDbTest extends UndoCase {
    UndoRefusedDbTest(TestDatabase database) {
        super(database);
    }

    @Test
    void somebodyWasChangedSince_nothingIsTakenBack() {
        Past past = imported(StaffList.apart().add("นาย", "หนึ่ง", "ก", "").add("นาย", "สอง", "ข", ""));
        Person one = core.people.search(kt1, "หนึ่ง", 1).getFirst();
        var opened = core.peopleDesk.open(keeper, one.id());
        core.peopleDesk.edit(
                keeper, one.id(), opened.number(), new PersonDraft("นาย", "หนึ่ง", "ก", "ครู", null, null, "", ""));

        assertThat(standing(PersonImport.ID, past)).containsExactly(new Hindrance("นายหนึ่ง ก", Reason.CHANGED));
        refused(PersonImport.ID, past, "core.import.error.stands");
        assertThat(core.peopleDesk.count(keeper, Filter.ALL)).isEqualTo(before + 2);
    }

    @Test
    void schoolWasMovedSince_orHasPeople_nothingIsTakenBack() {
        Past past = imported(SchoolList.clean(2));
        School second =
                core.schools.search(kt1, SchoolList.code(2), Importing.FROM, 1).getFirst();
        core.schoolDesk.move(keeper, second.id(), SchoolRegister.NETWORK, "เครือข่ายอื่น", Importing.FROM.plusDays(30));
        assertThat(standing(SchoolImport.ID, past))
                .extracting(Hindrance::record)
                .containsOnly(SchoolList.name(2));
        refused(SchoolImport.ID, past, "core.import.error.stands");

        Past other = imported(SchoolList.clean(3));
        School third =
                core.schools.search(kt1, SchoolList.code(3), Importing.FROM, 1).getFirst();
        core.peopleDesk.add(keeper, new PersonDraft("นาง", "ครู", "ใหม่", "", null, third.id(), "", ""));
        assertThat(standing(SchoolImport.ID, other))
                .containsExactly(
                        new Hindrance(SchoolList.name(3), Reason.USED, List.of("core.unit.owned.people.label")));
        refused(SchoolImport.ID, other, "core.import.error.stands");
        assertThat(database.number("select count(*) from core_school")).isEqualTo(3);
    }

    @Test
    void moduleUsesAPerson_nothingIsTakenBack() {
        Past past = imported(StaffList.apart().add("นาย", "ผู้แจ้ง", "ซ่อม", ""));
        office.uses.bindUse(new RecordUse() {
            @Override
            public Set<PersonId> people(OfficeId of, Collection<PersonId> people) {
                return Set.copyOf(people);
            }
        });

        assertThat(standing(PersonImport.ID, past)).containsExactly(new Hindrance("นายผู้แจ้ง ซ่อม", Reason.USED));
        refused(PersonImport.ID, past, "core.import.error.stands");
    }

    @Test
    void moduleThatCannotBeAskedIsAway_nothingIsTakenBackUntilItIsBack() {
        Past past = imported(StaffList.apart().add("นาย", "ใคร", "ใช้", ""));
        core.switches.turn(kt1, "desk", true);
        refused(PersonImport.ID, past, "core.import.error.silent");

        core.switches.turn(kt1, "desk", false);
        office.past.undo(keeper, PersonImport.ID, past.number());
        assertThat(core.peopleDesk.count(keeper, Filter.ALL)).isEqualTo(before);
    }

    @Test
    void formerCodeBelongsToAnotherSchoolNow_nothingIsTakenBack() {
        SchoolId there = core.schoolDesk.add(
                keeper,
                new SchoolDraft(
                        "โรงเรียนบ้านเก่า",
                        "",
                        List.of(new SchoolCode("MOE10", SchoolList.code(1)), new SchoolCode("SMIS", "99010099")),
                        ""));
        Past past = imported(SchoolList.clean(1));
        core.schoolDesk.add(
                keeper, new SchoolDraft("โรงเรียนใหม่", "", List.of(new SchoolCode("SMIS", "99010099")), ""));

        refused(SchoolImport.ID, past, "core.import.error.taken");
        assertThat(core.schools.find(kt1, there).orElseThrow().name()).isEqualTo(SchoolList.name(1));
    }

    @Test
    void tooLate_orNeverByTheSetting() {
        Past past = imported(StaffList.apart().add("นาย", "สาย", "เกินไป", ""));
        core.clock.set("2026-11-27T09:30");
        refused(PersonImport.ID, past, "core.import.error.late");
        assertThat(office.tidying.forget(kt1, core.clock.instant(), 10)).isEqualTo(1);
        core.settings.set(keeper, StoredPastImports.DAYS, 90, LocalDate.of(2026, 11, 27));
        refused(PersonImport.ID, past, "core.import.error.late");
        assertThat(office.tidying.forget(kt1, core.clock.instant(), 10)).isZero();
    }
}
