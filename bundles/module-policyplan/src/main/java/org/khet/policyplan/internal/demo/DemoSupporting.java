package org.khet.policyplan.internal.demo;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import org.khet.policyplan.internal.allocation.NoticeKind;
import org.khet.policyplan.internal.supporting.SupportingProjectKind;
import org.khet.portal.api.record.MonthGrid;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;

/** Projects by which schools use their clerks' wages: one is sent, one still a draft. Source: policyplan PLAN-93. */
final class DemoSupporting {
    private final DemoPlanOffice office;
    private final RecordService<SupportingProjectKind> projects;

    DemoSupporting(DemoPlanOffice office) {
        this.office = office;
        this.projects = office.registers().supporting();
    }

    void load() {
        if (office.isFirst()) {
            SupportingProjectKind kind = projects.kind();
            office.act(projects, "S01-H", project("S01", "15000.00"), kind.send);
            project("S03", "7500.00");
        } else {
            project("S51", "15000.00");
        }
    }

    private RecordRow project(String school, String monthly) {
        SupportingProjectKind kind = projects.kind();
        MonthGrid grid = MonthGrid.ZERO;
        for (Month month = Month.OCTOBER; month != Month.APRIL; month = month.plus(1)) {
            grid = grid.with(month, DemoPlanOffice.baht(monthly));
        }
        LocalDate first = office.year().firstDay();
        return office.make(
                projects,
                school + "-U",
                new RecordDraft()
                        .with(kind.school, office.school(school))
                        .with(kind.notice, notice(school).id())
                        .with(kind.title, "เพิ่มประสิทธิภาพงานธุรการของโรงเรียน")
                        .with(kind.responsible, office.person(school + "-U"))
                        .with(kind.start, first)
                        .with(kind.until, first.plusMonths(6).minusDays(1))
                        .with(kind.rationale, "ครูใช้เวลากับงานเอกสารมาก จึงจ้างครูธุรการตามเงินที่ได้รับจัดสรร")
                        .with(kind.objectives, "ครูมีเวลาสอนเต็มที่ งานเอกสารของโรงเรียนเสร็จตามกำหนด")
                        .with(kind.indicator, "ร้อยละของหนังสือที่ตอบทันกำหนด")
                        .with(kind.measure, "ร้อยละ")
                        .with(kind.target, DemoPlanOffice.baht("90"))
                        .with(
                                kind.activities,
                                List.of(new RecordDraft()
                                        .with(kind.activity, "จ้างครูธุรการ 1 คน")
                                        .with(kind.expenditure, "2")
                                        .with(kind.grid, grid))));
    }

    private RecordRow notice(String school) {
        NoticeKind kind = office.registers().allocations().notices().kind();
        return office.registers().allocations().notices().after(office.office(), 0, 100).stream()
                .filter(row -> row.get(kind.school).equals(Optional.of(office.school(school))))
                .findFirst()
                .orElseThrow();
    }
}
