package org.khet.year.runtime;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.apache.felix.framework.FrameworkFactory;
import org.khet.portal.api.admin.security.ModulePermissions;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.module.PortalModule;
import org.khet.portal.api.ui.OfficeMaps;
import org.khet.portal.persistence.internal.source.DatabaseKind;
import org.khet.portal.security.internal.password.PasswordHashes;
import org.khet.portal.testkit.SteppingClock;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.connect.ConnectModule;
import org.osgi.framework.connect.ModuleConnector;
import org.osgi.framework.launch.Framework;
import org.osgi.service.component.runtime.ServiceComponentRuntime;

/**
 * The portal without its screens' server: the bundles of the product in an OSGi framework of this process, on a Derby of their own or a
 * database of the test, with a clock that the test moves. Jobs run when the test says so; demonstrations are played on demand.
 */
public final class ProductRuntime implements AutoCloseable {
    private static final long PATIENCE = Duration.ofMinutes(2).toNanos();
    private static final long FAREWELL = Duration.ofSeconds(15).toNanos();
    private static final long POLL = Duration.ofMillis(10).toNanos();
    private static final long BREATH = Duration.ofMillis(200).toNanos();
    private static final int DELETIONS = 3;
    private static final List<String> PORTAL = List.of(
            "org.apache.felix.scr",
            "org.khet.portal.api",
            "org.khet.portal.persistence",
            "org.khet.portal.core",
            "org.khet.portal.security",
            "org.khet.portal.records",
            "org.khet.portal.print");
    private static final Set<String> JOBS = Set.of(".job.JobScheduler", ".job.StoredJobs", ".job.JobAlarm");
    private static final Set<String> DEMONSTRATIONS = Set.of(
            ".demo.IctDemo",
            ".demo.WorkshopDemo",
            ".demo.FinanceDemo",
            ".demo.PolicyplanDemo",
            ".demo.MonitoringDemo",
            ".demo.LettersDemo",
            ".demo.PapersDemo",
            ".demo.RoundsDemo",
            ".demo.FormsDemo",
            ".demo.ProcessesDemo");
    private static final Set<String> DATABASE = Set.of(".source.PortalDatabase");

    /** Nobody signs in, but each account of the offices has a password. */
    private static final Set<String> HASHES = Set.of(".password.PasswordHashes");

    private final Set<String> left;
    private final Path home;
    private final Framework framework;
    private final BundleContext context;
    private final Map<String, File> jars;
    private final List<ConnectedJar> open = Collections.synchronizedList(new ArrayList<>());

    /** Starts the portal with no module; demonstrations of modules are not loaded. */
    public ProductRuntime(SteppingClock clock) {
        this(clock, union(JOBS, DEMONSTRATIONS), context -> {});
    }

    /** As {@link #ProductRuntime(SteppingClock)}, ready to play the demonstrations of modules. */
    public static ProductRuntime withDemonstrations(SteppingClock clock) {
        return new ProductRuntime(clock, JOBS, context -> {});
    }

    /** As {@link #withDemonstrations(SteppingClock)}, on this PostgreSQL database. */
    public static ProductRuntime withDemonstrations(SteppingClock clock, DataSource database) {
        return new ProductRuntime(clock, union(JOBS, DATABASE), brought(database, DatabaseKind.POSTGRESQL));
    }

    /** Starts the portal with no module on a database of the test, which outlives it. */
    public static ProductRuntime on(SteppingClock clock, DataSource database, DatabaseKind kind) {
        return new ProductRuntime(clock, union(union(JOBS, DEMONSTRATIONS), DATABASE), brought(database, kind));
    }

    private static Consumer<BundleContext> brought(DataSource database, DatabaseKind kind) {
        return context -> context.registerService(
                DataSource.class, database, FrameworkUtil.asDictionary(Map.of(DatabaseKind.PROPERTY, kind.text())));
    }

    private ProductRuntime(SteppingClock clock, Set<String> left, Consumer<BundleContext> brought) {
        this.left = union(left, HASHES);
        if (!left.containsAll(DATABASE)) { // what another process goes on with is written as in an office
            System.setProperty("derby.system.durability", "test");
        }
        jars = jars();
        try {
            home = Files.createTempDirectory(
                    Files.createDirectories(Path.of("target", "homes")).toAbsolutePath(), "year-");
            Files.createDirectories(home.resolve("data/log"));
            framework = new FrameworkFactory().newFramework(settings(), connector());
            framework.init();
            context = framework.getBundleContext();
            context.registerService(
                    Clock.class, clock, FrameworkUtil.asDictionary(Map.of(Constants.SERVICE_RANKING, 1000)));
            context.registerService(OfficeMaps.class, undrawn(), null);
            context.registerService(PasswordHashes.class, new PasswordHashes(64, 1), null);
            brought.accept(context);
            framework.start();
        } catch (IOException | BundleException e) {
            throw new IllegalStateException(e);
        }
        for (String name : PORTAL) {
            install(name);
        }
    }

    /** The administration draws maps, and no page is opened here. */
    private static OfficeMaps undrawn() {
        return (OfficeMaps) Proxy.newProxyInstance(
                OfficeMaps.class.getClassLoader(), new Class<?>[] {OfficeMaps.class}, (self, method, args) -> {
                    if (method.getDeclaringClass() == Object.class) {
                        return method.getName().equals("equals")
                                ? (Object) (self == args[0])
                                : method.getName().hashCode();
                    }
                    throw new UnsupportedOperationException(method.getName());
                });
    }

    private static Set<String> union(Set<String> some, Set<String> others) {
        return Stream.concat(some.stream(), others.stream()).collect(Collectors.toUnmodifiableSet());
    }

    private Map<String, String> settings() {
        return Map.of(
                Constants.FRAMEWORK_STORAGE,
                home.resolve("bundles").toString(),
                "karaf.data",
                home.resolve("data").toString(),
                "khet.home",
                home.toString(),
                "felix.log.level",
                "1",
                "ds.loglevel",
                "1");
    }

    private ModuleConnector connector() {
        return new ModuleConnector() {
            @Override
            public void initialize(File storage, Map<String, String> configuration) {
                // nothing is kept
            }

            @Override
            public Optional<ConnectModule> connect(String location) throws BundleException {
                File file = jars.get(location);
                if (file == null) {
                    return Optional.empty();
                }
                try {
                    ConnectedJar jar = new ConnectedJar(file, left, classes(file));
                    open.add(jar);
                    return Optional.of(jar);
                } catch (IOException e) {
                    throw new BundleException(location, e);
                }
            }

            @Override
            public Optional<org.osgi.framework.BundleActivator> newBundleActivator() {
                return Optional.empty();
            }
        };
    }

    /**
     * Classes of a bundle are those of the test, so that a test reaches what the bundle does not export. A module that plays its
     * demonstration has its own as in the product, since modules have files of the same name.
     */
    private ClassLoader classes(File file) throws IOException {
        boolean own = !left.containsAll(DEMONSTRATIONS) && file.getName().startsWith("module-");
        return own ? new ModuleClasses(file) : ProductRuntime.class.getClassLoader();
    }

    /** Jars of the class path by their symbolic names. */
    private static Map<String, File> jars() {
        Map<String, File> found = new HashMap<>();
        try {
            for (URL manifest :
                    Collections.list(ProductRuntime.class.getClassLoader().getResources("META-INF/MANIFEST.MF"))) {
                String text = manifest.toString();
                if (text.startsWith("jar:file:")) {
                    File file = new File(new URI(text.substring("jar:".length(), text.indexOf("!/"))));
                    try (var in = manifest.openStream()) {
                        Attributes head = new Manifest(in).getMainAttributes();
                        String name = head.getValue(Constants.BUNDLE_SYMBOLICNAME);
                        if (name != null) {
                            found.putIfAbsent(name.replaceAll(";.*", "").strip(), file);
                        }
                    }
                }
            }
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException(e);
        }
        return found;
    }

    /** Installs and starts a bundle of the class path. */
    public Bundle install(String name) {
        try {
            Bundle bundle = context.installBundle(name);
            bundle.start();
            return bundle;
        } catch (BundleException e) {
            throw new IllegalStateException(name, e);
        }
    }

    /** Installs a module and waits until it is there. */
    public Bundle module(String id) {
        Bundle bundle = install("org.khet." + id);
        await(id, () -> announced(id).isPresent());
        PortalModule module = announced(id).orElseThrow();
        service(ModulePermissions.class).arrived(module.id(), module.permissions());
        return bundle;
    }

    /** Takes a module away. */
    public void remove(String id, Bundle bundle) {
        try {
            bundle.uninstall();
        } catch (BundleException e) {
            throw new IllegalStateException(id, e);
        }
        service(ModulePermissions.class).left(new ModuleId(id));
    }

    private Optional<PortalModule> announced(String id) {
        return find(PortalModule.class, "").stream()
                .filter(one -> one.id().value().equals(id))
                .findFirst();
    }

    /** The service of a contract. */
    public <T> T service(Class<T> type) {
        await(type.getName(), () -> !find(type, "").isEmpty());
        return find(type, "").getFirst();
    }

    /** All services of a contract, the best first. */
    public <T> List<T> find(Class<T> type, String filter) {
        try {
            Collection<ServiceReference<T>> found =
                    context.getServiceReferences(type, filter.isEmpty() ? null : filter);
            return found.stream()
                    .sorted(Comparator.<ServiceReference<T>>naturalOrder().reversed())
                    .map(context::getService)
                    .filter(java.util.Objects::nonNull)
                    .toList();
        } catch (InvalidSyntaxException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** Waits until something holds. */
    public void await(String what, BooleanSupplier wanted) {
        long end = System.nanoTime() + PATIENCE;
        while (!wanted.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException(what + " did not come\n" + String.join("\n", unsatisfied()));
            }
            LockSupport.parkNanos(POLL);
        }
    }

    /** Components that wait for others, with what they wait for. */
    public List<String> unsatisfied() {
        ServiceComponentRuntime runtime =
                find(ServiceComponentRuntime.class, "").getFirst();
        return runtime.getComponentDescriptionDTOs().stream()
                .flatMap(one -> runtime.getComponentConfigurationDTOs(one).stream())
                .filter(one -> one.unsatisfiedReferences.length > 0 || one.failure != null)
                .map(one -> one.description.name + " waits for "
                        + Arrays.stream(one.unsatisfiedReferences)
                                .map(reference -> reference.name + " " + reference.target)
                                .collect(Collectors.joining(", "))
                        + (one.failure == null
                                ? ""
                                : one.failure.lines().limit(12).collect(Collectors.joining("\n "))))
                .sorted()
                .toList();
    }

    @Override
    public void close() {
        try {
            framework.stop();
            framework.waitForStop(0);
            for (ConnectedJar jar : open) {
                jar.end();
            }
            letThreadsEnd();
            delete();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (BundleException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** A thread that looks at the database once more would make its folder anew. */
    private static void letThreadsEnd() {
        long end = System.nanoTime() + FAREWELL;
        while (System.nanoTime() < end
                && Thread.getAllStackTraces().keySet().stream()
                        .anyMatch(thread -> thread.getName().startsWith("khet"))) {
            LockSupport.parkNanos(POLL);
        }
    }

    /** Threads of the libraries may write or delete there still; what they leave lies below {@code target}. */
    private void delete() {
        boolean deleted = isDeleted();
        for (int again = 1; !deleted && again < DELETIONS; again++) {
            LockSupport.parkNanos(BREATH);
            deleted = isDeleted();
        }
    }

    private boolean isDeleted() {
        try (Stream<Path> files = Files.walk(home)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
            return true;
        } catch (IOException | UncheckedIOException e) {
            return false;
        }
    }
}
