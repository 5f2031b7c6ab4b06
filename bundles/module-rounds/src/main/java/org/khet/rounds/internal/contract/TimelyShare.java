package org.khet.rounds.internal.contract;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.khet.portal.api.answer.Answer;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.module.ModuleSwitches;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.plan.MeasureSource;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.security.Caller;
import org.khet.rounds.internal.RoundsModule;
import org.khet.rounds.internal.RoundsRegisters;
import org.khet.rounds.internal.collection.CollectionKind;
import org.khet.rounds.internal.collection.SchoolSubmissionKind;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * The share of schools that certified in time, in percent: of the rounds whose last day lies in the span and has come, certified by
 * that day against asked less excused. Source: monitoring MON-61; policyplan R-52.
 */
@Component(service = MeasureSource.class)
public final class TimelyShare implements MeasureSource {
    private static final ModuleId MODULE = new ModuleId("rounds");
    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private final RoundsRegisters registers;
    private final ModuleSwitches switches;

    /** For the component runtime. */
    @Activate
    public TimelyShare(@Reference RoundsModule module, @Reference ModuleSwitches switches) {
        this(module.registers(), switches);
    }

    private TimelyShare(RoundsRegisters registers, ModuleSwitches switches) {
        this.registers = registers;
        this.switches = switches;
    }

    /** Over the registers. */
    public static TimelyShare over(RoundsRegisters registers, ModuleSwitches switches) {
        return new TimelyShare(registers, switches);
    }

    @Override
    public String code() {
        return "rounds.timely";
    }

    @Override
    public String title() {
        return "สถานศึกษาที่รับรองข้อมูลทันเวลา (ร้อยละ)";
    }

    @Override
    public Answer<BigDecimal> value(OfficeId office, LocalDate from, LocalDate until) {
        if (!switches.isOn(office, MODULE)) {
            return new Answer.Off<>();
        }
        Clock clock = registers.portal().clock;
        LocalDate today = org.khet.portal.api.time.OfficeTime.day(clock.instant());
        CollectionKind of = registers.collections().collections().kind();
        Caller system = registers.portal().callers.system(office);
        int asked = 0;
        int timely = 0;
        for (RecordRow collection : registers
                .collections()
                .collections()
                .internal()
                .all(system, RecordFilter.of(of.in(of.open, of.closed, of.summarised, of.published)))) {
            boolean counts = registers
                    .collections()
                    .lookup()
                    .days(office, collection.get(of.round))
                    .map(days -> days.closesOn())
                    .filter(last -> !last.isBefore(from) && !last.isAfter(until) && last.isBefore(today))
                    .isPresent();
            if (counts) {
                List<RecordRow> schools = asked(system, collection);
                asked += schools.size();
                timely += (int) schools.stream().filter(this::inTime).count();
            }
        }
        return asked == 0
                ? new Answer.Off<>()
                : new Answer.Known<>(
                        HUNDRED.multiply(BigDecimal.valueOf(timely))
                                .divide(BigDecimal.valueOf(asked), 2, RoundingMode.HALF_UP),
                        clock.instant(),
                        MODULE.value());
    }

    private List<RecordRow> asked(Caller system, RecordRow collection) {
        SchoolSubmissionKind kind = registers.collections().submissions().kind();
        return registers.collections().of(system, collection.id()).stream()
                .filter(row -> !row.state().equals(kind.excused))
                .toList();
    }

    private boolean inTime(RecordRow row) {
        SchoolSubmissionKind kind = registers.collections().submissions().kind();
        return !kind.owes(row) && row.get(kind.daysLate) == 0 && !row.get(kind.late);
    }
}
