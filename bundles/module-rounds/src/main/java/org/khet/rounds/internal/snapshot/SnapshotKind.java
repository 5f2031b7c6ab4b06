package org.khet.rounds.internal.snapshot;

import java.time.LocalDate;
import java.util.Optional;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;
import org.khet.portal.api.schooldata.CertifiedCounts.Quality;
import org.khet.rounds.internal.setting.RoundsPermissions;

/** Figures of an item as of a day (ข้อมูล ณ วันที่): never changed, only replaced. Source: ict ICT-62, 71, 75, E-R44; policyplan PLAN-53. */
public final class SnapshotKind extends RecordKind {
    private static final int MOST = 2_000_000_000;

    public final Field<Long> item = record("item", "rounds.item").byCode().filtered();
    public final Field<LocalDate> asOf = day("as_of").byCode().sorted();
    public final Field<String> round = text("round", 40).byCode();
    public final Field<Long> collection =
            record("collection", "rounds.collection").byCode();
    public final Field<Integer> total = whole("total", 0, MOST).byCode();
    public final Field<Integer> schools = whole("schools", 0, MOST).byCode();
    public final Field<Integer> missing = whole("missing", 0, MOST).byCode();
    public final Field<Quality> quality =
            choice("quality", Quality.class).byCode().filtered();
    public final Field<Optional<Long>> replaces =
            record("replaces", "rounds.snapshot").byCode().optional();

    public final State fixed = state("FIXED", StateTone.RUN);
    public final State published = state("PUBLISHED", StateTone.DONE);
    public final State replaced = end("REPLACED", StateTone.IDLE);

    public final Action publish = action("publish")
            .from(fixed)
            .to(published)
            .needs(RoundsPermissions.PUBLISH)
            .icon("globe")
            .confirmed();
    public final Action replace = action("replace")
            .from(fixed, published)
            .to(replaced)
            .needs(RoundsPermissions.LEAD)
            .because()
            .backward("refresh-cw");

    /** The kind as the module keeps it. */
    public SnapshotKind() {
        super("rounds", "snapshot", "rnd_snapshot");
        rights(RoundsPermissions.VIEW, RoundsPermissions.PREPARE);
        byCodeOnly();
        seenByOffice();
        titled(item, asOf);
        list(item, asOf, total, schools, missing, quality);
        ordered(asOf, true);
        tab("fixed", fixed);
        tab("published", published);
        tab("all");
        menu("*", "archive", 48);
        hiddenInMenu();
    }
}
