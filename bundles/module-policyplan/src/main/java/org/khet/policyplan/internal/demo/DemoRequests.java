package org.khet.policyplan.internal.demo;

import java.util.List;
import org.khet.policyplan.internal.request.RequestKind;
import org.khet.policyplan.internal.request.RequestRegisters;
import org.khet.policyplan.internal.request.RequestRoundKind;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordRow;

/** A round of requests with what some schools ask for, in a demonstration office. Source: policyplan I. */
final class DemoRequests {
    private final DemoPlanOffice office;
    private final DemoPlanRoles roles;
    private final RequestRegisters requests;

    DemoRequests(DemoPlanOffice office, DemoPlanRoles roles) {
        this.office = office;
        this.roles = roles;
        this.requests = office.registers().requests();
    }

    void load() {
        RequestRoundKind kind = requests.rounds().kind();
        RecordRow made = office.make(
                requests.rounds(),
                roles.budget(),
                new RecordDraft()
                        .with(kind.year, office.year().next())
                        .with(kind.sort, "YEARLY")
                        .with(
                                kind.name,
                                "คำของบประมาณประจำปี พ.ศ. "
                                        + office.year().next().buddhist())
                        .with(kind.criteria, "เรียงตามความจำเป็นเร่งด่วนและผลต่อผู้เรียน")
                        .with(kind.opensOn, office.today().minusDays(20))
                        .with(kind.dueOn, office.today().plusDays(10)));
        RecordRow round = office.act(requests.rounds(), roles.budget(), made, kind.openIt);
        List<String> schools = office.isFirst() ? List.of("S01", "S03", "S07") : List.of("S51");
        request(round, schools.getFirst(), "ซ่อมแซมห้องเรียน", "ห้อง", "2", "85000.00", true);
        if (office.isFirst()) {
            request(round, schools.get(1), "เครื่องคอมพิวเตอร์สำหรับห้องเรียน", "เครื่อง", "20", "22000.00", true);
            request(round, schools.get(2), "ปรับปรุงสนามเด็กเล่น", "แห่ง", "1", "49500.00", false);
            RequestKind wish = requests.requests().kind();
            RecordRow analysed = request(round, "S04", "เครื่องฉายภาพห้องประชุม", "เครื่อง", "1", "38000.00", true);
            RecordDraft target = new RecordDraft()
                    .with(wish.targetQuantity, "นักเรียน 412 คน และครู 24 คน")
                    .with(wish.targetQuality, "ใช้จัดกิจกรรมการเรียนรู้ได้เต็มพื้นที่ห้องประชุม");
            office.act(requests.requests(), roles.analyst(), analysed, wish.analyse, target);
        }
    }

    private RecordRow request(
            RecordRow round, String school, String item, String measure, String quantity, String price, boolean sent) {
        RequestKind kind = requests.requests().kind();
        RecordRow made = office.make(
                requests.requests(),
                roles.analyst(),
                new RecordDraft()
                        .with(kind.round, round.id())
                        .with(kind.sort, "YEARLY")
                        .with(kind.school, office.school(school))
                        .with(kind.priority, 1)
                        .with(kind.expenditure, "3")
                        .with(kind.item, item)
                        .with(kind.quantity, DemoPlanOffice.baht(quantity))
                        .with(kind.measure, measure)
                        .with(kind.price, DemoPlanOffice.baht(price))
                        .with(kind.reason, "ของเดิมชำรุด ใช้จัดการเรียนการสอนได้ไม่เต็มที่"));
        return sent ? office.act(requests.requests(), roles.analyst(), made, kind.send) : made;
    }
}
