package org.khet.portal.control.internal.runtime;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Dictionary;
import java.util.HashMap;
import java.util.Hashtable;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.jar.JarInputStream;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkEvent;
import org.osgi.framework.FrameworkListener;
import org.osgi.framework.Version;
import org.osgi.framework.startlevel.BundleStartLevel;
import org.osgi.framework.wiring.BundleCapability;
import org.osgi.framework.wiring.BundleRevision;
import org.osgi.framework.wiring.BundleWire;
import org.osgi.framework.wiring.BundleWiring;
import org.osgi.framework.wiring.FrameworkWiring;
import org.osgi.resource.Requirement;

/**
 * Bundles as far as placing them needs: installed, replaced, started and refreshed; who is wired to whom and who exports what
 * is said by the test.
 */
final class FakeFramework {
    final List<Fake> bundles = new ArrayList<>();
    final List<List<String>> refreshed = new ArrayList<>();
    final Map<String, Fake> exporters = new HashMap<>();

    /** A bundle. */
    final class Fake implements InvocationHandler {
        final long id = bundles.size();
        final Bundle bundle = made(Bundle.class, this);
        final List<Fake> users = new ArrayList<>();
        final String location;
        Dictionary<String, String> headers = new Hashtable<>();
        int state = Bundle.INSTALLED;

        Fake(String location) {
            this.location = location;
            bundles.add(this);
        }

        String name() {
            return Objects.requireNonNullElse(headers.get("Bundle-SymbolicName"), "");
        }

        @Override
        public Object invoke(Object proxy, java.lang.reflect.Method method, Object[] args) {
            return switch (method.getName()) {
                case "getBundleId" -> id;
                case "getLocation" -> location;
                case "getSymbolicName" -> name();
                case "getVersion" ->
                    Version.parseVersion(Objects.requireNonNullElse(headers.get("Bundle-Version"), "0"));
                case "getHeaders" -> headers;
                case "getState" -> state;
                case "start" -> state = Bundle.ACTIVE;
                case "stop" -> state = Bundle.RESOLVED;
                case "uninstall" -> state = Bundle.UNINSTALLED;
                case "update" -> headers = read((InputStream) args[0]);
                case "getBundleContext" -> context();
                case "adapt" -> adapt((Class<?>) args[0]);
                case "equals" -> proxy == args[0];
                case "hashCode" -> Long.hashCode(id);
                case "toString" -> name();
                default -> null;
            };
        }

        private Object adapt(Class<?> type) {
            if (type == BundleWiring.class) {
                List<BundleWire> wires = users.stream()
                        .map(user -> answer(
                                BundleWire.class,
                                "getRequirer",
                                answer(BundleRevision.class, "getBundle", user.bundle)))
                        .toList();
                return answer(BundleWiring.class, "getProvidedWires", wires);
            }
            return type == FrameworkWiring.class
                    ? made(FrameworkWiring.class, FakeFramework.this::wiring)
                    : answer(BundleStartLevel.class, "getBundle", bundle);
        }
    }

    FakeFramework() {
        Fake system = new Fake("System Bundle");
        system.headers.put("Bundle-SymbolicName", "system.bundle");
    }

    BundleContext context() {
        return made(BundleContext.class, (proxy, method, args) -> switch (method.getName()) {
            case "getBundles" ->
                bundles.stream()
                        .filter(one -> one.state != Bundle.UNINSTALLED)
                        .map(one -> one.bundle)
                        .toArray(Bundle[]::new);
            case "getBundle" ->
                args == null
                        ? bundles.getFirst().bundle
                        : args[0] instanceof String place ? at(place) : bundles.get(((Long) args[0]).intValue()).bundle;
            case "installBundle" -> {
                Fake fresh = new Fake((String) args[0]);
                fresh.headers = read((InputStream) args[1]);
                yield fresh.bundle;
            }
            default -> null;
        });
    }

    private Object at(String place) {
        return bundles.stream()
                .filter(one -> one.location.equals(place) && one.state != Bundle.UNINSTALLED)
                .map(one -> one.bundle)
                .findFirst()
                .orElse(null);
    }

    /** The one of this name that is there. */
    Fake named(String name) {
        return bundles.stream()
                .filter(one -> one.name().equals(name) && one.state != Bundle.UNINSTALLED)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no bundle " + name + " among " + names()));
    }

    List<String> names() {
        return bundles.stream()
                .filter(one -> one.state != Bundle.UNINSTALLED)
                .map(Fake::name)
                .filter(name -> !name.startsWith("khet.removed."))
                .sorted()
                .toList();
    }

    private Object wiring(Object proxy, java.lang.reflect.Method method, Object[] args) {
        if (method.getName().equals("findProviders")) {
            String filter = ((Requirement) args[0]).getDirectives().getOrDefault("filter", "");
            return exporters.entrySet().stream()
                    .filter(one -> filter.contains("=" + one.getKey() + ")"))
                    .map(one -> answer(
                            BundleCapability.class,
                            "getRevision",
                            answer(BundleRevision.class, "getBundle", one.getValue().bundle)))
                    .toList();
        }
        if (method.getName().equals("refreshBundles")) {
            refreshed.add(((Collection<?>) args[0])
                    .stream().map(String::valueOf).sorted().toList());
            for (FrameworkListener listener : (FrameworkListener[]) args[1]) {
                listener.frameworkEvent(
                        new FrameworkEvent(FrameworkEvent.PACKAGES_REFRESHED, bundles.getFirst().bundle, null));
            }
        }
        return null;
    }

    private static Dictionary<String, String> read(InputStream jar) {
        try (JarInputStream in = new JarInputStream(jar)) {
            Dictionary<String, String> headers = new Hashtable<>();
            in.getManifest().getMainAttributes().forEach((key, value) -> headers.put(key.toString(), value.toString()));
            return headers;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static <T> T answer(Class<T> type, String method, Object answer) {
        return made(type, (proxy, called, args) -> called.getName().equals(method) ? answer : null);
    }

    private static <T> T made(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
