package org.khet.monitoring.internal.round;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.khet.monitoring.internal.MonitoringPermissions;
import org.khet.monitoring.internal.MonitoringRecords;
import org.khet.portal.api.imports.FindingKind;
import org.khet.portal.api.imports.ImportField;
import org.khet.portal.api.imports.ImportRow;
import org.khet.portal.api.imports.ImportTarget;
import org.khet.portal.api.imports.ImportTrace;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.Permission;
import org.khet.portal.api.text.ThaiDigits;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Sheets of a round that were filled in without the portal: each row goes into the draft of its project, by its code, where it has none
 * by its title; what the form of a report refuses is told by row. Sending stays with the owner. What is filled in neither in words nor in
 * figures stays as it is. Source: monitoring J.3, MON-48.
 */
@Component(service = ImportTarget.class)
public final class OfflineSheetImporter implements ImportTarget {
    static final String ROUND = "round";
    static final String CODE = "code";
    static final String TITLE = "title";
    static final String PERCENT = "percent";
    static final String SPENT = "spent";
    static final String ACTIVITIES = "activities";
    static final String INDICATORS = "indicators";
    static final String RESULTS = "results";
    static final String OBSTACLES = "obstacles";
    static final String SUGGESTIONS = "suggestions";
    static final String NEXT = "next";
    static final FindingKind NO_REPORT = FindingKind.error("monitoring.found.report");
    static final FindingKind TWICE = FindingKind.error("monitoring.found.report-twice");
    static final FindingKind NO_PERCENT = FindingKind.error("monitoring.found.percent");
    static final FindingKind NO_SPENT = FindingKind.error("monitoring.found.amount");
    static final FindingKind NO_RESULTS = FindingKind.error("monitoring.found.results");
    static final FindingKind NO_STATES = FindingKind.error("monitoring.found.activities");
    static final FindingKind REFUSED = FindingKind.error("monitoring.found.report-refused");

    private static final BigDecimal WHOLE = new BigDecimal("100");
    private static final int LONG = 4000;
    private final MonitoringRecords records;
    private final SheetDrafts drafts;
    private final ActivityCell states;

    /** For the component runtime. */
    @Activate
    public OfflineSheetImporter(@Reference MonitoringRecords records, @Reference Clock clock) {
        this.records = records;
        drafts = new SheetDrafts(records);
        states = new ActivityCell(records.reports.kind(), clock);
    }

    @Override
    public String id() {
        return "monitoring.offline";
    }

    @Override
    public String link() {
        return records.reports.kind().listAddress();
    }

    @Override
    public String titleKey() {
        return "monitoring.offline-sheet.title";
    }

    @Override
    public Permission permission() {
        return MonitoringPermissions.ROUND_OPEN;
    }

    @Override
    public List<ImportField> fields() {
        return List.of(
                field(ROUND, true, "รอบการติดตาม", "Round"),
                field(CODE, false, "รหัสโครงการ", "Project code"),
                field(TITLE, false, "โครงการ", "Project"),
                field(PERCENT, false, "ความก้าวหน้า (ร้อยละ)", "Progress (%)"),
                field(SPENT, false, "ใช้จ่ายแล้ว (บาท)", "Spent (baht)"),
                field(ACTIVITIES, false, "สถานะกิจกรรม", "Activities"),
                field(INDICATORS, false, "ผลตามตัวชี้วัด", "Indicator results"),
                field(RESULTS, false, "ผลการดำเนินงาน", "Results"),
                field(OBSTACLES, false, "ปัญหาอุปสรรค", "Obstacles"),
                field(SUGGESTIONS, false, "ข้อเสนอแนะ", "Suggestions"),
                field(NEXT, false, "การดำเนินการต่อไป", "Next steps"));
    }

    private static ImportField field(String id, boolean needed, String... heads) {
        List<String> all = new ArrayList<>(List.of(heads));
        all.add(id);
        return new ImportField(id, "monitoring.import.offline." + id, ImportField.Kind.TEXT, needed, LONG, all);
    }

    @Override
    public List<FindingKind> kinds() {
        return List.of(NO_REPORT, TWICE, NO_PERCENT, NO_SPENT, NO_STATES, NO_RESULTS, REFUSED);
    }

    @Override
    public void look(Caller caller, Set<String> mapped, List<ImportRow> rows, Findings findings) {
        Set<Long> seen = new HashSet<>();
        for (ImportRow row : rows) {
            Optional<RecordRow> report = report(caller, row);
            boolean fits = fits(report, row, seen, findings);
            if (readable(row, findings) && fits) {
                ruled(caller, report.orElseThrow(), row, findings);
            }
        }
    }

    private boolean fits(Optional<RecordRow> report, ImportRow row, Set<Long> seen, Findings findings) {
        String named = row.get(CODE).isBlank() ? TITLE : CODE;
        if (report.isEmpty()) {
            findings.found(row, NO_REPORT, named, "");
            return false;
        }
        if (!seen.add(report.get().id())) {
            findings.found(row, TWICE, named, "");
            return false;
        }
        return linesReadable(report.get(), row, findings);
    }

    private static boolean readable(ImportRow row, Findings findings) {
        boolean percent = row.get(PERCENT).isEmpty()
                || number(row.get(PERCENT))
                        .filter(part -> part.compareTo(WHOLE) <= 0)
                        .isPresent();
        boolean spent = row.get(SPENT).isEmpty() || number(row.get(SPENT)).isPresent();
        if (!percent) {
            findings.found(row, NO_PERCENT, PERCENT, "");
        }
        if (!spent) {
            findings.found(row, NO_SPENT, SPENT, "");
        }
        return percent && spent;
    }

    private boolean linesReadable(RecordRow report, ImportRow row, Findings findings) {
        boolean known = states.read(report, row.get(ACTIVITIES)).isPresent();
        boolean measured = results(report, row).isPresent();
        if (!known) {
            findings.found(row, NO_STATES, ACTIVITIES, "");
        }
        if (!measured) {
            findings.found(row, NO_RESULTS, INDICATORS, "");
        }
        return known && measured;
    }

    /** What the form of a report would refuse is told before anything is stored: money that the books know otherwise. */
    private void ruled(Caller caller, RecordRow report, ImportRow row, Findings findings) {
        RecordDraft whole = filled(RecordDraft.of(report), report, row);
        records.reports
                .internal()
                .problems(caller, whole)
                .forEach(problem -> findings.refused(
                        row, REFUSED, new Problem(column(problem.field()), problem.key(), problem.args())));
    }

    private String column(String field) {
        return field.equals(records.reports.kind().spentTyped.name()) ? SPENT : field;
    }

    private static Optional<BigDecimal> number(String cell) {
        String typed = ThaiDigits.toArabic(cell).strip();
        String plain = typed.matches("\\d{1,3}(,\\d{3})+(\\.\\d*)?") ? typed.replace(",", "") : typed;
        return plain.matches("\\d{1,13}(\\.\\d{1,2})?") ? Optional.of(new BigDecimal(plain)) : Optional.empty();
    }

    private Optional<RecordRow> report(Caller caller, ImportRow row) {
        return drafts.of(caller, row.get(ROUND), row.get(CODE), row.get(TITLE));
    }

    /** Lines of the indicators with the figures of the cell; none when it has another number of them, or something that is no figure. */
    private Optional<List<RecordDraft>> results(RecordRow report, ImportRow row) {
        ReportKind kind = records.reports.kind();
        List<RecordDraft> lines = RecordDraft.of(report).lines(kind.indicators);
        if (row.get(INDICATORS).isBlank()) {
            return Optional.of(lines);
        }
        List<String> parts = Arrays.stream(row.get(INDICATORS).split(";", -1))
                .map(String::strip)
                .toList();
        boolean readable = parts.size() == lines.size()
                && parts.stream()
                        .allMatch(part -> part.equals("-") || number(part).isPresent());
        if (!readable) {
            return Optional.empty();
        }
        for (int i = 0; i < parts.size(); i++) {
            lines.get(i).with(kind.result, number(parts.get(i)).orElse(null));
        }
        return Optional.of(lines);
    }

    @Override
    public void store(Caller caller, List<ImportRow> rows, Set<String> mapped, Arrival arrival, Journal journal) {
        int done = 0;
        for (ImportRow row : rows) {
            RecordRow report = report(caller, row).orElseThrow();
            RecordRow stored =
                    records.reports.internal().change(caller, report, filled(new RecordDraft(), report, row));
            journal.wrote(ImportTrace.added("mon_report", stored.id()));
            journal.done(++done);
        }
    }

    /** A draft with what the row says. */
    private RecordDraft filled(RecordDraft draft, RecordRow report, ImportRow row) {
        ReportKind kind = records.reports.kind();
        number(row.get(PERCENT)).ifPresent(percent -> draft.with(kind.percent, percent));
        number(row.get(SPENT)).ifPresent(spent -> draft.with(kind.spentTyped, spent));
        text(row, RESULTS).ifPresent(words -> draft.with(kind.results, words));
        text(row, OBSTACLES).ifPresent(words -> draft.with(kind.obstacles, words));
        text(row, SUGGESTIONS).ifPresent(words -> draft.with(kind.suggestions, words));
        text(row, NEXT).ifPresent(words -> draft.with(kind.next, words));
        if (text(row, ACTIVITIES).isPresent()) {
            draft.with(kind.activities, states.read(report, row.get(ACTIVITIES)).orElseThrow());
        }
        if (text(row, INDICATORS).isPresent()) {
            draft.with(kind.indicators, results(report, row).orElseThrow());
        }
        return draft;
    }

    private static Optional<String> text(ImportRow row, String column) {
        return Optional.of(row.get(column)).filter(words -> !words.isBlank());
    }
}
