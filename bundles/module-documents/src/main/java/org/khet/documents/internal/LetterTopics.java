package org.khet.documents.internal;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.khet.documents.internal.committee.CommitteeFiles;
import org.khet.documents.internal.committee.CommitteeKind;
import org.khet.documents.internal.committee.CommitteeMemberKind;
import org.khet.documents.internal.committee.Committees;
import org.khet.documents.internal.contact.ContactKind;
import org.khet.documents.internal.diary.AppointmentKind;
import org.khet.documents.internal.diary.Diaries;
import org.khet.documents.internal.diary.DiaryPermissions;
import org.khet.documents.internal.diary.DiaryRecords;
import org.khet.documents.internal.diary.InvitationKind;
import org.khet.documents.internal.directive.DirectiveKind;
import org.khet.documents.internal.directive.Directives;
import org.khet.documents.internal.disposal.DisposalPermissions;
import org.khet.documents.internal.letter.LetterPermissions;
import org.khet.documents.internal.letter.LetterRecords;
import org.khet.documents.internal.meeting.AgendaItemKind;
import org.khet.documents.internal.meeting.AgendaItems;
import org.khet.documents.internal.meeting.MeetingCalendar;
import org.khet.documents.internal.meeting.MeetingKind;
import org.khet.documents.internal.meeting.MeetingPermissions;
import org.khet.documents.internal.meeting.MeetingPlanKind;
import org.khet.documents.internal.meeting.MeetingRules;
import org.khet.documents.internal.meeting.ResolutionArticleKind;
import org.khet.documents.internal.meeting.ResolutionKind;
import org.khet.documents.internal.meeting.ResolutionSender;
import org.khet.documents.internal.outgoing.DeliveryKind;
import org.khet.documents.internal.outgoing.LetterOutKind;
import org.khet.documents.internal.outgoing.OutgoingRecords;
import org.khet.documents.internal.paper.PaperFlow;
import org.khet.documents.internal.register.RegisterPermissions;
import org.khet.documents.internal.register.RegisterRecords;
import org.khet.documents.internal.school.SchoolLetterKind;
import org.khet.documents.internal.school.SchoolLetterRecords;
import org.khet.documents.internal.setting.DocumentsServices;
import org.khet.portal.api.persistence.UnitOfWork;
import org.khet.portal.api.record.RecordRegistrar;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.PermissionEntry;

/** Letters and what stands around them, in the order in which they build upon each other. */
public final class LetterTopics {
    /** Contacts. */
    public final RecordService<ContactKind> contacts;
    /** Diaries. */
    public final RecordService<AppointmentKind> appointments;
    /** Invitations of executives. */
    public final RecordService<InvitationKind> invitations;
    /** Reminds of appointments. */
    public final Diaries diaries;
    /** Instructions. */
    public final RecordService<DirectiveKind> directives;
    /** Committees. */
    public final RecordService<CommitteeKind> committees;
    /** Files of their members. */
    public final RecordService<CommitteeMemberKind> members;
    /** What is proposed to meetings. */
    public final AgendaItems agenda;
    /** Meetings. */
    public final RecordService<MeetingKind> meetings;
    /** What they resolved. */
    public final RecordService<ResolutionKind> resolutions;
    /** What is learnt from resolutions. */
    public final RecordService<ResolutionArticleKind> articles;
    /** Calendars of meetings. */
    public final RecordService<MeetingPlanKind> plans;
    /** Letters that come. */
    public final LetterRecords incoming;
    /** Letters that go out. */
    public final OutgoingRecords outgoing;
    /** Letters of schools. */
    public final SchoolLetterRecords schools;
    /** Gives instructions. */
    public final Directives instructions;
    /** Knows when terms end. */
    public final Committees terms;
    /** Knows what meetings owe. */
    public final MeetingRules minutes;

    private final DocumentsServices services;

    /**
     * Keeps them.
     *
     * @param papers keeps letters that go out, as papers
     * @param flow   what happens around the states of papers
     * @param diary  diaries
     * @param sender takes what meetings resolve to the records
     */
    public LetterTopics(
            RecordRegistrar registrar,
            Function<LetterOutKind, RecordService<LetterOutKind>> papers,
            PaperFlow flow,
            DiaryRecords diary,
            UnitOfWork work,
            DocumentsServices services,
            RegisterRecords registers,
            ResolutionSender sender) {
        this.services = services;
        contacts = registrar.register(new ContactKind());
        appointments = diary.appointments;
        invitations = diary.invitations;
        diaries = diary.diaries;
        directives = registrar.register(new DirectiveKind());
        instructions = new Directives(directives, services);
        members = registrar.register(new CommitteeMemberKind());
        committees = registrar.register(new CommitteeKind(new CommitteeFiles(members, services)));
        terms = new Committees(committees, services.settings());
        agenda = new AgendaItems(registrar, committees, services, sender);
        resolutions = registrar.register(new ResolutionKind());
        minutes = new MeetingRules(committees, instructions, services, agenda, resolutions);
        meetings = registrar.register(new MeetingKind(minutes));
        agenda.meet(meetings);
        committees.kind().followed(minutes::membersChanged);
        articles = registrar.register(new ResolutionArticleKind(resolutions));
        plans = registrar.register(new MeetingPlanKind(new MeetingCalendar(committees, meetings)));
        incoming = new LetterRecords(registrar, work, services, registers, diary.diaries);
        outgoing = new OutgoingRecords(registrar, papers, flow, services, contacts, incoming.flow);
        schools = new SchoolLetterRecords(registrar, services, incoming, outgoing.sender);
    }

    /** Reminds of appointments that are near; how many. */
    public int remindAppointments(Caller system, LocalDate today) {
        return diaries.remind(system, today, services);
    }

    /** All permissions with their first holders, in the order of the menu. */
    public static List<PermissionEntry> permissions() {
        return Stream.of(
                        RegisterPermissions.entries(),
                        LetterPermissions.entries(),
                        SchoolLetterKind.entries(),
                        DeliveryKind.entries(),
                        DiaryPermissions.entries(),
                        DirectiveKind.entries(),
                        CommitteeKind.entries(),
                        CommitteeMemberKind.entries(),
                        MeetingPermissions.entries(),
                        AgendaItemKind.entries(),
                        ResolutionKind.entries(),
                        ResolutionArticleKind.entries(),
                        ContactKind.entries(),
                        DisposalPermissions.entries())
                .flatMap(Collection::stream)
                .toList();
    }
}
