package org.khet.rounds.internal.sheet;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;
import org.khet.portal.api.structure.UnitId;
import org.khet.rounds.internal.cell.CellSplit;
import org.khet.rounds.internal.setting.RoundsPermissions;
import org.khet.rounds.internal.setting.RoundsPortal;

/** Catalogue of what the office collects (รายการข้อมูล): source system, owner, cycle, last state. Source: policyplan PLAN-96; ict ICT-P34, E-R45. */
public final class DataItemKind extends RecordKind {
    public final Field<String> code = text("code", 20)
            .unique()
            .searched()
            .sorted()
            .when((field, value, now) -> value.matches("[A-Z][A-Z0-9_-]*")
                    ? Optional.empty()
                    : Optional.of(Problem.of(field, "rounds.error.item-code")));
    public final Field<String> name = text("name", 200).searched().wide();
    public final Field<String> unitOf = text("unit_of", 40);
    public final Field<String> definition = longText("definition", 1000).orEmpty();
    public final Field<String> system = text("data_system", 20).searched();
    public final Field<UnitId> owner = unit("owner").filtered();
    public final Field<ItemCycle> cycle = choice("cycle", ItemCycle.class).filtered();
    public final Field<CellSplit> split = choice("split", CellSplit.class);
    public final Field<Boolean> open = yesNo("may_be_open").initially(false).filtered();
    public final Field<Boolean> small = yesNo("mask_small").initially(true);
    public final Field<Boolean> personal = yesNo("personal").initially(false);
    /** Key of the round that brought the figures held now, e.g. {@code DMC-2569-1}; empty before the first. Source: policyplan PLAN-96. */
    public final Field<String> round = text("round", 40).orEmpty().byCode();

    public final Field<Optional<LocalDate>> updated = day("updated_on").byCode().optional();
    public final Field<Boolean> stale = yesNo("stale").byCode().initially(false).filtered();

    public final State used = state("USED", StateTone.RUN);
    public final State ended = end("ENDED", StateTone.IDLE);

    public final Action end = action("end", "ended")
            .from(used)
            .to(ended)
            .needs(RoundsPermissions.PREPARE)
            .because()
            .backward("ban");
    public final Action refresh =
            action("refresh").from(used, ended).needs(RoundsPermissions.PREPARE).automatic();

    /** The kind as the module keeps it. */
    public DataItemKind(RoundsPortal portal) {
        super("rounds", "item", "rnd_item");
        rights(RoundsPermissions.VIEW, RoundsPermissions.PREPARE, used);
        seenByOffice();
        belongsTo(owner);
        titled(code, name);
        list(code, name, system, owner, cycle, round, updated, stale, open);
        ordered(code, false);
        section("what", code, name, unitOf, definition, system, owner, cycle, split);
        section("publicity", open, small, personal);
        tab("used", used);
        tab("stale", now -> List.of(in(used), stale.is(true)));
        tab("all");
        menu("*", "list", 46);
        hiddenInMenu();
        system.offered(portal::systems);
        rule((row, now) -> portal.knownSystem(now.office(), row.get(system), system.name()));
        rule((row, now) -> row.get(personal) && row.get(open)
                ? Optional.of(Problem.of(open.name(), "rounds.error.personal-open"))
                : Optional.empty());
    }
}
