package org.khet.promotion.internal.summary;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.khet.portal.api.answer.Answer;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.plan.MeasureSource;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** How many children of compulsory age are at no school now. Source: other-groups PROM-01, PROM-16; monitoring MON-61. */
@Component(service = MeasureSource.class)
public final class OutOfSchoolMeasure implements MeasureSource {
    private final YearMeasures measures;

    /** For the component runtime. */
    @Activate
    public OutOfSchoolMeasure(@Reference YearMeasures measures) {
        this.measures = measures;
    }

    @Override
    public String code() {
        return "promotion.out-of-school";
    }

    @Override
    public String title() {
        return "เด็กในเกณฑ์การศึกษาภาคบังคับที่ไม่ได้เข้าเรียน (คน)";
    }

    @Override
    public Answer<BigDecimal> value(OfficeId office, LocalDate from, LocalDate until) {
        return measures.of(
                office, from, until, figures -> figures.getOrDefault(SummaryFigure.OUT_OF_SCHOOL, BigDecimal.ZERO));
    }
}
