package org.khet.policyplan.internal.allocation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khet.policyplan.internal.money.MoneyRegisters;
import org.khet.policyplan.internal.money.Rates;
import org.khet.policyplan.internal.setting.PolicyplanSettings;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.pupil.PupilGrades;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordLine;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.school.School;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.school.Schools;
import org.khet.portal.api.settings.CodeList;
import org.khet.portal.api.settings.Settings;

/**
 * Acknowledged counts × rate of level and purpose; schools without such a count are held and named. Source: policyplan R-06,
 * PLAN-16 to 18, J.4 example 5.
 */
final class PerHeadComputing {
    private static final int TERM = 6;
    /** Source of an allocation that was computed from the counts kept here. */
    static final String KEPT = "typed";

    static final List<String> PURPOSES = List.of("GENERAL", "POOR", "BOARDING");

    private final AllocationRegisters registers;
    private final MoneyRegisters money;
    private final Schools schools;
    private final Settings settings;
    private final CertifiedComputing certified;

    PerHeadComputing(
            AllocationRegisters registers,
            MoneyRegisters money,
            Schools schools,
            Settings settings,
            CountLookup certified) {
        this.certified = new CertifiedComputing(certified, schools, settings);
        this.registers = registers;
        this.money = money;
        this.schools = schools;
        this.settings = settings;
    }

    RecordRow fill(AllocationKind kind, RecordRow row, RecordContext now) {
        Set<SchoolId> paid = row.get(kind.sort) == AllocationSort.SUPPLEMENT ? without(kind, row, now) : Set.of();
        Optional<CertifiedComputing.Filled> filled = certified.fill(kind, row, rates(kind, row, now), paid, now);
        RecordRow whole = filled.map(CertifiedComputing.Filled::row).orElseGet(() -> kept(kind, row, paid, now));
        return row.get(kind.sort) == AllocationSort.ADJUSTMENT
                ? new HeadDifferences(registers)
                        .of(
                                kind,
                                whole,
                                line -> filled.map(one -> one.tells(kind, line)).orElse(true),
                                now)
                : whole;
    }

    /** What counts that were certified since add to or take back from a notified allocation; nothing while nobody certifies them. */
    List<RecordLine> corrections(AllocationKind kind, RecordRow first, RecordContext now) {
        RecordRow change = first.with(kind.sort, AllocationSort.ADJUSTMENT).with(kind.adjusts, first.id());
        return certified
                .fill(kind, change, rates(kind, change, now), Set.of(), now)
                .map(filled -> new HeadDifferences(registers)
                        .of(kind, filled.row(), line -> filled.tells(kind, line), now)
                        .lines(kind.lines))
                .orElse(List.of());
    }

    /** From the counts that are kept here. */
    private RecordRow kept(AllocationKind kind, RecordRow row, Set<SchoolId> paid, RecordContext now) {
        LocalDate day = row.get(kind.asOf).orElseThrow(() -> Rejected.of(kind.asOf.name(), "records.error.missing"));
        CountKind count = registers.counts().kind();
        List<RecordRow> counts = registers
                .counts()
                .internal()
                .all(now.caller(), RecordFilter.of(count.asOf.is(day), count.in(count.acknowledged)));
        List<String> held = held(counts, day, now);
        if (!held.isEmpty() && !settings.get(now.office(), PolicyplanSettings.ALLOCATE_REST, day)) {
            throw Rejected.of("", "policyplan.error.counts-missing", HeldSchools.named(held));
        }
        Rates.Table rates = rates(kind, row, now);
        List<RecordLine> lines = new ArrayList<>();
        for (RecordRow head : counts) {
            if (!paid.contains(head.get(count.school))) {
                RecordRow full =
                        registers.counts().find(now.office(), head.id()).orElse(head);
                lines.addAll(lines(kind, full, day, rates));
            }
        }
        return row.with(kind.lines, lines).with(kind.countsFrom, KEPT).with(kind.held, HeldSchools.named(held));
    }

    /** Schools that the allocation supplements and that have a line there: they are not paid twice. */
    private Set<SchoolId> without(AllocationKind kind, RecordRow row, RecordContext now) {
        Set<SchoolId> paid = new HashSet<>();
        row.get(kind.adjusts)
                .flatMap(key -> registers.allocations().find(now.office(), key))
                .ifPresent(first -> new PaidLines(registers)
                        .of(first, row, now)
                        .forEach(line -> line.get(kind.school).ifPresent(paid::add)));
        return paid;
    }

    private List<String> held(List<RecordRow> counts, LocalDate day, RecordContext now) {
        CountKind count = registers.counts().kind();
        Set<SchoolId> counted = new HashSet<>();
        counts.forEach(one -> counted.add(one.get(count.school)));
        return schools.open(now.office(), day).stream()
                .filter(school -> !counted.contains(school.id()))
                .map(School::name)
                .toList();
    }

    /** The rates of the allocation's item: those of a term where its months are no more than half a year, else the whole ones. */
    Rates.Table rates(AllocationKind kind, RecordRow row, RecordContext now) {
        Rates.Table rates = money.rateFinder()
                .of(now, money.itemOf(now.office(), row.get(kind.line)).id());
        boolean term = row.get(kind.from)
                .flatMap(first -> row.get(kind.until).filter(last -> last.isBefore(first.plusMonths(TERM))))
                .isPresent();
        return term ? rates.ofTerm() : rates;
    }

    /** The lines of one school, by purpose and level; purposes without a head have none. */
    List<RecordLine> lines(AllocationKind kind, RecordRow counted, LocalDate day, Rates.Table rates) {
        CountKind count = registers.counts().kind();
        List<RecordLine> lines = new ArrayList<>();
        for (String purpose : PURPOSES) {
            for (RecordLine level : merged(count, counted)) {
                int heads = heads(count, level, purpose);
                if (heads > 0) {
                    String of = level.get(count.level);
                    lines.add(RecordLine.of(kind.lines)
                            .with(kind.school, counted.get(count.school))
                            .with(kind.purpose, purpose)
                            .with(kind.group, of)
                            .with(kind.heads, heads)
                            .with(kind.rate, rates.baht(purpose, of, day)));
                }
            }
        }
        return lines;
    }

    /** Lines by level: grades of one level that have no rate of their own are added up. */
    private static List<RecordLine> merged(CountKind count, RecordRow counted) {
        List<RecordLine> merged = new ArrayList<>();
        for (RecordLine line : counted.lines(count.levels)) {
            String level = level(line.get(count.level));
            Optional<RecordLine> same = merged.stream()
                    .filter(one -> one.get(count.level).equals(level))
                    .findFirst();
            same.ifPresent(merged::remove);
            RecordLine base = line.with(count.level, level);
            merged.add(same.map(one -> add(count, one, base)).orElse(base));
        }
        return merged;
    }

    private static RecordLine add(CountKind count, RecordLine one, RecordLine other) {
        RecordLine sum = one;
        for (var column : List.of(count.male, count.female, count.poor, count.boarding)) {
            sum = sum.with(column, one.get(column) + other.get(column));
        }
        return sum;
    }

    /** The level of a grade, by the codes that the portal ships; a level is itself. */
    static String level(String code) {
        return PupilGrades.LIST.standard().stream()
                .filter(one -> one.code().equals(code))
                .map(PerHeadComputing::parent)
                .filter(parent -> !parent.isEmpty())
                .findFirst()
                .orElse(code);
    }

    private static String parent(CodeList.Code code) {
        @Nullable String above = code.parent();
        return above == null ? "" : above;
    }

    private static int heads(CountKind count, RecordLine line, String purpose) {
        return switch (purpose) {
            case "POOR" -> line.get(count.poor);
            case "BOARDING" -> line.get(count.boarding);
            default -> count.pupils(line);
        };
    }
}
