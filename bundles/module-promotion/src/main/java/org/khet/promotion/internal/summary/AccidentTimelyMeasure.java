package org.khet.promotion.internal.summary;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Map;
import org.khet.portal.api.answer.Answer;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.plan.MeasureSource;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The share of accidents that were reported in time, in percent. Source: other-groups PROM-09, PROM-16; monitoring MON-61. */
@Component(service = MeasureSource.class)
public final class AccidentTimelyMeasure implements MeasureSource {
    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private final YearMeasures measures;

    /** For the component runtime. */
    @Activate
    public AccidentTimelyMeasure(@Reference YearMeasures measures) {
        this.measures = measures;
    }

    @Override
    public String code() {
        return "promotion.accidents-timely";
    }

    @Override
    public String title() {
        return "อุบัติเหตุที่รายงานภายในเวลาที่กำหนด (ร้อยละ)";
    }

    @Override
    public Answer<BigDecimal> value(OfficeId office, LocalDate from, LocalDate until) {
        return measures.of(office, from, until, AccidentTimelyMeasure::share);
    }

    private static BigDecimal share(Map<SummaryFigure, BigDecimal> figures) {
        BigDecimal all = figures.getOrDefault(SummaryFigure.ACCIDENTS, BigDecimal.ZERO);
        return all.signum() == 0
                ? HUNDRED.setScale(2)
                : HUNDRED.multiply(all.subtract(figures.getOrDefault(SummaryFigure.ACCIDENTS_LATE, BigDecimal.ZERO)))
                        .divide(all, 2, RoundingMode.HALF_UP);
    }
}
