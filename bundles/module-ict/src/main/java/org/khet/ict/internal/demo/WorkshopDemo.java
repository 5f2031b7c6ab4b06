package org.khet.ict.internal.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.khet.ict.internal.equipment.CheckResult;
import org.khet.ict.internal.equipment.DeviceMaintenanceRecord;
import org.khet.ict.internal.equipment.MaintenanceRegister;
import org.khet.ict.internal.setting.IctSql;
import org.khet.ict.internal.ticket.TicketState;
import org.khet.ict.internal.ticket.figure.ReportRegister;
import org.khet.ict.internal.ticket.part.PartRegister;
import org.khet.ict.internal.ticket.part.PartSort;
import org.khet.ict.internal.ticket.part.RepairPartRecord;
import org.khet.portal.api.demo.DemoData;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.module.ModuleSwitches;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.persistence.Transactions;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.security.Caller;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * What stands around devices and tickets of the demonstration: plans of maintenance with their orders, parts, a repair by a shop, the
 * report of a month. After both. Source: ict I.1.
 */
@Component(service = DemoData.class)
public final class WorkshopDemo implements DemoData {
    private static final int AFTER_TICKETS = 120;
    private static final String OFFICE = "KT1";
    private static final String UNPAID = "ความเสียหายอยู่นอกเงื่อนไขการรับประกัน";
    private final MaintenanceRegister maintenance;
    private final PartRegister parts;
    private final ReportRegister reports;
    private final DemoRequesters people;
    private final ModuleSwitches switches;
    private final IctSql sql;
    private final Transactions transactions;

    /** For the component runtime. */
    @Activate
    public WorkshopDemo(
            @Reference MaintenanceRegister maintenance,
            @Reference PartRegister parts,
            @Reference ReportRegister reports,
            @Reference DemoRequesters people,
            @Reference ModuleSwitches switches,
            @Reference IctSql sql,
            @Reference Transactions transactions) {
        this.maintenance = maintenance;
        this.parts = parts;
        this.reports = reports;
        this.people = people;
        this.switches = switches;
        this.sql = sql;
        this.transactions = transactions;
    }

    @Override
    public String module() {
        return "ict";
    }

    @Override
    public int order() {
        return AFTER_TICKETS;
    }

    @Override
    public void load(Cast cast) {
        cast.office(OFFICE)
                .filter(office -> switches.isOn(office, new ModuleId(module())))
                .filter(office -> maintenance.plans().after(office, 0, 1).isEmpty())
                .ifPresent(office -> transactions.run(() -> load(cast, office)));
    }

    private void load(Cast cast, OfficeId office) {
        Caller head = caller(cast, office, "12");
        Caller technician = caller(cast, office, "22");
        plans(head, technician, cast.today());
        parts(head, caller(cast, office, "01"), technician, cast.today());
        report(head);
    }

    private Caller caller(Cast cast, OfficeId office, String number) {
        return people.caller(cast, office, OFFICE, number);
    }

    /** The last ticket in that state. */
    private Optional<String> ticket(OfficeId office, TicketState state) {
        return sql
                .rows(
                        office,
                        "select number_text from ict_ticket where office_id = ? and state = ? order by reported_at desc",
                        row -> row.getString(1),
                        office.value(),
                        state.name())
                .stream()
                .findFirst();
    }

    private void plans(Caller head, Caller technician, LocalDate today) {
        plan(head, "SRV", 3, today.minusDays(10), "ตรวจพื้นที่จัดเก็บ ทำความสะอาดฝุ่น ทดสอบการกู้คืนข้อมูลสำรอง");
        plan(head, "PRN", 6, today.minusDays(4), "ทำความสะอาดลูกยางและหัวพิมพ์ ตรวจจำนวนแผ่นที่พิมพ์");
        DeviceMaintenanceRecord kind = maintenance.orders().kind();
        List<RecordRow> due = maintenance
                .orders()
                .internal()
                .all(head, RecordFilter.of(kind.deviceClass.is("PRN"), kind.in(kind.waiting)));
        for (int i = 0; i < Math.min(2, due.size()); i++) {
            RecordDraft done = new RecordDraft()
                    .with(kind.doneOn, today.minusDays(1))
                    .with(kind.result, i == 0 ? CheckResult.GOOD : CheckResult.WATCH)
                    .with(kind.minutes, 25 + 10 * i);
            maintenance.orders().internal().act(technician, due.get(i), kind.finish, done, "");
        }
        due.stream()
                .skip(2)
                .findFirst()
                .ifPresent(one -> maintenance
                        .orders()
                        .internal()
                        .act(technician, one, kind.skip, new RecordDraft(), "เครื่องอยู่ระหว่างส่งซ่อม"));
    }

    private void plan(Caller head, String deviceClass, int months, LocalDate first, String work) {
        var kind = maintenance.plans().kind();
        maintenance
                .plans()
                .internal()
                .create(
                        head,
                        new RecordDraft()
                                .with(kind.deviceClass, deviceClass)
                                .with(kind.months, months)
                                .with(kind.first, first)
                                .with(kind.work, work));
    }

    private void parts(Caller head, Caller director, Caller technician, LocalDate today) {
        RepairPartRecord kind = parts.parts().kind();
        ticket(head.office(), TicketState.WAITING_PART).ifPresent(waiting -> {
            RecordRow asked = part(technician, part(waiting, "อะแดปเตอร์จ่ายไฟจุดกระจายสัญญาณ", "650"));
            RecordRow endorsed = parts.parts().internal().act(head, asked, kind.endorse);
            RecordDraft decision = new RecordDraft()
                    .with(kind.decisionNo, "บันทึกข้อความ ที่ 47")
                    .with(kind.decisionOn, today.minusDays(3));
            RecordRow allowed = parts.parts().internal().act(director, endorsed, kind.approve, decision, "");
            RecordDraft order = new RecordDraft().with(kind.orderedOn, today.minusDays(2));
            parts.parts().internal().act(head, allowed, kind.order, order, "");
            part(technician, part(waiting, "สายสัญญาณภายนอกอาคาร 30 เมตร", "900"));
        });
        ticket(head.office(), TicketState.REPAIRING)
                .ifPresent(repaired -> part(
                        technician,
                        part(repaired, "ซ่อมแผงวงจรจ่ายไฟ", "1800")
                                .with(kind.sort, PartSort.SHOP)
                                .with(kind.shop, "ร้านตัวอย่างคอมพิวเตอร์")
                                .with(kind.expectedOn, today.plusDays(6))));
    }

    private RecordDraft part(String ticket, String what, String price) {
        RepairPartRecord kind = parts.parts().kind();
        return new RecordDraft()
                .with(kind.ticketNo, ticket)
                .with(kind.sort, PartSort.PART)
                .with(kind.what, what)
                .with(kind.quantity, BigDecimal.ONE)
                .with(kind.price, new BigDecimal(price))
                .with(kind.warrantyReason, UNPAID);
    }

    private RecordRow part(Caller technician, RecordDraft draft) {
        return parts.parts().internal().create(technician, draft);
    }

    private void report(Caller head) {
        var kind = reports.reports().kind();
        RecordDraft words = new RecordDraft()
                .with(kind.activities, "ออกซ่อมที่โรงเรียน 6 ครั้ง อบรมครูผู้ดูแลคอมพิวเตอร์ 1 รุ่น")
                .with(kind.problems, "อะไหล่จุดกระจายสัญญาณมาช้า งานรออะไหล่เกินกำหนด")
                .with(kind.proposals, "ตั้งงบอะไหล่สำรองไว้ในแผนปฏิบัติการปีต่อไป");
        RecordRow made = reports.reports().internal().create(head, words);
        reports.reports().internal().act(head, made, kind.submit);
    }

    /** The record layer clears all kinds of the module. */
    @Override
    public void remove(Cast cast) {}
}
