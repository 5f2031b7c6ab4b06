package org.khet.finance.internal.demo;

import java.math.BigDecimal;
import java.util.List;
import org.khet.finance.internal.keeping.PropertyRecords;
import org.khet.finance.internal.procurement.InspectionRecord;
import org.khet.finance.internal.procurement.PurchaseRecord;
import org.khet.finance.internal.procurement.QuoteRecord;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordLink;
import org.khet.portal.api.record.RecordRow;

/** Purchases of a demonstration office: one that was asked for, one that is being delivered. Source: finance I. */
final class DemoPurchases {
    private final DemoFinanceOffice office;
    private final DemoFunds.Made money;
    private final PropertyRecords all;

    DemoPurchases(DemoFinanceOffice office, DemoFunds.Made money) {
        this.office = office;
        this.money = money;
        this.all = office.all().property();
    }

    void load() {
        purchase("ชุดโต๊ะเก้าอี้ห้องประชุม", "OFFICE", "3", "8500.00");
        RecordRow sourced = report(purchase("เครื่องพิมพ์เลเซอร์", "OFFICE", "4", "7800.00"));
        PurchaseRecord kind = all.purchases.kind();
        sourced = office.act(all.purchases, office.roles().officer(), sourced, kind.source, new RecordDraft());
        RecordRow quote = quote(sourced, "31000.00");
        office.act(all.quotes, office.roles().officer(), quote, all.quotes.kind().choose, new RecordDraft());
        office.act(
                all.purchases,
                office.roles().officer(),
                sourced,
                kind.contract,
                new RecordDraft()
                        .with(
                                kind.contractNo,
                                "ใบสั่งซื้อที่ 9/" + office.year().buddhist())
                        .with(kind.contractOn, office.today())
                        .with(kind.deliverBy, office.today().plusDays(30)));
        InspectionRecord inspection = all.inspections.kind();
        office.make(
                all.inspections,
                office.roles().officer(),
                new RecordDraft()
                        .with(inspection.purchase, sourced.id())
                        .with(inspection.deliveredOn, office.today())
                        .with(inspection.deliveryNo, "ส่งของ 99/31")
                        .with(inspection.last, false)
                        .with(
                                inspection.items,
                                List.of(new RecordDraft()
                                        .with(inspection.item, "เครื่องพิมพ์เลเซอร์")
                                        .with(inspection.delivered, baht("2"))
                                        .with(inspection.accepted, baht("2"))
                                        .with(inspection.price, baht("7750.00")))));
    }

    private RecordRow quote(RecordRow purchase, String price) {
        QuoteRecord kind = all.quotes.kind();
        return office.make(
                all.quotes,
                office.roles().officer(),
                new RecordDraft()
                        .with(kind.purchase, purchase.id())
                        .with(kind.vendor, money.vendor().id())
                        .with(kind.price, baht(price))
                        .with(
                                kind.requirements,
                                List.of(new RecordDraft()
                                        .with(kind.topic, "ความเร็วไม่น้อยกว่า 30 แผ่นต่อนาที")
                                        .with(kind.offered, "32 แผ่นต่อนาที")
                                        .with(kind.meets, true))));
    }

    private RecordRow report(RecordRow purchase) {
        PurchaseRecord kind = all.purchases.kind();
        RecordRow reported = office.act(
                all.purchases,
                office.roles().officer(),
                purchase,
                kind.report,
                new RecordDraft()
                        .with(kind.median, baht("32000.00"))
                        .with(kind.law, RecordLink.typed("พ.ร.บ. การจัดซื้อจัดจ้างและการบริหารพัสดุภาครัฐ พ.ศ. 2560"))
                        .with(kind.medianSource, "ราคาตลาดสามราย")
                        .with(kind.method, "SPECIFIC"));
        return office.act(all.purchases, office.roles().director(), reported, kind.approve, new RecordDraft());
    }

    private RecordRow purchase(String subject, String sort, String pieces, String price) {
        PurchaseRecord kind = all.purchases.kind();
        var kinds = office.all().spending().kinds;
        long claimKind = kinds.after(office.key(), 0, 50).stream()
                .filter(row -> row.get(kinds.kind().code).equals("PURCHASE"))
                .findFirst()
                .orElseThrow()
                .id();
        return office.make(
                all.purchases,
                office.roles().claimant(),
                new RecordDraft()
                        .with(kind.subject, subject)
                        .with(kind.unit, office.unit("ICT"))
                        .with(kind.requester, office.person(office.roles().claimant()))
                        .with(kind.reason, "ของเดิมชำรุดและไม่พอใช้งาน")
                        .with(kind.line, money.invest().id())
                        .with(kind.claimKind, claimKind)
                        .with(kind.sort, sort)
                        .with(
                                kind.items,
                                List.of(new RecordDraft()
                                        .with(kind.item, subject)
                                        .with(kind.quantity, baht(pieces))
                                        .with(kind.measure, "ชุด")
                                        .with(kind.price, baht(price))))
                        .with(
                                kind.members,
                                List.of(new RecordDraft()
                                        .with(
                                                kind.member,
                                                office.person(office.roles().payer()))
                                        .with(kind.committee, "INSPECT")
                                        .with(kind.duty, "ผู้ตรวจรับพัสดุ"))));
    }

    private static BigDecimal baht(String sum) {
        return DemoFinanceOffice.baht(sum);
    }
}
