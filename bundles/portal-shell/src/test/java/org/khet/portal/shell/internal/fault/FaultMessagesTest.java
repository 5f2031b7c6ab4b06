package org.khet.portal.shell.internal.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.outcome.OutOfService;
import org.khet.portal.api.outcome.Outdated;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.security.NotPermitted;
import org.khet.portal.api.ui.component.BadgeTone;
import org.khet.portal.shell.internal.module.HeardPermissions;
import org.khet.portal.shell.internal.module.ModuleRegistry;
import org.khet.portal.shell.internal.module.RegistryAccess;
import org.khet.portal.shell.internal.module.TestModule;
import org.khet.portal.shell.internal.text.ShellCatalogs;
import org.khet.portal.testkit.Clocks;
import org.khet.portal.testkit.fake.FakeSwitches;

class FaultMessagesTest {
    private final ModuleRegistry modules =
            RegistryAccess.with(new ModuleRegistry(new FakeSwitches(), new HeardPermissions()), TestModule.repair());
    private final FaultMessages desk = new FaultMessages(Clocks.at("2026-11-20T09:30"), new ShellCatalogs(modules));

    @Test
    void fault_isToldWithANumberAndWithoutItsMessage() {
        FaultMessage told = tell(new IllegalStateException("select * from secret"));
        assertThat(told.number()).startsWith("K-2569-1120-");
        assertThat(told.text()).contains(told.number(), "ข้อมูลไม่เสียหาย").doesNotContain("select");
    }

    @Test
    void businessOutcomes_areSentencesWithoutANumber() {
        assertThat(tell(new NotPermitted(TestModule.ACCEPT)).title()).contains("ยังไม่มีสิทธิ์");
        assertThat(tell(new NoLongerThere("repair.ticket 7")).title()).isEqualTo("ไม่พบเรื่องนี้");
        assertThat(tell(new NotPermitted(TestModule.ACCEPT)).number()).isEmpty();
    }

    @Test
    void partThatIsAway_isNamedWithANumberForTheLog() {
        FaultMessage database = tell(new OutOfService(OutOfService.Part.DATABASE, new RuntimeException("x")));
        assertThat(database.title()).contains("ฐานข้อมูล");
        assertThat(database.text()).contains(database.number(), "ยังอยู่บนจอ");
        FaultMessage disk = tell(new OutOfService(OutOfService.Part.DISK, new RuntimeException("x")));
        assertThat(disk.number()).startsWith("K-2569-1120-").isNotEqualTo(database.number());
    }

    @Test
    void eachPartHasItsOwnWords_aFullDirectoryIsNoBusyRecord() {
        Set<String> titles = new HashSet<>();
        for (OutOfService.Part part : OutOfService.Part.values()) {
            FaultMessage told = tell(new OutOfService(part, new RuntimeException("x")));
            assertThat(told.title() + told.text()).doesNotContain("shell.fault");
            titles.add(told.title());
        }
        assertThat(titles).hasSize(OutOfService.Part.values().length);
        assertThat(tell(new OutOfService(OutOfService.Part.DIRECTORY_BUSY, new RuntimeException("x")))
                        .title())
                .contains("ไดเรกทอรี", "พร้อมกัน");
    }

    @Test
    void problemOfAModule_isToldInItsOwnWords() {
        assertThat(tell(Outdated.of("repair.error.late", 3)).title()).isEqualTo("ส่งเกินกำหนด 3 วัน");
        assertThat(desk.tell(Rejected.of("due", "repair.error.late", 1), "test", Locale.ENGLISH)
                        .title())
                .isEqualTo("1 days late");
    }

    @Test
    void outcomeInsideAnotherException_isFound() {
        FaultMessage told = tell(new RuntimeException(new IllegalStateException(new NoLongerThere("x"))));
        assertThat(told.state()).isEqualTo(BadgeTone.IDLE);
        assertThat(told.number()).isEmpty();
    }

    private FaultMessage tell(Throwable failure) {
        return desk.tell(failure, "test", TextCatalog.THAI);
    }
}
