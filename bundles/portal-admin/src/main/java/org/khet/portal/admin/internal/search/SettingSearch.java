package org.khet.portal.admin.internal.search;

import java.util.Arrays;
import java.util.List;
import org.khet.portal.admin.internal.text.ModuleCatalogs;
import org.khet.portal.api.admin.search.DirectorySearch.Entry;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.module.ModuleSwitches;
import org.khet.portal.api.module.PortalModule;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.settings.Setting;
import org.khet.portal.api.settings.Settings;
import org.khet.portal.api.text.ThaiFolding;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Finds settings of the modules that are on in the office by their names and explanations, for whoever may change them. Safe for
 * concurrent use. Source: core CORE-109.
 */
@Component(service = SettingSearch.class)
public final class SettingSearch {
    private final ModuleCatalogs catalogs;
    private final ModuleSwitches switches;

    /** Modules with their words, and which are on. */
    @Activate
    public SettingSearch(@Reference ModuleCatalogs catalogs, @Reference ModuleSwitches switches) {
        this.catalogs = catalogs;
        this.switches = switches;
    }

    /** Settings that have each of the words, or a part of it, in the language of the texts; each opens at its field. */
    List<Entry> find(Caller caller, Texts own, String text, int most) {
        if (!caller.may(Settings.CONFIGURE)) {
            return List.of();
        }
        Texts texts = catalogs.with(own);
        String[] words = ThaiFolding.fold(text).split(" ");
        return catalogs.all().stream()
                .filter(module -> switches.isOn(caller.office(), module.id()))
                .flatMap(module -> module.settings().stream()
                        .filter(setting -> hasAll(about(texts, setting), words))
                        .map(setting -> entry(texts, module, setting)))
                .limit(most)
                .toList();
    }

    private static boolean hasAll(String about, String... words) {
        return Arrays.stream(words).allMatch(about::contains);
    }

    private static String about(Texts texts, Setting<?> setting) {
        String help = setting.key() + ".help";
        return ThaiFolding.fold(texts.get(setting.key() + ".label") + " " + (texts.has(help) ? texts.get(help) : ""));
    }

    private static Entry entry(Texts texts, PortalModule module, Setting<?> setting) {
        return new Entry(
                texts.get(setting.key() + ".label"),
                texts.get(module.id() + ".title"),
                "admin/settings?setting=" + setting.key());
    }
}
