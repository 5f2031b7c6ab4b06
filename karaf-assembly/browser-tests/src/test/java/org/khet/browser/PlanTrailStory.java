package org.khet.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * The trail of the plan group: 17 school clerks at 15,000 baht for six months are 1,530,000 baht in a group's project, in the plan that
 * the area committee resolves, in the money that comes, in its allocation by rate and in the notice that a school acknowledges. Source:
 * policyplan J.1, J.4; PLAN-03, 04, 08, 10, 14, 17, 18, 45.
 */
@ExtendWith(SharedOffices.class)
class PlanTrailStory {
    private static final String PLAN = "แผนปฏิบัติการเพิ่มเติม คืนครูสู่ห้องเรียน";
    private static final String PROJECT = "จ้างครูธุรการคืนครูสู่ห้องเรียน";
    private static final String YEAR = String.valueOf(RecordClerk.fiscalYear());
    private static final String PROGRAMME = "คืนครู-" + YEAR;
    private static final String ALLOCATION = "จัดสรรค่าจ้างครูธุรการ 17 อัตรา";

    @RegisterExtension
    static final TestBrowsers desks = new TestBrowsers().goingOn();

    @Test
    void projectOfAGroup_isResolvedWithItsPlan_paidFor_allottedByRate_andAcknowledgedByASchool(Distribution portal) {
        planGoesStraightToTheDirector(desks.desk(portal).signIn("kt1-04"));
        TestBrowser budget = desks.desk(portal).signIn("kt1-09");
        moneyComes(budget);
        TestBrowser analyst = desks.desk(portal).signIn("kt1-11");
        String plan = beginPlan(analyst);
        propose(desks.desk(portal).signIn("kt1-12"));
        RecordClerk.page(analyst, "policyplan-plan", plan).act("submit").says("เสนอผู้อำนวยการ");
        String allocation = allot(budget);
        TestBrowser secretary = desks.desk(portal).signIn("kt1-10");
        RecordClerk.page(secretary, "policyplan-allocation", allocation)
                .act("agree")
                .says("คณะกรรมการเห็นชอบ");
        RecordClerk.page(budget, "policyplan-allocation", allocation).act("ask").says("เสนอผู้อำนวยการ");

        TestBrowser head = desks.desk(portal).signIn("kt1-08");
        sign(head, "documents-inbox-go");
        TestBrowser director = desks.desk(portal).signIn("kt1-01");
        sign(director, "documents-inbox-ticks-APPROVE");

        RecordClerk resolving = waitFor(secretary, "policyplan-plan", plan, "เสนอ กพท.");
        resolving.begin("resolve").choose("resolve-res_body", "เขตพื้นที่การศึกษา");
        resolving.answer("resolve", "res_no", "9/" + YEAR).day("resolve-res_on", RecordClerk.today());
        resolving.go("resolve").says("กพท. เห็นชอบ").picture("plan-resolved");
        RecordClerk publishing = RecordClerk.page(head, "policyplan-plan", plan).begin("publish");
        publishing
                .day("publish-published_on", RecordClerk.today())
                .answer("publish", "link", "https://khet.example/plan");
        publishing.go("publish").says("เผยแพร่แล้ว").tells(PROJECT, "1,530,000.00");

        RecordClerk notifying = waitFor(budget, "policyplan-allocation", allocation, "อนุมัติแล้ว")
                .begin("notify");
        notifying.answer("notify", "notice_no", "ศธ 04999/ว 77").day("notify-notified_on", RecordClerk.today());
        notifying.go("notify").says("แจ้งแล้ว");
        acknowledge(desks.desk(portal).signIn("kt1-s05-h"));
    }

    /** The office lets papers of the plan group pass the deputy, and lets nobody wait to think again. */
    private static void planGoesStraightToTheDirector(TestBrowser administrator) {
        RecordClerk rule = RecordClerk.form(administrator, "documents-chain-rule");
        rule.type("name", "เรื่องของกลุ่มนโยบายและแผน")
                .choose("sort", "ขออนุมัติ")
                .select("unit", "นโยบายและแผน");
        rule.typeOver("undo_seconds", "0");
        rule.select("levels-0-actor", "ผู้อำนวยการกลุ่มของผู้เสนอ").select("levels-0-part", "ให้ความเห็น");
        rule.select("levels-1-actor", "ผู้อำนวยการสำนักงาน").select("levels-1-part", "ตัดสินใจและลงนาม");
        rule.save();
        rule.act("activate").says("ใช้อยู่");
    }

    private static void moneyComes(TestBrowser budget) {
        RecordClerk money = RecordClerk.page(budget, "policyplan-received", "policyplan/received-form");
        money.type("notice_no", "ศธ 04002/ว 5109").day("notice_date", RecordClerk.today());
        money.choose("source", "สพฐ.").attach("file", "หนังสือแจ้งจัดสรร.pdf");
        money.choose("item", "05.1").choose("expenditure_type", "งบดำเนินงาน").type("programme", PROGRAMME);
        money.typeOver("amount", "1530000").typeOver("spend_by", "30/9/" + YEAR);
        money.save();
        money.act("post").says("ลงบัญชีแล้ว").tells("1,530,000.00").picture("plan-money-received");
    }

    private static String beginPlan(TestBrowser analyst) {
        RecordClerk plan = RecordClerk.form(analyst, "policyplan-plan");
        plan.type("plan_no", "ACT-" + YEAR + "-2")
                .choose("sort", "แผนปฏิบัติการ")
                .type("title", PLAN);
        plan.choose("parent", "แผนพัฒนาการศึกษาขั้นพื้นฐาน").select("unit", "นโยบายและแผน");
        return plan.save();
    }

    /** The group writes its project, with an activity by month and an indicator, and proposes it. */
    private static void propose(TestBrowser group) {
        RecordClerk project = RecordClerk.form(group, "policyplan-project");
        project.type("title", PROJECT).choose("plan", PLAN).choose("strategy", "พัฒนาระบบบริหารจัดการ");
        project.choose("responsible", "เจ้าหน้าที่ 22").choose("fund_line", PROGRAMME);
        project.typeOver("start_on", "1/1/" + YEAR).typeOver("end_on", "30/6/" + YEAR);
        project.type("rationale", "ครูใช้เวลากับงานธุรการจนสอนได้ไม่เต็มที่");
        project.type("objectives", "ให้โรงเรียนมีครูธุรการ 17 อัตรา");
        project.type("activities-0-title", "จ้างครูธุรการโรงเรียน").choose("activities-0-month_from", "มกราคม " + YEAR);
        project.choose("activities-0-month_to", "มิถุนายน " + YEAR)
                .choose("activities-0-expenditure_type", "งบดำเนินงาน");
        for (int month = 3; month < 9; month++) {
            project.month("activities-0-m", month, "255000");
        }
        String address = project.save();
        project.tells("1,530,000.00");

        RecordClerk indicator = RecordClerk.form(group, "policyplan-indicator");
        indicator.choose("project", PROJECT).type("code", "KPI-คืนครู").type("name", "จำนวนครูธุรการที่จ้าง");
        indicator.type("unit", "คน").choose("targets-0-target_year", YEAR).typeOver("targets-0-target", "17");
        indicator.save();
        RecordClerk.page(group, "policyplan-project", address).act("propose").says("เสนอแล้ว");
    }

    /** By rate: heads of two schools, the rate and the months are the table's. */
    private static String allot(TestBrowser budget) {
        RecordClerk form = RecordClerk.form(budget, "policyplan-allocation");
        form.type("title", ALLOCATION).choose("fund_line", PROGRAMME).select("method", "จำนวนราย");
        form.choose("period_from", "มกราคม " + YEAR).choose("period_to", "มิถุนายน " + YEAR);
        form.type("criteria", "ตามจำนวนอัตราที่ได้รับอนุมัติให้จ้าง").type("order_no", "376/2569");
        form.type("committee_name", "คณะกรรมการจัดสรรงบประมาณ").day("order_from", RecordClerk.today());
        line(form, 0, "โรงเรียนบ้านตัวอย่าง 05", "10");
        line(form, 1, "โรงเรียนชุมชนตัวอย่าง 07", "7");
        String address = form.save();
        form.act("compute").tells("900,000.00", "630,000.00", "1,530,000.00").picture("plan-allocation");
        return address;
    }

    private static void line(RecordClerk form, int line, String school, String heads) {
        form.choose("lines-" + line + "-school", school)
                .choose("lines-" + line + "-rate_group", "15,000")
                .typeOver("lines-" + line + "-heads", heads);
    }

    /** Signs the papers about the plan and the allocation, which lie on top of each other. */
    private static void sign(TestBrowser signer, String way) {
        for (String about : new String[] {PLAN, ALLOCATION}) {
            signer.go("documents/inbox");
            signer.page()
                    .locator("a[id^=documents-inbox-]", new Page.LocatorOptions().setHasText(about))
                    .first()
                    .click();
            signer.rest();
            if (!way.endsWith("-go")) {
                signer.at(way).locator("input").check();
            }
            signer.press("documents-inbox-go");
        }
    }

    /** The answer comes by itself; who looks again sees it. */
    private static RecordClerk waitFor(TestBrowser desk, String kind, String address, String state) {
        Locator badge = desk.page().locator(".k-header .k-status").first();
        Conditions.await(address + " says " + state, () -> {
            desk.go("").go(address);
            return badge.textContent().contains(state);
        });
        return new RecordClerk(desk, kind).says(state);
    }

    private static void acknowledge(TestBrowser school) {
        school.go("policyplan/notices");
        GridReader.of(school, "policyplan-notices-grid").open(ALLOCATION);
        school.rest();
        RecordClerk notice = new RecordClerk(school, "policyplan-notice");
        notice.says("รอรับทราบ").tells("ศธ 04999/ว 77", "900,000.00");
        assertThat(school.page().locator("body")).not().containsText("630,000.00");
        notice.act("acknowledge").says("รับทราบแล้ว").picture("plan-notice-acknowledged");
    }
}
