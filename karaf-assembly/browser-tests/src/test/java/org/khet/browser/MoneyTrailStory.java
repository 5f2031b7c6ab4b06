package org.khet.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.math.BigDecimal;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * The trail of the finance group: a claim is entered, checked, approved by another person and paid by transfer with two signatures; a
 * receipt goes out, and the day is summed up and accepted. Source: finance J.1, J.4; FIN-08 to 12, 19, 24, 30, 31, 104, 106.
 */
@ExtendWith(SharedOffices.class)
class MoneyTrailStory {
    private static final String SUBJECT = "เดินทางไปตรวจระบบเครือข่ายโรงเรียนบนเขา";

    @RegisterExtension
    static final TestBrowsers desks = new TestBrowsers().goingOn();

    @Test
    void claimIsEntered_checked_approvedByAnother_paidByTransfer_receiptedAndSummedUpOnItsDay(Distribution portal) {
        String claim = enter(desks.desk(portal).signIn("kt1-22"));
        TestBrowser head = desks.desk(portal).signIn("kt1-14");
        check(head, claim);
        RecordClerk deputy = RecordClerk.page(desks.desk(portal).signIn("kt1-02"), "finance-claim", claim);
        deputy.act("approve").says("อนุมัติแล้ว");

        TestBrowser payer = desks.desk(portal).signIn("kt1-15");
        String transfer = prepare(payer);
        RecordClerk.page(head, "finance-transfer", transfer).act("sign").says("จัดทำแล้ว");
        TestBrowser director = desks.desk(portal).signIn("kt1-01");
        RecordClerk.page(director, "finance-transfer", transfer).act("sign").says("ลงนามแล้ว");
        pay(payer, transfer);
        RecordClerk.page(payer, "finance-claim", claim).says("จ่ายแล้ว").tells("4,320.00");

        BigDecimal before = closing(today(payer));
        receive(payer);
        RecordClerk day = today(payer);
        Assertions.assertThat(closing(day)).isEqualByComparingTo(before.add(new BigDecimal("2500")));
        String summed = sumUp(day);
        RecordClerk accounting = RecordClerk.page(desks.desk(portal).signIn("kt1-05"), "finance-day", summed);
        accounting.act("accept").says("รับรองแล้ว").picture("money-day-accepted");
    }

    private static String enter(TestBrowser traveller) {
        RecordClerk claim = RecordClerk.form(traveller, "finance-claim");
        claim.choose("kind", "เดินทางไปราชการ").type("subject", SUBJECT).choose("part", "เงินนอกงบประมาณ");
        claim.choose("line", "ค่าใช้จ่ายดำเนินงานของสำนักงาน");
        claim.type("items-0-item", "ค่าเบี้ยเลี้ยงและที่พัก").typeOver("items-0-amount", "3120");
        claim.type("items-1-item", "ค่าพาหนะ").typeOver("items-1-amount", "1,200.00");
        String address = claim.save();
        claim.says("รับไว้").tells("4,320.00");
        assertThat(traveller.at("finance-claim-do-check")).hasCount(0);
        assertThat(traveller.at("finance-claim-do-approve")).hasCount(0);
        return address;
    }

    private static void check(TestBrowser head, String claim) {
        RecordClerk checking = RecordClerk.page(head, "finance-claim", claim).begin("check");
        for (String asked : new String[] {"on_purpose", "by_criteria", "in_time", "by_law", "within_power"}) {
            checking.tick("check-" + asked);
        }
        checking.go("check").says("ตรวจแล้ว");
        assertThat(head.at("finance-claim-do-approve")).hasCount(0); // who checked does not approve
    }

    private static String prepare(TestBrowser payer) {
        RecordClerk transfer = RecordClerk.form(payer, "finance-transfer");
        transfer.choose("account", "กระแสรายวัน เงินนอกงบประมาณ").type("subject", "โอนค่าเดินทาง");
        transfer.choose("claims-0-claim", SUBJECT);
        String address = transfer.save();
        transfer.tells("4,320.00");
        return address;
    }

    private static void pay(TestBrowser payer, String transfer) {
        RecordClerk paying = RecordClerk.page(payer, "finance-transfer", transfer);
        paying.act("send").says("ส่งธนาคารแล้ว").begin("confirm");
        paying.day("confirm-confirmed_on", RecordClerk.today()).go("confirm").says("เสร็จสิ้น");
        paying.picture("money-transfer-paid");
    }

    private static void receive(TestBrowser payer) {
        RecordClerk receipt = RecordClerk.form(payer, "finance-receipt");
        receipt.choose("book", "A12").type("payer", "อบต. ตัวอย่าง").choose("fund", "บำรุงการศึกษา");
        receipt.choose("part", "เงินนอกงบประมาณ").select("channel", "โอนเงิน");
        receipt.choose("account", "กระแสรายวัน เงินนอกงบประมาณ");
        receipt.type("items-0-item", "เงินสนับสนุนการอบรม").typeOver("items-0-amount", "2500");
        receipt.save();
        receipt.says("ออกแล้ว").tells("สองพันห้าร้อยบาทถ้วน");
    }

    private static RecordClerk today(TestBrowser payer) {
        return RecordClerk.open(payer, "finance-day", "finance/days?tab=open", "เงินนอกงบประมาณ");
    }

    private static BigDecimal closing(RecordClerk day) {
        return new BigDecimal(day.fact("คงเหลือยกไป").replaceAll("[^0-9.]", ""));
    }

    /** All of it lies in the bank; the address of the summary. */
    private static String sumUp(RecordClerk day) {
        BigDecimal bank = closing(day);
        day.begin("submit").typeOver("submit-counted_cash", "0").typeOver("submit-counted_cheques", "0");
        day.typeOver("submit-bank_sum", bank.toPlainString()).go("submit").says("ส่งแล้ว");
        return day.desk().path();
    }
}
