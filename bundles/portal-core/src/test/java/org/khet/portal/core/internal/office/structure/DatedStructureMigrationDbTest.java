package org.khet.portal.core.internal.office.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.admin.school.SchoolChange;
import org.khet.portal.api.admin.school.SchoolDraft;
import org.khet.portal.api.admin.structure.UnitDraft;
import org.khet.portal.api.admin.structure.UnitPeriod;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.school.SchoolStatus;
import org.khet.portal.api.structure.Unit;
import org.khet.portal.core.internal.CoreServices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;

/** What offices kept before names of units had days, and before endings of schools had documents. */
@OnEachDatabase
class DatedStructureMigrationDbTest {
    private static final LocalDate MADE = LocalDate.of(2026, 11, 20);
    private final TestDatabase database;
    private CoreServices core;
    private OfficeId office;
    private TestCaller keeper;

    DatedStructureMigrationDbTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void anOffice() {
        database.clear();
        core = new CoreServices(database);
        office = core.office("KT1");
        keeper = CoreServices.keeper(office);
    }

    @Test
    void everyUnitKeepsItsNameFromItsFirstDay_andIsRenamedAfterwards() throws Exception {
        database.execute("delete from core_unit_period");
        database.execute(insertOf("V20261127.1100__unit_period.sql"));

        assertThat(database.number("select count(*) from core_unit_period")).isEqualTo(9);
        Unit ict = rename("กลุ่มใหม่");
        assertThat(core.unitDesk.periods(keeper, ict.id()))
                .extracting(UnitPeriod::name, UnitPeriod::from)
                .containsExactly(tuple("กลุ่มใหม่", MADE.plusDays(30)), tuple(ict.name(), MADE));
    }

    @Test
    void unitThatTheVersionBeforeAddedMeanwhile_isShownAndRenamedToo() throws Exception {
        database.execute("delete from core_unit_period");

        assertThat(core.units.of(office)).hasSize(9);
        Unit ict = rename("กลุ่มใหม่");

        assertThat(core.units.find(office, ict.id(), MADE).orElseThrow().name()).isEqualTo(ict.name());
        assertThat(core.units
                        .find(office, ict.id(), MADE.plusDays(30))
                        .orElseThrow()
                        .name())
                .isEqualTo("กลุ่มใหม่");
    }

    @Test
    void schoolThatEndedBeforeHasItsChangeWithoutADocument() throws Exception {
        SchoolId school = core.schoolDesk.add(keeper, new SchoolDraft("โรงเรียนตัวอย่าง", "", List.of(), ""));
        core.schoolDesk.end(keeper, school, SchoolStatus.CLOSED, MADE, null);
        database.execute("delete from core_school_change");
        database.execute(insertOf("V20261127.1110__school_change.sql"));

        assertThat(core.schoolChanges.of(keeper, school)).singleElement().satisfies(change -> {
            assertThat(change.status()).isEqualTo(SchoolStatus.CLOSED);
            assertThat(change.from()).isEqualTo(MADE);
            assertThat(change).extracting(SchoolChange::document).isEqualTo("");
        });
    }

    private Unit rename(String name) {
        Unit ict = core.units.findByCode(office, "ICT").orElseThrow();
        UnitDraft draft =
                new UnitDraft(null, "ICT", name, ict.shortName(), ict.nameEnglish(), ict.order(), ict.phone());
        int edition = core.unitDesk.open(keeper, ict.id()).number();
        core.unitDesk.change(keeper, ict.id(), edition, draft, MADE.plusDays(30));
        return ict;
    }

    private static String insertOf(String script) throws IOException {
        try (InputStream in = DatedStructureMigrationDbTest.class.getResourceAsStream("/migrations/core/" + script)) {
            String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            return text.substring(text.indexOf("insert into"), text.lastIndexOf(';'));
        }
    }
}
