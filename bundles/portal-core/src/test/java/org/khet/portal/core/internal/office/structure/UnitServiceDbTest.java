package org.khet.portal.core.internal.office.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.admin.audit.AuditLog;
import org.khet.portal.api.admin.structure.UnitDraft;
import org.khet.portal.api.admin.structure.UnitPeriod;
import org.khet.portal.api.audit.AuditTrail;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.office.Offices;
import org.khet.portal.api.outcome.Outdated;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.persistence.PageRequest;
import org.khet.portal.api.security.NotPermitted;
import org.khet.portal.api.structure.Unit;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.core.internal.CoreServices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;

/** Names and places of units with their days (CORE-03). */
@OnEachDatabase
class UnitServiceDbTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final LocalDate NEW_YEAR = LocalDate.of(2027, 1, 1);
    private static final String NEW_NAME = "กลุ่มเทคโนโลยีดิจิทัล";
    private final TestDatabase database;
    private CoreServices core;
    private OfficeId office;
    private TestCaller keeper;
    private Unit ict;

    UnitServiceDbTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void anOffice() {
        database.clear();
        core = new CoreServices(database);
        office = core.office("KT1");
        keeper = CoreServices.keeper(office);
        ict = unit("ICT");
    }

    @Test
    void groupIsRenamedFromNewYear_papersOfThisYearKeepTheOldName() {
        rename(ict, NEW_NAME, NEW_YEAR);

        assertThat(unit("ICT").name()).isEqualTo(ict.name());
        assertThat(nameOn(NEW_YEAR.minusDays(1))).isEqualTo(ict.name());
        assertThat(nameOn(NEW_YEAR)).isEqualTo(NEW_NAME);
        core.clock.pass(Duration.ofDays(42));
        assertThat(unit("ICT").name()).isEqualTo(NEW_NAME);
        assertThat(nameOn(TODAY)).isEqualTo(ict.name());
        assertThat(core.unitDesk.periods(keeper, ict.id()))
                .extracting(UnitPeriod::name, UnitPeriod::from, UnitPeriod::until)
                .containsExactly(tuple(NEW_NAME, NEW_YEAR, null), tuple(ict.name(), TODAY, NEW_YEAR.minusDays(1)));
    }

    @Test
    void dayBeforeTheGroupBegan_showsItsFirstName() {
        assertThat(nameOn(TODAY.minusYears(3))).isEqualTo(ict.name());
        assertThat(core.units.on(office, TODAY.minusDays(1))).isEmpty();
    }

    @Test
    void misspeltNameIsCorrectedOnItsFirstDay_thereIsNoFormerOne() {
        rename(ict, NEW_NAME, TODAY);

        assertThat(core.unitDesk.periods(keeper, ict.id()))
                .extracting(UnitPeriod::name)
                .containsExactly(NEW_NAME);
    }

    @Test
    void telephoneChangesAtOnce_withoutANewPeriod() {
        UnitDraft now = UnitDraft.of(ict);
        core.unitDesk.change(keeper, ict.id(), edition(ict.id()), draft(now.parent(), now.name(), "ต่อ 199"), NEW_YEAR);

        assertThat(unit("ICT").phone()).isEqualTo("ต่อ 199");
        assertThat(core.unitDesk.periods(keeper, ict.id())).hasSize(1);
    }

    @Test
    void sectionMovesToAnotherGroupFromADay_bothGroupsHaveItInTheirTime() {
        UnitId section = core.unitDesk.add(keeper, section(ict.id()), TODAY);
        Unit plan = unit("PLAN");

        core.unitDesk.change(keeper, section, edition(section), section(plan.id()), NEW_YEAR);

        assertThat(core.units.on(office, TODAY)).extracting(Unit::code).containsSubsequence("ICT", "WEB", "FIN");
        assertThat(core.units.on(office, NEW_YEAR)).extracting(Unit::code).containsSubsequence("PLAN", "WEB", "ICT");
        assertThat(core.units.find(office, section, NEW_YEAR).orElseThrow().parent())
                .isEqualTo(plan.id());
    }

    @Test
    void nameCannotBeginBeforeTheLatestOne() {
        rename(ict, NEW_NAME, NEW_YEAR);

        refused(() -> rename(ict, "กลุ่มอื่น", TODAY), "from", "core.unit.error.later");
        assertThat(core.unitDesk.periods(keeper, ict.id())).hasSize(2);
    }

    @Test
    void twoGroupsCannotStandBelowEachOther_alsoNotAfterAComingMove() {
        Unit plan = unit("PLAN");
        core.unitDesk.change(keeper, ict.id(), edition(ict.id()), below(ict, plan), NEW_YEAR);

        refused(
                () -> core.unitDesk.change(keeper, plan.id(), edition(plan.id()), below(plan, ict), TODAY),
                "parent",
                "core.unit.error.below");
    }

    @Test
    void ofTwoAdministratorsTheSecondIsTold() {
        int seen = edition(ict.id());
        rename(ict, NEW_NAME, NEW_YEAR);

        assertThatExceptionOfType(Outdated.class)
                .isThrownBy(() -> core.unitDesk.change(keeper, ict.id(), seen, draft(null, "ช้าไป", ""), NEW_YEAR));
        assertThat(nameOn(NEW_YEAR)).isEqualTo(NEW_NAME);
    }

    @Test
    void whoOnlyReadsSeesTheHistoryAndChangesNothing() {
        var reader = TestCaller.in(office).with(Offices.VIEW);

        assertThat(core.unitDesk.periods(reader, ict.id())).hasSize(1);
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> core.unitDesk.change(reader, ict.id(), 1, draft(null, "ก", ""), TODAY));
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> core.unitDesk.add(reader, section(ict.id()), TODAY));
    }

    @Test
    void trailSaysWhatItWasCalledAndFromWhen() {
        rename(ict, NEW_NAME, NEW_YEAR);

        var reader = TestCaller.in(office).with(AuditTrail.READ);
        AuditLog.Entry entry = core.audit
                .page(reader, AuditLog.Filter.ALL, new PageRequest(0, 1, java.util.List.of()))
                .getFirst();
        assertThat(entry.action()).isEqualTo("core.unit.changed");
        assertThat(entry.changes())
                .extracting(AuditTrail.Change::field, AuditTrail.Change::before, AuditTrail.Change::after)
                .contains(tuple("name", ict.name(), NEW_NAME), tuple("from", "", "2027-01-01"));
    }

    private void rename(Unit unit, String name, LocalDate from) {
        core.unitDesk.change(keeper, unit.id(), edition(unit.id()), draft(unit.parent(), name, unit.phone()), from);
    }

    private String nameOn(LocalDate day) {
        return core.units.find(office, ict.id(), day).orElseThrow().name();
    }

    private Unit unit(String code) {
        return core.units.findByCode(office, code).orElseThrow();
    }

    private int edition(UnitId unit) {
        return core.unitDesk.open(keeper, unit).number();
    }

    private UnitDraft draft(UnitId parent, String name, String phone) {
        return new UnitDraft(parent, "ICT", name, ict.shortName(), ict.nameEnglish(), ict.order(), phone);
    }

    private static UnitDraft below(Unit unit, Unit above) {
        return new UnitDraft(above.id(), unit.code(), unit.name(), unit.shortName(), "", unit.order(), "");
    }

    private static UnitDraft section(UnitId above) {
        return new UnitDraft(above, "WEB", "กลุ่มงานเว็บไซต์", "เว็บไซต์", "Web", 1, "");
    }

    private static void refused(ThrowingCallable act, String field, String key) {
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(act)
                .satisfies(refused -> assertThat(refused.problems())
                        .extracting(Problem::field, Problem::key)
                        .containsExactly(tuple(field, key)));
    }
}
