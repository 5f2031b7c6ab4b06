package org.khet.ict.internal.ticket.figure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.khet.ict.internal.setting.IctCodeLists;
import org.khet.ict.internal.setting.IctCodes;
import org.khet.ict.internal.ticket.deadline.DurationFormat;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.persistence.UnitOfWork;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.record.RecordServices;
import org.khet.portal.api.text.BahtText;
import org.khet.portal.api.text.NumberFormatter;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The register of the desk's reports. Safe for concurrent use. */
@Component(service = ReportRegister.class)
public final class ReportRegister {
    private final RecordService<DeskReportRecord> reports;
    private final FigureService figures;
    private final IctCodeLists codes;

    /** For the component runtime. */
    @Activate
    public ReportRegister(
            @Reference RecordServices records,
            @Reference(target = "(khet.unit=ict)") UnitOfWork work,
            @Reference FigureService figures,
            @Reference IctCodeLists codes) {
        this.figures = figures;
        this.codes = codes;
        reports = records.of(new DeskReportRecord(this::count), work);
        reports.kind().keep(reports);
    }

    /** Reports. */
    public RecordService<DeskReportRecord> reports() {
        return reports;
    }

    private List<String[]> count(RecordContext now, LocalDate from, LocalDate to) {
        Texts texts =
                TextCatalog.load(ReportRegister.class.getClassLoader(), "ict").in(TextCatalog.THAI);
        DeskFigures of = figures.of(now.caller(), from, to);
        List<String[]> lines = new ArrayList<>();
        lines.add(line(texts.get("ict.figures.received"), of.received()));
        lines.add(line(texts.get("ict.figures.confirmed"), of.opinion().confirmed()));
        lines.add(line(texts.get("ict.figures.silent"), of.opinion().silent()));
        lines.add(line(
                texts.get("ict.figures.open"),
                of.backlog().stream().mapToInt(Integer::intValue).sum()));
        lines.add(line(texts.get("ict.figures.first"), of.first().done()));
        lines.add(line(texts.get("ict.figures.helped"), of.first().helped()));
        lines.add(line(texts.get("ict.figures.passed"), of.first().passed()));
        lines.add(time(
                texts,
                texts.get("ict.figures.report.respond"),
                of.times().respond(),
                of.times().respondInTime()));
        lines.add(time(
                texts,
                texts.get("ict.figures.report.resolve"),
                of.times().resolve(),
                of.times().resolveInTime()));
        int rated = of.opinion().ratings().values().stream()
                .mapToInt(Integer::intValue)
                .sum();
        lines.add(new String[] {
            texts.get("ict.figures.satisfaction", rated),
            String.format(Locale.ROOT, "%.2f", of.opinion().mean())
        });
        lines.add(new String[] {texts.get("ict.figures.cost"), BahtText.inFigures(of.cost())});
        of.groups()
                .getOrDefault("category", java.util.Map.of())
                .forEach((code, share) -> lines.add(line(
                        code.isEmpty()
                                ? texts.get("ict.figures.none")
                                : codes.name(now.office(), IctCodes.CATEGORY, code, texts),
                        share.count())));
        return lines;
    }

    private static String[] line(String topic, int count) {
        return new String[] {topic, NumberFormatter.whole(count)};
    }

    private static String[] time(Texts texts, String topic, Spread spread, int inTime) {
        String share = spread.count() == 0 ? "0" : String.valueOf(Math.round(100.0 * inTime / spread.count()));
        return new String[] {topic, DurationFormat.ofMinutes(spread.mean(), texts) + " / " + share + " %"};
    }
}
