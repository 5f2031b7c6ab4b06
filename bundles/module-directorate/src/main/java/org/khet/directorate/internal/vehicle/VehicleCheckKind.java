package org.khet.directorate.internal.vehicle;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.khet.directorate.internal.DirectorateFiles;
import org.khet.directorate.internal.DirectoratePermissions;
import org.khet.portal.api.file.FileId;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordRow;

/**
 * The driver's check of a vehicle: state, engine, cleanliness, ready and safe. What is found asks for a service or repair by itself.
 * Source: 002 order 5.2.6, other-groups DIR-31.
 */
public final class VehicleCheckKind extends RecordKind {
    public final Field<Long> vehicle = record("vehicle", "directorate.vehicle").filtered();
    public final Field<LocalDate> on = day("checked_on")
            .initially(now -> now.today())
            .notAfter(now -> now.today())
            .sorted();
    public final Field<PersonId> by =
            person("checked_by").initially(now -> now.caller().person());
    public final Field<Integer> odometer = whole("odometer", 0, VehicleKind.MOST_KM);
    public final Field<Boolean> body = yesNo("body_good").initially(true);
    public final Field<Boolean> engine = yesNo("engine_good").initially(true);
    public final Field<Boolean> clean = yesNo("clean").initially(true);
    public final Field<Boolean> safe = yesNo("safe").initially(true);
    public final Field<String> defect = text("defect", 300).orEmpty().searched().wide();
    public final Field<Optional<List<FileId>>> pictures =
            files("pictures", DirectorateFiles.PICTURES, 5).optional();
    public final Field<Boolean> good = yesNo("all_good").formula(this::allGood).filtered();

    /** The kind as the module keeps it. */
    public VehicleCheckKind() {
        super("directorate", "check", "dir_check");
        rights(DirectoratePermissions.VIEW, DirectoratePermissions.FLEET_USE);
        seenByOffice();
        ownOf(by);
        rule((row, now) -> allGood(row) || !row.get(defect).isBlank()
                ? Optional.empty()
                : Optional.of(Problem.of(defect.name(), "directorate.error.defect-words")));
        titled(on, by);
        list(on, vehicle, by, good, defect, odometer);
        ordered(on, true);
        section("what", vehicle, on, by, odometer);
        section("found", body, engine, clean, safe, defect, pictures);
        tab("all");
        tab("faulty", now -> List.of(good.is(false)));
        notForAgendas();
        menu("DIR", "clipboard-check", 213, "fleet");
    }

    /** What follows from a check, also from one that was corrected. */
    void follows(BiConsumer<RecordRow, RecordContext> then) {
        stored(then);
    }

    private Boolean allGood(RecordRow row) {
        return Stream.of(body, engine, clean, safe).allMatch(row::get);
    }
}
