package org.khet.personnel.internal.pay;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khet.personnel.internal.PersonnelPermissions;
import org.khet.personnel.internal.PersonnelSettingReader;
import org.khet.personnel.internal.PersonnelSettings;
import org.khet.personnel.internal.body.EffectiveOrderKind;
import org.khet.personnel.internal.register.ChangedFact;
import org.khet.personnel.internal.register.PersonnelFileChanges;
import org.khet.personnel.internal.register.PersonnelFileKind;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.Lines;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordLine;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.api.time.FiscalYear;

/**
 * Raises of salary of a unit or school, once in a round (เลื่อนเงินเดือน): the ceiling follows from the salaries in the files and a percentage
 * of the office, no sum of raises goes beyond it, the order enters the new salaries in the files. Source: other-groups HR-P10, H-02, HR-10.
 */
public final class RaiseKind extends EffectiveOrderKind {
    private static final BigDecimal HUNDRED = new BigDecimal("100");
    private final PersonnelFileChanges files;
    private Optional<RecordService<RaiseKind>> all = Optional.empty();

    public final Field<FiscalYear> year =
            fiscalYear("fiscal_year").initially(now -> now.fiscalYear()).filtered();
    public final Field<HalfYear> round = choice("half_year", HalfYear.class)
            .initially(now -> HalfYear.of(now.today()))
            .filtered();
    public final Field<Optional<UnitId>> unit = unit("unit").optional().filtered();
    public final Field<Optional<SchoolId>> school = school("school").optional().filtered();
    public final Field<BigDecimal> share;
    public final Field<LocalDate> baseDay = day("base_day").byCode().initially(now -> now.today());
    public final Field<Boolean> dropped = yesNo("dropped").byCode().unseen().initially(false);
    public final Field<Optional<String>> place =
            text("place_key", 40).unseen().formula(this::place).optional();
    public final Lines raises = lines("raises", "psn_raise_person", 0, 3000).fixed();
    public final Field<PersonId> person = raises.person("person").unique().byCode();
    public final Field<BigDecimal> salary = raises.baht("salary").byCode();
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
    /** Salaries that were corrected meanwhile are put in anew; the body resolves about the new sums. */
    public final Action recall = action("recall", "recalled")
            .from(resolved, coming)
            .to(draft)
            .needs(PersonnelPermissions.ORDER)
            .because()
            .does(this::anew)
            .backward("undo-2")
            .inOwnTime()
            .tells(PersonnelPermissions.PAY);

    /** The kind over the files, which say the salaries. */
    public RaiseKind(PersonnelSettingReader settings, PersonnelFileChanges files) {
        super("raise", "psn_raise", settings, false);
        this.files = files;
        share = percent("raise_percent").byCode().initially(now -> percent(settings, now));
        ceiling = baht("ceiling_baht")
                .formula(row -> row.get(base).multiply(row.get(share)).divide(HUNDRED, 2, RoundingMode.DOWN));
        rest = signedBaht("rest_baht").formula(row -> row.get(ceiling).subtract(row.get(used)));
        usualWay();
        rights(PersonnelPermissions.PAY_VIEW, PersonnelPermissions.PAY, draft);
        exported(PersonnelPermissions.PAY);
        refuse.does((row, now) -> row.with(dropped, true));
        cancel.does((row, now) -> row.with(dropped, true));
        oneOf(unit, school);
        unique(year, round, place);
        create().does((row, now) -> row.with(baseDay, baseDay(row, now)));
        rule(this::withinCeiling);
        putUp.when(this::withinCeiling).when(this::asInFiles);
        order.when(this::withinCeiling).when(this::asInFiles);
        enter.when(this::asInFiles);
        effectiveOn.usually((row, now) -> effective(row));
        titled(year, round, unit, school);
        list(year, round, unit, school, base, ceiling, used, rest, orderNo);
        section("what", year, round, unit, school, share, baseDay, body);
        section("raises", raises);
        section("sums", base, ceiling, used, rest);
        tab("open", draft, atBody, resolved, coming);
        tab("all");
        way(draft, atBody, resolved, coming, ordered);
        menu("HR", "coins", 621, "pay");
    }

    /** Told once, before anybody works. */
    public void keep(RecordService<RaiseKind> service) {
        all = Optional.of(service);
    }

    /** Unit or school, once in a round; what was refused or cancelled stands in nobody's way. */
    private @Nullable String place(RecordRow row) {
        String key = row.has(unit) ? "u" + row.raw(unit) : row.has(school) ? "s" + row.raw(school) : null;
        return key != null && Boolean.TRUE.equals(row.raw(dropped)) ? key + "#" + row.id() : key;
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

    /** Salaries stand as in the files: a draft has everybody's, an order puts no older salary back. */
    private Optional<Problem> asInFiles(RecordRow row, RecordContext now) {
        if (row.lines(raises).isEmpty()) {
            return Optional.empty();
        }
        boolean first = row.state().equals(draft);
        Map<PersonId, BigDecimal> salaries = first ? salaries(row, now) : salaries(files.paid(now.office()).stream());
        return row.lines(raises).stream()
                .filter(line -> line.get(salary)
                                .compareTo(salaries.getOrDefault(
                                        line.get(person), first ? BigDecimal.ZERO : line.get(salary)))
                        != 0)
                .findFirst()
                .map(line -> Problem.of(
                        "", first ? "personnel.error.salaries-changed" : "personnel.error.salaries-corrected"));
    }

    /** Salaries by person of the unit or school, of those who are in no other raise of the round. */
    private Map<PersonId, BigDecimal> salaries(RecordRow row, RecordContext now) {
        PersonnelFileKind kind = files.kind();
        Set<PersonId> elsewhere = elsewhere(row, now);
        return salaries(files.serving(now.office()).stream()
                .filter(file -> !elsewhere.contains(file.get(kind.person)))
                .filter(file -> row.has(unit)
                        ? Objects.equals(file.raw(kind.unit), row.raw(unit))
                        : Objects.equals(file.raw(kind.school), row.raw(school))));
    }

    private Map<PersonId, BigDecimal> salaries(Stream<RecordRow> of) {
        PersonnelFileKind kind = files.kind();
        return of.filter(file -> file.has(kind.salary))
                .collect(Collectors.toMap(
                        file -> file.get(kind.person),
                        file -> file.get(kind.salary).orElseThrow(),
                        (a, b) -> a,
                        LinkedHashMap::new));
    }

    private Set<PersonId> elsewhere(RecordRow row, RecordContext now) {
        RecordService<RaiseKind> service = all.orElseThrow();
        List<Long> others = service
                .internal()
                .all(now.caller(), RecordFilter.of(year.is(row.get(year)), round.is(row.get(round))))
                .stream()
                .filter(other -> other.id() != row.id() && !other.get(dropped))
                .map(RecordRow::id)
                .toList();
        return service.lines(now.office(), raises, others).values().stream()
                .flatMap(List::stream)
                .map(line -> line.get(person))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Everybody of {@link #salaries}; what was typed for somebody stays. */
    private RecordRow filled(RecordRow row, RecordContext now) {
        Map<PersonId, RecordLine> there =
                row.lines(raises).stream().collect(Collectors.toMap(line -> line.get(person), line -> line));
        List<RecordLine> lines = salaries(row, now).entrySet().stream()
                .map(one -> there.getOrDefault(
                                one.getKey(),
                                RecordLine.of(raises)
                                        .with(person, one.getKey())
                                        .with(raise, BigDecimal.ZERO.setScale(2)))
                        .with(salary, one.getValue()))
                .toList();
        return row.with(share, percent(settings(), now)).with(raises, lines);
    }

    /** Back to a draft as in the files, without resolution and order. */
    private RecordRow anew(RecordRow row, RecordContext now) {
        return filled(row, now)
                .with(resolutionNo, null)
                .with(resolutionOn, null)
                .with(orderNo, null)
                .with(orderOn, null)
                .with(effectiveOn, null);
    }

    @Override
    protected void carryOut(RecordRow row, RecordContext now) {
        row.lines(raises).stream()
                .filter(line -> line.get(raise).signum() > 0)
                .forEach(
                        line -> files.ordered(line.get(person), ChangedFact.SALARY, line.get(after), source(row), now));
    }
}
