package org.khet.portal.core.internal.privacy;

import org.khet.portal.api.event.EventPublisher;
import org.khet.portal.core.internal.CoreServices;
import org.khet.portal.core.internal.module.MissingModules;
import org.khet.portal.core.internal.module.ModuleDependencies;
import org.khet.portal.core.internal.office.OfficeAudit;
import org.khet.portal.core.internal.office.person.LeftPeople;
import org.khet.portal.core.internal.personal.UnmaskedPeople;
import org.khet.portal.core.internal.post.PostValidator;
import org.khet.portal.testkit.database.TestDatabase;

/** The registers of the data protection officer on a test database. */
public final class TestPrivacy {
    public final ProcessingSourceRegistry sources;
    public final ProcessingService processing;
    public final DataRequestService requests;
    public final ErasureService erasures;
    private final TestDatabase database;
    private final CoreServices core;

    public TestPrivacy(TestDatabase database, CoreServices core) {
        this.database = database;
        this.core = core;
        var trail = new OfficeAudit(core.audit, core.clock);
        sources = new ProcessingSourceRegistry(core.switches);
        sources.bindSource(new CoreProcessing());
        processing = new ProcessingService(
                database.transactions(),
                new ProcessingRepository(database.unit()),
                sources,
                new PostValidator(core.codes, core.units, core.people),
                trail);
        requests = new DataRequestService(
                database.transactions(), new DataRequestRepository(database.unit()), core.people, core.settings, trail);
        var left = new LeftPeople(database.unit());
        sources.bindSource(new CorePersonalData(database.unit(), left, core.settings, core.clock));
        sources.bindSource(new UnmaskedPeople(database.unit()));
        erasures = new ErasureService(
                database.transactions(),
                left,
                new ErasureSurvey(
                        sources, core.dutyKeepers, new MissingModules(core.switches, new ModuleDependencies())),
                new ErasureEvents(new ErasureRepository(database.unit()), core.settings),
                trail);
    }

    /** The job as another node runs it. */
    DataRequestReminders node(EventPublisher events) {
        return new DataRequestReminders(
                new DataRequestRepository(database.unit()), core.settings, events, database.transactions(), core.clock);
    }
}
