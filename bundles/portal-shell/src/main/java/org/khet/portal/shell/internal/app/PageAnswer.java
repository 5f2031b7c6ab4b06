package org.khet.portal.shell.internal.app;

import java.util.Set;
import org.khet.portal.shell.internal.module.Address;
import org.khet.portal.shell.internal.module.ModuleRegistry;
import org.khet.portal.shell.internal.session.Tab;

/** HTTP status of a page for a person: what the page will say in words. */
final class PageAnswer {
    private static final Set<String> OWN = Set.of("login", "account");
    private final ModuleRegistry modules;

    PageAnswer(ModuleRegistry modules) {
        this.modules = modules;
    }

    int status(Tab tab, Address address) {
        if (address.isHome() || OWN.contains(address.module()) || tab.caller() == null) {
            return 200;
        }
        return modules.answer(tab.caller(), address).status();
    }
}
