package org.khet.finance.internal.demo;

import java.math.BigDecimal;
import java.util.List;
import org.khet.finance.internal.asset.AssetEventSort;
import org.khet.finance.internal.asset.DisposalRecord;
import org.khet.finance.internal.keeping.PropertyRecords;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordRow;

/** Purchases, supplies and assets of a demonstration office. Source: finance I. */
final class DemoProperty {
    private final DemoFinanceOffice office;
    private final DemoFunds.Made money;
    private final PropertyRecords all;

    DemoProperty(DemoFinanceOffice office, DemoFunds.Made money) {
        this.office = office;
        this.money = money;
        this.all = office.all().property();
    }

    void load() {
        head();
        RecordRow paper = supply("W-001", "กระดาษถ่ายเอกสาร A4 80 แกรม", "รีม", "10", "25", "115.00");
        supply("W-002", "หมึกพิมพ์เลเซอร์สีดำ", "กล่อง", "5", "3", "1850.00");
        issue(paper);
        new DemoPurchases(office, money).load();
        RecordRow first = assets();
        event(first);
        check();
        DisposalRecord disposal = all.disposals.kind();
        office.make(
                all.disposals,
                office.roles().officer(),
                new RecordDraft()
                        .with(disposal.way, "SALE")
                        .with(disposal.reason, "ชำรุดจนใช้การไม่ได้และซ่อมไม่คุ้มค่า")
                        .with(
                                disposal.items,
                                List.of(new RecordDraft()
                                        .with(disposal.asset, first.id())
                                        .with(disposal.proceeds, BigDecimal.ZERO))));
    }

    private void head() {
        var kind = all.heads.kind();
        office.make(
                all.heads,
                office.roles().director(),
                new RecordDraft()
                        .with(kind.holder, office.person(office.roles().head()))
                        .with(kind.from, office.year().firstDay())
                        .with(kind.order, "คำสั่งที่ 275/" + (office.year().buddhist() - 1)));
    }

    private RecordRow supply(String code, String name, String measure, String least, String there, String cost) {
        var kind = all.items.kind();
        RecordRow item = office.make(
                all.items,
                office.roles().officer(),
                new RecordDraft()
                        .with(kind.code, code)
                        .with(kind.name, name)
                        .with(kind.measure, measure)
                        .with(kind.place, "ตู้ 1 ชั้น 2")
                        .with(kind.minimum, baht(least)));
        return office.act(
                all.items,
                office.roles().officer(),
                item,
                kind.receive,
                new RecordDraft()
                        .with(kind.received, baht(there))
                        .with(kind.unitCost, baht(cost))
                        .with(kind.document, "ใบส่งของ 99/12"));
    }

    private void issue(RecordRow item) {
        var kind = all.issues.kind();
        office.make(
                all.issues,
                office.roles().claimant(),
                new RecordDraft()
                        .with(kind.requester, office.person(office.roles().claimant()))
                        .with(kind.unit, office.unit("ICT"))
                        .with(kind.purpose, "พิมพ์เอกสารอบรมครู")
                        .with(
                                kind.wanted,
                                List.of(new RecordDraft()
                                        .with(kind.item, item.id())
                                        .with(kind.asked, baht("5")))));
    }

    private RecordRow assets() {
        RecordRow first = asset("เครื่องคอมพิวเตอร์ตั้งโต๊ะ", "COMPUTER", "24001.00", 4);
        asset("เครื่องปรับอากาศ 24000 บีทียู", "OFFICE", "32900.00", 8);
        asset("โต๊ะทำงานเหล็ก", "OFFICE", "6500.00", 8);
        return first;
    }

    private RecordRow asset(String name, String sort, String cost, int years) {
        var kind = all.assets.kind();
        return office.make(
                all.assets,
                office.roles().officer(),
                new RecordDraft()
                        .with(kind.name, name)
                        .with(kind.sort, sort)
                        .with(kind.cost, baht(cost))
                        .with(kind.acquiredOn, office.year().firstDay())
                        .with(kind.way, "BOUGHT")
                        .with(kind.life, years)
                        .with(kind.unit, office.unit("ICT"))
                        .with(kind.place, "ห้อง 204")
                        .with(kind.holder, office.person(office.roles().claimant())));
    }

    private void event(RecordRow asset) {
        var kind = all.events.kind();
        office.make(
                all.events,
                office.roles().claimant(),
                new RecordDraft()
                        .with(kind.sort, AssetEventSort.LOAN)
                        .with(kind.asset, asset.id())
                        .with(kind.from, office.today())
                        .with(kind.due, office.today().plusDays(7))
                        .with(kind.holder, office.person(office.roles().claimant()))
                        .with(kind.slip, "ย 12/99"));
    }

    private void check() {
        var kind = all.checks.kind();
        RecordRow check = office.make(
                all.checks,
                office.roles().officer(),
                new RecordDraft()
                        .with(kind.year, office.year())
                        .with(kind.order, "คำสั่งที่ 301/" + office.year().buddhist())
                        .with(kind.orderOn, office.today())
                        .with(kind.startedOn, office.today())
                        .with(
                                kind.members,
                                List.of(new RecordDraft()
                                        .with(
                                                kind.member,
                                                office.person(office.roles().claimant()))
                                        .with(kind.duty, "ประธานกรรมการ"))));
        office.act(all.checks, office.roles().officer(), check, kind.start, new RecordDraft());
    }

    private static BigDecimal baht(String sum) {
        return DemoFinanceOffice.baht(sum);
    }
}
