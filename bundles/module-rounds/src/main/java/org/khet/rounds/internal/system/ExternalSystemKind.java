package org.khet.rounds.internal.system;

import java.time.LocalDate;
import java.util.Optional;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;
import org.khet.portal.api.structure.UnitId;
import org.khet.rounds.internal.setting.RoundsPermissions;

/**
 * Outside systems that the office works with (ระบบงานภายนอก): whose they are, who looks after them here, where they open, and when
 * a file of them came last. Rounds are those of the calendar under the same code. Source: core CORE-103; README §5; ict L6.
 */
public final class ExternalSystemKind extends RecordKind {
    public final Field<String> code = text("code", 20)
            .unique()
            .searched()
            .sorted()
            .typedOnce() // rounds and what is shipped go by it
            .when((field, value, now) -> value.matches("[A-Z][A-Z0-9-]*")
                    ? Optional.empty()
                    : Optional.of(Problem.of(field, "rounds.error.system-code")));
    public final Field<String> name = text("name", 200).searched().wide();
    public final Field<String> holds = text("holds", 300).orEmpty().searched();
    public final Field<String> owner = text("owner", 150).searched();
    public final Field<Optional<UnitId>> unit = unit("unit").optional().filtered();
    public final Field<EntryLevel> level =
            choice("entry_level", EntryLevel.class).filtered();
    public final Field<String> url = text("url", 400)
            .orEmpty()
            .when((field, value, now) -> value.isEmpty() || value.matches("https?://[^\\s<>\"]+")
                    ? Optional.empty()
                    : Optional.of(Problem.of(field, "rounds.error.url")));
    public final Field<String> note = longText("note", 1000).orEmpty();
    public final Field<Optional<LocalDate>> importedOn =
            day("imported_on").byCode().optional();
    public final Field<String> importedFile =
            text("imported_file", 255).byCode().orEmpty();

    public final State used = state("USED", StateTone.RUN);
    public final State ended = end("ENDED", StateTone.IDLE);

    public final Action imported =
            action("import", "imported").from(used, ended).automatic();
    public final Action end = action("end", "ended")
            .from(used)
            .to(ended)
            .needs(RoundsPermissions.PREPARE)
            .because()
            .backward("ban");

    /** The kind as the module keeps it. */
    public ExternalSystemKind() {
        super("rounds", "external-system", "rnd_external_system");
        rights(RoundsPermissions.VIEW, RoundsPermissions.PREPARE, used);
        seenByOffice();
        reached(RoundsPermissions::ofTheOffice);
        titled(code, name);
        list(code, name, owner, unit, level, importedOn);
        ordered(code, false);
        section("what", code, name, holds, owner, unit, level, url, note);
        tab("used", used);
        tab("all");
        menu("*", "globe", 49);
        hiddenInMenu();
        imported.does((row, now) -> row.with(importedOn, now.today()));
    }
}
