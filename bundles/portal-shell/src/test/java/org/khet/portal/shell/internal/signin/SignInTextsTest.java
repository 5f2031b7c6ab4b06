package org.khet.portal.shell.internal.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.admin.security.Sessions;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.office.Office;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.office.OfficeKind;
import org.khet.portal.api.person.People;
import org.khet.portal.api.print.Letterheads;
import org.khet.portal.api.process.ProcessOwners;
import org.khet.portal.api.security.Callers;
import org.khet.portal.api.structure.Units;
import org.khet.portal.api.time.SchoolYears;
import org.khet.portal.shell.internal.setup.OfficeDays;
import org.khet.portal.shell.internal.setup.OfficeDirectory;
import org.khet.portal.shell.internal.setup.StructureServices;
import org.khet.portal.shell.internal.text.ShellMessages;
import org.khet.portal.testkit.Clocks;
import org.khet.portal.testkit.fake.FakeSettings;

/** What offices say to people who have not signed in. */
class SignInTextsTest {
    private static final LocalDate MAY = LocalDate.of(2026, 5, 16);
    private final FakeSettings settings = new FakeSettings();
    private final OfficeDirectory directory = new OfficeDirectory(
            new StructureServices(
                    TestShell.unused(Units.class),
                    TestShell.unused(ProcessOwners.class),
                    TestShell.unused(Letterheads.class)),
            TestShell.unused(People.class),
            TestShell.unused(Callers.class),
            settings,
            new OfficeDays(TestShell.unused(SchoolYears.class), Clocks.at("2026-11-20T09:30")));

    @Test
    void newsOfTheOfficeStandsThere_lineByLine_andNothingWhenNothingIsNew() {
        assertThat(words(1).news().isVisible()).isFalse();

        settings.put(new OfficeId(1), Sessions.NEWS, "ปิดปรับปรุงคืนวันศุกร์\nเริ่ม 18.00 น.", MAY);

        var news = words(1).news();
        assertThat(news.isVisible()).isTrue();
        assertThat(news.getElement().getTextRecursively())
                .contains("ประกาศ", "ปิดปรับปรุงคืนวันศุกร์", "เริ่ม 18.00 น.")
                .doesNotContain("สำนักงาน 1");
    }

    @Test
    void ofSeveralOfficesEachIsNamed() {
        settings.put(new OfficeId(2), Sessions.NEWS, "ส่งแผนภายในวันที่ 30", MAY);

        assertThat(words(2).news().getElement().getTextRecursively())
                .contains("สำนักงาน 1 · สำนักงาน 2", "ประกาศ · สำนักงาน 2", "ส่งแผนภายในวันที่ 30");
    }

    @Test
    void whoForgotThePasswordReadsWhatToDo_andWhomToCall() {
        settings.put(new OfficeId(1), Sessions.HELP_LINE, "กลุ่ม ICT โทร 000-000-000", MAY);

        assertThat(words(1).forgotten().getElement().getTextRecursively())
                .contains("ลืมรหัสผ่าน", "ลิงก์ตั้งรหัสผ่านใหม่", "กลุ่ม ICT โทร 000-000-000", "ไม่ถามรหัสผ่าน");
    }

    @Test
    void portalOfVeryManyOfficesAsksNoneOfThem() {
        settings.put(new OfficeId(1), Sessions.NEWS, "ข่าว", MAY);

        assertThat(words(7).news().isVisible()).isFalse();
    }

    private SignInTexts words(int offices) {
        return new SignInTexts(
                List.of(1, 2, 3, 4, 5, 6, 7).subList(0, offices).stream()
                        .map(SignInTextsTest::office)
                        .toList(),
                directory,
                ShellMessages.in(TextCatalog.THAI));
    }

    private static Office office(int number) {
        String name = "สำนักงาน " + number;
        return new Office(
                new OfficeId(number),
                "KT" + number,
                OfficeKind.PRIMARY,
                name,
                name,
                "Office " + number,
                "",
                "",
                "",
                "");
    }
}
