package org.khet.policyplan.internal.demo;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.khet.policyplan.internal.allocation.AllocationKind;
import org.khet.policyplan.internal.allocation.AllocationMethod;
import org.khet.policyplan.internal.allocation.AllocationSort;
import org.khet.policyplan.internal.allocation.CountKind;
import org.khet.policyplan.internal.money.SpentKind;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;

/** Counts, allocations in several states and typed spending of a demonstration office. Source: policyplan I. */
final class DemoAllocations {
    private final DemoPlanOffice office;
    private final DemoPlanRoles roles;
    private final RecordService<AllocationKind> allocations;

    DemoAllocations(DemoPlanOffice office, DemoPlanRoles roles) {
        this.office = office;
        this.roles = roles;
        this.allocations = office.registers().allocations().allocations();
    }

    void load(DemoLines lines) {
        AllocationKind kind = allocations.kind();
        List<String> schools =
                office.isFirst() ? List.of("S01", "S02", "S03", "S04", "S05", "S07", "S08") : List.of("S51", "S52");
        RecordRow clerks = allocation(
                "จัดสรรค่าจ้างครูธุรการโรงเรียน ต.ค.–มี.ค.",
                lines.of("05.1"),
                schools.stream().map(school -> heads(school, "clerk-15000", 1)).toList());
        RecordRow notified = office.act(
                allocations,
                roles.budget(),
                approve(clerks),
                kind.notify,
                new RecordDraft()
                        .with(kind.noticeNo, "ศธ 04999/ว 45")
                        .with(kind.notifiedOn, office.year().firstDay().plusDays(30)));
        spent(lines.of("05.1"), notified);
        RecordRow cheap = allocation(
                "จัดสรรค่าจ้างครูธุรการโรงเรียน อัตรา 9,000 บาท",
                lines.of("05.2"),
                schools.stream().map(school -> heads(school, "clerk-9000", 1)).toList());
        ask(cheap);
        allocation("จัดสรรค่าจ้างนักการภารโรง", lines.of("05.3"), List.of(heads(schools.getFirst(), "janitor", 1)));
        int pupils = 120;
        for (String school : schools) {
            count(school, pupils);
            pupils += 15;
        }
    }

    private RecordDraft heads(String school, String group, int heads) {
        AllocationKind kind = allocations.kind();
        return new RecordDraft()
                .with(kind.school, office.school(school))
                .with(kind.group, group)
                .with(kind.heads, heads)
                .with(kind.rate, DemoPlanOffice.baht("0"));
    }

    private RecordRow allocation(String title, Long line, List<RecordDraft> lines) {
        AllocationKind kind = allocations.kind();
        YearMonth first = YearMonth.from(office.year().firstDay());
        RecordRow made = office.make(
                allocations,
                roles.budget(),
                new RecordDraft()
                        .with(kind.title, title)
                        .with(kind.year, office.year())
                        .with(kind.round, 1)
                        .with(kind.sort, AllocationSort.ORIGINAL)
                        .with(kind.line, line)
                        .with(kind.method, AllocationMethod.RATE)
                        .with(kind.from, first)
                        .with(kind.until, first.plusMonths(5))
                        .with(
                                kind.spendBy,
                                office.year().firstDay().plusMonths(6).minusDays(1))
                        .with(kind.criteria, "ตามจำนวนอัตราที่ได้รับอนุมัติให้จ้าง")
                        .with(kind.conditions, "เบิกจ่ายให้แล้วเสร็จภายในวันที่กำหนด")
                        .with(kind.committee, "คณะกรรมการจัดสรรงบประมาณ")
                        .with(kind.orderNo, "376/" + (office.year().buddhist() - 1))
                        .with(kind.orderFrom, office.year().firstDay().minusDays(10))
                        .with(kind.lines, lines));
        return office.act(allocations, roles.budget(), made, kind.compute);
    }

    private RecordRow ask(RecordRow row) {
        AllocationKind kind = allocations.kind();
        RecordRow agreed = office.act(allocations, roles.secretary(), row, kind.agree);
        return office.act(allocations, roles.budget(), agreed, kind.ask);
    }

    private RecordRow approve(RecordRow row) {
        AllocationKind kind = allocations.kind();
        LocalDate day = office.year().firstDay().plusDays(25);
        return office.act(
                allocations,
                roles.director(),
                ask(row),
                kind.approve,
                new RecordDraft()
                        .with(kind.decisionNo, "นผ 12")
                        .with(kind.decisionOn, day)
                        .with(kind.decisionFile, office.paper("บันทึกข้อความ นผ 12.pdf")));
    }

    private void spent(Long line, RecordRow allocation) {
        SpentKind kind = office.registers().money().spent().kind();
        office.make(
                office.registers().money().spent(),
                roles.budget(),
                new RecordDraft()
                        .with(kind.month, YearMonth.from(office.year().firstDay()))
                        .with(kind.line, line)
                        .with(kind.allocation, allocation.id())
                        .with(kind.amount, DemoPlanOffice.baht("105000.00"))
                        .with(kind.note, "ค่าจ้างเดือน ต.ค."));
    }

    private void count(String school, int pupils) {
        RecordService<CountKind> counts = office.registers().allocations().counts();
        CountKind kind = counts.kind();
        RecordRow made = office.make(
                counts,
                roles.secretary(),
                new RecordDraft()
                        .with(kind.asOf, office.year().firstDay().plusDays(40))
                        .with(kind.school, office.school(school))
                        .with(kind.round, "DMC ภาคเรียนที่ 2")
                        .with(
                                kind.levels,
                                List.of(new RecordDraft()
                                        .with(kind.level, office.isFirst() ? "primary" : "lower-secondary")
                                        .with(kind.male, pupils / 2)
                                        .with(kind.female, pupils - pupils / 2)
                                        .with(kind.poor, pupils / 4)
                                        .with(kind.boarding, 0))));
        RecordRow certified = office.act(counts, roles.secretary(), made, kind.certify);
        office.act(counts, roles.secretary(), certified, kind.acknowledge);
    }
}
