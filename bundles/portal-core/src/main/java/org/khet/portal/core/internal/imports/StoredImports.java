package org.khet.portal.core.internal.imports;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.khet.portal.api.admin.imports.ImportDraft;
import org.khet.portal.api.admin.imports.Imports;
import org.khet.portal.api.admin.imports.TableReader;
import org.khet.portal.api.imports.ImportTarget;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.time.OfficeTime;
import org.khet.portal.core.internal.form.FieldValidator;
import org.khet.portal.core.internal.imports.ImportProfileRepository.Kept;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/** Imports of offices. What is looked at stands in the memory of this node, a few files at a time. */
@Component(service = Imports.class)
public final class StoredImports implements Imports {
    /** A file of 31,000 lines takes some 30 MB while it is looked at; all together a sixth of the memory at most. */
    private static final long BYTES_OF_LINE = 1000;

    private static final int PART_OF_MEMORY = 6;

    private static final int MOST_NAME = 60;
    private final ImportTargetRegistry targets;
    private final TableReader reader;
    private final ImportProfileRepository profiles;
    private final ImportEvents news;
    private final Clock clock;
    private final ImportSlots slots;
    private final Map<String, RunningImport> running = new ConcurrentHashMap<>();

    /** Lists, files, what offices keep of them, and today. */
    @Activate
    public StoredImports(
            @Reference ImportTargetRegistry targets,
            @Reference TableReader reader,
            @Reference ImportProfileRepository profiles,
            @Reference ImportEvents news,
            @Reference Clock clock) {
        this(targets, reader, profiles, news, clock, Runtime.getRuntime().maxMemory() / PART_OF_MEMORY / BYTES_OF_LINE);
    }

    /** @param most lines that are looked at by all together */
    StoredImports(
            ImportTargetRegistry targets,
            TableReader reader,
            ImportProfileRepository profiles,
            ImportEvents news,
            Clock clock,
            long most) {
        this.slots = new ImportSlots(clock, most);
        this.targets = targets;
        this.reader = reader;
        this.profiles = profiles;
        this.news = news;
        this.clock = clock;
    }

    /** Stops what runs; nothing of it stays. */
    @Deactivate
    public void deactivate() {
        running.values().forEach(RunningImport::stop);
    }

    @Override
    public ImportTarget target(Caller caller, String id) {
        return targets.require(caller, id);
    }

    @Override
    public ImportDraft open(Caller caller, String target, String fileName, String sheet, InputStream file)
            throws IOException {
        ImportTarget list = targets.require(caller, target);
        ImportSlots.Slot slot = slots.take(caller.office());
        try {
            return read(new Asked(caller, list, fileName, sheet), file, slot);
        } catch (IOException | RuntimeException | Error unread) {
            slot.close();
            throw unread;
        }
    }

    private record Asked(Caller caller, ImportTarget list, String fileName, String sheet) {}

    private ImportDraft read(Asked asked, InputStream file, ImportSlots.Slot slot) throws IOException {
        Caller caller = asked.caller();
        ImportTarget list = asked.list();
        try (IncomingFile arrived = IncomingFile.receive(file)) {
            ParsedTable lines = ParsedTable.read(reader, arrived.path(), asked.sheet(), new HeadMatcher(list.fields()));
            var mapping = new ColumnMapping(list);
            mapping.take(new HeadMatcher(list.fields()).match(lines.heads()));
            String profile = profile(caller, list, mapping, lines.heads());
            var origin = new DraftImport.Origin(
                    caller,
                    list,
                    asked.fileName(),
                    arrived.sum(),
                    ImportFile.of(
                            asked.fileName(), arrived.sum(), lines.source().sheet()),
                    new DateCells(OfficeTime.day(clock.instant())));
            var draft = new DraftImport(origin, lines, mapping, profile, slot, () -> stored(origin));
            slot.read(lines.lines().size(), draft::drop);
            return draft;
        }
    }

    private Set<Integer> stored(DraftImport.Origin origin) {
        return news.unfinished(origin).map(UnfinishedImport::lines).orElse(Set.of());
    }

    /** Takes the profile with most heads, if all of them are there. */
    private String profile(Caller caller, ImportTarget target, ColumnMapping mapping, List<String> heads) {
        List<String> folded = heads.stream().map(HeadMatcher::folded).toList();
        Kept best = null;
        for (Kept kept : profiles.all(caller.office(), target.id())) {
            boolean fits =
                    !kept.heads().isEmpty() && folded.containsAll(kept.heads().values());
            if (fits && (best == null || kept.heads().size() > best.heads().size())) {
                best = kept;
            }
        }
        if (best == null) {
            return "";
        }
        mapping.take(best.heads(), best.choices(), heads);
        return best.name();
    }

    @Override
    public List<Profile> profiles(Caller caller, String target) {
        ImportTarget list = targets.require(caller, target);
        return profiles.all(caller.office(), list.id()).stream()
                .map(kept -> new Profile(kept.name()))
                .toList();
    }

    @Override
    public void keep(Caller caller, ImportDraft draft, String name) {
        caller.requireToAct();
        DraftImport own = own(caller, draft);
        String called = name.strip();
        new FieldValidator().line("profile", called, MOST_NAME).done();
        news.keeping(
                caller,
                own.target().id(),
                called,
                () -> profiles.keep(
                        caller.office(),
                        own.target().id(),
                        new Kept(
                                called,
                                own.mapping().heads(own.titles()),
                                own.mapping().chosen())));
    }

    @Override
    public void forget(Caller caller, String target, String name) {
        caller.requireToAct();
        ImportTarget list = targets.require(caller, target);
        news.keeping(caller, list.id(), name, () -> profiles.forget(caller.office(), list.id(), name));
    }

    @Override
    public Run take(Caller caller, ImportDraft draft, LocalDate from, Consumer<Progress> progress) {
        caller.requireToAct();
        DraftImport own = own(caller, draft);
        if (own.taken().isEmpty()) {
            throw Rejected.of("file", "core.import.error.nothing");
        }
        var order = new RunningImport.Order(own.origin(), own.taken(), own.mapped(), from, own.leftOut());
        String place = caller.office().value() + " " + own.target().id();
        var run = new RunningImport(order, news, progress, () -> running.remove(place));
        if (running.putIfAbsent(place, run) != null) {
            throw Rejected.of("file", "core.import.error.running");
        }
        Thread.ofVirtual().name("khet-import").start(run);
        return run;
    }

    private DraftImport own(Caller caller, ImportDraft draft) {
        targets.require(caller, draft.target().id());
        if (draft instanceof DraftImport own && own.origin().caller().office().equals(caller.office())) {
            return own;
        }
        throw new org.khet.portal.api.outcome.NoLongerThere(
                "core.import/" + draft.target().id());
    }
}
