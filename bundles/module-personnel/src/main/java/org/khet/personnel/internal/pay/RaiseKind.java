package org.khet.personnel.internal.pay;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.khet.personnel.internal.PersonnelPermissions;
import org.khet.personnel.internal.PersonnelSettingReader;
import org.khet.personnel.internal.PersonnelSettings;
import org.khet.personnel.internal.body.BodyOrderKind;
import org.khet.personnel.internal.register.ChangedFact;
import org.khet.personnel.internal.register.PersonnelFileChanges;
import org.khet.personnel.internal.register.PersonnelFileKind;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.Lines;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordLine;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.api.time.FiscalYear;

/**
 * Raises of salary of a unit or school in a round (เลื่อนเงินเดือน): the ceiling follows from the salaries on the base day and a percentage of
 * the office, no sum of raises goes beyond it, the order enters the new salaries in the files. Source: other-groups HR-P10, H-02, HR-10.
 */
public final class RaiseKind extends BodyOrderKind {
    private static final BigDecimal HUNDRED = new BigDecimal("100");
    private final PersonnelFileChanges files;

    public final Field<FiscalYear> year =
            fiscalYear("fiscal_year").initially(now -> now.fiscalYear()).filtered();
    public final Field<HalfYear> round = choice("half_year", HalfYear.class)
            .initially(now -> HalfYear.of(now.today()))
            .filtered();
    public final Field<Optional<UnitId>> unit = unit("unit").optional().filtered();
    public final Field<Optional<SchoolId>> school = school("school").optional().filtered();
    public final Field<BigDecimal> share;
    public final Field<LocalDate> baseDay = day("base_day").byCode().initially(now -> now.today());
    public final Lines raises = lines("raises", "psn_raise_person", 0, 3000);
    public final Field<PersonId> person = raises.person("person").unique();
    public final Field<BigDecimal> salary = raises.baht("salary");
    public final Field<BigDecimal> raise = raises.baht("raise_baht");
    public final Field<BigDecimal> after =
            raises.computed(raises.baht("after_baht"), line -> line.get(salary).add(line.get(raise)));
    public final Field<BigDecimal> base = baht("base_baht").sumOf(raises, salary);
    public final Field<BigDecimal> ceiling;
    public final Field<BigDecimal> used = baht("used_baht").sumOf(raises, raise);
    public final Field<BigDecimal> rest;

    public final Action fill = action("fill", "filled")
            .from(draft)
            .needs(PersonnelPermissions.PAY)
            .icon("circle-plus")
            .does(this::filled);

    /** The kind over the files, which say the salaries. */
    public RaiseKind(PersonnelSettingReader settings, PersonnelFileChanges files) {
        super("raise", "psn_raise", settings, false);
        this.files = files;
        share = percent("raise_percent").initially(now -> percent(settings, now));
        ceiling = baht("ceiling_baht")
                .formula(row -> row.get(base).multiply(row.get(share)).divide(HUNDRED, 2, RoundingMode.DOWN));
        rest = signedBaht("rest_baht").formula(row -> row.get(ceiling).subtract(row.get(used)));
        usualWay();
        rights(PersonnelPermissions.PAY_VIEW, PersonnelPermissions.PAY, draft);
        exported(PersonnelPermissions.PAY);
        oneOf(unit, school);
        create().does((row, now) -> row.with(baseDay, baseDay(row, now)));
        rule(this::withinCeiling);
        putUp.when(this::withinCeiling);
        order.when(this::withinCeiling);
        effectiveOn.usually((row, now) -> effective(row));
        order.then(this::entered);
        titled(year, round, unit, school);
        list(year, round, unit, school, base, ceiling, used, rest, orderNo);
        section("what", year, round, unit, school, share, baseDay, body);
        section("raises", raises);
        section("sums", base, ceiling, used, rest);
        tab("open", draft, atBody, resolved);
        tab("all");
        way(draft, atBody, resolved, ordered);
        menu("HR", "coins", 621, "pay");
    }

    private static BigDecimal percent(PersonnelSettingReader settings, RecordContext now) {
        String text =
                settings.get(now.office(), PersonnelSettings.RAISE_PERCENT).strip();
        return text.matches("\\d{1,2}(\\.\\d{1,2})?") ? new BigDecimal(text).setScale(2) : BigDecimal.ZERO.setScale(2);
    }

    /** The day whose salaries count, in the calendar year in which the fiscal year ends. */
    private LocalDate baseDay(RecordRow row, RecordContext now) {
        boolean first = row.raw(round) == HalfYear.FIRST;
        MonthDay day = settings()
                .get(now.office(), first ? PersonnelSettings.RAISE_BASE_FIRST : PersonnelSettings.RAISE_BASE_SECOND);
        return row.raw(year) instanceof FiscalYear fiscal ? day.atYear(fiscal.endingYear()) : now.today();
    }

    /** The first round is paid from 1 April on, the second from 1 October. */
    private LocalDate effective(RecordRow row) {
        Month month = row.get(round) == HalfYear.FIRST ? Month.APRIL : Month.OCTOBER;
        return LocalDate.of(row.get(year).endingYear(), month, 1);
    }

    private Optional<Problem> withinCeiling(RecordRow row, RecordContext now) {
        return row.has(rest) && row.get(rest).signum() < 0
                ? Optional.of(
                        Problem.of(raises.name(), "personnel.error.over-ceiling", row.get(ceiling), row.get(used)))
                : Optional.empty();
    }

    /** People of the unit or school with a salary who are not in it yet. */
    private RecordRow filled(RecordRow row, RecordContext now) {
        PersonnelFileKind kind = files.kind();
        Set<PersonId> there =
                row.lines(raises).stream().map(line -> line.get(person)).collect(Collectors.toUnmodifiableSet());
        List<RecordLine> lines = new ArrayList<>(row.lines(raises));
        files.serving(now.office()).stream()
                .filter(file -> file.has(kind.salary) && !there.contains(file.get(kind.person)))
                .filter(file -> row.has(unit)
                        ? Objects.equals(file.raw(kind.unit), row.raw(unit))
                        : Objects.equals(file.raw(kind.school), row.raw(school)))
                .forEach(file -> lines.add(RecordLine.of(raises)
                        .with(person, file.get(kind.person))
                        .with(salary, file.get(kind.salary).orElseThrow())
                        .with(raise, BigDecimal.ZERO.setScale(2))));
        return row.with(raises, lines);
    }

    private void entered(RecordRow row, RecordContext now) {
        row.lines(raises).stream()
                .filter(line -> line.get(raise).signum() > 0)
                .forEach(line ->
                        files.ordered(line.get(person), ChangedFact.SALARY, line.get(after), row.get(orderNo), now));
    }
}
