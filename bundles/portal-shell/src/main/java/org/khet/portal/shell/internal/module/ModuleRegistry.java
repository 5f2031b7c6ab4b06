package org.khet.portal.shell.internal.module;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.admin.security.ModulePermissions;
import org.khet.portal.api.event.EventPublisher.Subscription;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.module.ModuleSwitches;
import org.khet.portal.api.module.PortalModule;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.ui.ViewEntry;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The modules that are there now. A module that cannot describe itself is left out and logged. Safe for concurrent use;
 * listeners are called on the thread of the change.
 */
@Component(service = ModuleRegistry.class)
public final class ModuleRegistry {
    private static final Logger LOG = LoggerFactory.getLogger(ModuleRegistry.class);

    private static final String HEADER = "Khet-Module";
    private static final Pattern ID = Pattern.compile("id=([a-z]{2,12})");

    /** Follows what comes and goes. */
    public interface Listener {
        /** A module came, perhaps a new version of one that has just gone. */
        void arrived(KnownModule module);

        /** A module went, perhaps to come back at once. */
        void left(KnownModule module);

        /** Somebody switched a module on or off in these offices. */
        void switched(Set<OfficeId> offices);
    }

    private final Map<PortalModule, KnownModule> bySource = new ConcurrentHashMap<>();
    private final Map<String, KnownModule> byId = new ConcurrentHashMap<>();
    private final List<Listener> listeners = new CopyOnWriteArrayList<>();
    private final AtomicLong versions = new AtomicLong();
    private final ModuleSwitches switches;
    private final ModulePermissions permissions;
    private final Subscription subscription;

    /** Follows the switches; makes permissions of modules known here. */
    @Activate
    public ModuleRegistry(@Reference ModuleSwitches switches, @Reference ModulePermissions permissions) {
        this.switches = switches;
        this.permissions = permissions;
        this.subscription =
                switches.followOffices(offices -> listeners.forEach(listener -> listener.switched(offices)));
    }

    @Deactivate
    void close() {
        subscription.close();
    }

    /** Under the address of another module it would take that one's pages. */
    @Reference(
            service = PortalModule.class,
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC,
            unbind = "removeModule")
    void moduleCame(PortalModule module, ServiceReference<PortalModule> service) {
        String header =
                Objects.requireNonNullElse(service.getBundle().getHeaders("").get(HEADER), "");
        Matcher id = ID.matcher(header);
        if (id.find() && !isCalled(module, id.group(1))) {
            LOG.error("A module that does not call itself {} is left out: its manifest does", id.group(1));
            return;
        }
        addModule(module);
    }

    private static boolean isCalled(PortalModule module, String id) {
        try {
            return module.id().value().equals(id);
        } catch (RuntimeException | LinkageError e) {
            LOG.debug("{} cannot say which module it is", id, e);
            return false;
        }
    }

    void addModule(PortalModule module) {
        KnownModule known;
        try {
            known = KnownModule.ask(module, versions.incrementAndGet());
        } catch (RuntimeException | LinkageError e) {
            LOG.error(
                    "Module {} cannot describe itself and is left out",
                    module.getClass().getName(),
                    e);
            return;
        }
        takePermissions(module, known.id());
        bySource.put(module, known);
        byId.put(known.id().value(), known);
        LOG.info("Module {} is there with {} views", known.id(), known.views().size());
        listeners.forEach(listener -> listener.arrived(known));
    }

    /** Before anybody hears of the module: a page that waits for it would be told that a right is missing. */
    private void takePermissions(PortalModule module, ModuleId id) {
        try {
            if (permissions.arrived(id, module.permissions())) {
                LOG.info("Roles took the permissions of module {}", id);
            }
        } catch (RuntimeException | LinkageError e) {
            LOG.error("Permissions of module {} were not taken; nobody holds them until it comes again", id, e);
        }
    }

    void removeModule(PortalModule module) {
        KnownModule known = bySource.remove(module);
        if (known == null) {
            return;
        }
        if (byId.remove(known.id().value(), known)) {
            permissions.left(known.id());
        }
        LOG.info("Module {} has gone", known.id());
        listeners.forEach(listener -> listener.left(known));
    }

    /** Adds a follower. */
    public void follow(Listener listener) {
        listeners.add(listener);
    }

    /** Ends following. */
    public void unfollow(Listener listener) {
        listeners.remove(listener);
    }

    /** The module of this id, wherever it is switched on. */
    public Optional<KnownModule> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** All modules, by id. */
    public List<KnownModule> all() {
        return byId.values().stream()
                .sorted(Comparator.comparing(module -> module.id().value()))
                .toList();
    }

    /** Modules that are on in the office, by id. */
    public List<KnownModule> on(OfficeId office) {
        Set<ModuleId> on = switches.on(office);
        return all().stream()
                .filter(module -> on.contains(module.id()) || switches.isOn(office, module.id()))
                .toList();
    }

    /** What the address leads to; without a caller only modules of the portal itself are there. */
    public ViewResolution answer(@Nullable Caller caller, ViewAddress address) {
        KnownModule module = byId.get(address.module());
        if (module == null || caller == null) {
            return isMissed(caller, address) ? new ViewResolution.Away() : new ViewResolution.Unknown();
        }
        if (!switches.isOn(caller.office(), module.id())) {
            return new ViewResolution.Off(module);
        }
        Optional<ViewEntry> view = module.view(address.view());
        if (view.isEmpty()) {
            return new ViewResolution.Unknown();
        }
        return mayOpen(caller, view.get())
                ? new ViewResolution.Open(module, view.get())
                : new ViewResolution.Forbidden(module, view.get());
    }

    private boolean isMissed(@Nullable Caller caller, ViewAddress address) {
        return caller != null
                && switches.on(caller.office()).stream()
                        .anyMatch(on -> on.value().equals(address.module()));
    }

    /** Whether the caller may open the view. */
    public static boolean mayOpen(Caller caller, ViewEntry view) {
        return view.permission() == null || caller.may(view.permission());
    }
}
