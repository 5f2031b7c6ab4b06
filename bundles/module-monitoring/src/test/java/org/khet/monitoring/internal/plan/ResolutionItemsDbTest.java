package org.khet.monitoring.internal.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.khet.monitoring.internal.MonitoringFixture;
import org.khet.monitoring.internal.round.ReportKind;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordLink;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;

/** A resolution of the area committee is chosen, given an owner and a day, and followed to its end. Source: monitoring P16, MON-41. */
@OnEachDatabase
class ResolutionItemsDbTest {
    private static final TestCaller LEAD = MonitoringFixture.person(10);
    private static final TestCaller OWNER = MonitoringFixture.person(11);
    private final MonitoringFixture at;
    private final FollowUpItemKind kind;

    ResolutionItemsDbTest(TestDatabase database) {
        at = new MonitoringFixture(database);
        kind = at.records.items.kind();
    }

    private RecordDraft resolution() {
        return new RecordDraft()
                .with(kind.sort, FollowUpItemSort.RESOLUTION)
                .with(kind.year, MonitoringFixture.YEAR)
                .with(kind.code, "มติ 1/2567")
                .with(kind.title, "เร่งรัดการซ่อมอาคารเรียน")
                .with(kind.origin, new RecordLink("documents.directive", 41, "มติที่ประชุม กพท. ครั้งที่ 1/2567"))
                .with(kind.unit, MonitoringFixture.PLAN)
                .with(kind.owner, SampleOffices.personId(SampleOffices.KT1, 11))
                .with(kind.finish, LocalDate.of(2024, 3, 31));
    }

    @Test
    void resolutionNeedsItsOriginAndADay() {
        RecordDraft bare = resolution().with(kind.origin, null).with(kind.finish, null);
        assertThat(catchThrowableOfType(Rejected.class, () -> at.item(bare)).problems())
                .extracting(Problem::field)
                .containsExactlyInAnyOrder("origin", "ends_on");
    }

    @Test
    void resolutionIsReportedInTheQuarterByItsOwner_andEndsWithTheReportThatSaysItIsDone() {
        RecordRow item = at.item(resolution());
        assertThat(at.records.items.count(LEAD, RecordFilter.ALL.in("resolutions")))
                .isEqualTo(1);
        RecordRow report = at.reports(at.opened(1)).getFirst();
        ReportKind of = at.records.reports.kind();
        assertThat(report.get(of.owner)).contains(OWNER.person());

        RecordRow sent = at.records.reports.act(
                OWNER,
                at.records.reports.change(
                        OWNER,
                        report,
                        RecordDraft.of(report)
                                .with(of.percent, new BigDecimal("100"))
                                .with(of.results, "ซ่อมครบ 3 หลัง")),
                of.submit);
        RecordRow confirmed = at.records.reports.act(MonitoringFixture.person(8), sent, of.confirm);
        at.records.reports.act(LEAD, confirmed, of.accept);

        RecordRow done = at.records.items.open(LEAD, item.id());
        assertThat(done.state()).isEqualTo(kind.done);
        assertThat(done.get(kind.result)).isEqualTo("ซ่อมครบ 3 หลัง");
    }
}
