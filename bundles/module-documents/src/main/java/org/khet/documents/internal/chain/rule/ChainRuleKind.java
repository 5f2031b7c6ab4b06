package org.khet.documents.internal.chain.rule;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.khet.documents.internal.paper.PaperPermissions;
import org.khet.documents.internal.register.RegisterPermissions;
import org.khet.documents.internal.setting.UnitPath;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.post.PostId;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.Lines;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordLine;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.api.structure.Units;

/** Who gives an opinion on which papers and who decides, by sort, unit, sum and day. Source: kinds-documents §6, core CORE-69, PLAN-42. */
public final class ChainRuleKind extends RecordKind {
    /** Most seconds in which a signature can be taken back. */
    public static final int MOST_UNDO = 600;

    private static final int USUAL_UNDO = 30;
    private static final int USUAL_IDLE = 3;

    public final Field<String> name = text("name", 120).searched().wide();
    public final Field<String> sort = code("sort", ChainCodes.SORTS).filtered().initially(ChainCodes.ANY);
    public final Field<Optional<UnitId>> unit = unit("unit").filtered().optional();
    public final Field<Optional<BigDecimal>> fromBaht = baht("from_baht").optional();
    public final Field<Optional<BigDecimal>> toBaht = baht("to_baht").optional().notBefore(fromBaht);
    public final Field<LocalDate> since = day("since").initially(now -> now.today());
    public final Field<Optional<LocalDate>> until = day("until").optional().notBefore(since);
    public final Field<Integer> undoSeconds =
            whole("undo_seconds", 0, MOST_UNDO).initially(USUAL_UNDO);

    public final Field<Boolean> secondFactor = yesNo("second_factor").initially(false);

    public final Lines levels = lines("levels", "doc_chain_rule_level", 1, 12);
    public final Field<ChainActor> actor = levels.choice("actor", ChainActor.class);
    public final Field<ChainPart> part = levels.choice("part", ChainPart.class);
    public final Field<String> function = levels.text("function_code", 40).orEmpty();
    public final Field<Optional<UnitId>> place = levels.unit("place").optional();
    public final Field<Optional<PostId>> post = levels.post("post").optional();
    public final Field<Optional<PersonId>> person = levels.person("person").optional();
    public final Field<Boolean> maySkip = levels.yesNo("may_skip");
    public final Field<Integer> remindDays = levels.whole("remind_wd", 0, 60).initially(USUAL_IDLE);

    public final State draft = state("DRAFT", StateTone.IDLE);
    public final State active = state("ACTIVE", StateTone.RUN);
    public final State ended = end("ENDED", StateTone.IDLE);

    public final Action activate = action("activate").from(draft).to(active).needs(RegisterPermissions.CONFIGURE);
    public final Action finish = action("end", "ended")
            .from(active)
            .needs(RegisterPermissions.CONFIGURE)
            .demands(until)
            .backward("ban");
    /** The day after the last one, at once when that is past already. */
    public final Action expire =
            action("expire", "expired").from(active).to(ended).automatic();

    private final Units units;

    /**
     * The kind.
     *
     * @param twins whether another active rule holds for the same papers on the same days
     * @param units the rule of a group holds for its sections, too
     */
    public ChainRuleKind(Action.Guard twins, Units units) {
        super("documents", "chain-rule", "doc_chain_rule");
        this.units = units;
        rights(PaperPermissions.VIEW, RegisterPermissions.CONFIGURE, draft);
        seenByOffice();
        titled(name);
        list(name, sort, unit, fromBaht, toBaht, since, until);
        section("rule", name, sort, unit, fromBaht, toBaht, since, until, undoSeconds, secondFactor);
        section("levels", levels);
        tab("active", active);
        tab("draft", draft);
        tab("all");
        way(draft, active, ended);
        menu("admin", "workflow", 462);
        levels.each((line, row, now) -> value(line));
        rule((row, now) -> order(row));
        activate.when(twins);
        finish.whenTyped(twins); // a later last day may reach into the days of the next rule
    }

    private Optional<Problem> value(RecordLine line) {
        return switch (line.get(actor)) {
            case FUNCTION -> missing(function, line.get(function).isEmpty());
            case POST -> missing(post, line.get(post).isEmpty());
            case PERSON -> missing(person, line.get(person).isEmpty());
            default -> Optional.empty();
        };
    }

    private static Optional<Problem> missing(Field<?> field, boolean empty) {
        return empty ? Optional.of(Problem.of(field.name(), "records.error.missing")) : Optional.empty();
    }

    /** The last level decides; nobody has two levels in a row. */
    private Optional<Problem> order(RecordRow row) {
        List<RecordLine> all = row.lines(levels);
        if (all.isEmpty()) {
            return Optional.empty();
        }
        if (all.getLast().get(part) != ChainPart.DECISION) {
            return Optional.of(Problem.of(levels.name(), "documents.error.last-level-decides"));
        }
        for (int i = 1; i < all.size(); i++) {
            if (who(all.get(i)).equals(who(all.get(i - 1)))) {
                return Optional.of(Problem.of(levels.name(), "documents.error.twice-in-a-row", i + 1));
            }
        }
        return Optional.empty();
    }

    private List<Object> who(RecordLine line) {
        List<Object> who = new ArrayList<>();
        for (Field<?> field : List.<Field<?>>of(actor, function, place, post, person)) {
            who.add(Objects.requireNonNullElse(line.raw(field), ""));
        }
        return who;
    }

    /** The units whose rules hold for papers of a unit, its own first. */
    List<UnitId> upwards(OfficeId office, UnitId unit) {
        return UnitPath.upwards(units, office, unit);
    }

    /** Whether it holds on that day. */
    public boolean isOn(RecordRow row, LocalDate day) {
        return !row.get(since).isAfter(day) && !isOver(row, day);
    }

    /** Whether its last day is before that day. */
    public boolean isOver(RecordRow row, LocalDate day) {
        return row.get(until).filter(end -> end.isBefore(day)).isPresent();
    }

    /** Whether it holds for that sum; a rule with sums holds for no paper without one. */
    public boolean covers(RecordRow row, Optional<BigDecimal> baht) {
        if (row.get(fromBaht).isEmpty() && row.get(toBaht).isEmpty()) {
            return true;
        }
        return baht.isPresent()
                && row.get(fromBaht)
                        .filter(least -> baht.get().compareTo(least) < 0)
                        .isEmpty()
                && row.get(toBaht)
                        .filter(most -> baht.get().compareTo(most) > 0)
                        .isEmpty();
    }
}
