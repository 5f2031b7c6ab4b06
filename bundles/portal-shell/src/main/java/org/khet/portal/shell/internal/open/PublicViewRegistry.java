package org.khet.portal.shell.internal.open;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.khet.portal.api.module.ModuleSwitches;
import org.khet.portal.api.office.Office;
import org.khet.portal.api.office.Offices;
import org.khet.portal.api.ui.ViewFactory;
import org.khet.portal.api.ui.open.PublicViews;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** The screens that need no sign-in, as modules come and go. Safe for concurrent use. */
@Component(service = PublicViewRegistry.class)
public final class PublicViewRegistry {
    /**
     * A screen that may be opened.
     *
     * @param office  office of the address
     * @param factory makes it
     */
    record Found(Office office, ViewFactory factory) {}

    private final Offices offices;
    private final ModuleSwitches switches;
    private final Map<PublicViews, Map<String, ViewFactory>> known = new ConcurrentHashMap<>();

    /** Asks offices by code, and whether a module is on. */
    @Activate
    public PublicViewRegistry(@Reference Offices offices, @Reference ModuleSwitches switches) {
        this.offices = offices;
        this.switches = switches;
    }

    /** Takes what came. */
    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC, unbind = "removeViews")
    public void addViews(PublicViews views) {
        known.put(views, Map.copyOf(views.views()));
    }

    void removeViews(PublicViews views) {
        known.remove(views);
    }

    /** What stands at an address; the same answer for what is off and for what never was. */
    Optional<Found> find(String office, String module, String view) {
        return offices.findByCode(office)
                .flatMap(of -> known.entrySet().stream()
                        .filter(entry -> entry.getKey().module().value().equals(module))
                        .filter(entry -> switches.isOn(of.id(), entry.getKey().module()))
                        .map(entry -> entry.getValue().get(view))
                        .filter(java.util.Objects::nonNull)
                        .findFirst()
                        .map(factory -> new Found(of, factory)));
    }
}
