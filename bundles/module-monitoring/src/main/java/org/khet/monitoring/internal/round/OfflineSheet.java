package org.khet.monitoring.internal.round;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.khet.monitoring.internal.MonitoringPermissions;
import org.khet.portal.api.export.Column;
import org.khet.portal.api.export.ExportList;
import org.khet.portal.api.export.ListKind;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.security.Caller;

/**
 * The sheet of a round for those who fill it in without the portal: a row for each report that is still a draft, its columns those that
 * {@link OfflineSheetImporter} takes. Source: monitoring J.3, MON-48.
 */
public final class OfflineSheet {
    static final String SEPARATOR = "; ";
    private static final int WIDE = 40;
    private static final int NARROW = 18;
    private final RecordService<RoundKind> rounds;
    private final RecordService<ReportKind> reports;

    /** Over rounds and their reports. */
    public OfflineSheet(RecordService<RoundKind> rounds, RecordService<ReportKind> reports) {
        this.rounds = rounds;
        this.reports = reports;
    }

    /** The sheet of a round, of the drafts that the caller sees, by code. */
    public ExportList<RecordRow> of(Caller caller, RecordRow round, Texts texts) {
        ReportKind kind = reports.kind();
        List<RecordRow> drafts =
                reports.all(caller, RecordFilter.of(kind.round.is(round.id()), kind.in(kind.draft))).stream()
                        .flatMap(row -> reports.find(caller.office(), row.id()).stream())
                        .sorted(Comparator.comparing(row -> row.get(kind.code)))
                        .toList();
        String title = round.get(rounds.kind().title);
        return new ExportList<>(
                ListKind.impersonal("monitoring.offline-sheet", MonitoringPermissions.ROUND_OPEN),
                new ExportList.ExportTexts(texts.get("monitoring.offline-sheet.title"), title, texts.locale()),
                columns(kind, title, texts),
                ExportList.Source.of(drafts));
    }

    private static List<Column<RecordRow>> columns(ReportKind kind, String round, Texts texts) {
        return List.of(
                Column.text(head(texts, OfflineSheetImporter.ROUND), WIDE, row -> round),
                Column.text(head(texts, OfflineSheetImporter.CODE), NARROW, row -> row.get(kind.code)),
                Column.text(head(texts, OfflineSheetImporter.TITLE), WIDE, row -> row.get(kind.title)),
                Column.number(
                        head(texts, OfflineSheetImporter.PERCENT),
                        NARROW,
                        row -> row.get(kind.percent).orElse(null)),
                Column.number(
                        head(texts, OfflineSheetImporter.SPENT),
                        NARROW,
                        row -> row.get(kind.spentTyped).orElse(null)),
                Column.text(
                        head(texts, OfflineSheetImporter.ACTIVITIES),
                        WIDE,
                        row -> ActivityCell.words(kind, row, texts)),
                Column.text(
                        head(texts, OfflineSheetImporter.INDICATORS),
                        WIDE,
                        row -> row.lines(kind.indicators).stream()
                                .map(line -> Optional.ofNullable(line.raw(kind.result))
                                        .map(String::valueOf)
                                        .orElse("-"))
                                .collect(Collectors.joining(SEPARATOR))),
                Column.text(head(texts, OfflineSheetImporter.RESULTS), WIDE, row -> row.get(kind.results)),
                Column.text(head(texts, OfflineSheetImporter.OBSTACLES), WIDE, row -> row.get(kind.obstacles)),
                Column.text(head(texts, OfflineSheetImporter.SUGGESTIONS), WIDE, row -> row.get(kind.suggestions)),
                Column.text(head(texts, OfflineSheetImporter.NEXT), WIDE, row -> row.get(kind.next)));
    }

    private static String head(Texts texts, String column) {
        return texts.get("monitoring.import.offline." + column);
    }
}
