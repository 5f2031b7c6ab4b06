package org.khet.ict.internal.plan;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.khet.portal.api.persistence.UnitOfWork;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordLine;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.record.RecordServices;
import org.khet.portal.api.time.FiscalYear;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The registers of ICT plans and of their projects. Safe for concurrent use. Source: ict ICT-91. */
@Component(service = IctPlanRegister.class)
public final class IctPlanRegister {
    private final RecordService<IctPlanRecord> plans;
    private final RecordService<IctProjectRecord> projects;

    /** For the component runtime. */
    @Activate
    public IctPlanRegister(@Reference RecordServices records, @Reference(target = "(khet.unit=ict)") UnitOfWork work) {
        var rules = new IctPlanRules();
        plans = records.of(new IctPlanRecord(rules), work);
        projects = records.of(new IctProjectRecord(rules::inPlan, rules::written), work);
        rules.keep(plans, projects);
    }

    /** Plans. */
    public RecordService<IctPlanRecord> plans() {
        return plans;
    }

    /** Projects. */
    public RecordService<IctProjectRecord> projects() {
        return projects;
    }

    /** All, those that others refer to first. */
    public List<RecordService<?>> all() {
        return List.of(plans, projects);
    }

    /**
     * What became of the projects of a year's plans.
     *
     * @param projects how many are or were run
     * @param told     how many told of a quarter of the year
     * @param budget   baht of all of them
     * @param spent    baht that they spent in the year
     */
    public record YearSums(int projects, int told, BigDecimal budget, BigDecimal spent) {}

    /** The sums of a fiscal year: projects of approved plans whose years hold it. */
    public YearSums sums(RecordContext now, FiscalYear year) {
        IctPlanRecord plan = plans.kind();
        IctProjectRecord kind = projects.kind();
        var held = plans
                .internal()
                .all(
                        now.caller(),
                        RecordFilter.of(plan.inForce(), plan.from.below(year.next()), plan.until.atLeast(year)))
                .stream()
                .map(RecordRow::id)
                .collect(Collectors.toSet());
        List<RecordRow> run =
                projects
                        .internal()
                        .all(now.caller(), RecordFilter.of(kind.in(kind.running, kind.done, kind.dropped)))
                        .stream()
                        .filter(row -> held.contains(row.get(kind.plan)))
                        .toList();
        Map<Long, List<RecordLine>> quarters = projects.lines(
                now.office(), kind.quarters, run.stream().map(RecordRow::id).toList());
        List<List<RecordLine>> ofYear = quarters.values().stream()
                .map(lines -> lines.stream()
                        .filter(line -> line.get(kind.quarter).year().equals(year))
                        .toList())
                .filter(lines -> !lines.isEmpty())
                .toList();
        return new YearSums(
                run.size(),
                ofYear.size(),
                run.stream().map(row -> row.get(kind.budget)).reduce(BigDecimal.ZERO, BigDecimal::add),
                ofYear.stream()
                        .flatMap(List::stream)
                        .map(line -> line.get(kind.spent))
                        .reduce(BigDecimal.ZERO, BigDecimal::add));
    }
}
