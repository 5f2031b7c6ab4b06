package org.khet.finance.internal.demo;

import java.math.BigDecimal;
import java.util.List;
import org.khet.finance.internal.audit.HandoverSort;
import org.khet.finance.internal.payment.BankFileCoding;
import org.khet.portal.api.record.RecordDraft;

/** What an auditor found, work that was handed over, the plan of procurement and a bank's file of a demonstration office. Source: finance I. */
final class DemoControl {
    private final DemoFinanceOffice office;

    DemoControl(DemoFinanceOffice office) {
        this.office = office;
    }

    void load() {
        finding();
        handover();
        bankFile();
        var plan = office.all().property().plans;
        office.make(plan, office.roles().officer(), new RecordDraft().with(plan.kind().year, office.year()));
        var articles = office.all().staff().articles;
        office.make(
                articles,
                office.roles().officer(),
                new RecordDraft()
                        .with(articles.kind().category, "FINANCE")
                        .with(articles.kind().question, "ยืมเงินอุดหนุนรายหัวไปทดรองจ่ายค่าเดินทางได้หรือไม่")
                        .with(articles.kind().answer, "ไม่ได้ ต้องใช้ตามวัตถุประสงค์ของเงินอุดหนุน")
                        .with(articles.kind().law, "แนวทางการใช้เงินอุดหนุน")
                        .with(articles.kind().publishedOn, office.today()));
    }

    private void finding() {
        var findings = office.all().control().findings;
        var kind = findings.kind();
        office.make(
                findings,
                office.roles().director(),
                new RecordDraft()
                        .with(kind.subject, "หลักฐานการจ่ายไม่ครบ")
                        .with(kind.finding, "ใบสำคัญบางฉบับไม่มีลายมือชื่อผู้รับเงิน ขอให้ชี้แจงและแก้ไข")
                        .with(kind.foundOn, office.today())
                        .with(kind.dueOn, office.today().plusDays(15)));
    }

    private void handover() {
        var handovers = office.all().control().handovers;
        var kind = handovers.kind();
        office.make(
                handovers,
                office.roles().officer(),
                new RecordDraft()
                        .with(kind.giver, office.person(office.roles().officer()))
                        .with(kind.taker, office.person(office.roles().head()))
                        .with(kind.date, office.today())
                        .with(kind.order, "คำสั่งย้ายตัวอย่าง")
                        .with(
                                kind.things,
                                List.of(
                                        new RecordDraft()
                                                .with(kind.sort, HandoverSort.RECEIPT_BOOK)
                                                .with(kind.thing, "ใบเสร็จรับเงินที่ยังไม่ใช้ 1 เล่ม")
                                                .with(kind.no, "A12")
                                                .with(kind.amount, BigDecimal.ZERO),
                                        new RecordDraft()
                                                .with(kind.sort, HandoverSort.CASH)
                                                .with(kind.thing, "เงินสดในมือ")
                                                .with(kind.amount, new BigDecimal("2500.00")))));
    }

    private void bankFile() {
        var forms = office.all().payments().bankFiles;
        var kind = forms.kind();
        office.make(
                forms,
                office.roles().officer(),
                new RecordDraft()
                        .with(kind.bank, "KTB")
                        .with(kind.coding, BankFileCoding.TIS_620)
                        .with(kind.ending, "txt")
                        .with(kind.first, "H{own:15}{day}{month}{thaiYear}{count:6}{total:15}")
                        .with(kind.each, "D{no:6}{account:15}{name:50}{amount:13}{claim:20}"));
    }
}
