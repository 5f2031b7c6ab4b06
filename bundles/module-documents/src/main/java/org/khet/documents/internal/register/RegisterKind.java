package org.khet.documents.internal.register;

import java.time.LocalDate;
import java.util.Optional;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;
import org.khet.portal.api.structure.UnitId;

/**
 * Registers (ทะเบียน): which there are, how their numbers look, when they begin again. The pattern may change any day and holds
 * from the next number on. Source: core CORE-49, kinds-documents §3.
 */
public final class RegisterKind extends RecordKind {
    public final Field<String> code = text("code", 20).unique().searched();
    public final Field<String> name = text("name", 120).searched().wide();
    public final Field<RegisterSort> sort = choice("sort", RegisterSort.class).filtered();
    public final Field<Optional<UnitId>> unit = unit("unit").optional().filtered();
    public final Field<String> pattern = text("pattern", 60)
            .initially("{n}")
            .when((field, value, now) -> new NumberPattern(value).fault().map(key -> Problem.of(field, key)));
    public final Field<DigitSort> digits = choice("digits", DigitSort.class).initially(DigitSort.ARABIC);
    public final Field<BookYear> yearKind = choice("year_kind", BookYear.class).initially(BookYear.CALENDAR);
    public final Field<NumberTaken> takenAt =
            choice("taken_at", NumberTaken.class).initially(NumberTaken.SIGNING);
    public final Field<Boolean> reservable = yesNo("reservable").initially(true);
    public final Field<Optional<Integer>> reserveDays =
            whole("reserve_days", 1, 90).onlyIf(reservable.is(true)).optional();
    public final Field<Boolean> secret = yesNo("secret").initially(false);
    public final Field<Boolean> checkFirst = yesNo("check_first").initially(false);
    public final Field<LocalDate> from = day("valid_from").initially(now -> now.today());
    public final Field<Optional<LocalDate>> until =
            day("valid_until").notBefore(from).optional();

    public final State active = state("ACTIVE", StateTone.RUN);
    public final State ended = end("ENDED", StateTone.IDLE);

    public final Action end = action("end", "ended")
            .from(active)
            .to(ended)
            .needs(RegisterPermissions.CONFIGURE)
            .demands(until)
            .confirmed()
            .when((row, now) -> rules().mayEnd(row))
            .whenTyped((row, now) -> over(row, now))
            .backward("archive");

    private final RegisterRules rules;

    /** @param rules what stands against a register */
    public RegisterKind(RegisterRules rules) {
        super("documents", "register", "doc_register");
        this.rules = rules;
        rights(RegisterPermissions.VIEW, RegisterPermissions.CONFIGURE, active);
        seenByOffice();
        belongsTo(unit);
        titled(code, name);
        list(code, name, sort, unit, pattern, yearKind);
        ordered(code, false);
        section("what", code, name, sort, unit, from, until);
        section("numbers", pattern, digits, yearKind, takenAt);
        section("rules", reservable, reserveDays, secret, checkFirst);
        tab("active", active);
        tab("all");
        rule((row, now) -> rules.onlyOne(row));
        rule((row, now) -> rules.sameYear(row, now));
        menu("*", "book", 420, "registers");
    }

    /** One whose last day is still to come keeps its numbers until then and ends afterwards. */
    private Optional<Problem> over(RecordRow row, RecordContext now) {
        return row.get(until)
                .filter(last -> last.isAfter(now.today()))
                .map(last -> Problem.of(until.name(), "documents.error.register.not-over"));
    }

    private RegisterRules rules() {
        return rules;
    }
}
