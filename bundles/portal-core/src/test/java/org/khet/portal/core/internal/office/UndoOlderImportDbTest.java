package org.khet.portal.core.internal.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.admin.imports.ImportHistory.Past;
import org.khet.portal.api.admin.school.SchoolDraft;
import org.khet.portal.api.admin.school.SchoolProfile;
import org.khet.portal.api.imports.ImportReversal.Hindrance;
import org.khet.portal.api.imports.ImportReversal.Reason;
import org.khet.portal.api.school.Coordinates;
import org.khet.portal.api.school.SchoolCode;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.core.internal.office.school.SchoolProfileService;
import org.khet.portal.core.internal.office.school.TestProfiles;
import org.khet.portal.core.internal.office.school.imports.SampleSchoolList;
import org.khet.portal.core.internal.office.school.imports.SchoolImporter;
import org.khet.portal.core.internal.row.TextMap;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;

/**
 * An import that was stored before schools had kind, grades, place and head (V20261203.1000) knows nothing of these columns. Core
 * CORE-104.
 */
@OnEachDatabase
class UndoOlderImportDbTest extends UndoCase {
    private static final List<String> LATER = List.of(
            "kind", "lowest_grade", "highest_grade", "sub_district", "village", "latitude", "longitude", "head");
    private static final SchoolProfile TYPED = new SchoolProfile(
            "state",
            "a2",
            "p6",
            "ตำบลตัวอย่าง",
            "หมู่ที่ 3",
            new Coordinates(new BigDecimal("15.4123"), new BigDecimal("101.8124")),
            "นายใจดี มีสุข");
    private SchoolProfileService profiles;
    private SchoolId there;
    private Past past;

    UndoOlderImportDbTest(TestDatabase database) {
        super(database);
    }

    @BeforeEach
    void schoolRenamedByAnImportOfThatTime() {
        profiles = TestProfiles.on(database, core);
        there = core.schoolDesk.add(
                keeper,
                new SchoolDraft(
                        "โรงเรียนบ้านเก่า", "", List.of(new SchoolCode("MOE10", SampleSchoolList.code(1))), ""));
        past = imported(SampleSchoolList.clean(2));
        assertThat(forgetLaterColumns()).as("the changed school").isEqualTo(1);
    }

    @Test
    void itIsTakenBack_andTheNewColumnsStandEmptyAsTheyWere() {
        office.past.undo(keeper, SchoolImporter.ID, past.number());

        assertThat(core.schools.find(kt1, there).orElseThrow().name()).isEqualTo("โรงเรียนบ้านเก่า");
        assertThat(profiles.open(keeper, there).value()).isEqualTo(SchoolProfile.EMPTY);
        assertThat(database.number("select count(*) from core_school")).isEqualTo(1);
    }

    @Test
    void whatWasTypedIntoTheNewColumnsSinceIsNotLost_theUndoIsRefusedAndSaysWhy() {
        profiles.edit(keeper, there, profiles.open(keeper, there).number(), TYPED);

        assertThat(standing(SchoolImporter.ID, past))
                .containsExactly(new Hindrance(SampleSchoolList.name(1), Reason.CHANGED));
        refused(SchoolImporter.ID, past, "core.import.error.stands");
        assertThat(profiles.open(keeper, there).value()).isEqualTo(TYPED);
    }

    /** Writes the traces of schools as they were written when the columns were not there; gives how many. */
    private int forgetLaterColumns() {
        try (Connection connection = database.connections().getConnection()) {
            Map<Long, String> older = new LinkedHashMap<>();
            try (var statement = connection.createStatement();
                    var rows = statement.executeQuery("select id, former from core_import_trace"
                            + " where table_name = 'core_school' and deed = 'CHANGED'")) {
                while (rows.next()) {
                    Map<String, String> former = TextMap.read(rows.getString(2));
                    assertThat(former).containsKeys("name", "kind");
                    former.keySet().removeAll(LATER);
                    older.put(rows.getLong(1), TextMap.write(former, Integer.MAX_VALUE));
                }
            }
            try (var update = connection.prepareStatement("update core_import_trace set former = ? where id = ?")) {
                for (var one : older.entrySet()) {
                    update.setString(1, one.getValue());
                    update.setLong(2, one.getKey());
                    update.executeUpdate();
                }
            }
            connection.commit();
            return older.size();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
