package org.khet.portal.shell.internal.frame;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import java.util.List;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.office.Office;
import org.khet.portal.api.ui.component.Icons;
import org.khet.portal.shell.internal.session.TabOffice;
import org.khet.portal.shell.internal.session.TabRegistry;
import org.khet.portal.shell.internal.setup.ShellContext;
import org.khet.portal.shell.internal.text.ShellMessages;

/** The office of this tab, and whether everything in it is invented; a choice when the account has several. */
final class OfficeSwitcher extends Composite<Div> {
    private final ShellContext shell;
    private final UI ui;

    /** @param watermark what says that everything in the office is invented; empty for none */
    OfficeSwitcher(ShellContext shell, UI ui, TabOffice tab, String watermark) {
        this.shell = shell;
        this.ui = ui;
        Texts texts = ShellMessages.in(ui.getLocale());
        Office here = tab.office();
        List<Office> open = tab.offices();
        String name = here == null ? "" : texts.choose(here.shortName(), here.nameEnglish());
        if (open.size() < 2) {
            Span plain = new Span(name);
            plain.addClassName("k-office");
            plain.setId("shell-office");
            getContent().add(plain);
            mark(watermark);
            return;
        }
        MenuBar bar = new MenuBar();
        bar.addClassName("k-office");
        bar.setId("shell-office");
        bar.getElement().setAttribute("aria-label", texts.get("shell.office.label"));
        MenuItem root = bar.addItem(new Span(name));
        root.add(Icons.of("chevrons-up-down"));
        SubMenu choices = root.getSubMenu();
        for (Office office : open) {
            MenuItem item =
                    choices.addItem(texts.choose(office.shortName(), office.nameEnglish()), click -> go(office));
            item.setCheckable(true);
            item.setChecked(office.equals(here));
            item.setId("shell-office-" + office.code());
        }
        getContent().add(bar);
        mark(watermark);
    }

    private void mark(String watermark) {
        DemoMark.of(watermark, ui.getLocale()).ifPresent(getContent()::add);
    }

    private void go(Office office) {
        TabRegistry.move(shell.entrance(), ui, office);
        ui.refreshCurrentRoute(true);
    }
}
