package org.khet.portal.core.internal.mail;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
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
 * Words of the modules that are there. A module is taken into use only while its words are read: modules wait for what tells
 * of happenings, and that waits for this.
 */
@Component(service = EventTexts.class)
public final class ModuleTextRegistry implements EventTexts {
    private final BundleContext context;
    private final Set<ServiceReference<PortalModule>> there = ConcurrentHashMap.newKeySet();

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
        PortalModule module = context.getService(reference);
        if (module == null) {
            return null;
        }
        try {
            return module.id().value().equals(id) ? module.texts().in(locale) : null;
        } finally {
            context.ungetService(reference);
        }
    }
}
