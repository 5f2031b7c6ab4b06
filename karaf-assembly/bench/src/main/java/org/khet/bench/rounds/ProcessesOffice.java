package org.khet.bench.rounds;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.khet.portal.api.duty.DutyTexts;
import org.khet.portal.api.file.Files;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.structure.Unit;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.api.time.FiscalYear;
import org.khet.portal.print.internal.paper.PdfDocumentPrinter;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.fake.FakeActing;
import org.khet.portal.testkit.fake.FakeLetterheads;
import org.khet.portal.testkit.fake.FakeOffices;
import org.khet.portal.testkit.fake.FakePosts;
import org.khet.portal.testkit.fake.FakeSchoolYears;
import org.khet.portal.testkit.fake.FakeSwitches;
import org.khet.portal.testkit.fake.FakeWorkingDays;
import org.khet.processes.internal.ProcessesCalendar;
import org.khet.processes.internal.ProcessesPapers;
import org.khet.processes.internal.ProcessesPortal;
import org.khet.processes.internal.ProcessesRecords;
import org.khet.processes.internal.ProcessesRoles;
import org.khet.processes.internal.catalogue.OfficeFormsLink;
import org.khet.processes.internal.catalogue.ShippedCatalogue;
import org.khet.processes.internal.catalogue.StepActions;
import org.khet.processes.internal.catalogue.StepChains;
import org.khet.processes.internal.catalogue.StepOffers;
import org.khet.processes.internal.matter.CaseKind;
import org.khet.processes.internal.matter.CasePriority;
import org.khet.processes.internal.matter.CaseTaskKind;
import org.khet.processes.internal.report.MeasuredValues;
import org.khet.processes.internal.setting.ProcessesPermissions;

/** An office with the whole shipped catalogue in use, on 1 October 2021. */
final class ProcessesOffice implements DutyTexts {
    static final LocalDate TODAY = LocalDate.of(2021, 10, 1);
    private static final Files.Staged SIGNED =
            new Files.Staged("a".repeat(64), "บันทึกข้อความ.pdf", "application/pdf", 1000);
    static final TestCaller HEAD = MeasuredRecordLayer.person(12, ProcessesPermissions.entries());
    static final TestCaller DIRECTOR = MeasuredRecordLayer.person(1, ProcessesPermissions.entries());
    static final UnitId ICT =
            SampleOffices.unit(MeasuredRecordLayer.OFFICE, "ICT").id();

    final ProcessesRecords records;

    ProcessesOffice(MeasuredRecordLayer stage) {
        var portal = new ProcessesPortal(
                stage.callers,
                stage.people,
                stage.units,
                stage.schools,
                (office, process, day) -> owner(stage, office, process),
                stage.database.transactions(),
                stage.codes,
                stage.clock);
        FakeSwitches off = new FakeSwitches();
        StepOffers offers = new StepOffers(new StepActions(), new StepChains(off), new OfficeFormsLink(off));
        records = new ProcessesRecords(
                stage.records,
                stage.unit,
                portal,
                new ProcessesCalendar(new FakeWorkingDays(), new FakeSchoolYears(), stage.settings, stage.clock),
                new ProcessesRoles(portal, new NoFunctions(), new FakePosts(), new FakeActing(), offers.chains),
                new ProcessesPapers(
                        new PdfDocumentPrinter(),
                        new FakeLetterheads(new FakeOffices(), MeasuredRecordLayer.OFFICE),
                        stage.files,
                        this,
                        new FakeOffices(),
                        new EmptyRounds()),
                offers,
                new MeasuredValues());
        records.catalogue.takeOver(HEAD);
        processes().forEach(this::publish);
    }

    /** Processes of the ICT group, as they stand now. */
    List<RecordRow> processes() {
        return records.processes.all(
                HEAD,
                RecordFilter.ALL.in("used").and(records.processes.kind().unit.is(ICT)));
    }

    private void publish(RecordRow process) {
        if (process.get(records.processes.kind().current).isEmpty()) {
            RecordRow draft = records.catalogue.versionsOf(HEAD, process.id()).getFirst();
            RecordRow proposed = records.versions.act(HEAD, draft, records.versions.kind().propose);
            var kind = records.versions.kind();
            RecordDraft decision = new RecordDraft()
                    .with(kind.decisionNo, "ศธ 04999/212")
                    .with(kind.decisionOn, TODAY)
                    .with(kind.decisionFile, List.of(SIGNED));
            records.versions.act(DIRECTOR, proposed, kind.grant, decision, "");
        }
    }

    private static Optional<UnitId> owner(MeasuredRecordLayer stage, OfficeId office, String process) {
        return ShippedCatalogue.entries().stream()
                .filter(entry -> entry.template().equals(process))
                .flatMap(entry -> entry.units().stream())
                .flatMap(code -> stage.units.findByCode(office, code).stream())
                .map(Unit::id)
                .findFirst();
    }

    /** A case of a process that runs since a day, led by a person. */
    RecordRow started(RecordRow process, LocalDate from, int lead) {
        CaseKind kind = records.cases.kind();
        RecordRow made = records.cases.create(
                HEAD,
                new RecordDraft()
                        .with(kind.process, process.id())
                        .with(kind.title, "เรื่อง" + process.get(records.processes.kind().name))
                        .with(kind.unit, ICT)
                        .with(kind.year, FiscalYear.of(from))
                        .with(kind.startsOn, from)
                        .with(kind.priority, CasePriority.NORMAL)
                        .with(
                                kind.lead,
                                SampleOffices.person(MeasuredRecordLayer.OFFICE, lead)
                                        .id()));
        return records.cases.act(HEAD, made, kind.start);
    }

    /** Finishes its first step, so that the next one opens. */
    void finishFirst(RecordRow matter) {
        CaseTaskKind kind = records.tasks.kind();
        RecordRow first = records.tasks.all(HEAD, RecordFilter.of(kind.matter.is(matter.id()))).stream()
                .filter(task -> task.state().equals(kind.open))
                .findFirst()
                .orElseThrow();
        records.tasks.act(HEAD, first, kind.finish);
    }

    /** One of the people of a school. */
    static TestCaller ofSchool(int school, int key) {
        return TestCaller.in(MeasuredRecordLayer.OFFICE)
                .as(new PersonId(key + school), "โรงเรียน " + school)
                .inSchool(
                        RoundOffice.key(school),
                        ProcessesPermissions.PART_VIEW,
                        ProcessesPermissions.PART_DO,
                        ProcessesPermissions.PART_CERTIFY);
    }

    @Override
    public List<DutyText> powers(OfficeId office) {
        return List.of(new DutyText("(๑)", "จัดทำนโยบายและแผนพัฒนาการศึกษา", false));
    }

    @Override
    public Map<UnitId, List<DutyText>> ofUnits(OfficeId office, LocalDate day) {
        return Map.of(ICT, List.of(new DutyText("(ค)", "ดำเนินงานสารสนเทศเพื่อการบริหาร", false)));
    }

    @Override
    public List<PersonDuty> ofPerson(Caller caller, PersonId person, LocalDate day) {
        return List.of();
    }
}
