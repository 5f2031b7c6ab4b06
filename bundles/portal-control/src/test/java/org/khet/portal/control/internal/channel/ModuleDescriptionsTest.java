package org.khet.portal.control.internal.channel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.khet.portal.api.admin.module.ModuleInspection.Part;

/** What an author reads after {@code module check}. */
class ModuleDescriptionsTest {
    @Test
    void permissionWithoutText_isTold_inTheLanguageThatLacksIt() {
        assertThat(ModuleDescriptions.worded(new Part("rooms:booking:make", "จองห้องประชุม", "Book a room")))
                .isEqualTo("rooms:booking:make");
        assertThat(ModuleDescriptions.worded(new Part("rooms:booking:make", "จองห้องประชุม", "")))
                .isEqualTo("rooms:booking:make, no English text");
        assertThat(ModuleDescriptions.worded(new Part("rooms:booking:make", "", "")))
                .isEqualTo("rooms:booking:make, no Thai text, no English text");
    }
}
