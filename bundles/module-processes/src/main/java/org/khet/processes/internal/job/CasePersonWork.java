package org.khet.processes.internal.job;

import java.util.ArrayList;
import java.util.List;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.person.PersonDeparture;
import org.khet.portal.api.person.PersonHandover;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.person.PersonWorkSource;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.security.Caller;
import org.khet.processes.internal.ProcessesPortal;
import org.khet.processes.internal.ProcessesRecords;
import org.khet.processes.internal.matter.CaseKind;
import org.khet.processes.internal.matter.CaseTaskKind;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Cases and tasks of somebody who leaves go to the successor, all at once. Source: core CORE-84, CORE-143. */
@Component(service = PersonWorkSource.class)
public final class CasePersonWork implements PersonWorkSource {
    private final ProcessesRecords records;
    private final ProcessesPortal portal;

    /** For the component runtime. */
    @Activate
    public CasePersonWork(@Reference ProcessesRecords records, @Reference ProcessesPortal portal) {
        this.records = records;
        this.portal = portal;
    }

    @Override
    public ModuleId module() {
        return new ModuleId("processes");
    }

    @Override
    public List<Duty> held(OfficeId office, PersonDeparture departure) {
        Caller system = portal.callers.system(office);
        List<Duty> held = new ArrayList<>();
        int cases = led(system, departure.person()).size();
        int tasks = given(system, departure.person()).size();
        if (cases > 0) {
            held.add(new Duty("processes.case.owned", cases, "processes/cases", Fate.MOVES));
        }
        if (tasks > 0) {
            held.add(new Duty("processes.task.owned", tasks, "processes/tasks", Fate.MOVES));
        }
        return held;
    }

    @Override
    public void handOver(Caller caller, PersonHandover handover) {
        PersonId successor = handover.successor();
        PersonId leaving = handover.departure().person();
        if (successor == null) {
            return;
        }
        CaseKind matter = records.cases.kind();
        led(caller, leaving)
                .forEach(row ->
                        records.cases.internal().change(caller, row, new RecordDraft().with(matter.lead, successor)));
        CaseTaskKind task = records.tasks.kind();
        given(caller, leaving)
                .forEach(row ->
                        records.tasks.internal().change(caller, row, new RecordDraft().with(task.person, successor)));
    }

    private List<RecordRow> led(Caller caller, PersonId person) {
        CaseKind kind = records.cases.kind();
        return records.cases
                .internal()
                .all(caller, RecordFilter.of(kind.lead.is(person), kind.in(kind.planned, kind.running, kind.paused)));
    }

    private List<RecordRow> given(Caller caller, PersonId person) {
        CaseTaskKind kind = records.tasks.kind();
        return records.tasks
                .internal()
                .all(
                        caller,
                        RecordFilter.of(
                                kind.person.is(person), kind.in(kind.waiting, kind.open, kind.asked, kind.resting)));
    }
}
