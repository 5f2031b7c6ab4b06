package org.khet.year.play;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.khet.policyplan.internal.allocation.AllocationMethod;
import org.khet.policyplan.internal.allocation.AllocationRegisters;
import org.khet.policyplan.internal.allocation.AllocationSort;
import org.khet.policyplan.internal.money.RatePer;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.year.office.PlayedOffice;
import org.khet.year.office.YearPost;
import org.khet.year.oracle.YearLog;

/** Money is given on to schools and units: computed, agreed, approved, notified, acknowledged. Source: policyplan J.1, J.4. */
public final class AllocationPlay {
    private final PlayedOffice office;
    private final YearLog log;
    private final PlanPlay plan;
    private final DecisionPlay decisions;
    private final AllocationRegisters registers;
    private final Map<String, RecordRow> made = new HashMap<>();

    public AllocationPlay(PlayedOffice office, YearLog log, PlanPlay plan, DecisionPlay decisions) {
        this.office = office;
        this.log = log;
        this.plan = plan;
        this.decisions = decisions;
        registers = plan.registers().allocations();
    }

    /** What one month of somebody costs. */
    public void rate(String item, String group, BigDecimal baht) {
        var rates = plan.registers().money().rates();
        var kind = rates.kind();
        office.make(
                rates,
                office.caller(YearPost.BUDGET),
                kind.item,
                plan.item(item).id(),
                kind.group,
                group,
                kind.rate,
                baht,
                kind.per,
                RatePer.MONTH,
                kind.from,
                LocalDate.of(2026, 10, 1),
                kind.authority,
                "ศธ 04002/ว 100");
    }

    /** By heads and a rate for the first half of the year; key of the record. */
    public long byRate(
            LocalDate day, String key, String item, String group, BigDecimal rate, Map<Integer, Integer> heads) {
        var kind = registers.allocations().kind();
        List<RecordDraft> lines = new ArrayList<>();
        List<YearLog.Share> shares = new ArrayList<>();
        heads.forEach((school, number) -> {
            lines.add(PlayedOffice.draft(
                    kind.school,
                    office.schools().get(school),
                    kind.group,
                    group,
                    kind.heads,
                    number,
                    kind.rate,
                    BigDecimal.ZERO));
            shares.add(new YearLog.Share("school " + school, number, rate, 6, BigDecimal.ZERO));
        });
        RecordRow draft = draft(key, key, item, AllocationMethod.RATE, lines);
        RecordRow computed = office.act(registers.allocations(), office.caller(YearPost.BUDGET), draft, kind.compute);
        finish(day, key, key, item, computed, shares);
        return computed.id();
    }

    /** By a list of sums for schools and units. */
    public void byList(LocalDate day, String key, String item, Map<String, BigDecimal> sums) {
        listed(day, key, key, item, sums);
    }

    /** What an allocation gave is changed: more for some, less for others. */
    public void adjust(LocalDate day, String key, String base, String item, Map<String, BigDecimal> sums) {
        listed(day, key, base, item, sums);
    }

    private void listed(LocalDate day, String key, String base, String item, Map<String, BigDecimal> sums) {
        var kind = registers.allocations().kind();
        List<RecordDraft> lines = new ArrayList<>();
        List<YearLog.Share> shares = new ArrayList<>();
        sums.forEach((receiver, sum) -> {
            boolean school = receiver.startsWith("school ");
            lines.add(PlayedOffice.draft(
                    kind.school,
                    school ? office.schools().get(Integer.parseInt(receiver.substring(7))) : null,
                    kind.unit,
                    school ? null : office.unit(receiver),
                    kind.typed,
                    sum));
            shares.add(YearLog.Share.of(receiver, sum));
        });
        RecordRow draft = draft(key, base, item, AllocationMethod.LIST, lines);
        finish(day, key, base, item, draft, shares);
    }

    private RecordRow draft(String key, String base, String item, AllocationMethod method, List<RecordDraft> lines) {
        var kind = registers.allocations().kind();
        return office.make(
                registers.allocations(),
                office.caller(YearPost.BUDGET),
                kind.title,
                "จัดสรร " + key,
                kind.year,
                PlanPlay.YEAR,
                kind.round,
                1,
                kind.sort,
                base.equals(key) ? AllocationSort.ORIGINAL : AllocationSort.ADJUSTMENT,
                kind.adjusts,
                base.equals(key) ? null : made.get(base).id(),
                kind.line,
                plan.line(item).id(),
                kind.method,
                method,
                kind.from,
                YearMonth.of(2026, 10),
                kind.until,
                YearMonth.of(2027, 3),
                kind.spendBy,
                LocalDate.of(2027, 9, 30),
                kind.criteria,
                "ตามที่ได้รับแจ้ง",
                kind.committee,
                "คณะกรรมการจัดสรรงบประมาณ",
                kind.orderNo,
                "376/2569",
                kind.orderFrom,
                LocalDate.of(2026, 10, 1),
                kind.lines,
                lines);
    }

    private void finish(
            LocalDate day, String key, String base, String item, RecordRow row, List<YearLog.Share> shares) {
        var kind = registers.allocations().kind();
        office.act(registers.allocations(), office.caller(YearPost.FOLLOW_UP), row, kind.agree);
        office.act(registers.allocations(), office.caller(YearPost.BUDGET), row, kind.ask);
        decisions.decide(() -> office.act(
                registers.allocations(),
                office.caller(YearPost.DIRECTOR),
                row,
                kind.approve,
                kind.decisionNo,
                "นผ " + (made.size() + 1) + "/2570",
                kind.decisionOn,
                day,
                kind.decisionFile,
                office.paper()));
        office.act(
                registers.allocations(),
                office.caller(YearPost.BUDGET),
                row,
                kind.notify,
                kind.noticeNo,
                "ศธ 04999/ว " + (made.size() + 1),
                kind.notifiedOn,
                day);
        made.put(key, row);
        log.allocated.add(new YearLog.Allocated(day, key, base, item, List.copyOf(shares)));
        log.paper("policyplan.allocation");
    }

    /** Each school that was told says that it read it. */
    public void acknowledge() {
        var kind = registers.notices().kind();
        for (int school = 0; school < office.schools().size(); school++) {
            var head = office.school(school, "h");
            for (RecordRow notice : registers
                    .notices()
                    .all(
                            head,
                            RecordFilter.of(
                                    kind.in(kind.notified),
                                    kind.school.is(office.schools().get(school))))) {
                office.act(registers.notices(), head, notice, kind.acknowledge);
            }
        }
    }

    /** The head of the unit that gets it says for which project it is. */
    public void join(String key, YearPost head, long project) {
        var kind = registers.notices().kind();
        RecordFilter of = RecordFilter.of(kind.allocation.is(made.get(key).id()));
        for (RecordRow notice : registers.notices().all(office.caller(head), of)) {
            office.act(registers.notices(), office.caller(head), notice, kind.join, kind.project, project);
        }
    }

    /** What was given is taken back. */
    public void cancel(String key) {
        office.act(
                registers.allocations(),
                office.caller(YearPost.PLANNER),
                made.get(key),
                registers.allocations().kind().cancel);
        log.cancelled.add(key);
    }

    /** Keys of the records by the names of the play. */
    public Map<String, Long> keys() {
        Map<String, Long> keys = new HashMap<>();
        made.forEach((key, row) -> keys.put(key, row.id()));
        return keys;
    }
}
