package org.khet.portal.persistence.internal.unit;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.khet.portal.persistence.internal.backup.PendingRestore;
import org.khet.portal.persistence.internal.source.DataFolder;
import org.khet.portal.persistence.internal.source.DatabaseKind;
import org.khet.portal.persistence.internal.transaction.ThreadTransactions;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleEvent;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.osgi.util.tracker.BundleTracker;
import org.osgi.util.tracker.BundleTrackerCustomizer;

/**
 * Opens the persistence unit of each active bundle with the header {@code Khet-Module} and a {@code persistence.xml}, and
 * closes it when the bundle stops. Works on threads of its own, so a slow migration holds up no other bundle, and one unit
 * reads its mappings while the next one looks at its tables.
 */
@Component(
        service = {},
        immediate = true)
public final class UnitExtender implements BundleTrackerCustomizer<ModuleUnit> {
    static final String DESCRIPTOR = "META-INF/persistence.xml";
    private static final int AGAIN_SECONDS = 2;
    private static final int AT_A_TIME = 2;

    private final BundleContext context;
    private final UnitOpener opening;
    private final ThreadTransactions transactions;
    private final ScheduledExecutorService worker = Executors.newScheduledThreadPool(
            AT_A_TIME, Thread.ofPlatform().daemon().name("khet-units-", 1).factory());
    private final BundleTracker<ModuleUnit> tracker;

    /** Starts to look for modules. */
    @Activate
    public UnitExtender(
            BundleContext context,
            @Reference(policyOption = ReferencePolicyOption.GREEDY, target = "(khet.kind=*)") DataSource database,
            @Reference(service = DataSource.class, target = "(khet.kind=*)") Map<String, Object> properties,
            @Reference ThreadTransactions transactions) {
        this.context = context;
        this.transactions = transactions;
        this.opening = new UnitOpener(
                database,
                DatabaseKind.of(String.valueOf(properties.get(DatabaseKind.PROPERTY))),
                transactions,
                new PendingRestore(PendingRestore.in(DataFolder.of(context)))::bring);
        this.tracker = new BundleTracker<>(context, Bundle.ACTIVE, this);
        this.tracker.open();
    }

    /** Closes all units. */
    @Deactivate
    public void close() {
        worker.shutdown();
        tracker.close();
    }

    @Override
    public @Nullable ModuleUnit addingBundle(Bundle bundle, @Nullable BundleEvent event) {
        Optional<ModuleHeaderLine> header =
                ModuleHeaderLine.parse(bundle.getHeaders("").get(ModuleHeaderLine.NAME));
        if (header.isEmpty() || bundle.getEntry(DESCRIPTOR) == null) {
            return null;
        }
        ModuleUnit unit = new ModuleUnit(context, bundle, header.get());
        worker.execute(() -> open(unit));
        return unit;
    }

    @Override
    public void modifiedBundle(Bundle bundle, @Nullable BundleEvent event, ModuleUnit unit) {
        // only the way in and the way out matter
    }

    @Override
    public void removedBundle(Bundle bundle, @Nullable BundleEvent event, ModuleUnit unit) {
        unit.close();
    }

    private void open(ModuleUnit unit) {
        if (!unit.open(context, opening, transactions) && !worker.isShutdown()) {
            Future<?> _ = worker.schedule(() -> open(unit), AGAIN_SECONDS, TimeUnit.SECONDS);
        }
    }
}
