package org.khet.finance.internal.demo;

import static org.khet.finance.internal.demo.DemoFinanceOffice.baht;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.khet.finance.internal.claim.ClaimRecord;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordRow;

/** Claims of a demonstration office at every stage, two paid by cheque. Source: finance I. */
final class DemoClaims {
    private final DemoFinanceOffice office;
    private final DemoFunds.Made money;

    DemoClaims(DemoFinanceOffice office, DemoFunds.Made money) {
        this.office = office;
        this.money = money;
    }

    void load() {
        RecordRow travel = kind("TRAVEL", "ค่าใช้จ่ายเดินทางไปราชการ", false, "คำสั่งเดินทาง", "ใบรับรองแทนใบเสร็จ");
        RecordRow repair = kind("REPAIR", "ค่าซ่อมแซมและบำรุงรักษายานพาหนะ", false, "ใบสั่งซ่อม");
        kind("FUEL", "ค่าน้ำมันเชื้อเพลิงและวัสดุยานพาหนะ", false, false, "ใบสั่งจ่ายน้ำมัน");
        RecordRow purchase = kind("PURCHASE", "ค่าซื้อหรือจ้าง", true, "ใบตรวจรับพัสดุที่คณะกรรมการลงนาม");
        kind("HIRED", "ค่าจ้างเหมาบริการ", false, "บัญชีจ่ายค่าตอบแทน");
        claim(travel, "เดินทางไปประชุมชี้แจงงบประมาณ", "3250.00");
        claim(repair, "ค่าถ่ายน้ำมันเครื่องรถราชการ", "2140.50");
        RecordRow checked = check(claim(travel, "เดินทางนิเทศโรงเรียนขนาดเล็ก", "5680.00"));
        back(claim(purchase, "วัสดุสำนักงาน", "10700.00"));
        RecordRow approved = approve(check(claim(travel, "เดินทางไปราชการอบรมระบบ", "1880.00")));
        cheque(approve(check(claim(travel, "เดินทางไปรับการนิเทศของ สพฐ.", "3250.00", office.before(3)))), 2);
        cheque(approved, 0);
        approve(check(claim(repair, "ค่าปะยางรถราชการเดือนที่ผ่านมา", "960.00")));
        endorse(checked);
    }

    private RecordRow kind(String code, String name, boolean withholds, String... papers) {
        return kind(code, name, withholds, true, papers);
    }

    private RecordRow kind(String code, String name, boolean withholds, boolean typed, String... papers) {
        var kind = office.all().spending().kinds.kind();
        return office.make(
                office.all().spending().kinds,
                office.roles().officer(),
                new RecordDraft()
                        .with(kind.code, code)
                        .with(kind.name, name)
                        .with(kind.needsLine, true)
                        .with(kind.withholds, withholds)
                        .with(kind.typed, typed)
                        .with(kind.account, "5000")
                        .with(
                                kind.papers,
                                List.of(papers).stream()
                                        .map(paper -> new RecordDraft()
                                                .with(kind.paper, paper)
                                                .with(kind.compulsory, false)
                                                .with(
                                                        kind.paperFrom,
                                                        office.year().firstDay()))
                                        .toList()));
    }

    private RecordRow claim(RecordRow kindOfClaim, String subject, String amount) {
        return claim(kindOfClaim, subject, amount, office.today());
    }

    private RecordRow claim(RecordRow kindOfClaim, String subject, String amount, LocalDate received) {
        ClaimRecord kind = office.all().spending().claims.kind();
        return office.make(
                office.all().spending().claims,
                office.roles().claimant(),
                new RecordDraft()
                        .with(kind.receivedOn, received)
                        .with(kind.kind, kindOfClaim.id())
                        .with(kind.unit, office.unit("ICT"))
                        .with(kind.payee, office.person(office.roles().claimant()))
                        .with(kind.subject, subject)
                        .with(kind.line, money.travel().id())
                        .with(kind.part, "OFF_BUDGET")
                        .with(kind.vat, BigDecimal.ZERO)
                        .with(kind.deductions, BigDecimal.ZERO)
                        .with(
                                kind.items,
                                List.of(new RecordDraft()
                                        .with(kind.item, subject)
                                        .with(kind.amount, baht(amount)))));
    }

    private RecordRow check(RecordRow claim) {
        ClaimRecord kind = office.all().spending().claims.kind();
        return office.act(
                office.all().spending().claims,
                office.roles().head(),
                claim,
                kind.check,
                new RecordDraft()
                        .with(kind.onPurpose, true)
                        .with(kind.byCriteria, true)
                        .with(kind.inTime, true)
                        .with(kind.byLaw, true)
                        .with(kind.withinPower, true));
    }

    private void back(RecordRow claim) {
        ClaimRecord kind = office.all().spending().claims.kind();
        office.act(
                office.all().spending().claims,
                office.roles().head(),
                claim,
                kind.giveBack,
                new RecordDraft().with(kind.missing, "ใบตรวจรับพัสดุที่คณะกรรมการลงนาม"));
    }

    private void endorse(RecordRow claim) {
        office.act(
                office.all().spending().claims,
                office.roles().director(),
                claim,
                office.all().spending().claims.kind().endorse,
                new RecordDraft());
    }

    private RecordRow approve(RecordRow claim) {
        return office.act(
                office.all().spending().claims,
                office.roles().director(),
                claim,
                office.all().spending().claims.kind().approve,
                new RecordDraft());
    }

    private void cheque(RecordRow claim, int weekdaysAgo) {
        var kind = office.all().payments().cheques.kind();
        RecordRow cheque = office.make(
                office.all().payments().cheques,
                office.roles().payer(),
                new RecordDraft()
                        .with(kind.account, money.account().id())
                        .with(kind.date, office.before(weekdaysAgo))
                        .with(
                                kind.payee,
                                claim.get(office.all().spending().claims.kind().payeeName))
                        .with(kind.crossed, true)
                        .with(kind.claims, List.of(new RecordDraft().with(kind.claim, claim.id()))));
        for (String signer : List.of(office.roles().head(), office.roles().director())) {
            cheque = office.act(office.all().payments().cheques, signer, cheque, kind.sign, new RecordDraft());
        }
        office.act(
                office.all().payments().cheques,
                office.roles().payer(),
                cheque,
                kind.deliver,
                new RecordDraft()
                        .with(kind.deliveredTo, "ผู้เดินทางไปราชการ")
                        .with(kind.deliveredOn, office.before(weekdaysAgo)));
    }
}
