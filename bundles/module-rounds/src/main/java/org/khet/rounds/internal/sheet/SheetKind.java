package org.khet.rounds.internal.sheet;

import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.Lines;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;
import org.khet.rounds.internal.setting.RoundsPermissions;
import org.khet.rounds.internal.setting.RoundsPortal;

/** What a collection asks (แบบจัดเก็บ): items by section and the rules of their values; frozen from READY on. Source: kinds-processes §4; ICT-66. */
public final class SheetKind extends RecordKind {
    private static final int MOST_ITEMS = 200;

    public final Field<String> system = text("data_system", 20).searched();
    public final Field<String> name = text("name", 200).searched().wide();
    public final Field<Integer> edition = whole("edition", 1, 999).initially(1);
    public final Lines items = lines("items", "rnd_sheet_item", 1, MOST_ITEMS);
    public final Field<Long> item = items.record("item", "rounds.item").unique();
    public final Field<String> part = items.text("part", 60);
    public final Field<Boolean> needed = items.yesNo("needed").initially(true);
    public final Field<Boolean> headline = items.yesNo("headline").initially(false);
    public final Lines rules = lines("rules", "rnd_sheet_rule", 0, MOST_ITEMS);
    public final Field<Long> subject = rules.record("subject", "rounds.item");
    public final Field<RuleSign> sign = rules.choice("sign", RuleSign.class);
    public final Field<String> against = rules.text("against", 200).orEmpty();
    public final Field<RuleLevel> level = rules.choice("level", RuleLevel.class).initially(RuleLevel.ERROR);
    public final Field<String> words = rules.text("words", 200);

    public final State draft = state("DRAFT", StateTone.IDLE);
    public final State ready = state("READY", StateTone.RUN);
    public final State ended = end("ENDED", StateTone.IDLE);

    public final Action finish = action("finish")
            .from(draft)
            .to(ready)
            .needs(RoundsPermissions.PREPARE)
            .icon("circle-check");
    public final Action revise = action("revise")
            .from(ready)
            .needs(RoundsPermissions.PREPARE)
            .icon("pencil")
            .confirmed();
    public final Action end = action("end", "ended")
            .from(ready)
            .to(ended)
            .needs(RoundsPermissions.PREPARE)
            .because()
            .backward("ban");

    /** The kind as the module keeps it. */
    public SheetKind(SheetChecks checks, RoundsPortal portal) {
        super("rounds", "sheet", "rnd_sheet");
        rights(RoundsPermissions.VIEW, RoundsPermissions.PREPARE, draft);
        seenByOffice();
        reached(RoundsPermissions::ofTheOffice);
        unique(name, edition);
        titled(name, edition);
        list(name, edition, system);
        section("what", system, name, edition);
        section("items", items);
        section("rules", rules);
        tab("draft", draft);
        tab("ready", ready);
        tab("all");
        way(draft, ready, ended);
        menu("*", "table-2", 47);
        hiddenInMenu();
        system.offered(portal::systems);
        rule((row, now) -> portal.knownSystem(now.office(), row.get(system), system.name()));
        finish.when((row, now) -> checks.complete(this, row));
    }
}
