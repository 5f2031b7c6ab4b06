package org.khet.finance.internal.demo;

import static org.khet.finance.internal.demo.DemoFinanceOffice.baht;

import java.time.LocalDate;
import java.util.List;
import org.khet.finance.internal.staff.DirectPaySort;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordRow;

/** Fuel, rents, loans and totals of direct pay of a demonstration office. Source: finance I. */
final class DemoStaffMoney {
    private final DemoFinanceOffice office;
    private final DemoFunds.Made money;

    DemoStaffMoney(DemoFinanceOffice office, DemoFunds.Made money) {
        this.office = office;
        this.money = money;
    }

    void load() {
        RecordRow first = fuel(office.before(6), "กข 9901 ตัวอย่าง", "40.00", "34.50", 52_100, 52_460);
        fuel(office.before(1), "กข 9902 ตัวอย่าง", "35.50", "34.50", 18_020, 18_300);
        claimed(first);
        rent("HOUSE", "ค่าเช่าบ้านข้าราชการ", "ช.1/99", "4000.00", true);
        rent("UTILITY", "ค่าไฟฟ้าสำนักงาน", "ฟ.2/99", "18500.00", false);
        loan("เดินทางไปอบรมระบบข้อมูลต่างจังหวัด", "5000.00", false);
        loan("จัดอบรมการใช้ระบบของโรงเรียนขนาดเล็ก", "8000.00", true);
        pay(DirectPaySort.PAY, "เงินเดือนข้าราชการครู", 412, "13842500.00", "13842500.00");
        pay(DirectPaySort.DEDUCTION, "หนี้สหกรณ์ออมทรัพย์", 268, "3410750.00", "3409250.00");
        pay(DirectPaySort.PAY, "เงินวิทยฐานะ", 187, "1047200.00", "");
    }

    /** Where the directorate group keeps the trips, fuel waits for its own one. */
    private void claimed(RecordRow fuel) {
        var fuels = office.all().staff().fuels;
        if (fuels.actions(office.as(office.roles().claimant()), fuel).contains(fuels.kind().claim)) {
            office.act(fuels, office.roles().claimant(), fuel, fuels.kind().claim, new RecordDraft());
        }
    }

    private long kind(String code) {
        var kinds = office.all().spending().kinds;
        return kinds.after(office.key(), 0, 50).stream()
                .filter(row -> row.get(kinds.kind().code).equals(code))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private RecordRow fuel(LocalDate on, String vehicle, String litres, String price, int from, int to) {
        var kind = office.all().staff().fuels.kind();
        return office.make(
                office.all().staff().fuels,
                office.roles().claimant(),
                new RecordDraft()
                        .with(kind.filledOn, on)
                        .with(kind.unit, office.unit("ICT"))
                        .with(kind.claimant, office.person(office.roles().claimant()))
                        .with(kind.vehicle, vehicle)
                        .with(kind.litres, baht(litres))
                        .with(kind.price, baht(price))
                        .with(kind.receiptNo, "ปม " + from)
                        .with(kind.odometerFrom, from)
                        .with(kind.odometerTo, to)
                        .with(kind.kind, kind("FUEL"))
                        .with(kind.line, money.travel().id())
                        .with(
                                kind.trips,
                                List.of(new RecordDraft()
                                        .with(kind.tripOn, on)
                                        .with(kind.where, "โรงเรียนในกลุ่มตัวอย่าง 3 แห่ง")
                                        .with(kind.purpose, "ตรวจซ่อมเครือข่ายโรงเรียน")
                                        .with(kind.tripKm, to - from))));
    }

    private void rent(String sort, String subject, String contract, String rate, boolean approved) {
        var rents = office.all().staff().rents;
        var kind = rents.kind();
        RecordRow made = office.make(
                rents,
                office.roles().payer(),
                new RecordDraft()
                        .with(kind.sort, sort)
                        .with(kind.subject, subject)
                        .with(kind.unit, office.unit("FIN"))
                        .with(kind.payee, office.person(office.roles().claimant()))
                        .with(kind.kind, kind("HIRED"))
                        .with(kind.line, money.donation().id())
                        .with(kind.rate, baht(rate))
                        .with(kind.from, office.year().firstDay())
                        .with(kind.until, office.year().lastDay())
                        .with(kind.contractNo, contract));
        if (approved) {
            office.act(rents, office.roles().head(), made, kind.approve, new RecordDraft());
        }
    }

    private void loan(String purpose, String amount, boolean approved) {
        var loans = office.all().staff().loans;
        var kind = loans.kind();
        RecordRow made = office.make(
                loans,
                office.roles().claimant(),
                new RecordDraft()
                        .with(kind.borrower, office.person(office.roles().claimant()))
                        .with(kind.unit, office.unit("ICT"))
                        .with(kind.sort, approved ? "ACTIVITY" : "TRAVEL")
                        .with(kind.purpose, purpose)
                        .with(kind.kind, kind("TRAVEL"))
                        .with(kind.line, money.travel().id())
                        .with(kind.amount, baht(amount))
                        .with(kind.eventEnd, office.today().plusDays(14))
                        .with(
                                kind.estimate,
                                List.of(new RecordDraft()
                                        .with(kind.estimateText, purpose)
                                        .with(kind.estimateSum, baht(amount)))));
        if (approved) {
            office.act(loans, office.roles().head(), made, kind.approve, new RecordDraft());
        }
    }

    private void pay(DirectPaySort sort, String item, int persons, String handed, String paid) {
        var pays = office.all().staff().directPays;
        var kind = pays.kind();
        RecordRow made = office.make(
                pays,
                office.roles().books(),
                new RecordDraft()
                        .with(kind.payday, office.before(4))
                        .with(kind.sort, sort)
                        .with(kind.item, item)
                        .with(kind.persons, persons)
                        .with(kind.handed, baht(handed)));
        if (!paid.isEmpty()) {
            office.act(pays, office.roles().books(), made, kind.compare, new RecordDraft().with(kind.paid, baht(paid)));
        }
    }
}
