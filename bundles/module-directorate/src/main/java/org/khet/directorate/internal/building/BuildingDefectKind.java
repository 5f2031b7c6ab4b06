package org.khet.directorate.internal.building;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.khet.directorate.internal.DirectorateFiles;
import org.khet.directorate.internal.DirectoratePermissions;
import org.khet.portal.api.file.FileId;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordLink;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;
import org.khet.portal.api.structure.UnitId;

/** A defect of a building: reported, inspected, repaired, accepted by whoever reported it. Source: other-groups DIR-P04, DIR-15. */
public final class BuildingDefectKind extends RecordKind {
    public final Field<UnitId> unit = unit("unit").filtered();
    public final Field<String> place = text("place", 200).searched();
    public final Field<String> defect = text("defect", 300).searched().wide();
    public final Field<Boolean> dangerous = yesNo("dangerous").initially(false).filtered();
    public final Field<String> phone = text("phone", 40).orEmpty();
    public final Field<Optional<List<FileId>>> pictures =
            files("pictures", DirectorateFiles.PICTURES, 10).optional();

    public final State reported = state("REPORTED", StateTone.WAIT);
    public final State inspected = state("INSPECTED", StateTone.RUN);
    public final State repaired = state("REPAIRED", StateTone.NEAR);
    public final State accepted = end("ACCEPTED", StateTone.DONE);
    public final State refused = end("REFUSED", StateTone.IDLE);

    public final Field<String> finding = longText("finding", 1000).orEmpty().from(inspected);
    public final Field<Optional<LocalDate>> due =
            day("due_on").optional().from(inspected).sorted();
    public final Field<Optional<BigDecimal>> estimate =
            baht("estimate").optional().from(inspected);
    public final Field<Optional<RecordLink>> purchase =
            link("purchase", "finance.purchase").optional().from(inspected, repaired);
    public final Field<Optional<LocalDate>> repairedOn =
            day("repaired_on").notAfter(now -> now.today()).optional().from(repaired);
    public final Field<Optional<BigDecimal>> cost =
            baht("cost").optional().from(repaired).summed();

    public final Action inspect = action("inspect")
            .from(reported)
            .to(inspected)
            .needs(DirectoratePermissions.ROOM_KEEP)
            .demands(finding, due)
            .asks(estimate, purchase)
            .tellsMaker()
            .icon("search-check");
    public final Action repair = action("repair")
            .from(inspected)
            .to(repaired)
            .needs(DirectoratePermissions.ROOM_KEEP)
            .demands(repairedOn)
            .suggestsToday(repairedOn)
            .asks(cost, purchase)
            .tellsMaker()
            .icon("wrench");
    public final Action accept = action("accept")
            .from(repaired)
            .to(accepted)
            .needs(DirectoratePermissions.DECIDE)
            .orOwn()
            .notWho(repair)
            .icon("badge-check");
    public final Action again = action("again", "asked-again")
            .from(repaired)
            .to(inspected)
            .needs(DirectoratePermissions.DECIDE)
            .orOwn()
            .because()
            .tells(DirectoratePermissions.ROOM_KEEP)
            .backward("undo-2");
    public final Action refuse = action("refuse")
            .from(reported, inspected)
            .to(refused)
            .needs(DirectoratePermissions.ROOM_KEEP)
            .because()
            .tellsMaker()
            .backward("ban");

    /** The kind as the module keeps it. */
    public BuildingDefectKind() {
        super("directorate", "defect", "dir_defect");
        rights(DirectoratePermissions.VIEW, DirectoratePermissions.ROOM_ASK, reported);
        seenByOffice();
        belongsTo(unit);
        create().tells(DirectoratePermissions.ROOM_KEEP);
        dueBy(due);
        titled(defect);
        list(defect, place, unit, dangerous, due, cost);
        section("what", unit, place, defect, dangerous, phone, pictures);
        tab("open", reported, inspected, repaired);
        tab("late", now -> List.of(in(inspected), due.below(now.today())));
        tab("all");
        way(reported, inspected, repaired, accepted);
        menu("DIR", "building-2", 202, "places");
    }
}
