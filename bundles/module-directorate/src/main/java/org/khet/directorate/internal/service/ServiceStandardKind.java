package org.khet.directorate.internal.service;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.khet.directorate.internal.DirectoratePermissions;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.Lines;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;
import org.khet.portal.api.structure.UnitId;

/**
 * A standard of service: for whom, by which steps, in how long, for which fee; in force on the day on which it is published, not before it, and corrected by its next
 * version. Source: other-groups DIR-P10, DIR-19.
 */
public final class ServiceStandardKind extends RecordKind {
    public final Field<String> title = text("title", 200).searched().wide();
    public final Field<UnitId> unit = unit("unit").filtered();
    public final Field<String> clients = text("clients", 200);
    public final Field<String> papers = longText("papers", 1000).orEmpty();
    public final Field<Optional<BigDecimal>> fee = baht("fee").optional();
    public final Field<String> law = text("law", 300).orEmpty();
    public final Lines steps = lines("service_steps", "dir_standard_step", 1, 40);
    public final Field<String> step = steps.text("step", 300);
    public final Field<Integer> minutes = steps.whole("minutes", 1, 100_000);
    public final Field<String> who = steps.text("who", 150).orEmpty();
    public final Field<Integer> total = whole("total_minutes", 0, 10_000_000)
            .formula(row -> row.lines(steps).stream()
                    .mapToInt(line -> line.get(minutes))
                    .sum());
    public final Field<Optional<Long>> previous =
            record("previous", "directorate.standard").optional().byCode();

    public final State draft = state("DRAFT", StateTone.IDLE);
    public final State published = state("PUBLISHED", StateTone.DONE).notAwaited();
    public final State replaced = end("REPLACED", StateTone.IDLE);
    public final State ended = end("ENDED", StateTone.IDLE);

    public final Field<Optional<LocalDate>> from = day("from_on")
            .optional()
            .from(published)
            .sorted()
            .notAfter(now -> now.today())
            .usually(now -> now.today());

    public final Action replace = action("replace").from(published).to(replaced).automatic();
    public final Action publish = action("publish")
            .from(draft)
            .to(published)
            .needs(DirectoratePermissions.KEEP)
            .demands(from)
            .putsAside(replace)
            .icon("megaphone");
    public final Action revise = action("revise")
            .from(published)
            .needs(DirectoratePermissions.KEEP)
            .makesNextVersion(previous)
            .inOwnTime()
            .icon("file-pen");
    public final Action end = action("end", "ended")
            .from(draft, published)
            .to(ended)
            .needs(DirectoratePermissions.KEEP)
            .because()
            .backward("archive");

    /** The kind as the module keeps it. */
    public ServiceStandardKind() {
        super("directorate", "standard", "dir_standard");
        rights(DirectoratePermissions.READ, DirectoratePermissions.KEEP, draft);
        seenByOffice();
        seenBySchools(published);
        belongsTo(unit);
        titled(title);
        list(title, unit, clients, total, fee, from);
        ordered(title, false);
        section("what", title, unit, clients, papers, fee, law);
        section("service_steps", steps);
        tab("published", published);
        tab("drafts", draft);
        tab("all");
        way(draft, published);
        menu("DIR", "badge-check", 231, "public");
    }
}
