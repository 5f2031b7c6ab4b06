package org.khet.portal.core.internal.round;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.List;
import java.util.stream.IntStream;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.round.DataRound;
import org.khet.portal.api.settings.Setting;
import org.khet.portal.api.settings.Settings;
import org.khet.portal.core.internal.round.RoundSettings.Usual;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Rounds as the settings of an office make them. Safe for concurrent use. */
@Component(service = StandardRounds.class)
public final class StandardRounds {
    private static final List<String> THAI = List.of("ภาคเรียนที่ 1", "ภาคเรียนที่ 2", "สิ้นปีการศึกษา");
    private static final List<String> ENGLISH = List.of("Term 1", "Term 2", "End of school year");
    private final Settings settings;

    /** @param settings of the offices */
    @Activate
    public StandardRounds(@Reference Settings settings) {
        this.settings = settings;
    }

    /** By number; empty for a system whose days nobody knows. */
    List<DataRound> of(OfficeId office, String system, int year) {
        return system.equals(ShippedSystems.DMC)
                ? IntStream.rangeClosed(1, RoundSettings.DMC.size())
                        .mapToObj(number -> round(office, year, number))
                        .toList()
                : List.of();
    }

    /** With the settings in force when it usually opens, so that a later one never moves a round that is open. */
    private DataRound round(OfficeId office, int year, int number) {
        Usual usual = RoundSettings.DMC.get(number - 1);
        LocalDate usually = opening(year, usual.opensOn().standard());
        LocalDate opensOn = opening(year, get(office, usual.opensOn(), usually));
        LocalDate asOf = from(opensOn, get(office, usual.asOf(), usually));
        LocalDate closesOn = from(opensOn, get(office, usual.closesOn(), usually));
        return new DataRound(
                new DataRound.Key(ShippedSystems.DMC, year, number),
                THAI.get(number - 1),
                ENGLISH.get(number - 1),
                new DataRound.Days(
                        opensOn, asOf, asOf.isAfter(closesOn) ? asOf : closesOn), // ict E-R08: it moves along
                false);
    }

    private MonthDay get(OfficeId office, Setting<MonthDay> setting, LocalDate day) {
        return settings.get(office, setting, day);
    }

    private static LocalDate opening(int year, MonthDay day) {
        return day.atYear(day.getMonthValue() < Month.MAY.getValue() ? year + 1 : year);
    }

    private static LocalDate from(LocalDate first, MonthDay day) {
        LocalDate same = day.atYear(first.getYear());
        return same.isBefore(first) ? day.atYear(first.getYear() + 1) : same;
    }
}
