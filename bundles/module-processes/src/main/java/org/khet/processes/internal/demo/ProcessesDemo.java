package org.khet.processes.internal.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.khet.portal.api.demo.DemoData;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.module.ModuleSwitches;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.time.FiscalYear;
import org.khet.portal.api.time.OfficeTime;
import org.khet.processes.internal.ProcessesPortal;
import org.khet.processes.internal.ProcessesRecords;
import org.khet.processes.internal.matter.CaseKind;
import org.khet.processes.internal.matter.CasePriority;
import org.khet.processes.internal.matter.CaseTaskKind;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The demonstration: the shipped catalogue, several published processes, ten cases late, in time and closed, a published manual. */
@Component(service = DemoData.class)
public final class ProcessesDemo implements DemoData {
    private static final List<String> OFFICES = List.of("KT1", "KT2");
    private static final List<String> PUBLISHED =
            List.of("C-06", "C-09", "C-10", "C-14", "C-19", "C-28", "C-35", "C-38", "C-47", "C-43");
    private final ProcessesRecords records;
    private final ProcessesPortal portal;
    private final ModuleSwitches switches;

    /** For the component runtime. */
    @Activate
    public ProcessesDemo(
            @Reference ProcessesRecords records,
            @Reference ProcessesPortal portal,
            @Reference ModuleSwitches switches) {
        this.records = records;
        this.portal = portal;
        this.switches = switches;
    }

    @Override
    public String module() {
        return "processes";
    }

    @Override
    public void load(Cast cast) {
        for (String code : OFFICES) {
            cast.office(code)
                    .filter(office -> switches.isOn(office, new ModuleId(module())))
                    .ifPresent(office -> load(
                            office,
                            code.equals("KT1")
                                    ? List.of(cast.person(code, "13"), cast.person(code, "22"), cast.person(code, "11"))
                                    : List.of(cast.person(code, "54"))));
        }
    }

    /** Loads an office that has no processes yet; its cases are led by these people in turn. */
    void load(OfficeId office, List<PersonId> leads) {
        if (!records.processes.after(office, 0, 1).isEmpty()) {
            return;
        }
        Caller system = portal.callers.system(office);
        portal.transactions.run(() -> {
            records.catalogue.takeOver(system);
            int number = 0;
            List<RecordRow> published = published(system);
            for (RecordRow process : published) {
                start(system, process, leads.get(number % leads.size()), number);
                number++;
            }
            portal.units.findByCode(office, "ICT").ifPresent(unit -> {
                new DemoProcessPapers(records, system, today()).load(published, unit.id());
                new DemoManual(records, system, today()).publish(unit);
            });
        });
    }

    private List<RecordRow> published(Caller system) {
        List<RecordRow> all = new ArrayList<>();
        for (RecordRow process : records.processes.internal().all(system, RecordFilter.ALL)) {
            if (PUBLISHED.contains(process.get(records.processes.kind().code))
                    && process.get(records.processes.kind().unit).isPresent()) {
                RecordRow draft =
                        records.catalogue.versionsOf(system, process.id()).getFirst();
                RecordRow proposed = records.versions.internal().act(system, draft, records.versions.kind().propose);
                records.versions
                        .internal()
                        .act(
                                system,
                                proposed,
                                records.versions.kind().grant,
                                new RecordDraft()
                                        .with(records.versions.kind().decisionNo, "ศธ 04999/" + (101 + all.size()))
                                        .with(records.versions.kind().decisionOn, today().minusMonths(6))
                                        .with(records.versions.kind().validFrom, today().minusMonths(6)),
                                "");
                all.add(records.processes.find(system.office(), process.id()).orElseThrow());
            }
        }
        return all;
    }

    private LocalDate today() {
        return OfficeTime.day(portal.clock.instant());
    }

    private void start(Caller system, RecordRow process, PersonId lead, int number) {
        CaseKind kind = records.cases.kind();
        LocalDate from = today().minusDays(5L + 4L * number);
        RecordRow made = records.cases
                .internal()
                .create(
                        system,
                        new RecordDraft()
                                .with(kind.process, process.id())
                                .with(
                                        kind.title,
                                        process.get(records.processes.kind().name) + " ปีงบประมาณ "
                                                + FiscalYear.of(today()).buddhist())
                                .with(
                                        kind.unit,
                                        process.get(records.processes.kind().unit)
                                                .orElseThrow())
                                .with(kind.lead, lead)
                                .with(kind.year, FiscalYear.of(today()))
                                .with(kind.startsOn, from)
                                .with(kind.priority, number % 3 == 0 ? CasePriority.HIGH : CasePriority.NORMAL));
        RecordRow started = records.cases.internal().act(system, made, kind.start);
        new DemoCaseProgress(records, system, today()).goOn(started, number);
        CaseTaskKind task = records.tasks.kind();
        for (RecordRow row :
                records.tasks.internal().all(system, RecordFilter.of(task.matter.is(made.id()), task.in(task.open)))) {
            LocalDate due = today().plusDays(number % 2 == 0 ? 6 : -3);
            records.tasks
                    .internal()
                    .act(system, row, task.plan, new RecordDraft().with(task.due, due), "กำหนดตามปฏิทินของกลุ่ม");
        }
    }

    @Override
    public void remove(Cast cast) {
        for (String code : OFFICES) {
            cast.office(code).ifPresent(office -> records.all().reversed().forEach(service -> service.clear(office)));
        }
    }
}
