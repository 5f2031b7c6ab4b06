package org.khet.portal.core.internal.node;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.module.PortalModule;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** What this node says of itself: address, version, modules that run. */
@Component(service = OwnNode.class)
public final class OwnNode {
    private final Map<String, String> modules = new ConcurrentHashMap<>();
    private final NodeName name;
    private final String address;
    private final String version;
    private final Instant started;

    /** @param context knows how this runtime was started */
    @Activate
    public OwnNode(BundleContext context, @Reference NodeName name, @Reference Clock clock) {
        this(name, address(context), context.getBundle().getVersion().toString(), clock.instant());
    }

    /** A node of a test. */
    OwnNode(NodeName name, String address, String version, Instant started) {
        this.name = name;
        this.address = address;
        this.version = version;
        this.started = started;
    }

    /** A module came. */
    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    public void addModule(PortalModule module) {
        modules.put(module.id().value(), version(module));
    }

    /** A module left; the new version of it may be there already. */
    public void removeModule(PortalModule module) {
        modules.remove(module.id().value(), version(module));
    }

    String name() {
        return name.value();
    }

    NodeFacts facts() {
        return new NodeFacts(address, version, started, new TreeMap<>(modules));
    }

    private static String version(PortalModule module) {
        @Nullable Bundle bundle = FrameworkUtil.getBundle(module.getClass());
        return bundle == null ? "" : bundle.getVersion().toString();
    }

    private static String address(BundleContext context) {
        String own = context.getProperty("khet.address");
        if (own != null && !own.isBlank()) {
            return own.strip();
        }
        String port = context.getProperty("khet.http.port");
        return host() + (port == null ? "" : ":" + port);
    }

    private static String host() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return "localhost";
        }
    }
}
