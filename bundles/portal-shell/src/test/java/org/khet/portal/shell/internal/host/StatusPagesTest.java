package org.khet.portal.shell.internal.host;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.shell.internal.module.ViewResolution;

/** What people read in place of a page. */
class StatusPagesTest {
    @Test
    void partThatDoesNotRun_isCalledUnavailable_notUnknown_andSaysWhereTheReasonStands() {
        var away = new ViewResolution.Away();

        assertThat(words(new StatusPages(TextCatalog.THAI).of(away, "")))
                .contains("ระบบส่วนนี้ยังไม่พร้อมใช้งานในขณะนี้", "ผู้ดูแลระบบดูสาเหตุได้ที่หน้าโมดูล")
                .doesNotContain("ไม่พบหน้านี้");
        assertThat(words(new StatusPages(Locale.ENGLISH).of(away, "")))
                .contains("This part of the portal is not running now", "page of modules");
        assertThat(new StatusPages(Locale.ENGLISH).pageTitle(away)).startsWith("This part");
        assertThat(words(new StatusPages(Locale.ENGLISH).of(new ViewResolution.Unknown(), "")))
                .contains("This page was not found");
    }

    private static String words(Component page) {
        return page.getElement().getOuterHTML();
    }
}
