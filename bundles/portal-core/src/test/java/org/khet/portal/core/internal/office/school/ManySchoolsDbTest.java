package org.khet.portal.core.internal.office.school;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.admin.school.SchoolDraft;
import org.khet.portal.api.admin.school.SchoolPart;
import org.khet.portal.api.admin.school.SchoolProfile;
import org.khet.portal.api.admin.school.SchoolRecords;
import org.khet.portal.api.admin.school.SchoolRecords.Located;
import org.khet.portal.api.admin.school.SchoolRecords.Selection;
import org.khet.portal.api.admin.school.SchoolRegister;
import org.khet.portal.api.admin.school.SchoolRegister.Filter;
import org.khet.portal.api.persistence.PageRequest;
import org.khet.portal.api.school.Coordinates;
import org.khet.portal.api.school.GradeSpan;
import org.khet.portal.api.school.School;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.core.internal.CoreServices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;

/** Map and list of an office with more schools than are read one by one. Core C.2, C.8. */
@OnEachDatabase
class ManySchoolsDbTest {
    private static final int MANY = 505;
    private static final PageRequest PAGE = new PageRequest(0, 1000, List.of(new PageRequest.Sort("name", false)));
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final LocalDate MAY = LocalDate.of(2026, 5, 16);
    private static final Coordinates PLACE = new Coordinates(new BigDecimal("15.4123"), new BigDecimal("101.8124"));
    private final TestDatabase database;
    private CoreServices core;
    private SchoolProfileService profiles;
    private SchoolRecords records;
    private TestCaller keeper;
    private SchoolId first;
    private SchoolId second;

    ManySchoolsDbTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void twoSchoolsWithoutAPlace() {
        database.clear();
        core = new CoreServices(database);
        profiles = TestProfiles.on(database, core);
        records = TestProfiles.records(database, core);
        keeper = CoreServices.keeper(core.office("KT1"));
        first = profiles.add(keeper, named("โรงเรียนบ้านตัวอย่าง 01"), SchoolProfile.EMPTY);
        second = profiles.add(keeper, named("โรงเรียนบ้านตัวอย่าง 02"), SchoolProfile.EMPTY);
        TestCaller other = CoreServices.keeper(core.office("KT2"));
        profiles.add(other, named("โรงเรียนแผนที่ 1001"), new SchoolProfile("state", "", "", "", "", PLACE, ""));
    }

    @Test
    void mapShowsAllThatHaveAPlaceWithTheirGroupsOfToday_howeverMany() {
        List<SchoolId> placed = new ArrayList<>();
        for (int i = 1; i <= MANY; i++) {
            SchoolId one = profiles.add(
                    keeper,
                    named("โรงเรียนแผนที่ " + (1000 + i)),
                    new SchoolProfile("state", "a2", "p6", "", "", PLACE, ""));
            core.schoolDesk.move(keeper, one, SchoolRegister.DISTRICT, "อำเภอ " + i % 3, MAY);
            placed.add(one);
        }
        SchoolId moved = placed.getFirst();
        core.schoolDesk.move(keeper, moved, SchoolRegister.NETWORK, "เครือข่ายเดิม", MAY);
        core.schoolDesk.move(keeper, moved, SchoolRegister.NETWORK, "เครือข่ายใหม่", TODAY);

        SchoolRecords.Places places = records.places(keeper, Selection.ALL);
        assertThat(places.located()).hasSize(MANY).extracting(Located::district).doesNotContain("");
        assertThat(places.located()).extracting(Located::id).containsExactlyInAnyOrderElementsOf(placed);
        assertThat(places.located()).extracting(Located::grades).containsOnly(new GradeSpan("a2", "p6"));
        assertThat(places.placeless()).isEqualTo(2);
        assertThat(places.some()).extracting(School::id).containsExactly(first, second);
        assertThat(places.located())
                .filteredOn(one -> one.id().equals(moved))
                .as("read with all others as when it is read alone")
                .isEqualTo(records.places(keeper, text("แผนที่ 1001")).located())
                .extracting(Located::district, Located::network, Located::size)
                .containsExactly(tuple("อำเภอ 1", "เครือข่ายใหม่", ""));
        assertThat(records.places(keeper, missing(SchoolPart.NETWORK)).located())
                .hasSize(MANY - 1);
        assertThat(records.position(keeper, missing(SchoolPart.NETWORK), placed.get(1)))
                .as("where the list shows it")
                .hasValue(records.page(keeper, missing(SchoolPart.NETWORK), PAGE).stream()
                        .map(row -> row.school().id())
                        .toList()
                        .indexOf(placed.get(1)));
    }

    @Test
    void listBackwardsIsTheListFromItsEnd_onEachPage() {
        for (int i = 1; i <= 5; i++) {
            profiles.add(keeper, named("โรงเรียนลำดับ " + i), SchoolProfile.EMPTY);
        }
        for (String column : List.of("name", "phone")) {
            List<SchoolId> forwards = sorted(column, false, 0, 50);
            List<SchoolId> backwards = new ArrayList<>();
            for (int offset = 0; offset < 9; offset += 3) {
                backwards.addAll(sorted(column, true, offset, 3));
            }
            assertThat(backwards).as(column).hasSize(7).isEqualTo(forwards.reversed());
            assertThat(sorted(column, true, 9, 3)).isEmpty();
        }
    }

    private List<SchoolId> sorted(String column, boolean descending, int offset, int limit) {
        var page = new PageRequest(offset, limit, List.of(new PageRequest.Sort(column, descending)));
        return records.page(keeper, Selection.ALL, page).stream()
                .map(row -> row.school().id())
                .toList();
    }

    private static Selection text(String text) {
        return new Selection(new Filter(text, Set.of(), Set.of(), false), Set.of(), Set.of(), Set.of(), Set.of());
    }

    private static Selection missing(SchoolPart part) {
        return new Selection(Filter.ALL, Set.of(), Set.of(), Set.of(), Set.of(part));
    }

    private static SchoolDraft named(String name) {
        return new SchoolDraft(name, "", List.of(), "");
    }
}
