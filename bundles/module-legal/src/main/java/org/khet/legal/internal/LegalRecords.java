package org.khet.legal.internal;

import java.util.List;
import org.khet.legal.internal.appeal.AppealKind;
import org.khet.legal.internal.complaint.ComplaintListeners;
import org.khet.legal.internal.complaint.ComplaintReceipts;
import org.khet.legal.internal.complaint.FactFindingKind;
import org.khet.legal.internal.court.CourtCaseKind;
import org.khet.legal.internal.discipline.DisciplineFlow;
import org.khet.legal.internal.discipline.DisciplineKind;
import org.khet.legal.internal.discipline.SuspensionKind;
import org.khet.legal.internal.integrity.GiftKind;
import org.khet.legal.internal.integrity.IntegrityPlanKind;
import org.khet.legal.internal.integrity.InterestKind;
import org.khet.legal.internal.liability.LiabilityKind;
import org.khet.legal.internal.sealed.LawyerDistrictKind;
import org.khet.legal.internal.sealed.LawyerDistricts;
import org.khet.legal.internal.sealed.SealedCase;
import org.khet.portal.api.persistence.UnitOfWork;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.record.RecordServices;
import org.khet.portal.api.security.Caller;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The records of the module: one service for each kind, and what follows from their actions. Safe for concurrent use. */
@Component(service = LegalRecords.class)
public final class LegalRecords {
    /** Districts of lawyers. */
    public final RecordService<LawyerDistrictKind> assignments;
    /** Complaints and finding of facts. */
    public final RecordService<FactFindingKind> complaints;
    /** Disciplinary cases. */
    public final RecordService<DisciplineKind> disciplines;
    /** Suspensions. */
    public final RecordService<SuspensionKind> measures;
    /** Appeals and grievances. */
    public final RecordService<AppealKind> appeals;
    /** Liability of officials. */
    public final RecordService<LiabilityKind> liabilities;
    /** Cases at court. */
    public final RecordService<CourtCaseKind> courts;
    /** Plans against corruption. */
    public final RecordService<IntegrityPlanKind> plans;
    /** Gifts. */
    public final RecordService<GiftKind> gifts;
    /** Interests. */
    public final RecordService<InterestKind> interests;

    /** Which lawyer has which district. */
    public final LawyerDistricts districts;
    /** Complaints that others hand over. */
    public final ComplaintReceipts receipts;

    /** For the component runtime. */
    @Activate
    public LegalRecords(
            @Reference RecordServices records,
            @Reference(target = "(khet.unit=legal)") UnitOfWork work,
            @Reference LegalPortal portal,
            @Reference ComplaintListeners listeners) {
        assignments = records.of(new LawyerDistrictKind(portal), work);
        districts = new LawyerDistricts(assignments, portal);
        complaints = records.of(new FactFindingKind(portal, districts.own()), work);
        disciplines = records.of(new DisciplineKind(portal, districts.own()), work);
        measures = records.of(new SuspensionKind(portal, districts.own(), DisciplineFlow.twice(this::measures)), work);
        appeals = records.of(
                new AppealKind(portal, districts.own(), DisciplineFlow.ofCase(disciplines, this::appeals)), work);
        liabilities = records.of(new LiabilityKind(portal, districts.own()), work);
        courts = records.of(new CourtCaseKind(portal, districts.own()), work);
        plans = records.of(new IntegrityPlanKind(), work);
        gifts = records.of(new GiftKind(), work);
        interests = records.of(new InterestKind(), work);
        receipts = new ComplaintReceipts(complaints, portal, listeners);
        cases().forEach(one -> one.kind().create().does(districts::given));
        cases().forEach(LegalRecords::keep);
        DisciplineFlow.attach(complaints, disciplines);
        LiabilityKind owed = liabilities.kind();
        owed.pay.whenTyped(owed.paidAsOrdered(liabilities));
        IntegrityPlanKind plan = plans.kind();
        plan.report.whenTyped(
                StoredLinesGuard.of(plans, plan.measures, "legal.error.measures-kept", plan.what, plan.unit, plan.due));
    }

    private static <K extends SealedCase> void keep(RecordService<K> service) {
        service.kind().keep(service);
    }

    private RecordService<SuspensionKind> measures() {
        return measures;
    }

    private RecordService<AppealKind> appeals() {
        return appeals;
    }

    /** The sealed cases. */
    public List<RecordService<? extends SealedCase>> cases() {
        return List.of(complaints, disciplines, measures, appeals, liabilities, courts);
    }

    /** Open cases follow the districts of lawyers; how many changed hands. */
    public int followDistricts(Caller caller) {
        return cases().stream().mapToInt(one -> districts.follow(caller, one)).sum();
    }

    /** All services, those that others refer to first. */
    public List<RecordService<?>> all() {
        return List.of(
                assignments, complaints, disciplines, measures, appeals, liabilities, courts, plans, gifts, interests);
    }
}
