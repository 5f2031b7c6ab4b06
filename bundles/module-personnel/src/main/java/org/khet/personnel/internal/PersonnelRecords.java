package org.khet.personnel.internal;

import java.util.List;
import org.khet.personnel.internal.appointment.AssignmentKind;
import org.khet.personnel.internal.appointment.CandidateKind;
import org.khet.personnel.internal.appointment.DepartureKind;
import org.khet.personnel.internal.appointment.MoveRequestKind;
import org.khet.personnel.internal.appointment.MoveRoundKind;
import org.khet.personnel.internal.appointment.PlacementKind;
import org.khet.personnel.internal.appointment.RecruitmentKind;
import org.khet.personnel.internal.appointment.ScoredCriteria;
import org.khet.personnel.internal.appointment.StandingKind;
import org.khet.personnel.internal.body.BodyPaperKind;
import org.khet.personnel.internal.contract.ContractKind;
import org.khet.personnel.internal.leave.AbsenceFlow;
import org.khet.personnel.internal.leave.LeaveBalanceKind;
import org.khet.personnel.internal.leave.LeaveBalances;
import org.khet.personnel.internal.leave.LeaveKind;
import org.khet.personnel.internal.leave.LeaveRightKind;
import org.khet.personnel.internal.leave.LeaveTravels;
import org.khet.personnel.internal.leave.TravelPermitKind;
import org.khet.personnel.internal.manpower.ManpowerCalculator;
import org.khet.personnel.internal.manpower.ManpowerKind;
import org.khet.personnel.internal.manpower.PupilFigures;
import org.khet.personnel.internal.paper.IdentityCardKind;
import org.khet.personnel.internal.paper.PersonnelCertificateKind;
import org.khet.personnel.internal.pay.AppraisalKind;
import org.khet.personnel.internal.pay.PayrollKind;
import org.khet.personnel.internal.pay.RaiseKind;
import org.khet.personnel.internal.post.PostArrivals;
import org.khet.personnel.internal.post.PostChangeKind;
import org.khet.personnel.internal.post.PostHolders;
import org.khet.personnel.internal.post.PostKind;
import org.khet.personnel.internal.post.PostMirror;
import org.khet.personnel.internal.register.DecorationKind;
import org.khet.personnel.internal.register.PersonnelFileChanges;
import org.khet.personnel.internal.register.PersonnelFileKind;
import org.khet.personnel.internal.register.RecordChangeKind;
import org.khet.portal.api.persistence.UnitOfWork;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.record.RecordServices;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The records of the module: one service for each kind, and what follows from their actions. Safe for concurrent use. */
@Component(service = PersonnelRecords.class)
public final class PersonnelRecords {
    /** Files of people. */
    public final RecordService<PersonnelFileKind> files;
    /** Corrections of files. */
    public final RecordService<RecordChangeKind> changes;
    /** Decorations. */
    public final RecordService<DecorationKind> decorations;
    /** Certificates. */
    public final RecordService<PersonnelCertificateKind> certificates;
    /** Identity cards. */
    public final RecordService<IdentityCardKind> cards;
    /** Posts with their quota. */
    public final RecordService<PostKind> posts;
    /** Changes of posts. */
    public final RecordService<PostChangeKind> postChanges;
    /** Manpower plans. */
    public final RecordService<ManpowerKind> manpower;
    /** Contracts of hired staff. */
    public final RecordService<ContractKind> contracts;
    /** Appointments. */
    public final RecordService<PlacementKind> placements;
    /** Departures. */
    public final RecordService<DepartureKind> departures;
    /** Lists of examinations. */
    public final RecordService<RecruitmentKind> recruitments;
    /** People on lists of examinations. */
    public final RecordService<CandidateKind> candidates;
    /** Rounds of moves. */
    public final RecordService<MoveRoundKind> moveRounds;
    /** Requests to be moved. */
    public final RecordService<MoveRequestKind> moveRequests;
    /** Requests for academic standing. */
    public final RecordService<StandingKind> standings;
    /** Orders about duties. */
    public final RecordService<AssignmentKind> assignments;
    /** Evaluations. */
    public final RecordService<AppraisalKind> appraisals;
    /** Raises of salary. */
    public final RecordService<RaiseKind> raises;
    /** Changes of the payroll. */
    public final RecordService<PayrollKind> payrolls;
    /** Rights to leave. */
    public final RecordService<LeaveRightKind> leaveRights;
    /** Balances of leave. */
    public final RecordService<LeaveBalanceKind> leaveBalances;
    /** Requests for leave. */
    public final RecordService<LeaveKind> leaves;
    /** Permissions to travel. */
    public final RecordService<TravelPermitKind> travels;
    /** Agenda papers. */
    public final RecordService<BodyPaperKind> agendas;

    /** What is left of the days of leave. */
    public final LeaveBalances balances;
    /** Who holds which post. */
    public final PostHolders holders;
    /** Takes posts over from the portal. */
    public final PostMirror mirror;
    /** How files change. */
    public final PersonnelFileChanges fileChanges;

    /** For the component runtime. */
    @Activate
    public PersonnelRecords(
            @Reference RecordServices records,
            @Reference(target = "(khet.unit=personnel)") UnitOfWork work,
            @Reference PersonnelPortal portal,
            @Reference PersonnelSettingReader settings,
            @Reference PupilFigures pupils) {
        files = records.of(new PersonnelFileKind(), work);
        changes = records.of(new RecordChangeKind(), work);
        fileChanges = new PersonnelFileChanges(files, portal.callers);
        decorations = records.of(new DecorationKind(), work);
        certificates = records.of(new PersonnelCertificateKind(fileChanges), work);
        cards = records.of(new IdentityCardKind(settings), work);
        holders = new PostHolders(portal.posts, portal.postOrders, portal.callers);
        posts = records.of(new PostKind(holders), work);
        mirror = new PostMirror(portal.posts, posts);
        postChanges = records.of(new PostChangeKind(settings, holders, fileChanges), work);
        manpower = records.of(new ManpowerKind(settings, new ManpowerCalculator(settings, pupils, holders)), work);
        contracts = records.of(new ContractKind(), work);
        placements = records.of(new PlacementKind(settings, holders, fileChanges), work);
        departures = records.of(new DepartureKind(settings, fileChanges, holders), work);
        recruitments = records.of(new RecruitmentKind(), work);
        candidates = records.of(new CandidateKind(recruitments, portal.callers), work);
        moveRounds = records.of(new MoveRoundKind(settings), work);
        moveRequests = records.of(new MoveRequestKind(moveRounds, holders, fileChanges), work);
        standings = records.of(new StandingKind(settings, fileChanges), work);
        assignments = records.of(new AssignmentKind(portal.duties, portal.callers), work);
        appraisals = records.of(new AppraisalKind(settings), work);
        raises = records.of(new RaiseKind(settings, fileChanges), work);
        payrolls = records.of(new PayrollKind(portal.callers), work);
        leaveRights = records.of(new LeaveRightKind(), work);
        leaveBalances = records.of(new LeaveBalanceKind(), work);
        balances = new LeaveBalances(leaveRights, leaveBalances, portal.callers);
        var absences = new AbsenceFlow(portal.absences, portal.days);
        leaves = records.of(new LeaveKind(settings, portal.people, absences, balances), work);
        travels = records.of(new TravelPermitKind(portal.people, absences, leaves), work);
        agendas = records.of(new BodyPaperKind(), work);
        fileChanges.attach(changes.kind());
        holders.keep(posts);
        PlacementKind placed = placements.kind();
        holders.arrivals()
                .keep(new PostArrivals.Orders<>(
                        placements,
                        placed.in(placed.coming),
                        placed::arrival,
                        placed.enter,
                        placed.exchanges(),
                        placed::move));
        MoveRequestKind moved = moveRequests.kind();
        holders.arrivals()
                .keep(new PostArrivals.Orders<>(
                        moveRequests,
                        moved.in(moved.coming),
                        moved::arrival,
                        moved.enter,
                        List.of(moved.in(moved.scored)),
                        moved::move));
        ScoredCriteria.attach(moveRounds, moveRequests, portal.callers);
        candidates.kind().keep(candidates);
        contracts.kind().keep(contracts);
        appraisals.kind().keep(appraisals);
        raises.kind().keep(raises);
        payrolls.kind().keep(payrolls);
        balances.keep(leaves);
        LeaveTravels.attach(leaves.kind(), travels, portal.callers);
    }

    /** All services, those that others refer to first. */
    public List<RecordService<?>> all() {
        return List.of(
                files,
                changes,
                leaveRights,
                leaveBalances,
                leaves,
                travels,
                certificates,
                cards,
                decorations,
                posts,
                placements,
                departures,
                recruitments,
                candidates,
                moveRounds,
                moveRequests,
                standings,
                assignments,
                appraisals,
                raises,
                payrolls,
                manpower,
                postChanges,
                contracts,
                agendas);
    }
}
