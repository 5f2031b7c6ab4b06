package org.khet.bench.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import org.khet.bench.Figure;
import org.khet.bench.Measurement;
import org.khet.bench.SampleStatistics;
import org.khet.portal.api.admin.imports.ImportHistory.Past;
import org.khet.portal.api.admin.school.SchoolDraft;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.OutOfService;
import org.khet.portal.api.school.SchoolCode;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.school.Schools;
import org.khet.portal.api.security.Caller;
import org.khet.portal.core.internal.office.school.imports.SchoolImporter;
import org.khet.portal.testkit.TestCaller;

/**
 * All schools of the country are imported and taken back again, while a colleague of the same office saves another school over and
 * over: how long it takes, and how long that colleague waits at most.
 */
public final class SchoolUndoSpeed implements Measurement {
    private static final int ROUNDS = 3;
    private static final double UNDONE = 60;
    private static final double WAITED = 1_000;
    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(20);
    private final BenchProduct product;

    /** The import and its end on this product. */
    public SchoolUndoSpeed(BenchProduct product) {
        this.product = product;
    }

    @Override
    public List<String> names() {
        return List.of("school-undo-" + product.id());
    }

    /** What one round took: seconds of the undo, and the longest save beside import and undo in milliseconds. */
    private record Round(double seconds, double besideImport, double besideUndo) {}

    @Override
    public List<Figure> measure(Notes notes) throws Exception {
        byte[] file = SchoolLists.csv();
        List<Round> rounds = new ArrayList<>();
        try (var database = new BenchDatabase(product)) {
            var desk = SchoolImportSpeed.desk(database);
            var schools = BenchSchools.on(database);
            SchoolImportSpeed.offices(database);
            for (int office = 1; office <= ROUNDS + 1; office++) {
                Round round = round(desk, new Colleague(notes, schools, office), office, file);
                notes.say(String.format(
                        Locale.ROOT,
                        "taken back in %.1f s; a save waited %.0f ms beside the import, %.0f ms beside the undo",
                        round.seconds(),
                        round.besideImport(),
                        round.besideUndo()));
                rounds.add(round);
            }
        }
        rounds.removeFirst(); // all code is compiled now
        String id = names().getFirst();
        return List.of(
                Figure.atMost(
                        id,
                        String.format(Locale.ROOT, "%,d schools of an import are taken back", SchoolLists.SCHOOLS),
                        SampleStatistics.median(
                                rounds.stream().map(Round::seconds).toList()),
                        UNDONE,
                        "s"),
                Figure.atMost(
                        id + "-import-wait",
                        "the longest save of a colleague beside the import",
                        rounds.stream().mapToDouble(Round::besideImport).max().orElseThrow(),
                        WAITED,
                        "ms"),
                Figure.atMost(
                        id + "-wait",
                        "the longest save of a colleague beside the undo",
                        rounds.stream().mapToDouble(Round::besideUndo).max().orElseThrow(),
                        WAITED,
                        "ms"));
    }

    private static Round round(SchoolImportSpeed.ImportAccess desk, Colleague colleague, int office, byte[] file)
            throws Exception {
        double besideImport = colleague.beside(() -> SchoolImportSpeed.run(desk.imports(), office, file));
        Caller keeper = colleague.caller();
        Past past = desk.history().latest(keeper, SchoolImporter.ID).getFirst();
        long[] took = new long[1];
        double besideUndo = colleague.beside(() -> {
            long began = System.nanoTime();
            desk.history().undo(keeper, SchoolImporter.ID, past.number());
            took[0] = System.nanoTime() - began;
            return true;
        });
        if (desk.history().latest(keeper, SchoolImporter.ID).getFirst().undone() == null) {
            throw new IllegalStateException("the import was not taken back");
        }
        return new Round(took[0] / 1e9, besideImport, besideUndo);
    }

    /** Somebody of the office who changes the telephone of one school again and again. */
    private static final class Colleague {
        private final Notes notes;
        private final BenchSchools schools;
        private final Caller caller;
        private final SchoolId school;

        Colleague(Notes notes, BenchSchools schools, int office) {
            this.notes = notes;
            this.schools = schools;
            this.caller = TestCaller.in(new OfficeId(office)).with(Schools.EDIT, Schools.VIEW);
            this.school = schools.register()
                    .add(
                            caller,
                            new SchoolDraft("โรงเรียนของเพื่อนร่วมงาน", "", List.of(new SchoolCode("OWN", "A-1")), ""));
        }

        Caller caller() {
            return caller;
        }

        /** The longest save in milliseconds while the work goes on. */
        double beside(java.util.concurrent.Callable<?> work) throws Exception {
            var done = new AtomicBoolean();
            try (var other = Executors.newSingleThreadExecutor()) {
                Future<Double> longest = other.submit(() -> saves(done));
                try {
                    work.call();
                } finally {
                    done.set(true);
                }
                return longest.get();
            }
        }

        private double saves(AtomicBoolean done) {
            long longest = 0;
            for (int number = 0; !done.get(); number++) {
                long began = System.nanoTime();
                try {
                    save(String.format(Locale.ROOT, "000-000-%03d", number % 1000));
                } catch (OutOfService busy) {
                    notes.say("a save was refused: "
                            + busy.getMessage()); // it waited as long as the database lets anybody
                }
                longest = Math.max(longest, System.nanoTime() - began);
                LockSupport.parkNanos(PAUSE);
            }
            return longest / 1e6;
        }

        private void save(String phone) {
            var opened = schools.register().open(caller, school);
            SchoolDraft stands = SchoolDraft.of(opened.value());
            schools.register()
                    .edit(
                            caller,
                            school,
                            opened.number(),
                            new SchoolDraft(stands.name(), stands.shortName(), stands.codes(), phone));
        }
    }
}
