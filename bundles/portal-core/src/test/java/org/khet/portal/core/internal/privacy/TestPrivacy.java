package org.khet.portal.core.internal.privacy;

import org.khet.portal.api.happening.Happenings;
import org.khet.portal.core.internal.Core;
import org.khet.portal.core.internal.office.LeftPeople;
import org.khet.portal.core.internal.office.Trail;
import org.khet.portal.core.internal.personal.UnmaskedPeople;
import org.khet.portal.core.internal.post.PostChecks;
import org.khet.portal.testkit.database.TestDatabase;

/** The registers of the data protection officer on a test database. */
public final class TestPrivacy {
    public final ProcessingSources sources;
    public final ProcessingDesk processing;
    public final DataRequestDesk requests;
    public final ErasureDesk erasures;
    private final TestDatabase database;
    private final Core core;

    public TestPrivacy(TestDatabase database, Core core) {
        this.database = database;
        this.core = core;
        var trail = new Trail(core.audit, core.clock);
        sources = new ProcessingSources(core.switches);
        sources.bindSource(new CoreProcessing());
        processing = new ProcessingDesk(
                database.transactions(),
                new ProcessingRows(database.unit()),
                sources,
                new PostChecks(core.codes, core.units, core.people),
                trail);
        requests = new DataRequestDesk(
                database.transactions(), new DataRequestRows(database.unit()), core.people, core.settings, trail);
        var left = new LeftPeople(database.unit());
        sources.bindSource(new CorePlaces(database.unit(), left, core.settings, core.clock));
        sources.bindSource(new UnmaskedPeople(database.unit()));
        erasures = new ErasureDesk(
                database.transactions(),
                left,
                new ErasureSurvey(sources, core.dutyKeepers),
                new ErasureLedger(new ErasureRows(database.unit()), core.settings),
                trail);
    }

    /** The job as another node runs it. */
    DataRequestReminders node(Happenings happenings) {
        return new DataRequestReminders(
                new DataRequestRows(database.unit()), core.settings, happenings, database.transactions(), core.clock);
    }
}
