package org.khet.portal.core.internal.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.admin.personal.ProcessingDetails;
import org.khet.portal.api.admin.personal.ProcessingDraft;
import org.khet.portal.api.admin.personal.ProcessingId;
import org.khet.portal.api.admin.personal.ProcessingRegister;
import org.khet.portal.api.admin.personal.ProcessingRegister.Filter;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.outcome.Outdated;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.persistence.PageRequest;
import org.khet.portal.api.personal.ProcessingSource;
import org.khet.portal.api.personal.ProcessingSource.Proposal;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.NotPermitted;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.core.internal.CoreServices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;

/** The register of processing activities. CORE-128. */
@OnEachDatabase
class ProcessingServiceDbTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final PageRequest PAGE = new PageRequest(0, 50, List.of());
    private final TestDatabase database;
    private CoreServices core;
    private ProcessingService service;
    private TestPrivacy privacy;
    private OfficeId kt1;
    private Caller officer;

    ProcessingServiceDbTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void office() {
        database.clear();
        core = new CoreServices(database);
        privacy = new TestPrivacy(database, core);
        service = privacy.processing;
        kt1 = core.office("KT1");
        officer = TestCaller.in(kt1).with(ProcessingRegister.VIEW, ProcessingRegister.EDIT);
    }

    @Test
    void activityStandsInTheRegister_isFound_andLeavesTheListAfterItsLastDay() {
        UnitId unit = core.units.of(kt1).getFirst().id();
        ProcessingId id = service.add(officer, new ProcessingDraft(facts("ทะเบียนประวัติ"), unit, TODAY, TODAY, ""));

        assertThat(service.page(officer, Filter.ALL, PAGE)).singleElement().satisfies(one -> {
            assertThat(one.id()).isEqualTo(id);
            assertThat(one.facts()).isEqualTo(facts("ทะเบียนประวัติ"));
            assertThat(one.unit()).isEqualTo(unit);
        });
        assertThat(found("ประวัติ", Set.of())).isEqualTo(1);
        assertThat(found("ไม่มี", Set.of())).isZero();
        assertThat(found("", Set.of("consent"))).isZero();
        assertThat(found("", Set.of("law"))).isEqualTo(1);
        core.clock.set("2026-11-21T00:00");
        assertThat(service.count(officer, Filter.ALL)).isZero();
        assertThat(service.count(officer, new Filter("", Set.of(), true))).isEqualTo(1);
    }

    @Test
    void changeIsOnTheTrail_andTheSecondSaverIsTold() {
        ProcessingId id = service.add(officer, draft("ทะเบียนประวัติ"));
        int seen = service.open(officer, id).number();
        service.edit(officer, id, seen, draft("ทะเบียนบุคลากร"));

        assertThat(service.open(officer, id).value().facts().name()).isEqualTo("ทะเบียนบุคลากร");
        assertThatExceptionOfType(Outdated.class).isThrownBy(() -> service.edit(officer, id, seen, draft("อื่น")));
        assertThat(database.number("select count(*) from core_audit where act like 'core.processing.%'"))
                .isEqualTo(2);
    }

    @Test
    void modulesThatAreOnPropose_whatIsTakenIsNotProposedAgain() {
        privacy.sources.bindSource(new Repairs());
        assertThat(keys()).contains("core.processing.people").doesNotContain("ict.processing.repairs", "fin.alien");
        core.switches.turn(kt1, "ict", true);
        assertThat(keys()).contains("ict.processing.repairs");

        ProcessingId taken = service.add(
                officer, new ProcessingDraft(facts("งานแจ้งซ่อม"), null, TODAY, null, "ict.processing.repairs"));
        assertThat(keys()).doesNotContain("ict.processing.repairs");

        service.edit(
                officer,
                taken,
                service.open(officer, taken).number(),
                new ProcessingDraft(facts("งานแจ้งซ่อม"), null, TODAY.minusDays(9), TODAY.minusDays(1), ""));
        assertThat(service.open(officer, taken).value().origin()).isEqualTo("ict.processing.repairs");
        assertThat(keys()).as("after it ended").contains("ict.processing.repairs");
    }

    @Test
    void whatTheLawAsksForIsNeeded() {
        ProcessingDetails empty = new ProcessingDetails(" ", "", "", "", "", "", "", "", "", "");
        assertThat(refused(new ProcessingDraft(empty, null, null, null, "")))
                .containsExactlyInAnyOrder(
                        "name", "purpose", "basis", "data", "people", "retention", "safeguards", "from");
        UnitId foreign = core.units.of(core.office("KT2")).getFirst().id();
        assertThat(refused(new ProcessingDraft(facts("ก"), foreign, TODAY, TODAY.minusDays(1), "")))
                .containsExactlyInAnyOrder("unit", "until");
        assertThat(service.count(officer, Filter.ALL)).isZero();
    }

    @Test
    void needsThePermissionForTheWholeOffice_andAnotherOfficeFindsNothing() {
        ProcessingId id = service.add(officer, draft("ทะเบียนประวัติ"));
        UnitId unit = core.units.of(kt1).getFirst().id();
        Caller ofUnit = TestCaller.in(kt1).inUnit(unit, ProcessingRegister.VIEW, ProcessingRegister.EDIT);
        Caller reader = TestCaller.in(kt1).with(ProcessingRegister.VIEW);
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> service.page(ofUnit, Filter.ALL, PAGE));
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> service.add(reader, draft("ก")));
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> service.edit(reader, id, 1, draft("ก")));
        Caller stranger = TestCaller.in(core.office("KT2")).with(ProcessingRegister.VIEW, ProcessingRegister.EDIT);
        assertThat(service.count(stranger, Filter.ALL)).isZero();
        assertThatExceptionOfType(NoLongerThere.class).isThrownBy(() -> service.open(stranger, id));
        assertThatExceptionOfType(NoLongerThere.class).isThrownBy(() -> service.edit(stranger, id, 1, draft("ก")));
    }

    private int found(String text, Set<String> bases) {
        return service.count(officer, new Filter(text, bases, false));
    }

    private List<String> keys() {
        return service.proposals(officer).stream().map(Proposal::key).toList();
    }

    private static ProcessingDraft draft(String name) {
        return new ProcessingDraft(facts(name), null, TODAY, null, "");
    }

    private static ProcessingDetails facts(String name) {
        return new ProcessingDetails(
                name,
                "บริหารงานบุคคล",
                "law",
                "ชื่อ ที่อยู่",
                "ข้าราชการ",
                "เจ้าของข้อมูล",
                "กบข.",
                "10 ปี",
                "เข้ารหัส",
                "ยื่นคำขอ");
    }

    private List<String> refused(ProcessingDraft draft) {
        try {
            service.add(officer, draft);
            return List.of();
        } catch (Rejected rejected) {
            return rejected.problems().stream().map(Problem::field).toList();
        }
    }

    /** A module, with one proposal that does not bear its name. */
    private static final class Repairs implements ProcessingSource {
        @Override
        public ModuleId module() {
            return new ModuleId("ict");
        }

        @Override
        public List<Proposal> proposals() {
            return List.of(new Proposal("ict.processing.repairs", "public-task"), new Proposal("fin.alien", "law"));
        }
    }
}
