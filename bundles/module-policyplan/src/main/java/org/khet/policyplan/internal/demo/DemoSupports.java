package org.khet.policyplan.internal.demo;

import java.util.List;
import org.khet.policyplan.internal.request.SupportKind;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;

/** Support that schools ask of other bodies: received, waiting for its decision, and just written. Source: policyplan E-13, R-24. */
final class DemoSupports {
    private final DemoPlanOffice office;
    private final DemoPlanRoles roles;
    private final RecordService<SupportKind> supports;

    DemoSupports(DemoPlanOffice office, DemoPlanRoles roles) {
        this.office = office;
        this.roles = roles;
        this.supports = office.registers().requests().supports();
    }

    void load() {
        if (!office.isFirst()) {
            support("S51", "องค์การบริหารส่วนจังหวัดตัวอย่าง", "ปรับปรุงห้องปฏิบัติการวิทยาศาสตร์", "180000.00");
            return;
        }
        received(asked(support("S05", "องค์การบริหารส่วนตำบลกลางหนึ่ง", "ถังเก็บน้ำดื่มสะอาด", "45000.00")));
        asked(support("S09", "องค์การบริหารส่วนตำบลใต้หนึ่ง", "รั้วด้านหน้าโรงเรียน", "96500.00"));
        support("S02", "มูลนิธิการศึกษาตัวอย่าง", "หนังสือห้องสมุดและชั้นวาง", "30000.00");
    }

    private RecordRow support(String school, String body, String project, String sum) {
        SupportKind kind = supports.kind();
        return office.make(
                supports,
                roles.budget(),
                new RecordDraft()
                        .with(kind.school, office.school(school))
                        .with(kind.body, body)
                        .with(kind.project, project)
                        .with(kind.asked, DemoPlanOffice.baht(sum)));
    }

    private RecordRow asked(RecordRow made) {
        SupportKind kind = supports.kind();
        RecordRow checked = office.act(supports, roles.budget(), made, kind.check);
        return office.act(supports, roles.budget(), checked, kind.ask);
    }

    private void received(RecordRow asked) {
        SupportKind kind = supports.kind();
        RecordDraft decision = new RecordDraft()
                .with(kind.decisionNo, "บันทึกข้อความ ที่ 84")
                .with(kind.decisionOn, office.today().minusDays(25))
                .with(kind.decisionFile, office.paper("บันทึกข้อความ 84.pdf"));
        RecordRow approved = office.act(supports, roles.director(), asked, kind.grant, decision);
        List<RecordDraft> money = List.of(receipt("30000.00", 16, "ร 12/33"), receipt("10000.00", 6, "ร 12/41"));
        office.act(supports, roles.budget(), approved, kind.receive, new RecordDraft().with(kind.receipts, money));
    }

    private RecordDraft receipt(String sum, int daysAgo, String number) {
        SupportKind kind = supports.kind();
        return new RecordDraft()
                .with(kind.receiptOn, office.today().minusDays(daysAgo))
                .with(kind.receiptSum, DemoPlanOffice.baht(sum))
                .with(kind.receiptNo, number);
    }
}
