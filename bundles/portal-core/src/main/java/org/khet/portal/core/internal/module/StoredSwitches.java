package org.khet.portal.core.internal.module;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.audit.AuditTrail;
import org.khet.portal.api.event.EventPublisher.Subscription;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.module.ModuleSwitches;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.persistence.Transactions;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.NotPermitted;
import org.khet.portal.api.security.RuntimeCaller;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Switches as rows with a picture of all of them in memory, taken anew after each switch here and every two seconds. */
@Component(service = ModuleSwitches.class)
public final class StoredSwitches implements ModuleSwitches {
    private static final Logger LOG = LoggerFactory.getLogger(StoredSwitches.class);
    private static final Set<String> ALWAYS = Set.of("core", "admin");
    private static final int SECONDS = 2;
    private final Transactions transactions;
    private final SwitchRepository repository;
    private final ModuleDependencies uses;
    private final AuditTrail trail;
    private final Clock clock;
    private final List<Consumer<Set<OfficeId>>> followers = new CopyOnWriteArrayList<>();
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("khet-switches").factory());
    private final ScheduledFuture<?> looking;
    private volatile Map<OfficeId, Set<ModuleId>> picture;
    private SwitchRepository.@Nullable Mark mark;

    /** Takes the first picture and begins to look for switches of other nodes. */
    @Activate
    public StoredSwitches(
            @Reference Transactions transactions,
            @Reference SwitchRepository repository,
            @Reference ModuleDependencies uses,
            @Reference AuditTrail trail,
            @Reference Clock clock) {
        this.transactions = transactions;
        this.repository = repository;
        this.uses = uses;
        this.trail = trail;
        this.clock = clock;
        this.picture = repository.on();
        this.looking = thread.scheduleWithFixedDelay(this::look, SECONDS, SECONDS, TimeUnit.SECONDS);
    }

    /** Ends the looking; open subscriptions are forgotten. */
    @Deactivate
    public void stop() {
        looking.cancel(true);
        thread.shutdownNow();
        followers.clear();
    }

    @Override
    public boolean isOn(OfficeId office, ModuleId module) {
        return ALWAYS.contains(module.value())
                || picture.getOrDefault(office, Set.of()).contains(module);
    }

    @Override
    public Set<ModuleId> on(OfficeId office) {
        return Set.copyOf(picture.getOrDefault(office, Set.of()));
    }

    @Override
    public void set(Caller caller, ModuleId module, boolean on) {
        if (!caller.require(SWITCH).wholeOffice()) {
            throw new NotPermitted(SWITCH);
        }
        set(caller.office(), module, on, (action, details) -> trail.append(caller, action, object(module), details));
    }

    @Override
    public void set(RuntimeCaller caller, OfficeId office, ModuleId module, boolean on) {
        caller.require(RuntimeCaller.INSTALL_MODULE);
        set(office, module, on, (action, details) -> trail.append(caller, action, object(module), details));
    }

    private void set(
            OfficeId office,
            ModuleId module,
            boolean on,
            java.util.function.BiConsumer<String, Map<String, String>> note) {
        if (ALWAYS.contains(module.value())) {
            return;
        }
        transactions.run(() -> {
            requireOthers(module, on, repository.held(office));
            if (repository.set(office, module, on, clock.instant())) {
                note.accept(
                        on ? "core.module.enabled" : "core.module.disabled",
                        Map.of("office", String.valueOf(office.value())));
                transactions.afterCommit(this::look);
            }
        });
    }

    /** A module is on only where all that it needs is on too. */
    private void requireOthers(ModuleId module, boolean on, Set<ModuleId> others) {
        if (others.contains(module) == on) {
            return;
        }
        Set<ModuleId> against = on
                ? uses.of(module).needs().stream()
                        .filter(other -> !ALWAYS.contains(other.value()) && !others.contains(other))
                        .collect(Collectors.toSet())
                : uses.needing(module).stream().filter(others::contains).collect(Collectors.toSet());
        if (!against.isEmpty()) {
            String names = against.stream().map(ModuleId::value).sorted().collect(Collectors.joining(", "));
            throw Rejected.of("module", on ? "control.switch.needs" : "control.switch.needed", module.value(), names);
        }
    }

    @Override
    public Set<ModuleId> ever(OfficeId office) {
        return repository.ever(office);
    }

    @Override
    public void forget(RuntimeCaller caller, ModuleId module) {
        caller.require(RuntimeCaller.INSTALL_MODULE);
        transactions.run(() -> {
            repository
                    .offices(module)
                    .forEach(office -> trail.append(
                            caller,
                            "core.module.disabled",
                            object(module),
                            Map.of("office", String.valueOf(office.value()))));
            repository.forget(module);
            transactions.afterCommit(this::look);
        });
    }

    @Override
    public Uses uses(ModuleId module) {
        return uses.of(module);
    }

    private static String object(ModuleId module) {
        return "core.module/" + module;
    }

    @Override
    public Subscription follow(Runnable changed) {
        return followOffices(offices -> changed.run());
    }

    @Override
    public Subscription followOffices(Consumer<Set<OfficeId>> changed) {
        followers.add(changed);
        return () -> followers.remove(changed);
    }

    /** A database that is away is met again two seconds later; until then the last picture holds. */
    private void look() {
        try {
            Set<OfficeId> switched = switched();
            if (!switched.isEmpty()) {
                thread.execute(() -> tell(switched));
            }
        } catch (RejectedExecutionException stopped) {
            LOG.debug("nobody is told of a switch while the portal stops", stopped);
        } catch (RuntimeException e) {
            LOG.debug("switches of modules cannot be read now", e);
        }
    }

    /**
     * The offices in which something was switched since the last look. Reads and remembers one after the other, so that no
     * older reading takes the place of a newer one.
     */
    private synchronized Set<OfficeId> switched() {
        SwitchRepository.Mark now = repository.mark();
        if (now.equals(mark)) {
            return Set.of();
        }
        Map<OfficeId, Set<ModuleId>> fresh = repository.on();
        mark = now;
        Map<OfficeId, Set<ModuleId>> before = picture;
        picture = fresh;
        return Stream.concat(fresh.keySet().stream(), before.keySet().stream())
                .filter(office -> !fresh.getOrDefault(office, Set.of()).equals(before.getOrDefault(office, Set.of())))
                .collect(Collectors.toUnmodifiableSet());
    }

    private void tell(Set<OfficeId> offices) {
        for (Consumer<Set<OfficeId>> follower : followers) {
            try {
                follower.accept(offices);
            } catch (RuntimeException e) {
                LOG.warn("a follower of the module switches failed", e);
            }
        }
    }
}
