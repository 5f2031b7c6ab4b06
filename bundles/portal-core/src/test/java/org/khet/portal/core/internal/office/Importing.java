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
import org.khet.portal.core.internal.imports.ProfileRows;
import org.khet.portal.core.internal.imports.StoredImports;
import org.khet.portal.core.internal.imports.TabFiles;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.fake.FakeSwitches;
import org.khet.portal.testkit.fake.RecordingHappenings;

/** Somebody who imports schools and people into a test database. */
final class Importing {
    static final LocalDate FROM = LocalDate.of(2026, 10, 1);
    final RecordingHappenings happenings = new RecordingHappenings();
    final StoredImports imports;
    final List<Imports.Progress> told = new ArrayList<>();

    Importing(TestDatabase database, Core core) {
        var trail = new Trail(core.audit, core.clock);
        var rows = new SchoolRows(database.unit());
        var targets = new ImportTargets(new FakeSwitches());
        targets.bindTarget(new SchoolImport(
                new SchoolSnapshots(database.unit(), trail),
                new SchoolPrefixes(core.settings, trail),
                new SchoolStore(database.unit(), rows, trail)));
        var people = new PersonSnapshots(database.unit(), core.units, trail);
        targets.bindTarget(new PersonImport(
                people, core.codes, new PersonStore(database.unit(), new PersonRows(database.unit()), people, trail)));
        var figures = new SchoolFigureRows(database.unit());
        targets.bindTarget(
                new PupilImport(new SchoolSnapshots(database.unit(), trail), figures, new PupilStore(figures, trail)));
        imports = new StoredImports(
                targets,
                new TabFiles(),
                new ProfileRows(database.unit()),
                new ImportNews(database.transactions(), core.audit, happenings),
                core.clock);
    }

    ImportDraft open(Caller caller, SchoolList list) {
        return open(caller, SchoolImport.ID, list.bytes());
    }

    ImportDraft open(Caller caller, String target, byte[] file) {
        try {
            return imports.open(caller, target, "รายชื่อ.csv", "", new ByteArrayInputStream(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void choose(ImportDraft draft, FindingKind kind, Choice choice) {
        draft.choose(kind, choice);
    }

    /** Takes the draft and waits for its end. */
    Imports.Progress take(Caller caller, ImportDraft draft) {
        return take(caller, draft, progress -> {});
    }

    Imports.Progress take(Caller caller, ImportDraft draft, Consumer<Imports.Progress> each) {
        var end = new CountDownLatch(1);
        var run = imports.take(caller, draft, FROM, progress -> {
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
