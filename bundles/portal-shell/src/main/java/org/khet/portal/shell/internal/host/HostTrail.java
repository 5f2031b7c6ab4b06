package org.khet.portal.shell.internal.host;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.khet.portal.api.ui.component.PageTrail.Step;
import org.khet.portal.shell.internal.module.ModuleRegistry;
import org.khet.portal.shell.internal.module.ViewAddress;
import org.khet.portal.shell.internal.text.ShellMessages;

/** What stands above a page inside the frame: the home page, and above a record the page of the menu that it was opened from. */
public final class HostTrail {
    private HostTrail() {}

    /** The home page only, for the pages of the shell. */
    public static List<Step> home(Locale locale) {
        return List.of(new Step("", ShellMessages.of(locale, "shell.menu.home")));
    }

    /** Above what this address leads to. */
    static List<Step> of(ModuleRegistry modules, ViewAddress address, Locale locale) {
        List<Step> steps = new ArrayList<>(home(locale));
        if (!address.key().isEmpty()) {
            modules.find(address.module())
                    .ifPresent(module -> module.view(address.view())
                            .filter(view -> view.order() >= 0)
                            .ifPresent(view -> {
                                String list = address.module() + "/" + view.name();
                                steps.add(new Step(
                                        list,
                                        module.texts()
                                                .in(locale)
                                                .get(address.module() + "." + view.name() + ".title")));
                            }));
        }
        return List.copyOf(steps);
    }
}
