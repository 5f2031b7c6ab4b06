package org.khet.portal.shell.internal.frame;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.office.Office;
import org.khet.portal.api.security.AccountId;
import org.khet.portal.shell.internal.session.OpenSession;
import org.khet.portal.shell.internal.session.TabOffice;
import org.khet.portal.shell.internal.session.UserSession;
import org.khet.portal.shell.internal.signin.TestShell;
import org.khet.portal.testkit.Clocks;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;

/** In which offices somebody may work was found when the page was entered; the bar asks nobody again. */
class OfficeSwitcherTest {
    private static final List<Office> OFFICES = SampleOffices.offices();
    private final OpenSession session = new OpenSession();

    private List<Component> shown(List<Office> offices, String watermark) {
        AtomicReference<List<Component>> shown = new AtomicReference<>(List.of());
        session.locked(() -> {
            session.page().setLocale(TextCatalog.THAI);
            var presence = new UserSession(
                    new AccountId(12),
                    "kt1-12",
                    new UserSession.Owed(false, false),
                    false,
                    0,
                    null,
                    new UserSession.Visit(1, Instant.EPOCH));
            Office here = OFFICES.getFirst();
            var tab = new TabOffice(presence, here, TestCaller.in(here.id()), null, offices);
            shown.set(new OfficeSwitcher(TestShell.idle(Clocks.at("2026-11-20T09:30")), session.page(), tab, watermark)
                    .getChildren()
                    .flatMap(Component::getChildren)
                    .toList());
        });
        return shown.get();
    }

    @Test
    void oneOfficeIsItsName_behindItThatItIsInvented() {
        assertThat(shown(OFFICES.subList(0, 1), ""))
                .singleElement()
                .satisfies(name -> assertThat(((Span) name).getText())
                        .isEqualTo(OFFICES.getFirst().shortName()));
        assertThat(shown(OFFICES.subList(0, 1), "ข้อมูลสมมุติ")).hasSize(2);
    }

    @Test
    void severalOfficesAreAChoice_thatOfTheTabIsMarked() {
        List<MenuItem> choices = ((MenuBar) shown(OFFICES.subList(0, 2), "").getFirst())
                .getItems()
                .getFirst()
                .getSubMenu()
                .getItems();

        assertThat(choices).extracting(MenuItem::isChecked).containsExactly(true, false);
    }
}
