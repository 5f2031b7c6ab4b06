package org.khet.directorate.internal.paper;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.khet.directorate.internal.DirectorateRecords;
import org.khet.portal.api.record.Condition;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.FieldType;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.time.FiscalYear;
import org.khet.portal.api.time.OfficeTime;

/** The work of the group in a fiscal year by all its registers: figures only, so those of secret complaints and of others' welfare too. Source: other-groups DIR-29, F. */
public final class GroupYear {
    /**
     * A figure.
     *
     * @param key   text key of its words
     * @param value the figure, without decimals where it counts
     */
    public record Figure(String key, BigDecimal value) {}

    private final DirectorateRecords records;

    /** Over the records of the module. */
    public GroupYear(DirectorateRecords records) {
        this.records = records;
    }

    /** All figures in the order of the page, of a day; registers of which the caller sees nothing are left out. */
    public List<Figure> of(Caller caller, FiscalYear year, LocalDate today) {
        Sheet sheet = new Sheet(caller, year, new ArrayList<>());
        sheet.count("bookings", records.bookings, kind -> kind.begins, kind -> kind.in(kind.used, kind.confirmed));
        sheet.count("trips", records.trips, kind -> kind.begins, kind -> kind.in(kind.back));
        sheet.sum(
                "km",
                records.trips,
                kind -> kind.begins,
                row -> BigDecimal.valueOf(row.get(records.trips.kind().km).orElse(0)));
        sheet.sum(
                "fuel",
                records.fuels,
                kind -> kind.filledOn,
                row -> row.get(records.fuels.kind().amount).orElse(BigDecimal.ZERO));
        sheet.sum(
                "service",
                records.services,
                kind -> kind.doneOn,
                row -> row.get(records.services.kind().cost).orElse(BigDecimal.ZERO));
        sheet.sum(
                "pieces",
                records.mails,
                kind -> kind.on,
                row -> BigDecimal.valueOf(row.get(records.mails.kind().count)));
        sheet.sum("fees", records.mails, kind -> kind.on, row -> row.get(records.mails.kind().fees));
        sheet.count("defects", records.defects, kind -> kind.repairedOn, kind -> kind.in(kind.repaired, kind.accepted));
        sheet.count("news", records.news, kind -> kind.publishedOn, kind -> kind.in(kind.published));
        sheet.count("information", records.informations, kind -> kind.receivedOn, kind -> kind.number.isFilled());
        sheet.count(
                "information-late",
                records.informations,
                kind -> kind.receivedOn,
                kind -> Condition.any(
                        kind.late.is(true), Condition.all(kind.in(kind.open, kind.decided), kind.due.below(today))));
        sheet.count("complaints", records.complaints, kind -> kind.receivedOn, kind -> kind.number.isFilled());
        sheet.count("complaints-closed", records.complaints, kind -> kind.receivedOn, kind -> kind.in(kind.closed));
        sheet.sum(
                "welfare",
                records.welfares,
                kind -> kind.paidOn,
                row -> row.get(records.welfares.kind().granted).orElse(BigDecimal.ZERO));
        sheet.count("events", records.events, kind -> kind.begins, kind -> kind.in(kind.told, kind.held));
        sheet.count(
                "visitors", records.visitors, kind -> kind.on, kind -> kind.in(kind.left, kind.called, kind.waiting));
        return List.copyOf(sheet.figures());
    }

    private record Sheet(Caller caller, FiscalYear year, List<Figure> figures) {
        <K extends RecordKind> void count(
                String name, RecordService<K> service, Function<K, Field<?>> when, Function<K, Condition> which) {
            if (caller.may(service.kind().view())) {
                RecordFilter filter = in(when.apply(service.kind())).and(which.apply(service.kind()));
                figures.add(new Figure(
                        key(name), BigDecimal.valueOf(service.internal().count(caller, filter))));
            }
        }

        <K extends RecordKind> void sum(
                String name,
                RecordService<K> service,
                Function<K, Field<?>> when,
                Function<RecordRow, BigDecimal> what) {
            if (caller.may(service.kind().view())) {
                BigDecimal sum = service.internal().all(caller, in(when.apply(service.kind()))).stream()
                        .map(what)
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
                figures.add(new Figure(key(name), sum));
            }
        }

        private static String key(String name) {
            return "directorate.group-year." + name;
        }

        private RecordFilter in(Field<?> when) {
            boolean instant = when.type() instanceof FieldType.PointInTime;
            LocalDate next = year.lastDay().plusDays(1);
            return RecordFilter.of(
                    when.atLeast(instant ? begin(year.firstDay()) : year.firstDay()),
                    when.below(instant ? begin(next) : next));
        }

        private static Instant begin(LocalDate day) {
            return day.atStartOfDay(OfficeTime.ZONE).toInstant();
        }
    }
}
