package org.khet.promotion.internal;

import java.util.List;
import org.khet.portal.api.ask.SchoolForms;
import org.khet.portal.api.persistence.UnitOfWork;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.record.RecordServices;
import org.khet.portal.api.security.Callers;
import org.khet.promotion.internal.activity.ActivityKind;
import org.khet.promotion.internal.activity.YouthUnitFlow;
import org.khet.promotion.internal.activity.YouthUnitKind;
import org.khet.promotion.internal.aid.DonationKind;
import org.khet.promotion.internal.aid.ScholarshipKind;
import org.khet.promotion.internal.care.CareCaseKind;
import org.khet.promotion.internal.care.RightsCaseKind;
import org.khet.promotion.internal.child.ChildFollowUpFlow;
import org.khet.promotion.internal.child.ChildFollowUpKind;
import org.khet.promotion.internal.child.ChildKind;
import org.khet.promotion.internal.home.ProviderKind;
import org.khet.promotion.internal.meal.MealCheckKind;
import org.khet.promotion.internal.meal.MealForm;
import org.khet.promotion.internal.need.CarerListFlow;
import org.khet.promotion.internal.need.CarerListKind;
import org.khet.promotion.internal.need.LearnerFlow;
import org.khet.promotion.internal.need.LearnerKind;
import org.khet.promotion.internal.need.SpecialNeedKind;
import org.khet.promotion.internal.place.AgreementKind;
import org.khet.promotion.internal.place.LearningPlaceKind;
import org.khet.promotion.internal.place.PracticeKind;
import org.khet.promotion.internal.safety.AccidentKind;
import org.khet.promotion.internal.safety.SafetyPlanKind;
import org.khet.promotion.internal.setting.PromotionOffice;
import org.khet.promotion.internal.summary.YearSummaryFlow;
import org.khet.promotion.internal.summary.YearSummaryKind;
import org.khet.promotion.internal.term.DropoutKind;
import org.khet.promotion.internal.term.ScreeningKind;
import org.khet.promotion.internal.term.TermCallFlow;
import org.khet.promotion.internal.term.TermCallKind;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The records of the module: one service for each kind, and what follows from their actions. Safe for concurrent use. */
@Component(service = PromotionRecords.class)
public final class PromotionRecords {
    /** Children of compulsory age. */
    public final RecordService<ChildKind> children;
    /** Follow-ups of children at no school. */
    public final RecordService<ChildFollowUpKind> followUps;
    /** Calls for reports of a term. */
    public final RecordService<TermCallKind> calls;
    /** Dropouts. */
    public final RecordService<DropoutKind> dropouts;
    /** Screening figures. */
    public final RecordService<ScreeningKind> screenings;
    /** Care cases. */
    public final RecordService<CareCaseKind> careCases;
    /** Cases of rights and discipline. */
    public final RecordService<RightsCaseKind> rightsCases;
    /** Safety plans. */
    public final RecordService<SafetyPlanKind> safetyPlans;
    /** Accidents. */
    public final RecordService<AccidentKind> accidents;
    /** Milk and lunch. */
    public final RecordService<MealCheckKind> mealChecks;
    /** Education by families and others. */
    public final RecordService<ProviderKind> providers;
    /** Special needs. */
    public final RecordService<SpecialNeedKind> needs;
    /** Lists of carers. */
    public final RecordService<CarerListKind> carerLists;
    /** Gifted and disadvantaged children. */
    public final RecordService<LearnerKind> learners;
    /** Activities. */
    public final RecordService<ActivityKind> activities;
    /** Units of scouts and others. */
    public final RecordService<YouthUnitKind> youthUnits;
    /** Donations. */
    public final RecordService<DonationKind> donations;
    /** Scholarships. */
    public final RecordService<ScholarshipKind> scholarships;
    /** Good practice. */
    public final RecordService<PracticeKind> practices;
    /** Places of learning and experts. */
    public final RecordService<LearningPlaceKind> places;
    /** Agreements. */
    public final RecordService<AgreementKind> agreements;
    /** Yearly summaries. */
    public final RecordService<YearSummaryKind> summaries;

    /** The form of milk and lunch. */
    public final MealForm mealForm;

    /** For the component runtime. */
    @Activate
    public PromotionRecords(
            @Reference RecordServices records,
            @Reference(target = "(khet.unit=promotion)") UnitOfWork work,
            @Reference PromotionOffice office,
            @Reference SchoolForms forms,
            @Reference Callers callers) {
        children = records.of(new ChildKind(office), work);
        followUps = records.of(new ChildFollowUpKind(office), work);
        calls = records.of(new TermCallKind(office), work);
        dropouts = records.of(new DropoutKind(office), work);
        screenings = records.of(new ScreeningKind(office), work);
        careCases = records.of(new CareCaseKind(office), work);
        rightsCases = records.of(new RightsCaseKind(office), work);
        safetyPlans = records.of(new SafetyPlanKind(office), work);
        accidents = records.of(new AccidentKind(office), work);
        mealForm = new MealForm(forms);
        mealChecks = records.of(new MealCheckKind(office, mealForm), work);
        providers = records.of(new ProviderKind(office), work);
        needs = records.of(new SpecialNeedKind(office), work);
        carerLists = records.of(new CarerListKind(office), work);
        learners = records.of(new LearnerKind(office), work);
        activities = records.of(new ActivityKind(office), work);
        youthUnits = records.of(new YouthUnitKind(office), work);
        donations = records.of(new DonationKind(office), work);
        scholarships = records.of(new ScholarshipKind(office), work);
        practices = records.of(new PracticeKind(office), work);
        places = records.of(new LearningPlaceKind(office), work);
        agreements = records.of(new AgreementKind(office), work);
        summaries = records.of(new YearSummaryKind(office), work);
        ChildFollowUpFlow.attach(children, followUps);
        TermCallFlow.attach(calls, dropouts, screenings, office);
        CarerListFlow.attach(needs, carerLists);
        LearnerFlow.attach(learners, office);
        YouthUnitFlow.attach(youthUnits, office);
        YearSummaryFlow.attach(this, office, callers);
    }

    /** All services, those that others refer to first. */
    public List<RecordService<?>> all() {
        return List.of(
                children,
                followUps,
                dropouts,
                screenings,
                calls,
                careCases,
                rightsCases,
                safetyPlans,
                accidents,
                mealChecks,
                providers,
                needs,
                carerLists,
                learners,
                activities,
                youthUnits,
                donations,
                scholarships,
                practices,
                places,
                agreements,
                summaries);
    }
}
