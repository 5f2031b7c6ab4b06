package org.khet.promotion.internal.summary;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;
import org.khet.portal.api.answer.Answer;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.module.ModuleSwitches;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.security.Callers;
import org.khet.portal.api.time.OfficeTime;
import org.khet.promotion.internal.PromotionRecords;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Figures of the registers for indicators of the office; off where the module is. Source: other-groups PROM-16; monitoring MON-61. */
@Component(service = YearMeasures.class)
public final class YearMeasures {
    private static final ModuleId MODULE = new ModuleId("promotion");
    private final PromotionRecords records;
    private final Callers callers;
    private final ModuleSwitches switches;
    private final Clock clock;

    /** For the component runtime. */
    @Activate
    public YearMeasures(
            @Reference PromotionRecords records,
            @Reference Callers callers,
            @Reference ModuleSwitches switches,
            @Reference Clock clock) {
        this.records = records;
        this.callers = callers;
        this.switches = switches;
        this.clock = clock;
    }

    /** What the function makes of the figures of the days. */
    Answer<BigDecimal> of(
            OfficeId office,
            LocalDate from,
            LocalDate until,
            Function<Map<SummaryFigure, BigDecimal>, BigDecimal> measure) {
        return switches.isOn(office, MODULE)
                ? new Answer.Known<>(
                        measure.apply(PromotionFigures.of(
                                records, callers.system(office), from, until, OfficeTime.day(clock.instant()))),
                        clock.instant(),
                        MODULE.value())
                : new Answer.Off<>();
    }
}
