package org.khet.directorate.internal.vehicle;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.khet.directorate.internal.DirectorateCodes;
import org.khet.directorate.internal.DirectorateFiles;
import org.khet.directorate.internal.DirectoratePermissions;
import org.khet.portal.api.file.FileId;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordLink;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;

/** A service or repair of a vehicle, by day or kilometres, with its cost. Source: other-groups C, DIR-P07, DIR-12, DIR-31. */
public final class VehicleServiceKind extends RecordKind {
    public final Field<Long> vehicle = record("vehicle", "directorate.vehicle").filtered();
    public final Field<String> sort = code("sort", DirectorateCodes.SERVICE).filtered();
    public final Field<String> work = text("work_to_do", 300).searched().wide();
    public final Field<Optional<LocalDate>> dueOn = day("due_on").sorted().optional();
    public final Field<Optional<Integer>> dueKm =
            whole("due_km", 0, VehicleKind.MOST_KM).optional();
    public final Field<Optional<Long>> check =
            record("vehicle_check", "directorate.check").optional().byCode();

    public final State planned = state("PLANNED", StateTone.WAIT);
    public final State done = end("DONE", StateTone.DONE);
    public final State dropped = end("DROPPED", StateTone.IDLE);

    public final Field<Optional<LocalDate>> doneOn = day("done_on")
            .notAfter(now -> now.today())
            .sorted()
            .optional()
            .from(done)
            .usually(now -> now.today());
    public final Field<Optional<Integer>> km =
            whole("odometer", 0, VehicleKind.MOST_KM).optional().from(done);
    public final Field<String> vendor = text("vendor", 200).orEmpty().from(done).searched();
    public final Field<Optional<BigDecimal>> cost =
            baht("cost").optional().from(done).summed();
    public final Field<Optional<RecordLink>> payment =
            link("payment", "finance.purchase", "finance.claim").optional().from(done);
    public final Field<Optional<LocalDate>> nextOn = day("next_on").optional().from(done);
    public final Field<Optional<Integer>> nextKm =
            whole("next_km", 0, VehicleKind.MOST_KM).optional().from(done);
    public final Field<Optional<List<FileId>>> files = files("files", DirectorateFiles.PAPERS, DirectorateFiles.MOST)
            .optional()
            .from(done);

    public final Action finish = action("finish")
            .from(planned)
            .to(done)
            .needs(DirectoratePermissions.FLEET_KEEP)
            .demands(doneOn, km, cost)
            .asks(vendor, payment, nextOn, nextKm, files)
            .icon("wrench");
    public final Action drop = action("drop")
            .from(planned)
            .to(dropped)
            .needs(DirectoratePermissions.FLEET_KEEP)
            .because()
            .backward("ban");

    /** The kind as the module keeps it. */
    public VehicleServiceKind() {
        super("directorate", "service", "dir_service");
        rights(DirectoratePermissions.VIEW, DirectoratePermissions.FLEET_KEEP, planned);
        seenByOffice();
        create().tells(DirectoratePermissions.FLEET_KEEP);
        dueBy(dueOn);
        titled(sort, work);
        list(vehicle, sort, work, dueOn, dueKm, doneOn, cost);
        section("what", vehicle, sort, work, dueOn, dueKm);
        tab("open", planned);
        tab("done", done);
        tab("all");
        menu("DIR", "wrench", 214, "fleet");
    }

    /** What follows from a service that is planned, also from one that was changed. */
    void follows(BiConsumer<RecordRow, RecordContext> then) {
        stored(then);
    }
}
