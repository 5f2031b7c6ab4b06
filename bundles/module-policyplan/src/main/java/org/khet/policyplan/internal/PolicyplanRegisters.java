package org.khet.policyplan.internal;

import java.math.BigDecimal;
import org.khet.policyplan.internal.allocation.AllocationRegisters;
import org.khet.policyplan.internal.allocation.ProjectAllocations;
import org.khet.policyplan.internal.money.MoneyRegisters;
import org.khet.policyplan.internal.plan.LeftOverProposals;
import org.khet.policyplan.internal.plan.PlanRegisters;
import org.khet.policyplan.internal.plan.ProjectKind;
import org.khet.policyplan.internal.plan.SmallSchools;
import org.khet.policyplan.internal.request.RequestRegisters;
import org.khet.policyplan.internal.school.FoundedSchool;
import org.khet.policyplan.internal.school.SchoolChangeFlow;
import org.khet.policyplan.internal.school.SchoolChangeKind;
import org.khet.policyplan.internal.setting.KindRegistry;
import org.khet.policyplan.internal.supporting.SupportingProjectKind;
import org.khet.policyplan.internal.supporting.SupportingProjects;
import org.khet.policyplan.internal.transfer.TransferRegister;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.school.SchoolChanges;
import org.khet.portal.api.school.SchoolFoundings;
import org.khet.portal.api.school.Schools;
import org.khet.portal.api.settings.Settings;

/** All registers of the module in the order in which they build upon each other. */
public final class PolicyplanRegisters {
    private final MoneyRegisters money;
    private final AllocationRegisters allocations;
    private final PlanRegisters plans;
    private final TransferRegister transfers;
    private final RequestRegisters requests;
    private final SupportingProjects supporting;
    private final RecordService<SchoolChangeKind> schoolChanges;

    /** Gives all kinds to the portal. */
    public PolicyplanRegisters(
            KindRegistry registry,
            Schools schools,
            Settings settings,
            SchoolChanges changes,
            SchoolFoundings foundings,
            NeighbourAnswers neighbours) {
        money = new MoneyRegisters(registry, neighbours.paid());
        AllocationRegisters allocated = new AllocationRegisters(
                registry, money, schools, settings, neighbours.counts(), neighbours.committees());
        allocations = allocated;
        plans = new PlanRegisters(
                registry,
                money,
                (project, allocation) -> allocated.isApproved(project.head().office(), allocation),
                neighbours.results(),
                new ProjectAllocations(allocated, money)::spent,
                proposals(),
                new SmallSchools(schools, settings, allocated::pupils),
                settings);
        transfers = new TransferRegister(registry, money, allocations, plans, settings, neighbours.paid());
        supporting = new SupportingProjects(registry, allocations, plans);
        requests = new RequestRegisters(registry, money, allocations, schools, settings);
        schoolChanges = registry.keep(new SchoolChangeKind(
                new SchoolChangeFlow(schools, changes, settings, allocated.moves()), new FoundedSchool(foundings)));
    }

    private LeftOverProposals proposals() {
        return new LeftOverProposals() {
            @Override
            public BigDecimal left(ProjectKind kind, RecordRow project, RecordContext now) {
                return transfers.unproposed(kind, project, now);
            }

            @Override
            public void propose(ProjectKind kind, RecordRow project, RecordContext now) {
                transfers.proposeUse(kind, project, now, plans.analysis(kind, project));
            }
        };
    }

    /** Money. */
    public MoneyRegisters money() {
        return money;
    }

    /** Allocations. */
    public AllocationRegisters allocations() {
        return allocations;
    }

    /** Plans. */
    public PlanRegisters plans() {
        return plans;
    }

    /** Transfers. */
    public TransferRegister transfers() {
        return transfers;
    }

    /** Requests. */
    public RequestRegisters requests() {
        return requests;
    }

    /** Supporting projects of schools. */
    public RecordService<SupportingProjectKind> supporting() {
        return supporting.projects();
    }

    /** Mergers, closings and transfers of schools. */
    public RecordService<SchoolChangeKind> schoolChanges() {
        return schoolChanges;
    }
}
