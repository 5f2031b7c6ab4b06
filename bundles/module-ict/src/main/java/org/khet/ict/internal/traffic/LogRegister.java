package org.khet.ict.internal.traffic;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.khet.ict.internal.setting.IctSettings;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.persistence.UnitOfWork;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordLine;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.record.RecordServices;
import org.khet.portal.api.settings.Settings;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Batches of traffic logs. Safe for concurrent use. Source: ict ICT-49. */
@Component(service = LogRegister.class)
public final class LogRegister implements LogBatchRecord.Gaps {
    private final RecordService<LogBatchRecord> batches;
    private final RecordService<LogDisclosureRecord> disclosures;
    private final Settings settings;

    /** For the component runtime. */
    @Activate
    public LogRegister(
            @Reference RecordServices records,
            @Reference(target = "(khet.unit=ict)") UnitOfWork work,
            @Reference Settings settings) {
        this.settings = settings;
        batches = records.of(new LogBatchRecord(this), work);
        disclosures = records.of(new LogDisclosureRecord(batches.kind(), this::unusable), work);
    }

    /** Batches. */
    public RecordService<LogBatchRecord> batches() {
        return batches;
    }

    /** What was handed to competent officials. */
    public RecordService<LogDisclosureRecord> disclosures() {
        return disclosures;
    }

    /** All. */
    public List<RecordService<?>> all() {
        return List.of(batches, disclosures);
    }

    @Override
    public int days(RecordContext now) {
        return settings.get(now.office(), IctSettings.LOG_DAYS, now.today());
    }

    @Override
    public int before(RecordRow batch, RecordContext now) {
        LogBatchRecord kind = batches.kind();
        List<RecordRow> all = new ArrayList<>(of(batch.get(kind.source), now));
        all.add(batch);
        return gaps(all).getOrDefault(batch.get(kind.from), 0);
    }

    /** Days before each first day that no batch with an earlier first day has. */
    private Map<LocalDate, Integer> gaps(List<RecordRow> all) {
        LogBatchRecord kind = batches.kind();
        NavigableMap<LocalDate, LocalDate> ends = new TreeMap<>();
        all.forEach(row -> ends.merge(row.get(kind.from), row.get(kind.to), LogRegister::later));
        Map<LocalDate, Integer> gaps = new HashMap<>();
        LocalDate last = all.isEmpty() ? LocalDate.MAX : ends.firstKey();
        for (var one : ends.entrySet()) {
            gaps.put(one.getKey(), (int) Math.max(0, ChronoUnit.DAYS.between(last, one.getKey()) - 1));
            last = later(last, one.getValue());
        }
        return gaps;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    @Override
    public void reckon(RecordRow batch, RecordContext now) {
        LogBatchRecord kind = batches.kind();
        for (String source : List.of(batch.get(kind.gapSource), batch.get(kind.source))) {
            correct(of(source, now), now);
        }
    }

    /** Corrects the first batch of a source that tells of others what is not so any more; that change leads to the next. */
    private void correct(List<RecordRow> all, RecordContext now) {
        LogBatchRecord kind = batches.kind();
        Map<LocalDate, Integer> gaps = gaps(all);
        Optional<LocalDate> last = all.stream().map(row -> row.get(kind.to)).max(LocalDate::compareTo);
        for (RecordRow row : all) {
            int gap = gaps.getOrDefault(row.get(kind.from), 0);
            boolean missing = row.get(kind.missingSince)
                    .filter(day -> last.equals(Optional.of(row.get(kind.to)))
                            && day.equals(row.get(kind.to).plusDays(1)))
                    .isPresent();
            boolean same = gap == row.get(kind.gap)
                    && missing == row.has(kind.missingSince)
                    && row.get(kind.gapSource).equals(row.get(kind.source));
            if (!same) {
                RecordDraft draft = new RecordDraft().with(kind.gap, gap).with(kind.gapSource, row.get(kind.source));
                batches.internal().change(now.caller(), row, missing ? draft : draft.with(kind.missingSince, null));
                return;
            }
        }
    }

    private Optional<Problem> unusable(RecordRow disclosure, RecordContext now) {
        LogBatchRecord kind = batches.kind();
        LogDisclosureRecord of = disclosures.kind();
        for (RecordLine line : disclosure.lines(of.batches)) {
            Optional<RecordRow> batch = batches.find(now.office(), line.get(of.batch));
            boolean gone = batch.filter(one -> one.state() != kind.purged).isEmpty();
            boolean outside = batch.filter(one -> one.get(kind.from).isAfter(disclosure.get(of.to))
                            || one.get(kind.to).isBefore(disclosure.get(of.from)))
                    .isPresent();
            if (gone || outside) {
                return Optional.of(Problem.of("batches", gone ? "ict.error.log-purged" : "ict.error.log-other-days"));
            }
        }
        return Optional.empty();
    }

    private List<RecordRow> of(String source, RecordContext now) {
        return batches.internal()
                .all(now.caller(), RecordFilter.of(batches.kind().source.is(source)));
    }
}
