package org.khet.portal.api.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class InitialsTest {
    @Test
    void numberedOfficerBearsTheNumber_othersTheFirstConsonantsOfBothNames() {
        assertThat(Initials.of("เจ้าหน้าที่ 13")).isEqualTo("13");
        assertThat(Initials.of("ผู้ดูแล ตัวอย่าง")).isEqualTo("ผต");
        assertThat(Initials.of("เอก ใจดี")).isEqualTo("อจ");
        assertThat(Initials.of("Somebody Else Here")).isEqualTo("SE");
        assertThat(Initials.of("")).isEmpty();
    }
}
