package org.khet.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * The trail of follow-up: a round of the first quarter is opened, the group that answers reports with evidence, its head confirms, the
 * line accepts; the light shows what is behind, and the closed round keeps its figures. Source: monitoring J.1, J.4; MON-04 to 10, 15,
 * 49, 55.
 */
@ExtendWith(SharedOffices.class)
class FollowUpTrailStory {
    private static final String ROUND = "รอบติดตามโครงการเร่งด่วน ไตรมาส 1";
    private static final String PROJECT = "โรงเรียนปลอดภัย";

    @RegisterExtension
    static final TestBrowsers desks = new TestBrowsers().goingOn();

    @Test
    void roundIsOpened_groupReportsWithEvidence_headConfirms_lineAccepts_lightAndFrozenFiguresShow(
            Distribution portal) {
        TestBrowser lead = desks.desk(portal).signIn("kt1-10");
        String round = open(lead);
        TestBrowser owner = desks.desk(portal).signIn("kt1-13");
        String report = report(owner, round);
        RecordClerk confirming = RecordClerk.page(desks.desk(portal).signIn("kt1-12"), "monitoring-report", report);
        confirming.says("ส่งแล้ว").act("confirm").says("ยืนยันแล้ว");
        RecordClerk accepting = RecordClerk.page(lead, "monitoring-report", report);
        accepting
                .act("accept")
                .says("รับแล้ว")
                .tells("เหลือง", "ภาพกิจกรรม.pdf")
                .picture("follow-up-accepted");

        RecordClerk closing = RecordClerk.page(lead, "monitoring-round", round);
        closing.begin("close").go("close").says("ปิดแล้ว").picture("follow-up-closed");
        closing.tells("เจ้าหน้าที่ 10");
        assertThat(lead.page().locator("body")).containsText(java.util.regex.Pattern.compile("[0-9a-f]{16}"));
        RecordClerk.page(owner, "monitoring-report", report).says("รับแล้ว").tells("เหลือง");
        assertThat(owner.at("monitoring-report-change")).hasCount(0);
    }

    private static String open(TestBrowser lead) {
        LocalDate today = RecordClerk.today();
        LocalDate first = LocalDate.of(RecordClerk.fiscalYear() - 543 - 1, 10, 1);
        RecordClerk round = RecordClerk.form(lead, "monitoring-round");
        round.typeOver("round_no", "11").type("title", ROUND).select("unit", "นโยบายและแผน");
        round.choose("tool", "แบบติดตามความก้าวหน้าโครงการ").select("period", "ไตรมาส 1");
        round.day("period_from", first).day("period_to", first.plusMonths(3).minusDays(1));
        round.day("open_on", today).day("due_on", today.plusDays(14));
        round.choose("targets-0-item", PROJECT);
        String address = round.save();
        round.begin("open").go("open").says("เปิดรับรายงาน");
        return address;
    }

    private static String report(TestBrowser owner, String round) {
        String list = "monitoring/reports?tab=all&round=" + round.replaceAll(".*/", "");
        RecordClerk report = RecordClerk.open(owner, "monitoring-report", list, PROJECT);
        String address = owner.path();
        owner.press("monitoring-report-change");
        report.typeOver("percent_done", "20").select("activities-0-activity_state", "กำลังดำเนินการ");
        report.typeOver("spent_typed", "15000").type("gap_reason", "ส่งใบสำคัญปลายเดือน");
        report.typeOver("indicators-0-result", "58");
        report.type("results", "จัดประชุมชี้แจงครบ 11 โรงเรียน").type("obstacles", "ได้รับจัดสรรงบประมาณล่าช้า");
        report.type("suggestions", "เร่งรัดการจัดสรร").type("next_steps", "ตรวจความปลอดภัยรายโรงเรียน");
        report.attach("evidence", "ภาพกิจกรรม.pdf").save();
        report.tells("เหลือง").act("submit").says("ส่งแล้ว");
        return address;
    }
}
