package org.khet.policyplan.internal.request;

import org.khet.policyplan.internal.allocation.AllocationRegisters;
import org.khet.policyplan.internal.money.MoneyRegisters;
import org.khet.policyplan.internal.setting.KindRegistry;
import org.khet.policyplan.internal.setting.SchoolEndings;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.school.Schools;
import org.khet.portal.api.settings.Settings;

/** The registers of asking for money: rounds, requests, the office's request, analyses, outside support; plans of schools. */
public final class RequestRegisters {
    private final RecordService<RequestRoundKind> rounds;
    private final RecordService<RequestKind> requests;
    private final RecordService<SubmissionKind> submissions;
    private final RecordService<AnalysisKind> analyses;
    private final RecordService<SupportKind> supports;
    private final RecordService<SchoolPlanKind> schoolPlans;
    private final ExpectedPlans expectedPlans;

    /** Gives its kinds to the portal. */
    public RequestRegisters(
            KindRegistry registry,
            MoneyRegisters money,
            AllocationRegisters allocations,
            Schools schools,
            Settings settings) {
        SchoolEndings ended = new SchoolEndings(schools);
        expectedPlans = new ExpectedPlans(this, schools);
        rounds = registry.keep(new RequestRoundKind(new EntitledRequest(this, allocations, money)));
        requests = registry.keep(new RequestKind(new RequestChecks(this), ended));
        submissions = registry.keep(new SubmissionKind(new RequestSubmissionValidator(this, settings)));
        analyses = registry.keep(new AnalysisKind());
        supports = registry.keep(new SupportKind(new DuplicateCheck(allocations), ended));
        schoolPlans = registry.keep(new SchoolPlanKind(expectedPlans));
    }

    /** Rounds. */
    public RecordService<RequestRoundKind> rounds() {
        return rounds;
    }

    /** Requests of schools and units. */
    public RecordService<RequestKind> requests() {
        return requests;
    }

    /** Requests of the office. */
    public RecordService<SubmissionKind> submissions() {
        return submissions;
    }

    /** Expenditure analyses. */
    public RecordService<AnalysisKind> analyses() {
        return analyses;
    }

    /** Outside support. */
    public RecordService<SupportKind> supports() {
        return supports;
    }

    /** Asks schools for their plans. */
    public ExpectedPlans expectedPlans() {
        return expectedPlans;
    }

    /** Plans of schools. */
    public RecordService<SchoolPlanKind> schoolPlans() {
        return schoolPlans;
    }
}
