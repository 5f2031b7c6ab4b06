package org.khet.rounds.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.round.DataRound;
import org.khet.portal.api.round.DataRounds;
import org.khet.portal.api.round.DataSystem;
import org.khet.portal.api.round.RoundStatus;
import org.khet.portal.api.round.RoundYears;

/** The three rounds of DMC on their usual days, as of 20 November 2026, and systems without any, one of the office's own. */
public final class FakeRounds implements DataRounds {
    private static final LocalDate TODAY = SampleRounds.TODAY;
    private static final DataSystem DMC =
            new DataSystem("DMC", "ระบบจัดเก็บข้อมูลนักเรียนรายบุคคล", "DMC", RoundYears.SCHOOL, "", "", "ict");
    private static final DataSystem OWN =
            new DataSystem("INTAKE", "แผนการรับนักเรียน", "Intake", RoundYears.SCHOOL, "", "", "");
    private static final DataSystem BUILDINGS =
            new DataSystem("B-OBEC", "ระบบจัดเก็บข้อมูลสิ่งก่อสร้าง", "", RoundYears.SCHOOL, "", "", "ict");
    private static final DataSystem EQUIPMENT =
            new DataSystem("M-OBEC", "ระบบฐานข้อมูลครุภัณฑ์", "", RoundYears.SCHOOL, "", "", "ict");
    private final Map<DataRound.Key, DataRound.Days> changed = new HashMap<>();

    /** The second round of 2569 stays open until the end of November. */
    public FakeRounds() {
        days(SampleRounds.ROUND, LocalDate.of(2026, 7, 15), LocalDate.of(2026, 11, 10), LocalDate.of(2026, 11, 30));
    }

    /** Other days for a round. */
    public FakeRounds days(String key, LocalDate opens, LocalDate asOf, LocalDate closes) {
        changed.put(DataRound.Key.of(key).orElseThrow(), new DataRound.Days(opens, asOf, closes));
        return this;
    }

    @Override
    public List<DataSystem> systems(OfficeId office) {
        return List.of(DMC, OWN, BUILDINGS, EQUIPMENT);
    }

    @Override
    public List<RoundStatus> ofYear(OfficeId office, String system, int year) {
        List<RoundStatus> all = new ArrayList<>();
        IntStream.rangeClosed(1, 3)
                .mapToObj(number -> round(system, year, number))
                .forEach(found -> found.ifPresent(all::add));
        return all;
    }

    private Optional<RoundStatus> round(String system, int year, int number) {
        DataRound.Key key = new DataRound.Key(system, year, number);
        DataRound.Days days = changed.get(key);
        if (days == null && system.equals("DMC")) {
            days = switch (number) {
                case 1 ->
                    new DataRound.Days(LocalDate.of(year, 5, 16), LocalDate.of(year, 6, 10), LocalDate.of(year, 6, 10));
                case 2 ->
                    new DataRound.Days(
                            LocalDate.of(year, 7, 15), LocalDate.of(year, 11, 10), LocalDate.of(year, 11, 10));
                default ->
                    new DataRound.Days(
                            LocalDate.of(year + 1, 3, 31),
                            LocalDate.of(year + 1, 4, 30),
                            LocalDate.of(year + 1, 4, 30));
            };
        }
        if (days == null) {
            return Optional.empty();
        }
        RoundStatus.State state = TODAY.isBefore(days.opensOn())
                ? RoundStatus.State.COMING
                : TODAY.isAfter(days.closesOn()) ? RoundStatus.State.CLOSED : RoundStatus.State.OPEN;
        String name = number == 3 ? "สิ้นปีการศึกษา" : "ภาคเรียนที่ " + number;
        DataRound found = new DataRound(key, name, "", days, false);
        return systems(SampleRounds.OFFICE).stream()
                .filter(one -> one.code().equals(system))
                .findFirst()
                .map(one -> new RoundStatus(one, found, state, 0));
    }

    @Override
    public Optional<RoundStatus> current(OfficeId office, String system) {
        return open(office).stream()
                .filter(one -> one.system().code().equals(system))
                .findFirst();
    }

    @Override
    public Optional<RoundStatus> next(OfficeId office, String system) {
        return Optional.empty();
    }

    @Override
    public List<RoundStatus> open(OfficeId office) {
        return ofYear(office, "DMC", 2026).stream().filter(RoundStatus::isOpen).toList();
    }
}
