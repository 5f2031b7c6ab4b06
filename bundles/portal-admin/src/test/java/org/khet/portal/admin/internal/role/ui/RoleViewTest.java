package org.khet.portal.admin.internal.role.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.checkbox.Checkbox;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.khet.portal.admin.internal.screen.ui.OpenedPage;
import org.khet.portal.admin.internal.text.ModuleCatalogs;
import org.khet.portal.admin.internal.text.NamedModule;
import org.khet.portal.api.admin.security.RoleRegister;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.Permission;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.fake.FakePeople;

/** The administrator changes a role while a module with rights of its own leaves. */
class RoleViewTest {
    private static final Permission READ = Permission.of("core:audit:read");
    private static final Permission BOOK = Permission.of("rooms:booking:make");
    private final ModuleCatalogs catalogs = new ModuleCatalogs();
    private final NamedModule rooms = new NamedModule(
            "rooms", Map.of("rooms.title", "จองห้อง", "rooms.permission.booking.make", "จองห้องประชุม"));
    private final OpenedPage page =
            new OpenedPage(TestCaller.in(new OfficeId(1)).with(RoleRegister.MANAGE), "core.web", TextCatalog.THAI);
    private final Roles roles = new Roles();

    RoleViewTest() {
        catalogs.addModule(new NamedModule(
                "core", Map.of("core.role.web", "เว็บมาสเตอร์", "core.permission.audit.read", "อ่านบันทึกการใช้งาน")));
        catalogs.addModule(rooms);
    }

    @Test
    void moduleThatLeavesWhileThePageIsOpen_isNeverShownByItsCodes_andNothingOfItIsLost() {
        RoleView view = view();
        assertThat(OpenedPage.words(view)).contains("จองห้องประชุม");
        catalogs.dropModule(rooms);

        OpenedPage.find(view, Checkbox.class, "admin-role-core-audit-read").setValue(true);

        assertThat(OpenedPage.words(
                        OpenedPage.find(view, com.vaadin.flow.component.html.Div.class, "admin-role-sentence")))
                .contains("อ่านบันทึกการใช้งาน", "สิทธิ์ของโมดูลที่ไม่ได้ติดตั้งอยู่")
                .doesNotContain("rooms:");
        OpenedPage.press(view, "admin-role-save");
        assertThat(roles.stored).containsExactlyInAnyOrder(BOOK, READ);
    }

    @Test
    void refusalNamesTheRightInWords() {
        RoleView view = view();
        roles.refused = BOOK;

        OpenedPage.press(view, "admin-role-save");

        assertThat(OpenedPage.words(view))
                .contains("[security.role.error.more]")
                .doesNotContain(BOOK.text());
        assertThat(new RoleMessages(catalogs.with(page.texts()))
                        .refusal(Rejected.of("permissions", "admin.role.may", "ก", BOOK.text())
                                .problems()
                                .getFirst()))
                .isEqualTo("ก ทำได้: จองห้องประชุม");
    }

    private RoleView view() {
        return new RoleView(page, new RoleMessages(catalogs.with(page.texts())), roles, new FakePeople());
    }

    /** One role that may book rooms. */
    private static final class Roles implements RoleRegister {
        private Set<Permission> stored = Set.of(BOOK);
        private Permission refused;

        @Override
        public List<Facts> list(Caller caller) {
            return List.of(open(caller, "core.web"));
        }

        @Override
        public Facts open(Caller caller, String code) {
            return new Facts(code, false, stored, Set.of(), Set.of());
        }

        @Override
        public List<Permission> all(Caller caller) {
            return List.of(BOOK, READ);
        }

        @Override
        public List<Permission> givable(Caller caller) {
            return all(caller);
        }

        @Override
        public void change(Caller caller, String code, Set<Permission> seen, Set<Permission> permissions) {
            if (refused != null) {
                throw Rejected.of("permissions", "security.role.error.more", refused.text());
            }
            stored = permissions;
        }

        @Override
        public void restore(Caller caller, String code) {}
    }
}
