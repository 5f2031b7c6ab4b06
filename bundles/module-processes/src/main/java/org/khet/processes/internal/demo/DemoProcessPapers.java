package org.khet.processes.internal.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordLink;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.api.time.FiscalYear;
import org.khet.processes.internal.ProcessesRecords;
import org.khet.processes.internal.book.ita.ItaItemKind;
import org.khet.processes.internal.report.IndicatorSource;
import org.khet.processes.internal.report.IndicatorWay;
import org.khet.processes.internal.report.OwnReportMeasure;
import org.khet.processes.internal.report.OwnReportQuestion;
import org.khet.processes.internal.report.OwnReportSpan;

/** What stands around the cases: indicators with values, the ITA items of the year, a kept report. Source: core CORE-86, MON-35. */
final class DemoProcessPapers {
    private record Ita(String code, String title, String memo, String address) {}

    private static final List<Ita> ITEMS = List.of(
            new Ita("O1", "โครงสร้างและอำนาจหน้าที่", "บันทึกข้อความ ที่ 12", "https://kt1.example/ita/o1"),
            new Ita("O4", "แผนการใช้จ่ายงบประมาณประจำปี", "บันทึกข้อความ ที่ 15", "https://kt1.example/ita/o4"),
            new Ita("O7", "ช่องทางติดต่อและถามตอบ", "บันทึกข้อความ ที่ 21", ""),
            new Ita("O10", "คู่มือหรือแนวทางการปฏิบัติงาน", "", ""),
            new Ita("O13", "สถิติการให้บริการ", "", ""));

    private final ProcessesRecords records;
    private final Caller system;
    private final LocalDate today;

    DemoProcessPapers(ProcessesRecords records, Caller system, LocalDate today) {
        this.records = records;
        this.system = system;
        this.today = today;
    }

    /** Makes them for the processes of the cases and this unit. */
    void load(List<RecordRow> processes, UnitId unit) {
        if (processes.size() > 3) {
            RecordRow typed = indicator(
                    processes.get(0),
                    "ร้อยละของโรงเรียนที่ส่งข้อมูลทันกำหนด",
                    "95",
                    IndicatorWay.UP,
                    IndicatorSource.TYPED);
            records.indicators
                    .internal()
                    .act(
                            system,
                            typed,
                            records.indicators.kind().enter,
                            new RecordDraft().with(records.indicators.kind().value, new BigDecimal("91.67")),
                            "");
            RecordRow counted = indicator(
                    processes.get(3),
                    "จำนวนวันเฉลี่ยตั้งแต่เริ่มจนแล้วเสร็จ",
                    "30",
                    IndicatorWay.DOWN,
                    IndicatorSource.MEAN_DAYS);
            records.indicators.internal().act(system, counted, records.indicators.kind().count);
        }
        ITEMS.forEach(item -> item(item, unit));
        report(unit);
    }

    private RecordRow indicator(
            RecordRow process, String name, String target, IndicatorWay way, IndicatorSource source) {
        var kind = records.indicators.kind();
        return records.indicators
                .internal()
                .create(
                        system,
                        new RecordDraft()
                                .with(kind.process, process.id())
                                .with(kind.name, name)
                                .with(
                                        kind.unit,
                                        process.get(records.processes.kind().unit)
                                                .orElseThrow())
                                .with(kind.year, FiscalYear.of(today))
                                .with(kind.target, new BigDecimal(target))
                                .with(kind.way, way)
                                .with(kind.source, source));
    }

    private void item(Ita item, UnitId unit) {
        ItaItemKind kind = records.items.kind();
        RecordRow row = records.items
                .internal()
                .create(
                        system,
                        new RecordDraft()
                                .with(kind.year, FiscalYear.of(today))
                                .with(kind.code, item.code())
                                .with(kind.title, item.title())
                                .with(kind.unit, unit));
        if (!item.memo().isEmpty()) {
            RecordDraft memo = new RecordDraft()
                    .with(
                            kind.memo,
                            RecordLink.typed(
                                    item.memo() + "/" + FiscalYear.of(today).buddhist()));
            row = records.items.internal().act(system, row, kind.prepare, memo, "");
        }
        if (!item.address().isEmpty()) {
            RecordDraft address = new RecordDraft().with(kind.address, item.address());
            records.items.internal().act(system, row, kind.publish, address, "");
        }
    }

    private void report(UnitId unit) {
        var kind = records.reports.kind();
        records.reports
                .internal()
                .create(
                        system,
                        new RecordDraft()
                                .with(kind.name, "จำนวนเรื่องตามสถานะ รายเดือน")
                                .with(kind.subject, "processes.case")
                                .with(kind.group, OwnReportQuestion.STATE)
                                .with(kind.measure, OwnReportMeasure.COUNT)
                                .with(kind.span, OwnReportSpan.MONTH)
                                .with(kind.day, OwnReportQuestion.CREATED)
                                .with(kind.year, FiscalYear.of(today))
                                .with(kind.unit, unit)
                                .with(kind.hidden, false));
    }
}
