package org.khet.year.cut;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.time.FiscalYear;
import org.khet.portal.persistence.internal.source.DatabaseKind;
import org.khet.portal.testkit.Clocks;
import org.khet.portal.testkit.SteppingClock;
import org.khet.processes.internal.ProcessesRecords;
import org.khet.processes.internal.catalogue.ShippedCatalogue;
import org.khet.processes.internal.matter.CaseKind;
import org.khet.processes.internal.matter.CasePriority;
import org.khet.processes.internal.matter.CaseTaskKind;
import org.khet.year.office.PlayedOffice;
import org.khet.year.office.YearPost;
import org.khet.year.office.YearStage;
import org.khet.year.runtime.JobCalendar;
import org.khet.year.runtime.ProductRuntime;

/** An office that works by the processes of its manual in October: one case by hand, one that the fiscal year starts. */
final class CaseOffice implements NextOffice {
    private static final LocalDate TODAY = LocalDate.of(2026, 10, 1);
    private final SteppingClock clock = Clocks.at("2026-10-01T09:30");
    private final ProductRuntime runtime;
    private final PlayedOffice office;
    private final ProcessesRecords records;

    CaseOffice(DataSource database, DatabaseKind kind) {
        runtime = ProductRuntime.on(clock, database, kind);
        runtime.module("processes");
        office = new YearStage(runtime).office("KT1", List.of("processes"));
        records = runtime.service(ProcessesRecords.class);
    }

    /** A process of the manuals is brought in by the group and published by the director. */
    RecordRow published(String code) {
        RecordRow process = records.catalogue.bring(
                office.caller(YearPost.ICT_HEAD), ShippedCatalogue.file(code), Optional.of(office.unit("ICT")));
        RecordRow draft = records.catalogue
                .versionsOf(office.caller(YearPost.ICT_HEAD), process.id())
                .getFirst();
        var kind = records.versions.kind();
        office.act(records.versions, office.caller(YearPost.ICT_HEAD), draft, kind.propose);
        office.act(
                records.versions,
                office.caller(YearPost.DIRECTOR),
                draft,
                kind.grant,
                kind.decisionNo,
                "ศธ 04123/212",
                kind.decisionOn,
                TODAY,
                kind.decisionFile,
                office.paper());
        return process;
    }

    /** A case of knowledge management is begun, and done but for its last step. */
    void allButTheLastStep() {
        RecordRow process = published("C-04");
        CaseKind kind = records.cases.kind();
        RecordRow begun = office.make(
                records.cases,
                office.caller(YearPost.ICT_HEAD),
                kind.process,
                process.id(),
                kind.title,
                "จัดการความรู้เรื่องห้องเรียนทางไกล",
                kind.unit,
                office.unit("ICT"),
                kind.year,
                FiscalYear.of(TODAY),
                kind.startsOn,
                TODAY,
                kind.priority,
                CasePriority.NORMAL,
                kind.lead,
                office.person(YearPost.ICT_CLERK));
        office.act(records.cases, office.caller(YearPost.ICT_HEAD), begun, kind.start);
        for (int step = 1; step < 4; step++) {
            finish(step);
        }
    }

    /** The last step is finished, and its case with it. */
    void lastStep() {
        finish(4);
    }

    private void finish(int step) {
        CaseTaskKind kind = records.tasks.kind();
        RecordRow task = records.tasks
                .all(office.caller(YearPost.ICT_CLERK), RecordFilter.of(kind.stepNo.is(step)))
                .getFirst();
        office.act(records.tasks, office.caller(YearPost.ICT_CLERK), task, kind.finish, kind.branch, "");
    }

    /** The work of each morning: cases of the year begin. */
    void morning() {
        new JobCalendar(runtime, clock).now(office.id(), "processes.morning");
    }

    @Override
    public void close() {
        runtime.close();
    }
}
