package org.khet.portal.admin.internal.screen.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.khet.portal.admin.internal.pupil.ui.PupilRoutes;
import org.khet.portal.admin.internal.school.ui.SchoolRoutes;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.school.Schools;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.ui.ViewEntry;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;

/** Who may see no school opens the pages of schools and pupils from the menu, and is told so; no service is asked. CORE-19. */
class SchoolPagesReachTest {
    private static final TestCaller SOMEBODY = TestCaller.in(SampleOffices.KT1);
    private static final Caller GUEST = SOMEBODY.own(Schools.VIEW);
    private static final Caller OFFICER = SOMEBODY.with(Schools.VIEW);

    @Test
    void registerOfSchools_saysThatNoneMayBeSeen_andWhomToAsk() {
        isTold(Unasked.of(SchoolRoutes.class).entries(), "โรงเรียน", "Schools");
    }

    @Test
    void pupilsOfSchools_saySoToo() {
        isTold(Unasked.of(PupilRoutes.class).entries(), "นักเรียนรายชั้น", "Pupils by grade");
    }

    private static void isTold(List<ViewEntry> entries, String thai, String english) {
        assertThat(words(entries, GUEST, TextCatalog.THAI))
                .contains(thai, "ท่านไม่มีสิทธิ์ดูข้อมูลโรงเรียน", "โปรดขอสิทธิ์จากผู้ดูแลระบบของสำนักงาน")
                .doesNotContain("ไม่พบโรงเรียนตามที่ค้น");
        assertThat(words(entries, GUEST, Locale.ENGLISH))
                .contains(english, "You may not see schools", "ask the administrator of your office")
                .doesNotContain("[admin.");
        assertThatExceptionOfType(AssertionError.class)
                .as("whoever may see them gets the list, for which services are asked")
                .isThrownBy(() -> words(entries, OFFICER, TextCatalog.THAI))
                .withMessageContaining("asked for");
    }

    private static String words(List<ViewEntry> entries, Caller caller, Locale locale) {
        assertThat(entries).hasSize(1);
        return OpenedPage.words(entries.getFirst().factory().open(new OpenedPage(caller, "", locale)));
    }
}
