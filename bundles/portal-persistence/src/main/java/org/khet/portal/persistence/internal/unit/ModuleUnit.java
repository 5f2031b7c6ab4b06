package org.khet.portal.persistence.internal.unit;

import java.net.URL;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.health.HealthCheck;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.persistence.UnitOfWork;
import org.khet.portal.persistence.internal.transaction.FailureTranslator;
import org.khet.portal.persistence.internal.transaction.JpaUnit;
import org.khet.portal.persistence.internal.transaction.JpaUnitOfWork;
import org.khet.portal.persistence.internal.transaction.ThreadTransactions;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;
import org.osgi.framework.wiring.BundleWiring;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The persistence unit of one bundle, from its migrations to the services {@link UnitOfWork} and {@link HealthCheck}. A
 * unit that cannot be opened has no {@code UnitOfWork}; the reason is in its health.
 */
final class ModuleUnit implements HealthCheck {
    private static final Logger LOG = LoggerFactory.getLogger(ModuleUnit.class);
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int INTERRUPTIONS = 40;
    private static final int INTERRUPTION_MILLIS = 50;
    private static final int GRACE_MILLIS = 1000;

    private final Bundle bundle;
    private final ModuleHeaderLine header;
    private final ServiceRegistration<HealthCheck> health;
    private volatile @Nullable Trouble trouble;
    private @Nullable ServiceRegistration<UnitOfWork> service;
    private @Nullable Thread announcing;
    private @Nullable JpaUnit unit;
    private boolean closed;

    /** Of a bundle; opened by {@link #open}. */
    ModuleUnit(BundleContext context, Bundle bundle, ModuleHeaderLine header) {
        this.bundle = bundle;
        this.header = header;
        this.trouble = trouble("opening");
        this.health = context.registerService(
                HealthCheck.class, this, FrameworkUtil.asDictionary(Map.of(UnitOfWork.UNIT, header.id())));
    }

    @Override
    public String name() {
        return "unit." + header.id();
    }

    @Override
    public Optional<Trouble> trouble() {
        return Optional.ofNullable(trouble);
    }

    /**
     * Runs the migrations and registers the unit of work.
     *
     * @return false when the database did not answer and it should be tried again
     */
    synchronized boolean open(BundleContext context, UnitOpener opening, ThreadTransactions transactions) {
        if (closed) {
            return true;
        }
        try {
            JpaUnit opened = opening.open(source());
            unit = opened;
            trouble = null;
            LOG.info("tables of {} {} are ready", header.id(), bundle.getVersion());
            // lets go of the unit at its end: the framework may remember a thread whose class another one loaded
            // meanwhile
            var task = new FutureTask<Void>(() -> announce(context, new JpaUnitOfWork(transactions, opened)), null);
            announcing = Thread.ofPlatform()
                    .daemon()
                    .name("khet-unit-" + header.id())
                    .start(task);
            return true;
        } catch (RuntimeException | LinkageError e) {
            return failed(e);
        }
    }

    /**
     * Registers the service outside the lock and on a thread of its own: the module's components come up on it, and one that
     * never returns must hold up neither other units nor the end of this one.
     */
    private void announce(BundleContext context, UnitOfWork work) {
        ServiceRegistration<UnitOfWork> registered;
        try {
            registered = context.registerService(
                    UnitOfWork.class, work, FrameworkUtil.asDictionary(Map.of(UnitOfWork.UNIT, header.id())));
        } catch (IllegalStateException stopped) {
            LOG.debug("tables of {} are not announced, the portal stops", header.id(), stopped);
            return;
        }
        synchronized (this) {
            service = registered;
            announcing = null;
            if (closed) {
                registered.unregister();
            }
        }
    }

    /** Takes the unit of work away, then closes the unit after its running transactions; harmless when repeated. */
    void close() {
        Thread thread = announcing();
        if (thread != null && !thread.equals(Thread.currentThread())) {
            endAnnouncing(thread);
        }
        closeNow();
    }

    private synchronized @Nullable Thread announcing() {
        return closed ? null : announcing;
    }

    /** Each component that comes up on the thread may hang anew, so it is interrupted until it ends, or for two seconds. */
    private static void endAnnouncing(Thread thread) {
        try {
            for (int i = 0; i < INTERRUPTIONS && thread.isAlive(); i++) {
                if (i > 0) {
                    thread.interrupt();
                }
                thread.join(i == 0 ? GRACE_MILLIS : INTERRUPTION_MILLIS);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized void closeNow() {
        if (closed) {
            return;
        }
        closed = true;
        if (service != null) {
            service.unregister();
        }
        health.unregister();
        if (unit != null) {
            unit.close(PATIENCE);
        }
    }

    private boolean failed(Throwable failure) {
        String reason = String.valueOf(failure.getMessage()).strip();
        trouble = trouble(reason);
        if (FailureTranslator.isAway(failure)) {
            LOG.debug("tables of {} wait for the database", header.id(), failure);
            return false;
        }
        LOG.error(
                "tables of {} {} cannot be used, the module stays away: {}",
                header.id(),
                bundle.getVersion(),
                reason,
                failure);
        return true;
    }

    private Trouble trouble(String reason) {
        return new Trouble(new Problem("", "core.health.unit.failed", List.of(header.id())), reason);
    }

    private UnitSource source() {
        List<URL> scripts = Optional.ofNullable(bundle.findEntries("migrations/" + header.id(), "*.sql", false))
                .map(Collections::list)
                .<List<URL>>map(List::copyOf)
                .orElse(List.of());
        return new UnitSource(
                header.id(),
                header.prefix(),
                Objects.requireNonNull(bundle.getEntry(UnitExtender.DESCRIPTOR)),
                Objects.requireNonNull(bundle.getEntry("/")),
                scripts,
                bundle.adapt(BundleWiring.class).getClassLoader());
    }
}
