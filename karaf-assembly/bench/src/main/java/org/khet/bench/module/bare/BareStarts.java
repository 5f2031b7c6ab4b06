package org.khet.bench.module.bare;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.apache.derby.jdbc.EmbeddedDataSource;
import org.eclipse.persistence.jpa.PersistenceProvider;
import org.eclipse.persistence.sessions.server.ServerSession;
import org.flywaydb.core.Flyway;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.wiring.FrameworkWiring;

/**
 * Starts bundles as asked for by files in the folder {@code khet.bare}: {@code NAME.ask} holds the path of a jar, {@code
 * NAME.done} the nanoseconds from there to the started bundle with its tables and one entity manager factory, {@code
 * NAME.failed} why not. The bundle is gone afterwards.
 */
public final class BareStarts implements BundleActivator {
    private static final long LOOK = TimeUnit.MILLISECONDS.toNanos(50);
    private static final int CONNECTIONS = 4;
    private volatile boolean running = true;

    @Override
    public void start(BundleContext context) {
        Path folder = Path.of(Objects.requireNonNull(context.getProperty("khet.bare")));
        Thread.ofPlatform().daemon().name("bare-starts").start(() -> run(context, folder));
    }

    @Override
    public void stop(BundleContext context) {
        running = false;
    }

    private void run(BundleContext context, Path folder) {
        var derby = new EmbeddedDataSource();
        derby.setDatabaseName(folder.resolve("database").toString());
        derby.setConnectionAttributes("create=true");
        var config = new HikariConfig();
        config.setDataSource(derby);
        config.setMaximumPoolSize(CONNECTIONS);
        try (var pool = new HikariDataSource(config)) {
            write(folder.resolve("ready"), "");
            while (running) {
                answer(context, folder, pool);
                LockSupport.parkNanos(LOOK);
            }
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }

    private static void answer(BundleContext context, Path folder, HikariDataSource pool) throws IOException {
        try (DirectoryStream<Path> asked = Files.newDirectoryStream(folder, "*.ask")) {
            for (Path ask : asked) {
                String name = String.valueOf(ask.getFileName()).replace(".ask", "");
                Path jar = Path.of(Files.readString(ask));
                Files.delete(ask);
                try {
                    write(folder.resolve(name + ".done"), String.valueOf(nanos(context, jar, pool)));
                } catch (BundleException | IOException | RuntimeException | LinkageError failure) {
                    write(folder.resolve(name + ".failed"), String.valueOf(failure));
                }
            }
        }
    }

    private static void write(Path file, String text) throws IOException {
        Path half = file.resolveSibling(file.getFileName() + ".half");
        Files.writeString(half, text);
        Files.move(half, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private static long nanos(BundleContext context, Path jar, HikariDataSource pool)
            throws BundleException, IOException {
        long began = System.nanoTime();
        Bundle bundle;
        try (InputStream in = Files.newInputStream(jar)) {
            bundle = context.installBundle("bare:" + jar.getFileName(), in);
        }
        bundle.start();
        BareUnit unit = BareUnit.of(bundle, pool);
        Flyway.configure(Flyway.class.getClassLoader())
                .dataSource(pool)
                .loggers("slf4j")
                .table(unit.prefix() + "_history")
                .resourceProvider(unit.scripts())
                .javaMigrationClassProvider(java.util.List::of)
                .placeholderReplacement(false)
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .load()
                .migrate();
        EntityManagerFactory factory = factory(unit);
        long ended = System.nanoTime();
        factory.close();
        bundle.uninstall();
        context.getBundle(0).adapt(FrameworkWiring.class).refreshBundles(null);
        return ended - began;
    }

    private static EntityManagerFactory factory(BareUnit unit) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(unit.getClassLoader());
        try {
            EntityManagerFactory factory =
                    new PersistenceProvider().createContainerEntityManagerFactory(unit, Map.of());
            factory.unwrap(ServerSession.class); // reads the mappings and logs in
            return factory;
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
