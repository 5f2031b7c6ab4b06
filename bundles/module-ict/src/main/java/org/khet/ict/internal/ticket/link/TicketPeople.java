package org.khet.ict.internal.ticket.link;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.khet.ict.internal.ticket.TicketEvents;
import org.khet.portal.api.event.DomainEvent;
import org.khet.portal.api.event.DomainEvent.Audience;
import org.khet.portal.api.event.EventPublisher;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.persistence.UnitOfWork;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.personal.PersonalDataPlace;
import org.khet.portal.api.personal.ProcessingSource;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Where tickets name people: they stay, because the office answers for its equipment and repairs, and show the pseudonym.
 * Who still waits for a repair is not erased. Source: core CORE-128.
 */
@Component(service = {ProcessingSource.class, TicketPeople.class})
public final class TicketPeople implements ProcessingSource {
    /** Happening: a ticket names somebody by a pseudonym from now on; nobody is told, the search reads it anew. */
    static final String PSEUDONYMISED = "ict.ticket.pseudonymised";

    private static final String PLACE = "ict.erasure.place.";
    private static final String ASKED = "requester_id = ?2";
    private static final String WORKED = "(recorder_id = ?2 or receiver_id = ?2 or technician_id = ?2"
            + " or giver_id = ?2 or judge_id = ?2) and requester_id <> ?2";

    /** Roles in which a ticket names people; the column with the key ends in {@code _id}, that with the name in {@code _name}. */
    static final List<String> ROLES = List.of("requester", "recorder", "receiver", "technician", "giver", "judge");

    /** As {@link #ROLES}, of a step. */
    static final List<String> STEP_ROLES = List.of("actor", "about");

    private final UnitOfWork work;
    private final EventPublisher events;

    /** Tickets, and who reads them anew. */
    @Activate
    public TicketPeople(@Reference(target = "(khet.unit=ict)") UnitOfWork work, @Reference EventPublisher events) {
        this.work = work;
        this.events = events;
    }

    @Override
    public ModuleId module() {
        return new ModuleId("ict");
    }

    @Override
    public List<PersonalDataPlace> places(OfficeId office, PersonId person) {
        return work.in(office, rows -> {
            var count = new Count(rows, office, person);
            List<PersonalDataPlace> places = new ArrayList<>();
            places.add(PersonalDataPlace.blocks(
                    PLACE + "open",
                    count.of("ict_ticket", ASKED + " and is_open = 1"),
                    "ict.erasure.reason.open",
                    "ict/repairs"));
            places.add(PersonalDataPlace.pseudonymised(PLACE + "asked", count.of("ict_ticket", ASKED)));
            places.add(PersonalDataPlace.pseudonymised(PLACE + "worked", count.of("ict_ticket", WORKED)));
            places.add(PersonalDataPlace.pseudonymised(
                    PLACE + "steps", count.of("ict_ticket_step", "(actor_id = ?2 or about_id = ?2)")));
            places.add(PersonalDataPlace.kept(
                    PLACE + "photos",
                    count.of(
                            "ict_ticket_photo",
                            "ticket_id in (select t.id from ict_ticket t where t.office_id = ?1 and t." + ASKED + ")"),
                    "ict.erasure.reason.photos"));
            return places.stream().filter(place -> place.count() > 0).toList();
        });
    }

    @Override
    public void erase(OfficeId office, PersonId person, String pseudonym) {
        List<Long> changed = work.in(office, rows -> {
            List<Long> tickets = tickets(rows, office, person);
            run(
                    rows,
                    "update ict_ticket set taker_name = ?3 where office_id = ?1 and requester_id = ?2"
                            + " and taker_name = requester_name",
                    office,
                    person,
                    pseudonym);
            for (String role : ROLES) {
                run(
                        rows,
                        named("ict_ticket", role) + ", version = version + 1" + mine(role),
                        office,
                        person,
                        pseudonym);
            }
            run(
                    rows,
                    "update ict_ticket set requester_name = ?3, requester_position = '', phone = '', email = ''"
                            + mine("requester"),
                    office,
                    person,
                    pseudonym);
            for (String role : STEP_ROLES) {
                run(rows, named("ict_ticket_step", role) + mine(role), office, person, pseudonym);
            }
            return tickets;
        });
        changed.forEach(ticket -> events.record(new DomainEvent(
                PSEUDONYMISED,
                office,
                TicketEvents.RECORD,
                ticket,
                "ict/repairs/" + ticket,
                Map.of(),
                null,
                Audience.NOBODY)));
    }

    /** Those whose own words name the person, by which they are found. */
    private static List<Long> tickets(EntityManager rows, OfficeId office, PersonId person) {
        List<?> found = filled(
                        rows.createNativeQuery("select id from ict_ticket where office_id = ?1 and (" + ASKED + " or "
                                + WORKED + ") order by id"),
                        office,
                        person)
                .getResultList();
        return found.stream().map(key -> ((Number) key).longValue()).toList();
    }

    private static String named(String table, String role) {
        return "update " + table + " set " + role + "_name = ?3";
    }

    private static String mine(String role) {
        return " where office_id = ?1 and " + role + "_id = ?2";
    }

    private static void run(EntityManager rows, String sql, OfficeId office, PersonId person, String pseudonym) {
        filled(rows.createNativeQuery(sql), office, person)
                .setParameter(3, pseudonym)
                .executeUpdate();
    }

    private static Query filled(Query query, OfficeId office, PersonId person) {
        return query.setParameter(1, office.value()).setParameter(2, person.value());
    }

    /** Counts rows of a person. */
    private record Count(EntityManager rows, OfficeId office, PersonId person) {
        long of(String table, String mine) {
            Object found = filled(
                            rows.createNativeQuery(
                                    "select count(*) from " + table + " where office_id = ?1 and " + mine),
                            office,
                            person)
                    .getSingleResult();
            return ((Number) found).longValue();
        }
    }
}
