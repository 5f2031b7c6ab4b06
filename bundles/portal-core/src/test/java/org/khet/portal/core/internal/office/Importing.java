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
import org.khet.portal.api.imports.Choice;
import org.khet.portal.api.imports.FindingKind;
import org.khet.portal.api.imports.ImportDraft;
import org.khet.portal.api.imports.Imports;
import org.khet.portal.api.security.Caller;
import org.khet.portal.core.internal.Core;
import org.khet.portal.core.internal.imports.ImportNews;
import org.khet.portal.core.internal.imports.ImportTargets;
import org.khet.portal.core.internal.imports.PastRows;
import org.khet.portal.core.internal.imports.ProfileRows;
import org.khet.portal.core.internal.imports.StoredImports;
import org.khet.portal.core.internal.imports.StoredPastImports;
import org.khet.portal.core.internal.imports.TabFiles;
import org.khet.portal.core.internal.module.AwayModules;
import org.khet.portal.core.internal.module.ModuleUses;
import org.khet.portal.core.internal.post.HolderRows;
import org.khet.portal.core.internal.post.PostActingRows;
import org.khet.portal.core.internal.post.PostImport;
import org.khet.portal.core.internal.post.PostRecords;
import org.khet.portal.core.internal.post.PostRows;
import org.khet.portal.core.internal.post.PostUndo;
import org.khet.portal.core.internal.post.PostVocabulary;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.fake.FakeSwitches;
import org.khet.portal.testkit.fake.RecordingHappenings;

/** Somebody who imports schools and people into a test database. */
public final class Importing {
    static final LocalDate FROM = LocalDate.of(2026, 10, 1);
    final RecordingHappenings happenings = new RecordingHappenings();
    final RegisterUses uses;
    final StoredImports imports;
    public final StoredPastImports past;
    final PastRows tidying;
    final List<Imports.Progress> told = new ArrayList<>();

    public Importing(TestDatabase database, Core core) {
        var unit = database.unit();
        var trail = new Trail(core.audit, core.clock);
        uses = new RegisterUses(new AwayModules(core.switches, new ModuleUses()), core.unitOwners);
        var undo = new RegisterUndo(unit, uses, trail);
        var schools = new SchoolStore(unit, new SchoolRows(unit), new SchoolProfileRows(unit), trail);
        var people = new PersonSnapshots(unit, core.units, trail);
        var targets = new ImportTargets(new FakeSwitches());
        targets.bindTarget(new SchoolImport(
                new SchoolSnapshots(unit, trail), new SchoolPrefixes(core.settings, trail), schools, core.codes, undo));
        targets.bindTarget(
                new PersonImport(people, core.codes, new PersonStore(unit, new PersonRows(unit), people, trail), undo));
        var figures = new SchoolFigureRows(unit);
        targets.bindTarget(
                new PupilImport(new SchoolSnapshots(unit, trail), figures, new PupilStore(unit, figures, trail), undo));
        targets.bindTarget(new PostImport(
                core.postDesk,
                new PostRecords(new PostRows(unit), new HolderRows(unit), new PostActingRows(unit)),
                new PostVocabulary(core.codes, new OfficeNames(people, core.codes)),
                new PostUndo(unit, undo),
                trail));
        var units = new UnitRows(unit);
        targets.bindTarget(new UnitImport(
                units, new UnitStore(core.unitDesk, units), new UnitUndo(unit, undo, core.memories), trail));
        var counts = new PupilCountRows(unit);
        targets.bindTarget(new PupilCountImport(
                new SchoolSnapshots(unit, trail),
                TestFigures.calendar(database, core),
                counts,
                new PupilCountStore(unit, counts, trail),
                undo));
        var rows = new PastRows(unit, core.clock);
        var news = new ImportNews(database.transactions(), core.audit, happenings, rows);
        imports = new StoredImports(targets, new TabFiles(), new ProfileRows(unit), news, core.clock);
        past = new StoredPastImports(targets, rows, news, core.settings, core.clock);
        tidying = rows;
    }

    ImportDraft open(Caller caller, SchoolList list) {
        return open(caller, SchoolImport.ID, list.bytes());
    }

    public ImportDraft open(Caller caller, String target, byte[] file) {
        try {
            return imports.open(caller, target, "รายชื่อ.csv", "", new ByteArrayInputStream(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static void choose(ImportDraft draft, FindingKind kind, Choice choice) {
        draft.choose(kind, choice);
    }

    /** Takes the draft and waits for its end. */
    public Imports.Progress take(Caller caller, ImportDraft draft) {
        return take(caller, draft, FROM);
    }

    /** As {@link #take(Caller, ImportDraft)}, from that day on. */
    Imports.Progress take(Caller caller, ImportDraft draft, LocalDate from) {
        return take(caller, draft, from, progress -> {});
    }

    Imports.Progress take(Caller caller, ImportDraft draft, Consumer<Imports.Progress> each) {
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
