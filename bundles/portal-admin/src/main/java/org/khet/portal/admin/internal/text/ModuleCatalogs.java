package org.khet.portal.admin.internal.text;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.khet.portal.api.i18n.PortalTexts;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.module.PortalModule;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/**
 * The modules that are there now, with their words, settings and lists: labels of another module's settings, roles and
 * permissions stand in that module's texts. Safe for concurrent use.
 */
@Component(service = ModuleCatalogs.class)
public final class ModuleCatalogs {
    private static final String OTHERS = "(!(khet.module=admin))";
    private final Map<String, PortalModule> modules = new ConcurrentHashMap<>();
    private final Map<String, TextCatalog> texts = new ConcurrentHashMap<>();

    /** For the component runtime. */
    @Activate
    public ModuleCatalogs() {}

    /** Takes a module in. */
    @Reference(
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC,
            target = OTHERS,
            unbind = "dropModule")
    public void addModule(PortalModule module) {
        modules.put(module.id().value(), module);
        texts.put(module.id().value(), module.texts());
    }

    /** Lets a module go; the new version of it may be there already. */
    public void dropModule(PortalModule module) {
        if (modules.remove(module.id().value(), module)) {
            texts.remove(module.id().value());
        }
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC, unbind = "dropTexts")
    void addTexts(PortalTexts portal) {
        texts.putIfAbsent(portal.id(), portal.catalog());
    }

    void dropTexts(PortalTexts portal) {
        texts.remove(portal.id(), portal.catalog());
    }

    /** All modules but the administration itself, by id; the core is one of them. */
    public List<PortalModule> all() {
        return modules.values().stream()
                .sorted(Comparator.comparing(module -> module.id().value()))
                .toList();
    }

    /** Names of all modules and parts of the portal that have one, by id. */
    public Map<String, String> titles(Locale locale) {
        Map<String, String> titles = new TreeMap<>();
        texts.forEach((id, catalog) -> {
            Texts words = catalog.in(locale);
            if (words.has(id + ".title")) {
                titles.put(id, words.get(id + ".title"));
            }
        });
        return titles;
    }

    /**
     * The given texts, completed by those of all other modules by the first part of the key; an open page also finds those
     * of modules that come later.
     */
    public Texts with(Texts own) {
        return new FallbackTexts(own, Collections.unmodifiableMap(texts));
    }
}
