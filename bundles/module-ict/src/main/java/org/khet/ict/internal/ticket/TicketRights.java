package org.khet.ict.internal.ticket;

import java.time.Clock;
import java.time.Duration;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.khet.ict.internal.IctPermissions;
import org.khet.ict.internal.setting.FirstContacts;
import org.khet.ict.internal.setting.IctSettings;
import org.khet.ict.internal.setting.ServiceUnit;
import org.khet.ict.internal.ticket.trouble.TicketKind;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.Callers;
import org.khet.portal.api.security.Permission;
import org.khet.portal.api.security.Scope;
import org.khet.portal.api.settings.Setting;
import org.khet.portal.api.settings.Settings;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.api.time.OfficeTime;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Who may see a ticket and do what with it. The desk's tickets belong to the group that owns the process, so a grant for
 * that group reaches all of them. Safe for concurrent use. Source: ict A.3, I.2.2, I.2.4, E-R01.
 */
@Component(service = TicketRights.class)
public final class TicketRights {
    /** Who has one of these for the desk works there and sees what lies there. */
    private static final Set<Permission> DESK = Set.of(
            IctPermissions.REPAIR_ACCEPT,
            IctPermissions.REPAIR_ASSIGN,
            IctPermissions.REPAIR_WORK,
            IctPermissions.REPAIR_DIRECT,
            IctPermissions.REPAIR_RETURN);

    private final ServiceUnit desk;
    private final FirstContacts contacts;
    private final Settings settings;
    private final Clock clock;

    /** For the component runtime. */
    @Activate
    public TicketRights(
            @Reference ServiceUnit desk,
            @Reference FirstContacts contacts,
            @Reference Settings settings,
            @Reference Clock clock) {
        this.desk = desk;
        this.contacts = contacts;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * What the caller may see: everything at the desk and for who oversees the office; what the unit or school reported
     * for its head, and for colleagues where tickets are shared; the own for everybody. List, page and search all ask here.
     *
     * @throws org.khet.portal.api.security.NotPermitted if nothing at all
     */
    public TicketReach reach(Caller caller) {
        boolean all = caller.scope(IctPermissions.REPAIR_OVERSEE).wholeOffice()
                || DESK.stream().anyMatch(permission -> desk(caller, permission));
        return near(caller, all, true);
    }

    /** What the caller reported, and what unit or school did where the caller sees that, whatever the caller does at the desk. */
    public TicketReach reported(Caller caller) {
        return near(caller, false, false);
    }

    private TicketReach near(Caller caller, boolean all, boolean work) {
        Scope own = caller.require(IctPermissions.REPAIR_VIEW);
        Scope overseen = caller.scope(IctPermissions.REPAIR_OVERSEE);
        Set<UnitId> seenUnits = new HashSet<>(overseen.units());
        Set<SchoolId> schools = new HashSet<>(overseen.schools());
        if (!all && on(caller, IctSettings.SHARED_TICKETS)) {
            seenUnits.addAll(own.units());
            schools.addAll(own.schools());
        }
        if (work) {
            seenUnits.addAll(contacts.units(caller));
        }
        return new TicketReach(all, Set.copyOf(seenUnits), Set.copyOf(schools), caller.person(), work);
    }

    /** What the caller may do with the ticket now. */
    public Set<TicketAction> actions(Caller caller, Ticket ticket) {
        Set<TicketAction> legal = EnumSet.noneOf(TicketAction.class);
        for (TicketAction action : TicketAction.values()) {
            if (action.from().contains(ticket.state())
                    && capacity(caller, ticket, action).isPresent()) {
                legal.add(action);
            }
        }
        return legal;
    }

    /** Whether the caller works at the desk: receives, assigns or repairs. */
    public boolean atDesk(Caller caller) {
        return desk(caller, IctPermissions.REPAIR_ACCEPT) || desk(caller, IctPermissions.REPAIR_WORK);
    }

    /** In which capacity the caller may do this with the ticket, whatever its state; empty when not at all. */
    Optional<StepCapacity> capacity(Caller caller, Ticket ticket, TicketAction action) {
        return switch (action) {
            case RECEIVE, REJECT -> receiving(caller);
            case HELP, PASS -> when(isFirstContact(caller, ticket), StepCapacity.FIRST_CONTACT);
            case ASSIGN -> asDesk(caller, IctPermissions.REPAIR_ASSIGN);
            case TAKE -> when(on(caller, IctSettings.SELF_TAKE) && works(caller), StepCapacity.TECHNICIAN);
            case REASSIGN, STOP, GIVE_UP, HAND_BACK, CORRECT, PRIORITIZE -> when(heads(caller), StepCapacity.HEAD);
            case MEMO ->
                when(ticket.report().source().kind() == TicketKind.INSTALLATION && heads(caller), StepCapacity.HEAD);
            case FOLLOW_UP -> when(heads(caller) && ticket.outcome().isRatedLow(), StepCapacity.HEAD);
            case DIAGNOSE,
                    START,
                    ASK,
                    FINISH,
                    RESUME,
                    WAIT_PART,
                    PART_ARRIVED,
                    SEND_OUT,
                    BACK_FROM_SHOP,
                    PROPOSE,
                    LOG,
                    ERASE,
                    CHARGE -> repairing(caller, ticket);
            case NOTE -> noting(caller, ticket);
            case MESSAGE ->
                requesting(caller, ticket, IctPermissions.REPAIR_VIEW).or(() -> noting(caller, ticket));
            case CONSENT ->
                when(!ticket.report().trouble().mayErase(), StepCapacity.REQUESTER)
                        .flatMap(c -> requesting(caller, ticket, IctPermissions.REPAIR_SUBMIT));
            case ANSWER ->
                requesting(caller, ticket, IctPermissions.REPAIR_SUBMIT).or(() -> repairing(caller, ticket));
            case SOLVE -> solving(caller, ticket);
            case RETURN -> repairing(caller, ticket).or(() -> asDesk(caller, IctPermissions.REPAIR_RETURN));
            case CONFIRM, NOT_WORKING -> confirming(caller, ticket);
            case REOPEN ->
                when(recentlyClosed(ticket), StepCapacity.REQUESTER)
                        .flatMap(c -> requesting(caller, ticket, IctPermissions.REPAIR_CONFIRM))
                        .or(() -> when(heads(caller), StepCapacity.HEAD));
            case CANCEL ->
                when(isRequester(caller, ticket) && caller.may(IctPermissions.REPAIR_CANCEL), StepCapacity.REQUESTER);
            case RESUBMIT -> resubmitting(caller, ticket);
            case CLOSE_UNANSWERED -> when(caller.person().equals(Callers.SYSTEM_PERSON), StepCapacity.SYSTEM);
            default -> Optional.empty();
        };
    }

    private Optional<StepCapacity> receiving(Caller caller) {
        return asDesk(caller, IctPermissions.REPAIR_ACCEPT)
                .or(() -> when(on(caller, IctSettings.TECHNICIAN_RECEIVES) && works(caller), StepCapacity.TECHNICIAN));
    }

    private Optional<StepCapacity> repairing(Caller caller, Ticket ticket) {
        return when(isTechnician(caller, ticket) && works(caller), StepCapacity.TECHNICIAN)
                .or(() -> when(heads(caller), StepCapacity.HEAD));
    }

    /** Who works at the desk, or repairs the ticket. */
    private Optional<StepCapacity> noting(Caller caller, Ticket ticket) {
        return repairing(caller, ticket)
                .or(() -> asDesk(caller, IctPermissions.REPAIR_ACCEPT))
                .or(() -> when(works(caller), StepCapacity.TECHNICIAN));
    }

    /** Whether the caller sees what stays at the desk. */
    public boolean seesNotes(Caller caller, Ticket ticket) {
        return noting(caller, ticket).isPresent();
    }

    /** Whether the caller repairs the ticket or directs the desk. */
    public boolean worksOn(Caller caller, Ticket ticket) {
        return repairing(caller, ticket).isPresent();
    }

    private Optional<StepCapacity> solving(Caller caller, Ticket ticket) {
        boolean free = ticket.handling().technician() == null;
        boolean advice = ticket.report().source().kind() == TicketKind.ADVICE;
        return when(works(caller) && (free || isTechnician(caller, ticket)), StepCapacity.TECHNICIAN)
                .or(() -> when(heads(caller), StepCapacity.HEAD))
                .or(() -> when(advice && desk(caller, IctPermissions.REPAIR_ACCEPT), StepCapacity.CLERK));
    }

    private Optional<StepCapacity> confirming(Caller caller, Ticket ticket) {
        boolean ownWork = isTechnician(caller, ticket) && !on(caller, IctSettings.OWN_WORK_CONFIRMED);
        boolean judgeless = ticket.handling().technician() != null
                && ticket.handling()
                        .technician()
                        .id()
                        .equals(ticket.report().requester().person().id());
        return when(!ownWork, StepCapacity.REQUESTER)
                .flatMap(c -> requesting(caller, ticket, IctPermissions.REPAIR_CONFIRM)
                        .or(() -> when(judgeless && heads(caller), StepCapacity.HEAD)));
    }

    /** Requester, head of the requester's school, or a colleague where tickets are shared. */
    private Optional<StepCapacity> requesting(Caller caller, Ticket ticket, Permission permission) {
        Scope scope = caller.scope(permission);
        if (scope.isEmpty()) {
            return Optional.empty();
        }
        var requester = ticket.report().requester();
        if (isRequester(caller, ticket)) {
            return Optional.of(StepCapacity.REQUESTER);
        }
        if (requester.school() != null
                && caller.scope(IctPermissions.REPAIR_OVERSEE).schools().contains(requester.school())) {
            return Optional.of(StepCapacity.SCHOOL_HEAD);
        }
        boolean near = (requester.school() != null && scope.schools().contains(requester.school()))
                || (requester.unit() != null && scope.units().contains(requester.unit()));
        return when(near && on(caller, IctSettings.SHARED_TICKETS), StepCapacity.COLLEAGUE);
    }

    /** The requester, or who wrote it down for the requester. */
    private Optional<StepCapacity> resubmitting(Caller caller, Ticket ticket) {
        boolean recorder = ticket.report().source().recorder().id().equals(caller.person())
                && desk(caller, IctPermissions.REPAIR_RECORD);
        return when(isRequester(caller, ticket) && caller.may(IctPermissions.REPAIR_SUBMIT), StepCapacity.REQUESTER)
                .or(() -> when(recorder, StepCapacity.CLERK));
    }

    private boolean recentlyClosed(Ticket ticket) {
        int days = settings.get(ticket.key().office(), IctSettings.REOPEN_DAYS, OfficeTime.day(clock.instant()));
        return Duration.between(ticket.standing().since(), clock.instant()).toDays() < days;
    }

    private static boolean isRequester(Caller caller, Ticket ticket) {
        return ticket.report().requester().person().id().equals(caller.person());
    }

    private boolean isFirstContact(Caller caller, Ticket ticket) {
        var unit = ticket.report().requester().unit();
        return unit != null
                && !isRequester(caller, ticket)
                && contacts.units(caller).contains(unit);
    }

    private static boolean isTechnician(Caller caller, Ticket ticket) {
        var technician = ticket.handling().technician();
        return technician != null && technician.id().equals(caller.person());
    }

    private boolean works(Caller caller) {
        return desk(caller, IctPermissions.REPAIR_WORK);
    }

    private boolean heads(Caller caller) {
        return desk(caller, IctPermissions.REPAIR_DIRECT);
    }

    private Optional<StepCapacity> asDesk(Caller caller, Permission permission) {
        return when(desk(caller, permission), heads(caller) ? StepCapacity.HEAD : StepCapacity.CLERK);
    }

    /** Whether the permission is held for the desk. */
    public boolean desk(Caller caller, Permission permission) {
        return desk.reaches(caller.office(), caller.scope(permission));
    }

    private boolean on(Caller caller, Setting<Boolean> setting) {
        return settings.get(caller.office(), setting, OfficeTime.day(clock.instant()));
    }

    private static Optional<StepCapacity> when(boolean holds, StepCapacity capacity) {
        return holds ? Optional.of(capacity) : Optional.empty();
    }
}
