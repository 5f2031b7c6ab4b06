package org.khet.portal.core.internal.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.khet.portal.api.admin.imports.ImportDraft;
import org.khet.portal.api.admin.imports.Imports;
import org.khet.portal.api.admin.imports.TableReader;
import org.khet.portal.api.imports.FindingChoice;
import org.khet.portal.api.imports.FindingKind;
import org.khet.portal.api.imports.ImportTarget;
import org.khet.portal.api.security.Caller;
import org.khet.portal.core.internal.CoreServices;
import org.khet.portal.core.internal.imports.ImportEvents;
import org.khet.portal.core.internal.imports.ImportProfileRepository;
import org.khet.portal.core.internal.imports.ImportRepository;
import org.khet.portal.core.internal.imports.ImportTargetRegistry;
import org.khet.portal.core.internal.imports.StoredImports;
import org.khet.portal.core.internal.imports.StoredPastImports;
import org.khet.portal.core.internal.imports.TabFiles;
import org.khet.portal.core.internal.module.MissingModules;
import org.khet.portal.core.internal.module.ModuleDependencies;
import org.khet.portal.core.internal.office.person.OfficeNames;
import org.khet.portal.core.internal.office.person.PersonBatchWriter;
import org.khet.portal.core.internal.office.person.PersonImporter;
import org.khet.portal.core.internal.office.person.PersonRepository;
import org.khet.portal.core.internal.office.person.PersonSnapshots;
import org.khet.portal.core.internal.office.pupil.PupilCountBatchWriter;
import org.khet.portal.core.internal.office.pupil.PupilCountImporter;
import org.khet.portal.core.internal.office.pupil.PupilCountRepository;
import org.khet.portal.core.internal.office.pupil.PupilFigureBatchWriter;
import org.khet.portal.core.internal.office.pupil.PupilFigureImporter;
import org.khet.portal.core.internal.office.pupil.SchoolFigureRepository;
import org.khet.portal.core.internal.office.pupil.TestFigures;
import org.khet.portal.core.internal.office.school.SchoolBatchWriter;
import org.khet.portal.core.internal.office.school.SchoolProfileRepository;
import org.khet.portal.core.internal.office.school.SchoolRepository;
import org.khet.portal.core.internal.office.school.imports.SampleSchoolList;
import org.khet.portal.core.internal.office.school.imports.SchoolImporter;
import org.khet.portal.core.internal.office.school.imports.SchoolPrefixes;
import org.khet.portal.core.internal.office.school.imports.SchoolSnapshots;
import org.khet.portal.core.internal.office.structure.UnitBatchWriter;
import org.khet.portal.core.internal.office.structure.UnitImportUndo;
import org.khet.portal.core.internal.office.structure.UnitImporter;
import org.khet.portal.core.internal.office.structure.UnitRepository;
import org.khet.portal.core.internal.post.HolderRepository;
import org.khet.portal.core.internal.post.PostActingEvents;
import org.khet.portal.core.internal.post.PostActingRepository;
import org.khet.portal.core.internal.post.PostImportUndo;
import org.khet.portal.core.internal.post.PostImporter;
import org.khet.portal.core.internal.post.PostRecords;
import org.khet.portal.core.internal.post.PostRepository;
import org.khet.portal.core.internal.post.PostVocabulary;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.fake.FakeSwitches;
import org.khet.portal.testkit.fake.RecordingEvents;

/** Somebody who imports schools and people into a test database. */
public final class TestImports {
    public static final LocalDate FROM = LocalDate.of(2026, 10, 1);
    public final RecordingEvents happenings = new RecordingEvents();
    public final RecordUsageRegistry uses;
    public final StoredImports imports;
    public final StoredPastImports past;
    final ImportRepository tidying;
    private final ImportTargetRegistry targets = new ImportTargetRegistry(new FakeSwitches());
    public final List<Imports.Progress> told = new ArrayList<>();

    public TestImports(TestDatabase database, CoreServices core) {
        this(database, core, new TabFiles());
    }

    /** With another reader of files. */
    public TestImports(TestDatabase database, CoreServices core, TableReader reader) {
        var unit = database.unit();
        var trail = new OfficeAudit(core.audit, core.clock);
        uses = new RecordUsageRegistry(new MissingModules(core.switches, new ModuleDependencies()), core.unitOwners);
        var undo = new ImportUndoService(unit, uses, trail);
        var schools = new SchoolBatchWriter(unit, new SchoolRepository(unit), new SchoolProfileRepository(unit), trail);
        var people = new PersonSnapshots(unit, core.units, trail);
        targets.bindTarget(new SchoolImporter(
                new SchoolSnapshots(unit, trail), new SchoolPrefixes(core.settings, trail), schools, core.codes, undo));
        targets.bindTarget(new PersonImporter(
                people, core.codes, new PersonBatchWriter(unit, new PersonRepository(unit), people, trail), undo));
        var figures = new SchoolFigureRepository(unit);
        targets.bindTarget(new PupilFigureImporter(
                new SchoolSnapshots(unit, trail), figures, new PupilFigureBatchWriter(unit, figures, trail), undo));
        var posts =
                new PostRecords(new PostRepository(unit), new HolderRepository(unit), new PostActingRepository(unit));
        targets.bindTarget(new PostImporter(
                core.postDesk,
                posts,
                new PostVocabulary(core.codes, new OfficeNames(people, core.codes)),
                new PostImportUndo(unit, undo, new PostActingEvents(posts, trail, happenings)),
                trail));
        var units = new UnitRepository(unit);
        targets.bindTarget(new UnitImporter(
                units,
                new UnitBatchWriter(core.unitDesk, units),
                new UnitImportUndo(unit, undo, core.memories, units, trail),
                trail));
        var counts = new PupilCountRepository(unit);
        targets.bindTarget(new PupilCountImporter(
                new SchoolSnapshots(unit, trail),
                TestFigures.calendar(database, core),
                counts,
                new PupilCountBatchWriter(unit, counts, trail),
                undo));
        var rows = new ImportRepository(unit, core.clock);
        var news = new ImportEvents(database.transactions(), core.audit, happenings, rows);
        imports = new StoredImports(targets, reader, new ImportProfileRepository(unit), news, core.clock);
        past = new StoredPastImports(targets, rows, news, core.settings, core.clock);
        tidying = rows;
    }

    /** Offers one more list. */
    void offer(ImportTarget target) {
        targets.bindTarget(target);
    }

    public ImportDraft open(Caller caller, SampleSchoolList list) {
        return open(caller, SchoolImporter.ID, list.bytes());
    }

    public ImportDraft open(Caller caller, String target, byte[] file) {
        try {
            return imports.open(caller, target, "รายชื่อ.csv", "", new ByteArrayInputStream(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static void choose(ImportDraft draft, FindingKind kind, FindingChoice choice) {
        draft.choose(kind, choice);
    }

    /** Takes the draft and waits for its end. */
    public Imports.Progress take(Caller caller, ImportDraft draft) {
        return take(caller, draft, FROM);
    }

    /** As {@link #take(Caller, ImportDraft)}, from that day on. */
    public Imports.Progress take(Caller caller, ImportDraft draft, LocalDate from) {
        return take(caller, draft, from, progress -> {});
    }

    public Imports.Progress take(Caller caller, ImportDraft draft, Consumer<Imports.Progress> each) {
        return take(caller, draft, FROM, each);
    }

    private Imports.Progress take(Caller caller, ImportDraft draft, LocalDate from, Consumer<Imports.Progress> each) {
        var end = new CountDownLatch(1);
        var run = imports.take(caller, draft, from, progress -> {
            told.add(progress);
            each.accept(progress);
            if (progress.state() != Imports.State.RUNNING) {
                end.countDown();
            }
        });
        try {
            if (!end.await(2, TimeUnit.MINUTES)) {
                throw new IllegalStateException("the import does not end: " + run.progress());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return run.progress();
    }
}
