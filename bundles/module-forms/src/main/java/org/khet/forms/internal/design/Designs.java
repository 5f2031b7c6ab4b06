package org.khet.forms.internal.design;

import java.util.Optional;
import java.util.function.Function;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.Lines;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordLine;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;
import org.khet.portal.api.series.NumberSeries;
import org.khet.portal.api.structure.UnitId;

/**
 * Designs of forms and registers (แบบฟอร์มและทะเบียนของสำนักงาน), with who may do what in the register that follows from one.
 * What it holds is said by its editions. Source: core CORE-100, CORE-101; kinds-processes.md §5.
 */
public final class Designs extends RecordKind {
    /** The name for ever, in files and for other modules. */
    public final Field<String> key = text("design_key", 28)
            .unique()
            .searched()
            .when((field, key, now) -> key.matches("[a-z][a-z0-9-]{1,27}")
                    ? Optional.empty()
                    : Optional.of(Problem.of(field, "forms.error.key")));

    /** Name. */
    public final Field<String> name = text("name", 200).searched().wide();
    /** English name. */
    public final Field<String> english = text("name_en", 200).orEmpty();
    /** What for. */
    public final Field<DesignSort> sort = choice("sort", DesignSort.class).filtered();
    /** The unit that keeps it. */
    public final Field<UnitId> unit = unit("unit").filtered();
    /** Pattern of numbers, empty for none. */
    public final Field<String> pattern = text("pattern", 40)
            .orEmpty()
            .when((field, text, now) -> text.isEmpty() || text.contains("{seq}")
                    ? Optional.empty()
                    : Optional.of(Problem.of(field, "forms.error.pattern")));

    /** Which year numbers follow. */
    public final Field<NumberSeries.YearKind> years =
            choice("year_kind", NumberSeries.YearKind.class).initially(NumberSeries.YearKind.FISCAL);
    /** Whether its records tell about people though no field says so: then an export asks what for. */
    public final Field<Boolean> personal = yesNo("personal").initially(false);
    /** Where it comes from. */
    public final Field<DesignOrigin> origin =
            choice("origin", DesignOrigin.class).byCode().initially(DesignOrigin.OWN);
    /** The edition in force. */
    public final Field<Optional<Long>> live =
            record("live", "forms.edition").byCode().optional();

    /** Who may do what. */
    public final Lines grants = lines("grants", "frm_grant", 1, 60);
    /** To whom. */
    public final Field<GrantReceiver> to = grants.choice("receiver", GrantReceiver.class);
    /** The unit. */
    public final Field<Optional<UnitId>> toUnit = grants.unit("unit").optional();
    /** The person. */
    public final Field<Optional<PersonId>> toPerson = grants.person("person").optional();
    /** The role. */
    public final Field<String> toRole =
            grants.text("role", 60).in("role_code").orEmpty().worded();
    /** How far. */
    public final Field<DesignGrantScope> reach = grants.choice("reach", DesignGrantScope.class);
    /** Sees. */
    public final Field<Boolean> sees = grants.yesNo("may_see").initially(true);
    /** Makes. */
    public final Field<Boolean> makes = grants.yesNo("may_make").initially(true);
    /** Changes. */
    public final Field<Boolean> changes = grants.yesNo("may_change").initially(true);
    /** Acts. */
    public final Field<Boolean> acts = grants.yesNo("may_act").initially(true);
    /** Sees what is sensitive. */
    public final Field<Boolean> seesSensitive =
            grants.yesNo("may_see_sensitive").initially(false);
    /** Types decisions where no paper decides. */
    public final Field<Boolean> decides = grants.yesNo("may_decide").initially(false);

    /** Has no edition in force yet. */
    public final State drafted = state("DRAFT", StateTone.IDLE);
    /** Is used. */
    public final State used = state("LIVE", StateTone.RUN);
    /** Is used no longer; what was recorded stays readable. */
    public final State ended = end("ENDED", StateTone.DONE);

    /** By the first edition that is published. */
    public final Action start = action("start").from(drafted).to(used).automatic();
    /** Begins the next edition with what the one in force says. */
    public final Action revise = action("revise")
            .from(used)
            .needs(FormsPermissions.DESIGN_EDIT)
            .icon("copy")
            .confirmed();
    /** Ends it. */
    public final Action end = action("end")
            .from(drafted, used)
            .to(ended)
            .needs(FormsPermissions.DESIGN_PUBLISH)
            .because()
            .backward("archive");

    private final GrantRoles roles;
    private Function<RecordRow, Optional<RecordRow>> stored = Optional::of;

    /** The kind. */
    public Designs(GrantRoles roles) {
        super("forms", "design", "frm_kind");
        this.roles = roles;
        toRole.offered(roles::offered);
        rights(FormsPermissions.DESIGN_VIEW, FormsPermissions.DESIGN_EDIT, drafted, used);
        belongsTo(unit);
        seenByOffice();
        importedByHand(); // a design comes in as a file of its own, with all of its fields
        key.editableIn(drafted); // files, steps and fields of other forms name it
        sort.editableIn(drafted); // an evaluation that became a plain form would be sent without agreement
        grants.each(this::complete);
        rule((row, now) -> numbersGoOn(row));
        rule(this::noWiderThanTheDesigner);
        titled(name);
        list(name, sort, unit, live);
        section("what", key, name, english, sort, unit, pattern, years, personal);
        section("grants", grants);
        tab("used", drafted, used);
        tab("all");
        menu("*", "clipboard-list", 331, "forms");
    }

    /** Compares what is changed with what is stored. */
    public void against(RecordService<Designs> service) {
        stored = row -> service.find(row.head().office(), row.id());
    }

    /** What is in use and has numbers goes on having them. */
    private Optional<Problem> numbersGoOn(RecordRow row) {
        return row.get(live).isPresent()
                        && row.get(pattern).isEmpty()
                        && stored.apply(row)
                                .filter(before -> !before.get(pattern).isEmpty())
                                .isPresent()
                ? Optional.of(Problem.of(pattern.name(), "forms.error.pattern-needed"))
                : Optional.empty();
    }

    private Optional<Problem> complete(RecordLine line, RecordRow row, RecordContext now) {
        return switch (line.get(to)) {
            case UNIT -> missing("unit", line.get(toUnit).isEmpty());
            case PERSON -> missing("person", line.get(toPerson).isEmpty());
            case ROLE -> missing("role", line.get(toRole).isEmpty()).or(() -> unknown(line.get(toRole), now));
            case EVERYBODY, SCHOOLS -> Optional.empty();
        };
    }

    private static Optional<Problem> missing(String field, boolean missing) {
        return missing ? Optional.of(Problem.of(field, "records.error.missing")) : Optional.empty();
    }

    private Optional<Problem> unknown(String role, RecordContext now) {
        return roles.isThere(now.office(), role)
                ? Optional.empty()
                : Optional.of(Problem.of("role", "forms.error.role", role));
    }

    /** Whoever designs for a unit grants nobody all records of the office. */
    private Optional<Problem> noWiderThanTheDesigner(RecordRow row, RecordContext now) {
        boolean office = now.caller().scope(FormsPermissions.DESIGN_EDIT).wholeOffice();
        boolean all = row.lines(grants).stream()
                .anyMatch(line -> line.get(reach) == DesignGrantScope.ALL && line.get(to) != GrantReceiver.UNIT);
        return all && !office ? Optional.of(Problem.of("grants", "forms.error.wide")) : Optional.empty();
    }
}
