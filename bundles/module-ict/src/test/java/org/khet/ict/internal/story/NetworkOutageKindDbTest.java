package org.khet.ict.internal.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.khet.ict.internal.network.NetworkOutageRecord;
import org.khet.ict.internal.network.SiteAvailability;
import org.khet.ict.internal.setting.IctSettings;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.testkit.Clocks;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.record.RecordContract;

/** Outages of sites and how much of a month the line was there. Source: ict E-R30, ICT-46. */
@OnEachDatabase
class NetworkOutageKindDbTest extends RecordContract<NetworkOutageRecord> {
    private final WorkOffice office;
    private long site;

    NetworkOutageKindDbTest(TestDatabase database) {
        super(database, fixture -> new WorkOffice(database).network.outages().kind());
        office = new WorkOffice(database);
    }

    @Override
    protected void before() {
        var sites = office.network.sites();
        site = sites.create(
                        IctOffice.person(22),
                        new RecordDraft()
                                .with(sites.kind().school, SampleOffices.schoolId(SampleOffices.KT1, 4))
                                .with(sites.kind().label, "สายหลัก"))
                .id();
    }

    @Override
    protected RecordDraft draft() {
        return outage(kind, "2026-11-10T02:00:00Z", false);
    }

    private RecordDraft outage(NetworkOutageRecord kind, String begins, boolean planned) {
        return new RecordDraft()
                .with(kind.site, site)
                .with(kind.begins, Instant.parse(begins))
                .with(kind.cause, planned ? "WORK" : "LINE")
                .with(kind.planned, planned)
                .with(kind.ticket, "ซ-10/2570")
                .with(kind.words, "สายขาดหน้าโรงเรียน");
    }

    @Override
    protected RecordDraft asked(Action action) {
        return new RecordDraft().with(kind.ends, Instant.parse("2026-11-10T08:00:00Z"));
    }

    private void lasted(String begins, String ends, boolean planned) {
        var outages = office.network.outages();
        RecordRow row = outages.create(IctOffice.person(22), outage(outages.kind(), begins, planned));
        outages.act(
                IctOffice.person(22),
                row,
                outages.kind().end,
                new RecordDraft().with(outages.kind().ends, Instant.parse(ends)),
                "");
    }

    @Test
    void overlappingOutagesCountOnce_plannedOnesOnlyWhereTheOfficeSaysSo_endBeforeStartIsRefused() {
        lasted("2026-10-05T00:00:00Z", "2026-10-06T00:00:00Z", false);
        lasted("2026-10-05T12:00:00Z", "2026-10-06T12:00:00Z", false);
        lasted("2026-10-20T00:00:00Z", "2026-10-21T00:00:00Z", true);
        var availability = new SiteAvailability(office.network, office.settings, Clocks.at("2026-11-20T09:30"));
        LocalDate first = LocalDate.of(2026, 10, 1);
        LocalDate last = LocalDate.of(2026, 10, 31);

        assertThat(availability.of(person(12), site, first, last))
                .as("36 of 744 hours")
                .hasValueSatisfying(share -> assertThat(share).isEqualByComparingTo("95.16"));
        office.settings.put(SampleOffices.KT1, IctSettings.PLANNED_OUTAGES, true, LocalDate.EPOCH);
        assertThat(availability.of(person(12), site, first, last))
                .as("60 of 744 hours")
                .hasValueSatisfying(share -> assertThat(share).isEqualByComparingTo("91.94"));
        assertThat(availability.of(person(12), site, LocalDate.of(2026, 12, 1), LocalDate.of(2026, 12, 31)))
                .isEmpty();
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> lasted("2026-11-10T02:00:00Z", "2026-11-10T01:00:00Z", false))
                .satisfies(no ->
                        assertThat(no.problems()).extracting(Problem::field).containsExactly("ends_at"));
        assertThatExceptionOfType(Rejected.class)
                .as("nobody knows yet that it ended")
                .isThrownBy(() -> lasted("2026-11-10T02:00:00Z", "2026-11-21T01:00:00Z", false))
                .satisfies(no ->
                        assertThat(no.problems()).extracting(Problem::key).containsExactly("ict.error.outage-future"));
    }
}
