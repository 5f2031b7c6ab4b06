package org.khet.portal.shell.internal.frame;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.khet.portal.shell.internal.session.TabOffice;
import org.khet.portal.shell.internal.setup.ShellContext;
import org.khet.portal.shell.internal.text.ShellMessages;

/** Search over records and screens (Ctrl K), in the office of the tab. DESIGN §2.3. */
final class SearchBox {
    private final ShellContext shell;
    private final UI ui;

    SearchBox(ShellContext shell, UI ui) {
        this.shell = shell;
        this.ui = ui;
    }

    /** Opens the dialog for everything. */
    void open() {
        open("shell.search.title", null);
    }

    /** Opens the dialog with the forms that can be filled in. */
    void openForms() {
        open("shell.search.forms", entry -> entry.address().endsWith("-form"));
    }

    private void open(String title, @Nullable Predicate<MenuEntry> onlyScreens) {
        Dialog dialog = new Dialog();
        dialog.setHeaderTitle(ShellMessages.of(ui.getLocale(), title));
        TabOffice.of(ui)
                .map(TabOffice::caller)
                .ifPresent(caller ->
                        dialog.add(new SearchPanel(shell, caller, ui.getLocale(), onlyScreens, dialog::close)));
        dialog.open();
    }
}
