package org.khet.year.play;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.khet.policyplan.internal.request.RequestKind;
import org.khet.policyplan.internal.request.RequestRegisters;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.time.FiscalYear;
import org.khet.year.office.PlayedOffice;
import org.khet.year.office.YearPost;
import org.khet.year.oracle.YearLog;

/** Schools ask for money of the next year: quantity by price, sent by their heads, analysed, agreed or refused. Source: policyplan J.1. */
public final class RequestPlay {
    private final PlayedOffice office;
    private final YearLog log;
    private final RequestRegisters registers;
    private final List<RecordRow> sent = new ArrayList<>();
    private RecordRow round;
    private LocalDate due;

    public RequestPlay(PlayedOffice office, YearLog log, PlanPlay plan) {
        this.office = office;
        this.log = log;
        registers = plan.registers().requests();
    }

    /** The office calls for requests until a day. */
    public void open(LocalDate day, LocalDate until) {
        var kind = registers.rounds().kind();
        due = until;
        round = office.make(
                registers.rounds(),
                office.caller(YearPost.BUDGET),
                kind.year,
                FiscalYear.ofBuddhist(2571),
                kind.sort,
                "YEARLY",
                kind.name,
                "คำของบประมาณประจำปี พ.ศ. 2571",
                kind.criteria,
                "เรียงตามความจำเป็นเร่งด่วนและผลต่อผู้เรียน",
                kind.opensOn,
                day,
                kind.dueOn,
                until);
        office.act(registers.rounds(), office.caller(YearPost.BUDGET), round, kind.openIt);
    }

    /** A school's clerk writes, its head sends. */
    public void ask(LocalDate day, int school, BigDecimal quantity, BigDecimal price) {
        RequestKind kind = registers.requests().kind();
        RecordRow made = office.make(
                registers.requests(),
                office.school(school, "u"),
                kind.round,
                round.id(),
                kind.sort,
                "YEARLY",
                kind.school,
                office.schools().get(school),
                kind.priority,
                1,
                kind.expenditure,
                "3",
                kind.item,
                "เครื่องคอมพิวเตอร์สำหรับห้องเรียน",
                kind.quantity,
                quantity,
                kind.measure,
                "เครื่อง",
                kind.price,
                price,
                kind.reason,
                "ของเดิมชำรุด");
        sent.add(office.act(registers.requests(), office.school(school, "h"), made, kind.send));
        log.requested.add(new YearLog.Requested(day, due, quantity, price, null));
        log.paper("policyplan.request");
    }

    /** All are looked at; the committee agrees to so many percent of each, to nothing of the last. */
    public void agree(BigDecimal percent) {
        RequestKind kind = registers.requests().kind();
        for (int i = 0; i < sent.size(); i++) {
            RecordRow row = office.act(
                    registers.requests(),
                    office.caller(YearPost.BUDGET),
                    sent.get(i),
                    kind.analyse,
                    kind.targetQuantity,
                    "นักเรียน 120 คน",
                    kind.targetQuality,
                    "ใช้จัดการเรียนรู้ได้ทุกห้อง");
            if (i == sent.size() - 1) {
                office.act(registers.requests(), office.caller(YearPost.FOLLOW_UP), row, kind.refuse);
                continue;
            }
            YearLog.Requested was = log.requested.get(i);
            BigDecimal agreed = was.baht().multiply(percent).movePointLeft(2).setScale(2, java.math.RoundingMode.DOWN);
            office.act(
                    registers.requests(),
                    office.caller(YearPost.FOLLOW_UP),
                    row,
                    kind.agree,
                    kind.committeeAmount,
                    agreed,
                    kind.committeeReason,
                    "ตามกรอบวงเงิน");
            log.requested.set(i, new YearLog.Requested(was.sentOn(), was.dueOn(), was.quantity(), was.price(), agreed));
        }
        office.act(
                registers.rounds(),
                office.caller(YearPost.BUDGET),
                round,
                registers.rounds().kind().close);
    }
}
