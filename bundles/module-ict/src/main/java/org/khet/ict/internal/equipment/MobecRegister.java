package org.khet.ict.internal.equipment;

import java.time.Clock;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.persistence.UnitOfWork;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.record.RecordServices;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.time.FiscalYear;
import org.khet.portal.api.time.OfficeTime;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Figures of EMIS or M-OBEC beside the counts of the register, by school and added up by class. A figure that is missing is no zero: the
 * register then has what the system does not tell. Safe for concurrent use. Source: ict ICT-44.
 */
@Component(service = MobecRegister.class)
public final class MobecRegister {
    /** Devices of a class that a school has. */
    public record Kind(SchoolId school, String classCode) {}

    /**
     * One school and class.
     *
     * @param of    which
     * @param ours  devices of the register that are not gone, today
     * @param mobec as the system says, {@code null} when it says nothing
     */
    public record Line(Kind of, int ours, @Nullable Integer mobec) {
        /** Register less the system. */
        public int difference() {
            return ours - (mobec == null ? 0 : mobec);
        }

        /** Whether somebody has to look: other figures, or none of the system for what the register has. */
        public boolean differs() {
            return difference() != 0;
        }
    }

    /**
     * All schools of the office, or those that somebody sees.
     *
     * @param classCode class of devices
     * @param ours      devices of the register
     * @param theirs    as the system says
     */
    public record ClassSum(String classCode, int ours, int theirs) {
        /** Register less the system. */
        public int difference() {
            return ours - theirs;
        }

        private ClassSum plus(ClassSum other) {
            return new ClassSum(classCode, ours + other.ours, theirs + other.theirs);
        }
    }

    private final RecordService<MobecCountRecord> counts;
    private final DeclaredDevices devices;
    private final Clock clock;

    /** For the component runtime. */
    @Activate
    public MobecRegister(
            @Reference RecordServices records,
            @Reference(target = "(khet.unit=ict)") UnitOfWork work,
            @Reference DeclaredDevices devices,
            @Reference Clock clock) {
        counts = records.of(new MobecCountRecord(), work);
        this.devices = devices;
        this.clock = clock;
    }

    /** The figures of the systems. */
    public RecordService<MobecCountRecord> counts() {
        return counts;
    }

    /** The fiscal year of today. */
    public FiscalYear now() {
        return FiscalYear.of(OfficeTime.day(clock.instant()));
    }

    /** Years of which the caller may see figures, the newest first. */
    public List<FiscalYear> years(Caller caller) {
        return counts.all(caller, RecordFilter.of(counts.kind().in(counts.kind().kept))).stream()
                .map(row -> row.get(counts.kind().year))
                .distinct()
                .sorted(Comparator.comparingInt(FiscalYear::buddhist).reversed())
                .toList();
    }

    /**
     * The figures of a system and year beside the counts of today, for schools whose devices the caller sees; in no order, those that
     * agree too.
     */
    public List<Line> compare(Caller caller, CountingSystem system, FiscalYear year) {
        MobecCountRecord kind = counts.kind();
        RecordFilter told = RecordFilter.of(kind.system.is(system), kind.year.is(year), kind.in(kind.kept));
        Map<Kind, Integer> theirs = counts.all(caller, told).stream()
                .filter(row -> devices.sees(caller, row.get(kind.school)))
                .collect(Collectors.toMap(
                        row -> new Kind(row.get(kind.school), row.get(kind.sort)), row -> row.get(kind.amount)));
        Map<Kind, Integer> ours = devices.ofSchools(caller);
        Set<Kind> both = new LinkedHashSet<>(theirs.keySet());
        both.addAll(ours.keySet());
        return both.stream()
                .map(one -> new Line(one, ours.getOrDefault(one, 0), theirs.get(one)))
                .toList();
    }

    /** The same added up over the schools by class; in no order. */
    public static List<ClassSum> rolledUp(List<Line> lines) {
        Map<String, ClassSum> sums = new LinkedHashMap<>();
        for (Line line : lines) {
            sums.merge(
                    line.of().classCode(),
                    new ClassSum(line.of().classCode(), line.ours(), line.mobec() == null ? 0 : line.mobec()),
                    ClassSum::plus);
        }
        return List.copyOf(sums.values());
    }
}
