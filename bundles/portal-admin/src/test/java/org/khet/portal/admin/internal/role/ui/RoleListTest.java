package org.khet.portal.admin.internal.role.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.khet.portal.admin.internal.screen.ui.OpenedPage;
import org.khet.portal.admin.internal.text.ModuleCatalogs;
import org.khet.portal.admin.internal.text.NamedModule;
import org.khet.portal.api.admin.security.RoleRegister;
import org.khet.portal.api.admin.security.RoleRegister.Facts;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.security.Permission;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.fake.RecordingExports;

/** The roles as they leave the portal: what each may do, and nobody's name. CORE-105. */
class RoleListTest {
    private final ModuleCatalogs catalogs = new ModuleCatalogs();
    private final OpenedPage page =
            new OpenedPage(TestCaller.in(new OfficeId(1)).with(RoleRegister.MANAGE), "", TextCatalog.THAI);

    RoleListTest() {
        catalogs.addModule(new NamedModule(
                "core",
                Map.of(
                        "core.title", "งานกลาง",
                        "core.role.web", "เว็บมาสเตอร์",
                        "core.permission.audit.read", "อ่านบันทึกการใช้งาน")));
    }

    @Test
    void roleIsNamedWithWhatItGives_andHowManyHoldIt() {
        var role = new Facts(
                "core.web",
                true,
                Set.of(Permission.of("core:audit:read")),
                Set.of(),
                Set.of(new PersonId(7), new PersonId(8)));

        var list = new RoleList(new RoleMessages(catalogs.with(page.texts()))).all(List.of(role));

        assertThat(RecordingExports.rows(list))
                .containsExactly(List.of("เว็บมาสเตอร์", "งานกลาง", "2", "อ่านบันทึกการใช้งาน", "สำนักงานแก้เอง"));
        assertThat(list.kind().personal()).isFalse();
        assertThat(RecordingExports.heads(list)).noneMatch(head -> head.contains("["));
    }
}
