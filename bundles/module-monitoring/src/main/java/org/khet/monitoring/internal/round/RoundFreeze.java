package org.khet.monitoring.internal.round;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordLine;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;

/**
 * Closes a round: what was accepted stays as it is, what was not is missed with what the plan says by then, or dropped where it was
 * given up, and the fingerprint of all figures is kept, so that whoever looks later can tell that nothing was changed. Source:
 * monitoring RM-21, J.4 9, MON-15, MON-16.
 */
final class RoundFreeze {
    private final RecordService<RoundKind> rounds;
    private final RecordService<ReportKind> reports;
    private final DroppedReports drops;

    RoundFreeze(RecordService<RoundKind> rounds, RecordService<ReportKind> reports, DroppedReports drops) {
        this.rounds = rounds;
        this.reports = reports;
        this.drops = drops;
    }

    /** The round with a further snapshot of its reports. */
    RecordRow close(RecordRow round, RecordContext now) {
        List<RecordRow> frozen = ofRound(round, now).stream()
                .map(report -> drops.dropped(report, now).orElseGet(() -> frozen(report, now)))
                .toList();
        RoundKind kind = rounds.kind();
        List<RecordLine> lines = new ArrayList<>(round.lines(kind.snapshots));
        lines.add(RecordLine.of(kind.snapshots)
                .with(kind.snapshotNo, lines.size() + 1)
                .with(kind.closedAt, now.now())
                .with(kind.closedBy, now.caller().name())
                .with(kind.why, round.head().reason())
                .with(kind.reportCount, frozen.size())
                .with(kind.fingerprint, fingerprint(frozen)));
        return round.with(kind.snapshots, lines);
    }

    private RecordRow frozen(RecordRow report, RecordContext now) {
        ReportKind of = reports.kind();
        return of.miss.from().contains(report.state()) ? reports.internal().act(now.caller(), report, of.miss) : report;
    }

    /** Takes up again what was missed. */
    void reopen(RecordRow round, RecordContext now) {
        ReportKind of = reports.kind();
        for (RecordRow report : ofRound(round, now)) {
            if (report.state().equals(of.missed)) {
                reports.internal().act(now.caller(), report, of.revive);
            }
        }
    }

    /** All reports of a round with their lines. */
    private List<RecordRow> ofRound(RecordRow round, RecordContext now) {
        var all = RecordFilter.of(reports.kind().round.is(round.id()));
        return reports.internal().all(now.caller(), all).stream()
                .map(report -> reports.find(now.office(), report.id()).orElseThrow())
                .toList();
    }

    /** SHA-256 over the figures of the reports in the order of their keys, hexadecimal. */
    private String fingerprint(List<RecordRow> frozen) {
        ReportKind of = reports.kind();
        StringBuilder figures = new StringBuilder();
        frozen.stream().sorted(Comparator.comparingLong(RecordRow::id)).forEach(report -> {
            figures.append(report.id()).append('|').append(report.state());
            of.fields().forEach(field -> figures.append('|').append(report.raw(field)));
            figures.append('\n');
        });
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest(figures.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
