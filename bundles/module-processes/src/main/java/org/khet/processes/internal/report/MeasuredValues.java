package org.khet.processes.internal.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.plan.MeasureSource;
import org.khet.portal.api.record.OfferedValue;
import org.khet.portal.api.time.FiscalYear;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Figures that modules measure by themselves, while they are there. Safe for concurrent use. Source: kinds-processes.md §3. */
@Component(service = MeasuredValues.class)
public final class MeasuredValues {
    private final List<MeasureSource> known = new CopyOnWriteArrayList<>();

    /** A figure came. */
    @Reference(
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY,
            unbind = "go")
    public void come(MeasureSource one) {
        known.add(one);
    }

    /** And went. */
    public void go(MeasureSource one) {
        known.remove(one);
    }

    List<OfferedValue> offered() {
        return known.stream()
                .map(one -> new OfferedValue(one.code(), one.title()))
                .toList();
    }

    /** A figure of a year as far as it has gone; empty where its module is away or has nothing to measure. */
    Optional<BigDecimal> of(OfficeId office, String code, FiscalYear year, LocalDate today) {
        LocalDate until = today.isBefore(year.lastDay()) ? today : year.lastDay();
        return known.stream()
                .filter(one -> one.code().equals(code) && !until.isBefore(year.firstDay()))
                .findFirst()
                .flatMap(one -> one.value(office, year.firstDay(), until).known())
                .map(found -> found.setScale(2, RoundingMode.HALF_UP));
    }
}
