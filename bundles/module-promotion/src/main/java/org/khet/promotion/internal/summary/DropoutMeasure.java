package org.khet.promotion.internal.summary;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.khet.portal.api.answer.Answer;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.plan.MeasureSource;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** How many children dropped out by the reports that were sent in a span of days. Source: PROM-02, PROM-16; monitoring MON-61. */
@Component(service = MeasureSource.class)
public final class DropoutMeasure implements MeasureSource {
    private final YearMeasures measures;

    /** For the component runtime. */
    @Activate
    public DropoutMeasure(@Reference YearMeasures measures) {
        this.measures = measures;
    }

    @Override
    public String code() {
        return "promotion.dropouts";
    }

    @Override
    public String title() {
        return "เด็กออกกลางคัน (คน)";
    }

    @Override
    public Answer<BigDecimal> value(OfficeId office, LocalDate from, LocalDate until) {
        return measures.of(
                office, from, until, figures -> figures.getOrDefault(SummaryFigure.DROPOUTS, BigDecimal.ZERO));
    }
}
