package org.khet.portal.core.internal.module;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.module.ModuleSwitches.Uses;
import org.khet.portal.api.module.PortalModule;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/**
 * Which modules use which others, from the manifests of those that are there. Takes no module into use: modules wait for the
 * switches, which wait for this. Safe for concurrent use.
 */
@Component(service = ModuleDependencies.class)
public final class ModuleDependencies {
    private static final Pattern ID = Pattern.compile("id=([a-z]{2,12})");
    private final List<Here> here = new CopyOnWriteArrayList<>();

    private record Here(ServiceReference<PortalModule> service, String id, Uses uses) {}

    /** For the component runtime. */
    @Activate
    public ModuleDependencies() {}

    /** A module has come. */
    @Reference(
            service = PortalModule.class,
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC,
            unbind = "left")
    public void came(ServiceReference<PortalModule> service) {
        var headers = service.getBundle().getHeaders("");
        Matcher id = ID.matcher(Objects.requireNonNullElse(headers.get("Khet-Module"), ""));
        if (id.find()) {
            here.add(new Here(
                    service, id.group(1), new Uses(ids(headers.get("Khet-Needs")), ids(headers.get("Khet-Wants")))));
        }
    }

    /** A module has gone; what it used does not matter any more. */
    public void left(ServiceReference<PortalModule> service) {
        here.removeIf(one -> one.service().equals(service));
    }

    /** Whether the module is there now. */
    public boolean isHere(ModuleId module) {
        return here.stream().anyMatch(one -> one.id().equals(module.value()));
    }

    /** What the module uses; nothing when it is not there. */
    Uses of(ModuleId module) {
        return here.stream()
                .filter(one -> one.id().equals(module.value()))
                .map(Here::uses)
                .findFirst()
                .orElse(Uses.NONE);
    }

    /** Those that are of no use without this one. */
    Set<ModuleId> needing(ModuleId module) {
        return here.stream()
                .filter(one -> one.uses().needs().contains(module))
                .map(one -> new ModuleId(one.id()))
                .collect(Collectors.toSet());
    }

    private static Set<ModuleId> ids(@org.jspecify.annotations.Nullable String header) {
        return Pattern.compile("\\s*,\\s*")
                .splitAsStream(Objects.requireNonNullElse(header, "").strip())
                .filter(id -> id.matches("[a-z]{2,12}"))
                .map(ModuleId::new)
                .collect(Collectors.toSet());
    }
}
