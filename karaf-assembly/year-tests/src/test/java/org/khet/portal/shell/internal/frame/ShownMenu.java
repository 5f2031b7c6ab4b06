package org.khet.portal.shell.internal.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.structure.Unit;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.shell.internal.module.ModuleRegistry;

/** The menu of somebody, as the frame builds it. */
public final class ShownMenu {
    private ShownMenu() {}

    /** Addresses by the name of the group, of entries for everybody by {@code *}. */
    public static Map<String, List<String>> of(
            ModuleRegistry modules, Caller caller, List<Unit> units, Function<String, Optional<UnitId>> owners) {
        Menu menu = Menu.of(modules.on(caller.office()), caller, new Menu.Place(units, null, owners), TextCatalog.THAI);
        Map<String, List<String>> shown = new TreeMap<>();
        menu.groups().forEach(group -> shown.put(group.title(), addresses(group.entries())));
        List<String> all = new ArrayList<>(addresses(menu.common()));
        menu.shared().forEach(group -> all.addAll(addresses(group.entries())));
        shown.put("*", all);
        return shown;
    }

    private static List<String> addresses(List<MenuEntry> entries) {
        return entries.stream().map(MenuEntry::address).toList();
    }
}
