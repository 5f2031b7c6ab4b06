package org.khet.ict.internal.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.khet.ict.internal.traffic.LogBatchRecord;
import org.khet.ict.internal.traffic.LogDisclosureRecord;
import org.khet.ict.internal.traffic.LogHash;
import org.khet.portal.api.outcome.Outdated;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.security.NotPermitted;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.record.RecordContract;
import org.khet.portal.testkit.record.SampleDraft;

/** What of the traffic logs was handed over. Source: ict E-R16, ICT-50. */
@OnEachDatabase
class LogDisclosureKindDbTest extends RecordContract<LogDisclosureRecord> {
    private static final String HASH = "ab".repeat(32);
    private final WorkOffice office;
    private long batch;

    LogDisclosureKindDbTest(TestDatabase database) {
        super(database, fixture -> new WorkOffice(database).logs.disclosures().kind());
        office = new WorkOffice(database);
    }

    @Override
    protected void before() {
        var batches = office.logs.batches();
        LogBatchRecord of = batches.kind();
        batch = batches.create(
                        person(22),
                        SampleDraft.of(of, TODAY)
                                .with(of.source, "ไฟร์วอลล์")
                                .with(of.from, LocalDate.of(2026, 9, 1))
                                .with(of.to, LocalDate.of(2026, 9, 30))
                                .with(of.algorithm, LogHash.SHA256)
                                .with(of.keepDays, 90)
                                .with(of.hash, HASH))
                .id();
    }

    @Override
    protected RecordDraft draft() {
        return SampleDraft.of(kind, TODAY)
                .with(kind.from, LocalDate.of(2026, 9, 10))
                .with(kind.to, LocalDate.of(2026, 9, 12))
                .with(kind.batches, List.of(new RecordDraft().with(kind.batch, batch)));
    }

    @Override
    protected RecordDraft asked(Action action) {
        RecordDraft draft = super.asked(action);
        return action.equals(kind.handOver) ? draft.with(kind.copyHash, HASH) : draft;
    }

    @Test
    void letterAndTheDirectorsApprovalComeBeforeTheCopy_daysOfTheBatchMustFit() {
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> service.create(person(22), draft().with(kind.letter, "")))
                .satisfies(no ->
                        assertThat(no.problems()).extracting(Problem::field).containsExactly("letter_no"));
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> service.create(
                        person(22),
                        draft().with(kind.from, LocalDate.of(2026, 10, 1)).with(kind.to, LocalDate.of(2026, 10, 2))))
                .satisfies(no ->
                        assertThat(no.problems()).extracting(Problem::key).containsExactly("ict.error.log-other-days"));
        RecordRow asked = service.create(person(22), draft());
        assertThatExceptionOfType(Outdated.class)
                .as("handed over before it is approved")
                .isThrownBy(() -> act(asked, kind.handOver));
        assertThatThrownBy(() -> service.act(person(22), asked, kind.approve)).isInstanceOf(NotPermitted.class);
        RecordRow approved = service.act(person(1), asked, kind.approve);
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> service.act(
                        person(22),
                        approved,
                        kind.handOver,
                        asked(kind.handOver).with(kind.copyHash, "ไม่ใช่ค่าแฮช"),
                        ""));
        RecordRow handed = service.act(person(22), approved, kind.handOver, asked(kind.handOver), "");
        assertThat(handed.get(kind.copyHash)).isEqualTo(HASH);
        assertThat(handed.get(kind.approver)).contains(key(1));
    }
}
