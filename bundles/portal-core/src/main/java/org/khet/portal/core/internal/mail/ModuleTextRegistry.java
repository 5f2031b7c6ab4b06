package org.khet.portal.core.internal.mail;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.module.PortalModule;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/**
 * Words of the modules that are there. A module is taken into use only while its words are read, once: modules wait for what tells
 * of happenings, and that waits for this.
 */
@Component(service = EventTexts.class)
public final class ModuleTextRegistry implements EventTexts {
    private final BundleContext context;
    private final Set<ServiceReference<PortalModule>> there = ConcurrentHashMap.newKeySet();

    /** What was read of those that are there; a module is taken into use once. */
    private final Map<ServiceReference<PortalModule>, Known> known = new ConcurrentHashMap<>();

    private record Known(String id, TextCatalog texts) {}

    /** With the register of services. */
    @Activate
    public ModuleTextRegistry(BundleContext context) {
        this.context = context;
    }

    /** A module has come. */
    @Reference(
            service = PortalModule.class,
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC,
            unbind = "left")
    public void came(ServiceReference<PortalModule> module) {
        there.add(module);
    }

    /** A module has gone. */
    public void left(ServiceReference<PortalModule> module) {
        there.remove(module);
        known.remove(module);
    }

    @Override
    public String of(String kind, Map<String, String> facts, Locale locale) {
        String id = kind.substring(0, Math.max(0, kind.indexOf('.')));
        for (ServiceReference<PortalModule> module : there) {
            Texts texts = texts(module, id, locale);
            if (texts != null) {
                return texts.has(kind) ? texts.named(kind, facts) : "";
            }
        }
        return "";
    }

    /** Texts of the module, if it is the one with this id. */
    private @Nullable Texts texts(ServiceReference<PortalModule> reference, String id, Locale locale) {
        Known module = known.computeIfAbsent(reference, this::read);
        if (!there.contains(reference)) {
            known.remove(reference); // it went meanwhile
        }
        return module != null && module.id().equals(id) ? module.texts().in(locale) : null;
    }

    private @Nullable Known read(ServiceReference<PortalModule> reference) {
        PortalModule module = context.getService(reference);
        if (module == null) {
            return null;
        }
        try {
            return new Known(module.id().value(), module.texts());
        } finally {
            context.ungetService(reference);
        }
    }
}
