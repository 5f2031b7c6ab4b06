package org.khet.monitoring.internal.contract;

import java.time.Instant;
import org.khet.monitoring.internal.MonitoringFixture;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.plan.PlanProjects;
import org.khet.portal.api.time.FiscalYear;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.contract.PlanProjectsContract;
import org.khet.portal.testkit.fake.FakePlanProjects;

/** The plan of the stories here keeps the same contract as the module of plans. */
class FakePlanProjectsTest extends PlanProjectsContract {
    private final FakePlanProjects plans = ClerksPlan.plan(Instant.parse("2023-10-05T02:00:00Z"));

    @Override
    protected PlanProjects plans() {
        return plans;
    }

    @Override
    protected OfficeId office() {
        return SampleOffices.KT1;
    }

    @Override
    protected OfficeId otherOffice() {
        return SampleOffices.KT2;
    }

    @Override
    protected FiscalYear year() {
        return MonitoringFixture.YEAR;
    }

    @Override
    protected long allocation() {
        return ClerksPlan.ALLOCATION;
    }

    @Override
    protected void off(boolean isOff) {
        plans.off(isOff);
    }
}
