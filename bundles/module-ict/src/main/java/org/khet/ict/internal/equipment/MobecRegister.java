package org.khet.ict.internal.equipment;

import java.util.ArrayList;
import java.util.Comparator;
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
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Figures of EMIS or M-OBEC beside the counts of the register. A figure that is missing is no zero: the register then has what
 * M-OBEC does not tell. Safe for concurrent use. Source: ict ICT-44.
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
     * @param mobec as M-OBEC says, {@code null} when it says nothing
     */
    public record Line(Kind of, int ours, @Nullable Integer mobec) {
        /** Register less M-OBEC. */
        public int difference() {
            return ours - (mobec == null ? 0 : mobec);
        }

        /** Whether somebody has to look: other figures, or none in M-OBEC for what the register has. */
        public boolean differs() {
            return difference() != 0;
        }
    }

    private final RecordService<MobecCountRecord> counts;
    private final DeclaredDevices devices;

    /** For the component runtime. */
    @Activate
    public MobecRegister(
            @Reference RecordServices records,
            @Reference(target = "(khet.unit=ict)") UnitOfWork work,
            @Reference DeclaredDevices devices) {
        counts = records.of(new MobecCountRecord(), work);
        this.devices = devices;
    }

    /** The figures of M-OBEC. */
    public RecordService<MobecCountRecord> counts() {
        return counts;
    }

    /** Years of which the caller may see figures of M-OBEC, the newest first. */
    public List<FiscalYear> years(Caller caller) {
        return counts.all(caller, RecordFilter.of(counts.kind().in(counts.kind().kept))).stream()
                .map(row -> row.get(counts.kind().year))
                .distinct()
                .sorted(Comparator.comparingInt(FiscalYear::buddhist).reversed())
                .toList();
    }

    /**
     * The figures of a year beside the counts of today, for schools whose devices the caller sees; in no order.
     *
     * @param all with those that agree; else only those that differ
     */
    public List<Line> compare(Caller caller, FiscalYear year, boolean all) {
        MobecCountRecord kind = counts.kind();
        Map<Kind, Integer> theirs = counts.all(caller, RecordFilter.of(kind.year.is(year), kind.in(kind.kept))).stream()
                .filter(row -> devices.sees(caller, row.get(kind.school)))
                .collect(Collectors.toMap(
                        row -> new Kind(row.get(kind.school), row.get(kind.sort)),
                        row -> row.get(kind.amount),
                        Integer::sum));
        Map<Kind, Integer> ours = devices.ofSchools(caller);
        Set<Kind> both = new LinkedHashSet<>(theirs.keySet());
        both.addAll(ours.keySet());
        List<Line> lines = new ArrayList<>();
        for (Kind one : both) {
            Line line = new Line(one, ours.getOrDefault(one, 0), theirs.get(one));
            if (all || line.differs()) {
                lines.add(line);
            }
        }
        return lines;
    }
}
