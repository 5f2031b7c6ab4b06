package org.khet.ict.internal.yearly;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.khet.ict.internal.IctPermissions;
import org.khet.ict.internal.distance.DistanceRegister;
import org.khet.ict.internal.equipment.MaintenanceRegister;
import org.khet.ict.internal.learning.LearningRegister;
import org.khet.ict.internal.network.NetworkRegister;
import org.khet.ict.internal.supply.SupplyRegister;
import org.khet.ict.internal.ticket.figure.DeskFigures;
import org.khet.ict.internal.ticket.figure.FigureService;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.record.Condition;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.series.RegisterNumber;
import org.khet.portal.api.text.BahtText;
import org.khet.portal.api.text.NumberFormatter;
import org.khet.portal.api.time.FiscalYear;
import org.khet.portal.api.time.OfficeTime;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Counts what the registers of the group have of a fiscal year: each figure is the number of rows of a list with a filter. Safe
 * for concurrent use. Source: ict F20, ICT-87, ICT-108, ICT-123.
 */
@Component(service = YearFigures.class)
public final class YearFigures implements YearReportRecord.Figures {
    private final FigureService desk;
    private final SupplyRegister supplies;
    private final MaintenanceRegister maintenance;
    private final NetworkRegister network;
    private final DistanceRegister distance;
    private final WebFigures web;
    private final LearningRegister learning;
    private final RegisterFigures others;

    /** For the component runtime. */
    @Activate
    public YearFigures(
            @Reference FigureService desk,
            @Reference SupplyRegister supplies,
            @Reference MaintenanceRegister maintenance,
            @Reference NetworkRegister network,
            @Reference DistanceRegister distance,
            @Reference WebFigures web,
            @Reference LearningRegister learning,
            @Reference RegisterFigures others) {
        this.others = others;
        this.desk = desk;
        this.supplies = supplies;
        this.maintenance = maintenance;
        this.network = network;
        this.distance = distance;
        this.web = web;
        this.learning = learning;
    }

    @Override
    public List<String[]> of(RecordContext now, YearReportSort sort, FiscalYear year) {
        Texts texts =
                TextCatalog.load(YearFigures.class.getClassLoader(), "ict").in(TextCatalog.THAI);
        List<String[]> lines = new ArrayList<>();
        if (sort == YearReportSort.GROUP) {
            desk(lines, texts, now, year);
            registers(lines, texts, now, year);
        }
        lines.addAll(web.of(now, year, texts));
        if (sort == YearReportSort.WEB) {
            others.training(now, year)
                    .forEach((topic, figure) -> lines.add(new String[] {texts.get("ict.year." + topic), figure}));
        }
        return lines;
    }

    private void desk(List<String[]> lines, Texts texts, RecordContext now, FiscalYear year) {
        if (!now.caller().may(IctPermissions.FIGURES_VIEW)) {
            return;
        }
        DeskFigures of = desk.of(now.caller(), year.firstDay(), year.lastDay());
        add(lines, texts, "tickets", of.received());
        add(
                lines,
                texts,
                "tickets-closed",
                of.opinion().confirmed() + of.opinion().silent());
        lines.add(new String[] {
            texts.get("ict.year.satisfaction"),
            String.format(Locale.ROOT, "%.2f", of.opinion().mean())
        });
        lines.add(new String[] {texts.get("ict.year.cost"), BahtText.inFigures(of.cost())});
    }

    private void registers(List<String[]> lines, Texts texts, RecordContext now, FiscalYear year) {
        var loans = supplies.loans();
        add(lines, texts, "loans", count(now, loans, during(loans.kind().from, year)));
        var orders = maintenance.orders();
        Condition ofYear = orders.kind().year.is(year);
        add(lines, texts, "maintenance", count(now, orders, List.of(ofYear)));
        add(
                lines,
                texts,
                "maintenance-done",
                count(now, orders, List.of(ofYear, orders.kind().in(orders.kind().done))));
        var outages = network.outages();
        add(lines, texts, "outages", count(now, outages, within(outages.kind().begins, year)));
        var conferences = distance.conferences();
        List<Condition> held = new ArrayList<>(within(conferences.kind().begins, year));
        held.add(conferences.kind().in(conferences.kind().held, conferences.kind().closed));
        add(lines, texts, "conferences", count(now, conferences, held));
        var media = learning.media();
        var requisitions = supplies.requisitions();
        add(lines, texts, "requisitions", count(now, requisitions, numbered(requisitions.kind().number, year)));
        var weeks = distance.uses();
        add(lines, texts, "distance-weeks", count(now, weeks, during(weeks.kind().week, year)));
        others.of(now, year).forEach((topic, count) -> add(lines, texts, topic, count));
        others.plans(now, year).forEach((topic, sum) -> lines.add(new String[] {texts.get("ict.year." + topic), sum}));
        add(lines, texts, "media", count(now, media, List.of(media.kind().in(media.kind().published))));
    }

    private static void add(List<String[]> lines, Texts texts, String topic, int count) {
        lines.add(new String[] {texts.get("ict.year." + topic), NumberFormatter.whole(count)});
    }

    private static int count(RecordContext now, RecordService<?> service, List<Condition> conditions) {
        return service.internal().count(now.caller(), RecordFilter.of(conditions.toArray(Condition[]::new)));
    }

    private static List<Condition> during(Field<LocalDate> day, FiscalYear year) {
        return List.of(day.atLeast(year.firstDay()), day.below(year.next().firstDay()));
    }

    private static List<Condition> numbered(Field<RegisterNumber> number, FiscalYear year) {
        return List.of(
                number.atLeast(new RegisterNumber(0, year.buddhist(), "")),
                number.below(new RegisterNumber(0, year.next().buddhist(), "")));
    }

    private static List<Condition> within(Field<Instant> time, FiscalYear year) {
        return List.of(time.atLeast(start(year)), time.below(start(year.next())));
    }

    private static Instant start(FiscalYear year) {
        return year.firstDay().atStartOfDay(OfficeTime.ZONE).toInstant();
    }
}
