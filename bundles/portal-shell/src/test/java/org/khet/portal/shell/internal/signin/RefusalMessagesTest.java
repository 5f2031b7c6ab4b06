package org.khet.portal.shell.internal.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.admin.security.SignInResult.Refused;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.shell.internal.fault.FaultMessage;
import org.khet.portal.testkit.Clocks;

class RefusalMessagesTest {
    private final RefusalMessages messages = new RefusalMessages(Clocks.at("2026-11-20T09:30"));

    @Test
    void wrongPassword_saysHowManyTriesAreLeft() {
        FaultMessage told = messages.of(new Refused(3, Duration.ZERO), TextCatalog.THAI);
        assertThat(told.title()).isEqualTo("ชื่อผู้ใช้หรือรหัสผ่านไม่ถูกต้อง");
        assertThat(told.text()).contains("3 ครั้ง");
    }

    @Test
    void pause_saysHowLongAndUntilWhen() {
        FaultMessage thai = messages.of(new Refused(0, Duration.ofMinutes(15)), TextCatalog.THAI);
        assertThat(thai.title()).contains("15 นาที");
        assertThat(thai.text()).contains("09.45");
        FaultMessage english = messages.of(new Refused(0, Duration.ofSeconds(20)), Locale.ENGLISH);
        assertThat(english.title()).contains("1 min");
    }
}
