package org.khet.portal.admin.internal.screen.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.school.Schools;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.NotPermitted;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;

/** Who may not see schools is told so, instead of that a search found nothing. CORE-19. */
class SchoolReachTest {
    private static final TestCaller SOMEBODY = TestCaller.in(SampleOffices.KT1);

    @Test
    void whoseRightsEndAtTheOwnRecords_isToldWhomToAsk() {
        Caller guest = SOMEBODY.own(Schools.VIEW);

        assertThat(SchoolReach.isNone(guest)).isTrue();
        assertThat(page(guest, TextCatalog.THAI))
                .contains("ท่านไม่มีสิทธิ์ดูข้อมูลโรงเรียน", "โปรดขอสิทธิ์จากผู้ดูแลระบบของสำนักงาน")
                .doesNotContain("ไม่พบโรงเรียนตามที่ค้น");
        assertThat(page(guest, Locale.ENGLISH))
                .contains("You may not see schools", "ask the administrator of your office")
                .doesNotContain("[admin.");
    }

    @Test
    void everyOfficerOfAUnit_reachesAllSchools_andIsToldOfTheSearchOnly() {
        Caller officer =
                SOMEBODY.inUnit(SampleOffices.unit(SampleOffices.KT1, "FIN").id(), Schools.VIEW);

        assertThat(SchoolReach.isNone(officer)).isFalse();
        assertThat(stop(officer)).contains("ไม่พบโรงเรียนตามที่ค้น").doesNotContain("สิทธิ์");
    }

    @Test
    void whoWorksAtASchool_isToldThatOnlyThatOneIsSearched() {
        Caller clerk = SOMEBODY.inSchool(SampleOffices.schoolId(SampleOffices.KT1, 5), Schools.VIEW);

        assertThat(SchoolReach.isNone(clerk)).isFalse();
        assertThat(stop(clerk)).contains("ไม่พบในโรงเรียนที่ท่านดูได้", "(1 แห่ง)");
    }

    @Test
    void withoutThePermission_thePageIsRefused() {
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> SchoolReach.isNone(SOMEBODY));
    }

    private static String page(Caller caller, Locale locale) {
        OpenedPage opened = new OpenedPage(caller, "", locale);
        return OpenedPage.words(
                SchoolReach.page(opened, opened.texts(), opened.texts().get("admin.schools.title")));
    }

    private static String stop(Caller caller) {
        return OpenedPage.words(SchoolReach.stop(caller, new OpenedPage(caller, "", TextCatalog.THAI).texts()));
    }
}
