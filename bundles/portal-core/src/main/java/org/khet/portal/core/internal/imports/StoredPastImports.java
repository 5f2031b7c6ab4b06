package org.khet.portal.core.internal.imports;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.khet.portal.api.admin.imports.ImportHistory;
import org.khet.portal.api.imports.ImportReversal;
import org.khet.portal.api.imports.ImportTarget;
import org.khet.portal.api.imports.ImportTrace;
import org.khet.portal.api.imports.ImportUndo;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.settings.Setting;
import org.khet.portal.api.settings.Settings;
import org.khet.portal.api.time.OfficeTime;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Imports of offices that can be taken back for some days. */
@Component(service = ImportHistory.class)
public final class StoredPastImports implements ImportHistory {
    /** How many days an import can be taken back; 0 for not at all. */
    public static final Setting<Integer> DAYS = Setting.number("core.setting.importDays", 7, 0, 90, "our proposal");

    private static final String FIELD = "import";
    private final ImportTargetRegistry targets;
    private final ImportRepository repository;
    private final ImportEvents news;
    private final Settings settings;
    private final Clock clock;

    /** Lists, what was stored, the trail, how long, and now. */
    @Activate
    public StoredPastImports(
            @Reference ImportTargetRegistry targets,
            @Reference ImportRepository repository,
            @Reference ImportEvents news,
            @Reference Settings settings,
            @Reference Clock clock) {
        this.targets = targets;
        this.repository = repository;
        this.news = news;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public List<Past> latest(Caller caller, String target) {
        ImportTarget list = targets.require(caller, target);
        return repository.latest(caller.office(), list.id()).stream()
                .map(row -> new Past(
                        row.id(),
                        row.at(),
                        row.by(),
                        row.file(),
                        row.added(),
                        row.changed(),
                        row.left(),
                        row.isKept() ? until(caller.office(), row.at()) : row.at(),
                        list.undo().isPresent(),
                        row.undone()))
                .toList();
    }

    private Instant until(OfficeId office, Instant at) {
        return at.plus(Duration.ofDays(settings.get(office, DAYS, OfficeTime.day(clock.instant()))));
    }

    @Override
    public ImportReversal look(Caller caller, String target, long number) {
        ImportTarget list = targets.require(caller, target);
        return news.transactions()
                .call(() -> repository.open(caller.office(), list.id(), number, row -> {
                    requireOpen(caller.office(), row);
                    return undo(list).look(caller, repository.traces(caller.office(), number));
                }));
    }

    @Override
    public ImportReversal undo(Caller caller, String target, long number) {
        caller.requireToAct();
        ImportTarget list = targets.require(caller, target);
        ImportUndo apart = undo(list);
        var of = new PacketedRun.Of(caller, list.id(), number);
        var run = new PacketedRun(news.transactions(), repository, apart, of);
        ImportReversal wanted = news.transactions()
                .call(() -> opened(caller, list, number, row -> {
                    List<ImportTrace> traces = repository.traces(caller.office(), number);
                    if (run.begun()) {
                        return apart.look(caller, traces);
                    }
                    return run.part(traces) ? free(apart.look(caller, traces)) : whole(caller, list, row);
                }));
        if (run.begun()) {
            int left = run.takeBack();
            if (left > 0) {
                throw Rejected.of(FIELD, "core.import.error.left", left);
            }
            news.transactions().run(() -> opened(caller, list, number, row -> end(caller, row)));
        }
        return wanted;
    }

    private <T> T opened(Caller caller, ImportTarget list, long number, Function<ImportEntity, T> work) {
        return repository.open(caller.office(), list.id(), number, row -> {
            requireOpen(caller.office(), row);
            return work.apply(row);
        });
    }

    /** In the running transaction. */
    private ImportReversal whole(Caller caller, ImportTarget list, ImportEntity row) {
        ImportReversal done = free(undo(list).undo(caller, repository.traces(caller.office(), row.id())));
        end(caller, row);
        return done;
    }

    private static ImportReversal free(ImportReversal wanted) {
        if (!wanted.hindrances().isEmpty()) {
            throw Rejected.of(
                    FIELD, "core.import.error.stands", wanted.hindrances().size());
        }
        return wanted;
    }

    private ImportEntity end(Caller caller, ImportEntity row) {
        row.undo(clock.instant());
        news.undone(caller, row);
        return row;
    }

    private static ImportUndo undo(ImportTarget list) {
        return list.undo().orElseThrow(() -> new NoLongerThere("core.import/" + list.id()));
    }

    private void requireOpen(OfficeId office, ImportEntity row) {
        if (row.undone() != null) {
            throw Rejected.of(FIELD, "core.import.error.undone");
        }
        if (!row.isKept() || !clock.instant().isBefore(until(office, row.at()))) {
            throw Rejected.of(FIELD, "core.import.error.late");
        }
    }
}
