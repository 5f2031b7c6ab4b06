package org.khet.portal.core.internal.demo;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.khet.portal.api.admin.demo.DemoOffices;
import org.khet.portal.api.demo.DemoData;
import org.khet.portal.api.demo.DemoData.Cast;
import org.khet.portal.api.health.HealthCheck;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.module.ModuleSwitches;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.OutOfService;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.security.Callers;
import org.khet.portal.api.security.RuntimeCaller;
import org.khet.portal.core.internal.demo.DemoFiles.DemoOffice;
import org.khet.portal.core.internal.search.IndexMaintenance;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Plays the demonstration when the portal was started with {@code khet.demo=true} or somebody asks for it: offices,
 * accounts, then the part of each module, and of each module that appears later; the part of a module that was only updated
 * follows a while later. It is loaded when the search has all of it. What fails is a trouble until it is played without one.
 */
@Component(
        service = {DemoOffices.class, HealthCheck.class},
        immediate = true)
public final class DemoService implements DemoOffices, HealthCheck {
    private static final Logger LOG = LoggerFactory.getLogger(DemoService.class);
    private static final Duration PAUSE = Duration.ofSeconds(3);

    /** By then the people who work in a module have its next version on their screens. */
    private static final Duration CALM = Duration.ofSeconds(10);

    private final List<DemoData> parts = new CopyOnWriteArrayList<>();
    private final Set<String> played = ConcurrentHashMap.newKeySet();
    private final DemoProgress progress = new DemoProgress();
    private final DemoLoader thread;
    private final CoreDemoData script;
    private final DemoGrants grants;
    private final ModuleSwitches switches;
    private final Callers callers;
    private final IndexMaintenance search;
    private volatile boolean playing;
    private volatile List<String> failed = List.of();

    /** Starts at once when the portal was told to. */
    @Activate
    public DemoService(
            @Reference CoreDemoData script,
            @Reference DemoGrants grants,
            @Reference ModuleSwitches switches,
            @Reference Callers callers,
            @Reference IndexMaintenance search,
            BundleContext context) {
        this.script = script;
        this.grants = grants;
        this.switches = switches;
        this.callers = callers;
        this.search = search;
        this.thread = new DemoLoader(this::play, PAUSE, () -> isStopping(context));
        this.playing = Boolean.parseBoolean(context.getProperty("khet.demo"));
        if (playing) {
            thread.soon();
        }
    }

    /** Modules and their tables leave before this component does. */
    private static boolean isStopping(BundleContext context) {
        Bundle framework = context.getBundle(Constants.SYSTEM_BUNDLE_ID);
        return framework != null && framework.getState() == Bundle.STOPPING;
    }

    @Deactivate
    void stop() {
        thread.stop();
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC, unbind = "drop")
    void add(DemoData part) {
        parts.add(part);
        if (playing && played.contains(part.module())) {
            thread.later(CALM);
        } else if (playing) {
            thread.soon();
        }
    }

    void drop(DemoData part) {
        parts.remove(part);
    }

    @Override
    public String name() {
        return "demo";
    }

    @Override
    public Optional<Trouble> trouble() {
        if (thread.isWorking()) {
            return Optional.of(new Trouble(Problem.of("", "core.demo.loading"), "the demonstration is being loaded"));
        }
        String reason = thread.failure().isEmpty() ? String.join("; ", failed) : thread.failure();
        return reason.isEmpty()
                ? Optional.empty()
                : Optional.of(new Trouble(Problem.of("", "core.demo.failed"), "the demonstration failed: " + reason));
    }

    @Override
    public boolean areThere() {
        return script.files().offices().stream()
                .anyMatch(office -> script.cast().office(office.draft().code()).isPresent());
    }

    @Override
    public List<Contents> contents() {
        Cast cast = script.cast();
        return script.files().offices().stream()
                .map(office -> office.draft().code())
                .flatMap(code ->
                        cast.office(code).stream().map(id -> script.rows().contents(code, id)))
                .toList();
    }

    @Override
    public void load(RuntimeCaller caller) {
        caller.require(RuntimeCaller.CREATE_OFFICE);
        playing = true;
        play();
    }

    @Override
    public synchronized void remove(RuntimeCaller caller) {
        caller.require(RuntimeCaller.CREATE_OFFICE);
        playing = false;
        played.clear();
        Cast cast = script.cast();
        List<String> stay = new ArrayList<>();
        List<String> bad = new ArrayList<>();
        parts.stream()
                .sorted(Comparator.comparingInt(DemoData::order).reversed())
                .forEach(part -> attempt("removing", part, () -> part.remove(cast))
                        .ifPresent(why -> {
                            stay.add(part.module());
                            bad.add(why);
                        }));
        failed = List.copyOf(bad);
        if (!stay.isEmpty()) {
            throw Rejected.of("", "core.demo.stays", String.join(", ", stay));
        }
        for (DemoOffice office : script.files().offices()) {
            cast.office(office.draft().code()).ifPresent(id -> {
                grants.close(id);
                script.end(id);
            });
        }
    }

    private synchronized void play() {
        if (!playing) {
            return; // removed before its turn came
        }
        script.build();
        Cast cast = script.cast();
        parts.forEach(part -> switchOn(cast, new ModuleId(part.module())));
        for (DemoOffice office : script.files().offices()) {
            String code = office.draft().code();
            if (cast.office(code).isPresent()) {
                grants.open(
                        cast,
                        code,
                        script.files(),
                        callers.system(cast.office(code).orElseThrow()));
            }
        }
        List<String> bad = new ArrayList<>();
        parts.stream()
                .sorted(Comparator.comparingInt(DemoData::order))
                .filter(parts::contains)
                .forEach(
                        part -> attempt("loading", part, () -> load(part, cast)).ifPresent(bad::add));
        failed = List.copyOf(bad);
        if (!thread.isMoreWaiting()) {
            search.keepAll();
        }
        progress.report(!thread.isMoreWaiting())
                .ifPresent(modules -> LOG.info("demonstration loaded with the parts of {}", modules));
    }

    /** A part whose module leaves meanwhile is no trouble: its next version plays it. */
    private void load(DemoData part, Cast cast) {
        try {
            part.load(cast);
        } catch (RuntimeException | LinkageError e) {
            if (parts.contains(part)) {
                throw e;
            }
            LOG.info("{} left while its demonstration data were loaded", part.module());
            return;
        }
        if (played.add(part.module())) {
            progress.loaded(part.module());
        }
    }

    /** Once only: who switches it off afterwards is not overruled. */
    private void switchOn(Cast cast, ModuleId module) {
        for (DemoOffice office : script.files().offices()) {
            Optional<OfficeId> id = cast.office(office.draft().code());
            if (office.begins(module)
                    && id.isPresent()
                    && !script.rows().of(id.get()).containsKey(DemoRecordRepository.MODULE + "/" + module)) {
                switches.set(callers.runtimeSystem(), id.get(), module, true);
                script.rows().add(id.get(), DemoRecordRepository.MODULE, module.value(), 0);
            }
        }
    }

    /**
     * A part that fails does not hold up the others; it is tried again when a module appears or at the next start. What is
     * out of service is so for all, and so is what fails while the portal is being stopped.
     */
    private Optional<String> attempt(String what, DemoData part, Runnable work) {
        try {
            work.run();
            return Optional.empty();
        } catch (OutOfService away) {
            throw away;
        } catch (RuntimeException | LinkageError e) {
            if (thread.isEnding()) {
                throw e;
            }
            LOG.error("{} the demonstration data of {} failed", what, part.module(), e);
            return Optional.of(part.module() + ": " + e);
        }
    }
}
