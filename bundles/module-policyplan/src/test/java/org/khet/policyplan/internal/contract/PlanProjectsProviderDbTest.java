package org.khet.policyplan.internal.contract;

import org.junit.jupiter.api.BeforeEach;
import org.khet.policyplan.internal.SampleRegisters;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.plan.PlanProjects;
import org.khet.portal.api.time.FiscalYear;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.contract.PlanProjectsContract;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;

/** The registers of plans keep what the contract promises. Source: policyplan G, MON-01, MON-14. */
@OnEachDatabase
class PlanProjectsProviderDbTest extends PlanProjectsContract {
    private final TestDatabase database;
    private PlanTrail trail;
    private PlanProjects plans;

    PlanProjectsProviderDbTest(TestDatabase database) {
        this.database = database;
        trail = new PlanTrail(new SampleRegisters(database));
        plans = trail.plans();
    }

    @BeforeEach
    void nothingIsThere() {
        trail = new PlanTrail(new SampleRegisters(database));
        plans = trail.plans();
    }

    @Override
    protected PlanProjects plans() {
        return plans;
    }

    @Override
    protected OfficeId office() {
        return SampleRegisters.OFFICE;
    }

    @Override
    protected OfficeId otherOffice() {
        return SampleOffices.KT2;
    }

    @Override
    protected FiscalYear year() {
        return SampleRegisters.YEAR;
    }

    @Override
    protected long allocation() {
        return trail.allocation.id();
    }

    @Override
    protected void off(boolean isOff) {
        trail.office.records.switches().turn(office(), "policyplan", !isOff);
    }
}
