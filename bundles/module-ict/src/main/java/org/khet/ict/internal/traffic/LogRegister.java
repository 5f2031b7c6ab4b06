package org.khet.ict.internal.traffic;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
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
        LocalDate from = batch.get(kind.from);
        return others(batch, now).stream()
                .filter(other -> other.get(kind.from).isBefore(from))
                .map(other -> other.get(kind.to))
                .max(LocalDate::compareTo)
                .map(last -> (int) Math.max(0, ChronoUnit.DAYS.between(last, from) - 1))
                .orElse(0);
    }

    @Override
    public void after(RecordRow batch, RecordContext now) {
        LogBatchRecord kind = batches.kind();
        for (RecordRow other : others(batch, now)) {
            int gap = before(other, now);
            boolean found = other.has(kind.missingSince) && batch.get(kind.to).isAfter(other.get(kind.to));
            if (gap != other.get(kind.gap) || found) {
                var since = found ? null : other.raw(kind.missingSince);
                batches.internal()
                        .change(
                                now.caller(),
                                other,
                                new RecordDraft().with(kind.gap, gap).with(kind.missingSince, since));
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

    private List<RecordRow> others(RecordRow batch, RecordContext now) {
        LogBatchRecord kind = batches.kind();
        return batches.internal().all(now.caller(), RecordFilter.of(kind.source.is(batch.get(kind.source)))).stream()
                .filter(other -> other.id() != batch.id())
                .toList();
    }
}
