package org.khet.rounds.internal.collection;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.record.OfferedValue;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.round.DataRound;
import org.khet.portal.api.round.RoundStatus;
import org.khet.portal.api.round.RoundYears;
import org.khet.portal.api.text.ScreenDates;
import org.khet.portal.api.time.OfficeTime;
import org.khet.rounds.internal.setting.RoundsPortal;
import org.khet.rounds.internal.sheet.SheetKind;
import org.khet.rounds.internal.sheet.SheetRegisters;

/** The round of the core behind a collection; its days are always asked, never copied. Source: kinds-processes §2. */
public final class RoundLookup {
    private final RoundsPortal portal;
    private final SheetRegisters sheets;

    RoundLookup(RoundsPortal portal, SheetRegisters sheets) {
        this.portal = portal;
        this.sheets = sheets;
    }

    /** The round of this key, e.g. {@code DMC-2569-1}; empty for one that the office does not have. */
    public Optional<RoundStatus> find(OfficeId office, String text) {
        return DataRound.Key.of(text)
                .flatMap(key -> portal.rounds.ofYear(office, key.system(), key.year()).stream()
                        .filter(one -> one.round().key().equals(key))
                        .findFirst());
    }

    /** Rounds for which something may be collected: of all systems, of this year and the next, those not yet over first by their last day. */
    List<OfferedValue> offers(OfficeId office, Locale locale) {
        LocalDate today = OfficeTime.day(portal.clock.instant());
        ScreenDates dates = ScreenDates.in(locale);
        boolean thai = locale.getLanguage().equals("th");
        return portal.rounds.systems(office).stream()
                .flatMap(system -> IntStream.of(0, 1)
                        .map(later -> system.years().of(today) + later)
                        .boxed()
                        .flatMap(year -> portal.rounds.ofYear(office, system.code(), year).stream()))
                .sorted(Comparator.comparing((RoundStatus one) ->
                                one.round().days().closesOn().isBefore(today))
                        .thenComparing(one -> one.round().days().closesOn())
                        .thenComparing(one -> one.round().key().toString()))
                .map(one -> new OfferedValue(
                        one.round().key().toString(),
                        (thai ? name(one) : english(one)) + " · "
                                + dates.listDate(one.round().days().closesOn())))
                .toList();
    }

    private static String english(RoundStatus status) {
        String words = status.round().english();
        return status.system().code() + " " + (words.isEmpty() ? status.round().thai() : words) + " "
                + RoundYears.buddhist(status.round().key().year());
    }

    /** Its days; empty for one that the office does not have any more. */
    public Optional<DataRound.Days> days(OfficeId office, String text) {
        return find(office, text).map(status -> status.round().days());
    }

    /** Name with system and year: {@code DMC ภาคเรียนที่ 1 ปีการศึกษา 2569}. */
    String name(OfficeId office, String text) {
        return find(office, text).map(RoundLookup::name).orElse(text);
    }

    private static String name(RoundStatus status) {
        String year = status.system().years() == RoundYears.SCHOOL ? " ปีการศึกษา " : " ปีงบประมาณ ";
        return status.system().code() + " " + status.round().thai() + year
                + RoundYears.buddhist(status.round().key().year());
    }

    /** The office has that round, and a sheet of its system is ready. */
    Optional<Problem> valid(CollectionKind kind, RecordRow row) {
        OfficeId office = row.head().office();
        Optional<RoundStatus> status = find(office, row.get(kind.round));
        if (status.isEmpty()) {
            return Optional.of(Problem.of(kind.round.name(), "rounds.error.round"));
        }
        SheetKind of = sheets.sheets().kind();
        boolean ready = sheets.sheets()
                .find(office, row.get(kind.sheet))
                .filter(sheet -> sheet.state().equals(of.ready))
                .filter(sheet ->
                        sheet.get(of.system).equals(status.get().system().code()))
                .isPresent();
        if (!ready && row.state().equals(kind.planned)) {
            return Optional.of(Problem.of(kind.sheet.name(), "rounds.error.sheet"));
        }
        boolean unnamed = row.get(kind.scope) == CollectionScope.NAMED
                && row.lines(kind.schools).isEmpty();
        return unnamed ? Optional.of(Problem.of(kind.schools.name(), "rounds.error.no-school")) : Optional.empty();
    }

    /** The round opens today or has opened. */
    Optional<Problem> openable(CollectionKind kind, RecordRow row, LocalDate today) {
        return days(row.head().office(), row.get(kind.round))
                        .filter(days -> !today.isBefore(days.opensOn()))
                        .isPresent()
                ? Optional.empty()
                : Optional.of(Problem.of("", "rounds.error.not-yet"));
    }

    /** Its last day is not over: it was put off. */
    Optional<Problem> stillRuns(CollectionKind kind, RecordRow row, LocalDate today) {
        return days(row.head().office(), row.get(kind.round))
                        .filter(days -> !today.isAfter(days.closesOn()))
                        .isPresent()
                ? Optional.empty()
                : Optional.of(Problem.of("", "rounds.error.day-over"));
    }
}
