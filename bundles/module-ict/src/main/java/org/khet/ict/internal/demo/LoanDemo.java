package org.khet.ict.internal.demo;

import java.time.LocalDate;
import java.util.List;
import org.khet.ict.internal.supply.DeviceCondition;
import org.khet.ict.internal.supply.DeviceLoanRecord;
import org.khet.ict.internal.supply.SupplyRegister;
import org.khet.portal.api.demo.DemoData;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.module.ModuleSwitches;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.persistence.Transactions;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.structure.UnitId;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Loans of devices of the register, beside those that only ask: one overdue by three days, one that came back damaged and is repaired.
 * After the devices. Source: ict I.1.
 */
@Component(service = DemoData.class)
public final class LoanDemo implements DemoData {
    private static final int AFTER_TICKETS = 130;
    private static final String OFFICE = "KT1";

    private final SupplyRegister supplies;
    private final DemoRequesters people;
    private final ModuleSwitches switches;
    private final Transactions transactions;

    /** For the component runtime. */
    @Activate
    public LoanDemo(
            @Reference SupplyRegister supplies,
            @Reference DemoRequesters people,
            @Reference ModuleSwitches switches,
            @Reference Transactions transactions) {
        this.supplies = supplies;
        this.people = people;
        this.switches = switches;
        this.transactions = transactions;
    }

    private enum Stand {
        APPROVED,
        OUT,
        BACK_DAMAGED,
        BACK_GOOD
    }

    /**
     * A loan.
     *
     * @param from days from today
     * @param due  days from today
     */
    private record Lent(
            String borrower,
            String unit,
            String device,
            String purpose,
            String place,
            int from,
            int due,
            Stand stand) {}

    private static final List<Lent> LENT = List.of(
            new Lent(
                    "19",
                    "SUP",
                    "NB-5001",
                    "นิเทศโรงเรียนในอำเภอตัวอย่างใต้",
                    "โรงเรียนบ้านเขาตัวอย่าง 09",
                    -8,
                    -3,
                    Stand.OUT),
            new Lent("20", "PROM", "NB-5002", "งานศิลปหัตถกรรมนักเรียน", "ห้องประชุม 2", -1, 3, Stand.OUT),
            new Lent("18", "TDEV", "PJ-0400", "อบรมครูแกนนำ", "ห้องประชุม 1", -6, -1, Stand.BACK_DAMAGED),
            new Lent(
                    "11",
                    "PLAN",
                    "NB-5003",
                    "เก็บข้อมูลแผนปฏิบัติการ",
                    "โรงเรียนชุมชนตัวอย่าง 07",
                    -12,
                    -7,
                    Stand.BACK_GOOD),
            new Lent("21", "AUD", "NB-5004", "ตรวจสอบภายในโรงเรียน", "โรงเรียนวัดตัวอย่าง 11", 1, 4, Stand.APPROVED));

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
                .filter(office -> !areThere(cast, office))
                .ifPresent(office -> transactions.run(() -> LENT.forEach(lent -> load(cast, office, lent))));
    }

    private boolean areThere(Cast cast, OfficeId office) {
        DeviceLoanRecord kind = supplies.loans().kind();
        return supplies.loans()
                        .internal()
                        .count(people.caller(cast, office, OFFICE, "12"), RecordFilter.of(kind.in(kind.given)))
                > 0;
    }

    private void load(Cast cast, OfficeId office, Lent lent) {
        RecordService<DeviceLoanRecord> loans = supplies.loans();
        DeviceLoanRecord kind = loans.kind();
        Caller technician = people.caller(cast, office, OFFICE, "22");
        RecordRow asked = loans.internal()
                .create(
                        people.caller(cast, office, OFFICE, lent.borrower()),
                        draft(kind, cast, office, lent)
                                .with(
                                        kind.items,
                                        List.of(new RecordDraft()
                                                .with(kind.device, lent.device())
                                                .with(kind.accessories, "สายไฟ กระเป๋า"))));
        RecordRow approved = loans.internal().act(people.caller(cast, office, OFFICE, "12"), asked, kind.approve);
        if (lent.stand() == Stand.APPROVED) {
            return;
        }
        RecordDraft handed = new RecordDraft().with(kind.receiver, cast.person(OFFICE, lent.borrower()));
        RecordRow out = loans.internal().act(technician, approved, kind.lend, handed, "");
        if (lent.stand() != Stand.OUT) {
            comesBack(technician, out, cast.today(), lent);
        }
    }

    private RecordDraft draft(DeviceLoanRecord kind, Cast cast, OfficeId office, Lent lent) {
        UnitId unit = people.owner(cast, office, OFFICE, lent.unit()).unit();
        return new RecordDraft()
                .with(kind.borrower, cast.person(OFFICE, lent.borrower()))
                .with(kind.unit, unit)
                .with(kind.phone, "00000000" + lent.borrower())
                .with(kind.purpose, lent.purpose())
                .with(kind.place, lent.place())
                .with(kind.from, cast.today().plusDays(lent.from()))
                .with(kind.due, cast.today().plusDays(lent.due()));
    }

    private void comesBack(Caller technician, RecordRow out, LocalDate today, Lent lent) {
        DeviceLoanRecord kind = supplies.loans().kind();
        boolean damaged = lent.stand() == Stand.BACK_DAMAGED;
        List<RecordDraft> lines = out.lines(kind.back).stream()
                .map(line -> new RecordDraft()
                        .ofLine(line.id())
                        .with(kind.conditionIn, damaged ? DeviceCondition.DAMAGED : DeviceCondition.GOOD)
                        .with(kind.backNote, damaged ? "หลอดภาพขาด ฉายไม่ติด" : ""))
                .toList();
        RecordDraft back = new RecordDraft()
                .with(kind.back, lines)
                .with(kind.returnedOn, today.plusDays(damaged ? 0 : lent.due()))
                .with(kind.returner, "ผู้ยืม");
        RecordRow returned = supplies.loans().internal().act(technician, out, kind.takeBack, back, "");
        if (!damaged) {
            supplies.loans().internal().act(technician, returned, kind.close);
        }
    }

    /** The record layer clears the loans, their tickets go with the others. */
    @Override
    public void remove(Cast cast) {}
}
