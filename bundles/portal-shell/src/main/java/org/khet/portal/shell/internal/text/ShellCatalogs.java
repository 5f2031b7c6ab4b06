package org.khet.portal.shell.internal.text;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import org.khet.portal.api.i18n.PortalTexts;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.shell.internal.module.KnownModule;
import org.khet.portal.shell.internal.module.ModuleRegistry;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/**
 * Finds the catalog of a text key by its first part: that of the module with this id, else that of the portal bundle. Safe
 * for concurrent use.
 */
@Component(service = ShellCatalogs.class)
public final class ShellCatalogs {
    private final List<PortalTexts> portal = new CopyOnWriteArrayList<>();
    private final ModuleRegistry modules;

    /** Looks among these modules first. */
    @Activate
    public ShellCatalogs(@Reference ModuleRegistry modules) {
        this.modules = modules;
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addTexts(PortalTexts texts) {
        portal.add(texts);
    }

    void removeTexts(PortalTexts texts) {
        portal.remove(texts);
    }

    /** The texts in which the key stands; the shell's own when nobody has it. */
    public Texts of(String key, Locale locale) {
        String id = key.substring(0, Math.max(0, key.indexOf('.')));
        return modules.find(id)
                .map(KnownModule::texts)
                .map(catalog -> catalog.in(locale))
                .filter(texts -> texts.has(key))
                .orElseGet(() -> ofPortal(id, locale));
    }

    private Texts ofPortal(String id, Locale locale) {
        return portal.stream()
                .filter(texts -> texts.id().equals(id))
                .findFirst()
                .map(PortalTexts::catalog)
                .map((TextCatalog catalog) -> catalog.in(locale))
                .orElseGet(() -> ShellMessages.in(locale));
    }
}
