package org.khet.documents.internal.outgoing;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khet.documents.internal.contact.ContactKind;
import org.khet.documents.internal.contact.ContactSort;
import org.khet.documents.internal.paper.PaperPermissions;
import org.khet.documents.internal.setting.DocumentsServices;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.person.Person;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.OfferedValue;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordLine;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.school.School;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.structure.Unit;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.api.text.ThaiFolding;
import org.khet.portal.api.text.ThaiOrder;
import org.khet.portal.api.time.OfficeTime;

/**
 * Finds the receivers of a letter as of a day, each once however often it is named: all schools, those of a district or network, a list
 * of the book of contacts, everybody of the office or of a unit, and single ones. Source: core CORE-52, CORE-54, E-68.
 */
public final class ReceiverFinder {
    /** Schools that ended and bear a part of a code; of whole codes there is one. */
    private static final int MOST_ENDED = 2;

    private final RecordService<ContactKind> contacts;
    private final DocumentsServices services;

    /** Over the book of contacts and the portal's schools, units and people. */
    public ReceiverFinder(RecordService<ContactKind> contacts, DocumentsServices services) {
        this.contacts = contacts;
        this.services = services;
    }

    /** @throws Rejected at the receivers, when one of them is closed, has ended or left, is not there, or a line finds nobody */
    List<Receiver> find(LetterOutKind kind, RecordRow letter, Caller caller, LocalDate today) {
        OfficeId office = caller.office();
        Map<String, Receiver> found = new LinkedHashMap<>();
        for (RecordLine line : letter.lines(kind.receivers)) {
            Map<String, Receiver> ofLine = new LinkedHashMap<>();
            add(ofLine, kind, line, caller, today);
            if (ofLine.isEmpty()) {
                name(kind, line, office, today).ifPresent(name -> {
                    throw Rejected.of("receivers", "documents.error.out.nobodyIn", name);
                });
            }
            ofLine.forEach(found::putIfAbsent);
        }
        return List.copyOf(found.values());
    }

    private void add(Map<String, Receiver> found, LetterOutKind kind, RecordLine line, Caller caller, LocalDate today) {
        OfficeId office = caller.office();
        String place = line.get(kind.place);
        switch (line.get(kind.receiverSort)) {
            case ALL_SCHOOLS -> schools(found, office, today, school -> true);
            case DISTRICT -> schools(found, office, today, school -> isSame(school.district(), place));
            case NETWORK -> schools(found, office, today, school -> isSame(school.network(), place));
            case SCHOOL -> line.get(kind.school).ifPresent(id -> school(found, office, id, today));
            case UNIT -> line.get(kind.receiverUnit).ifPresent(id -> unit(found, office, id, today));
            case UNIT_STAFF ->
                line.get(kind.receiverUnit).ifPresent(id -> people(found, office, withSections(office, id, today)));
            case STAFF -> staff(found, office, today);
            case PERSON -> line.get(kind.receiverPerson).ifPresent(id -> person(found, office, id));
            case CONTACT, LIST ->
                line.get(kind.contact).ifPresent(id -> contact(found, caller, id, today, new HashSet<>()));
        }
    }

    /** What a line names that stands for several receivers. */
    private Optional<String> name(LetterOutKind kind, RecordLine line, OfficeId office, LocalDate today) {
        return switch (line.get(kind.receiverSort)) {
            case DISTRICT, NETWORK -> Optional.of(line.get(kind.place));
            case UNIT_STAFF ->
                line.get(kind.receiverUnit)
                        .flatMap(id -> services.units().find(office, id, today))
                        .map(Unit::name);
            case CONTACT, LIST ->
                line.get(kind.contact)
                        .flatMap(id -> contacts.find(office, id))
                        .map(row -> row.get(contacts.kind().name));
            case ALL_SCHOOLS, SCHOOL, UNIT, STAFF, PERSON -> Optional.empty();
        };
    }

    /**
     * A place that is typed is a district, or a network, of schools that are open today: names of both are offered, and one of them is
     * no place for the other sort. The next version of a letter begins with the words of the last one.
     */
    Optional<Problem> unknown(LetterOutKind kind, RecordRow letter, RecordLine line, RecordContext now) {
        String place = line.get(kind.place);
        boolean typed = letter.state().equals(kind.draft) && (letter.id() != 0 || !letter.has(kind.replaces));
        if (!typed || place.isEmpty()) {
            return Optional.empty();
        }
        return switch (line.get(kind.receiverSort)) {
            case DISTRICT ->
                isThere(now, school -> isSame(school.district(), place))
                        ? Optional.empty()
                        : Optional.of(Problem.of(kind.place.name(), "documents.error.out.noDistrict"));
            case NETWORK ->
                isThere(now, school -> isSame(school.network(), place))
                        ? Optional.empty()
                        : Optional.of(Problem.of(kind.place.name(), "documents.error.out.noNetwork"));
            case ALL_SCHOOLS, SCHOOL, UNIT, UNIT_STAFF, STAFF, PERSON, CONTACT, LIST -> Optional.empty();
        };
    }

    private boolean isThere(RecordContext now, Predicate<School> wanted) {
        return services.schools().open(now.office(), now.today()).stream().anyMatch(wanted);
    }

    private void schools(Map<String, Receiver> found, OfficeId office, LocalDate today, Predicate<School> wanted) {
        services.schools().open(office, today).stream().filter(wanted).forEach(school -> put(found, school));
    }

    /** Names of districts and networks as people write them: digits of either script, blanks or none. */
    private static boolean isSame(String name, String typed) {
        return folded(name).equals(folded(typed));
    }

    private static String folded(String name) {
        return ThaiFolding.fold(name).replace(" ", "");
    }

    /** Districts and networks of the schools that are open today, each once, in the order of their names. */
    List<OfferedValue> places(OfficeId office) {
        LocalDate today = OfficeTime.day(services.clock().instant());
        return services.schools().open(office, today).stream()
                .flatMap(school -> Stream.of(school.district(), school.network()))
                .filter(name -> !name.isBlank())
                .distinct()
                .sorted(ThaiOrder.of())
                .map(name -> new OfferedValue(name, name))
                .toList();
    }

    private static void put(Map<String, Receiver> found, School school) {
        String key = "school:" + school.id().value();
        found.putIfAbsent(key, new Receiver(key, school.name(), school.id(), null, null, null));
    }

    private void school(Map<String, Receiver> found, OfficeId office, SchoolId id, LocalDate today) {
        School school = services.schools()
                .find(office, id)
                .orElseThrow(() -> Rejected.of("receivers", "documents.error.out.gone"));
        LocalDate until = school.until();
        if (until != null && until.isBefore(today)) {
            String next = next(office, school, today);
            throw next.isEmpty()
                    ? Rejected.of("receivers", "documents.error.out.closed", school.name(), until)
                    : Rejected.of("receivers", "documents.error.out.succeeded", school.name(), until, next);
        }
        put(found, school);
    }

    /** The name of the school that goes on for one that ended; empty when none does. */
    private String next(OfficeId office, School ended, LocalDate today) {
        List<School> next = ended.codes().isEmpty()
                ? List.of()
                : services.schools().successors(office, ended.codes().getFirst().value(), today, MOST_ENDED);
        return next.size() == 1 ? next.getFirst().name() : "";
    }

    private void unit(Map<String, Receiver> found, OfficeId office, UnitId id, LocalDate today) {
        Unit unit = current(office, id, today);
        String key = "unit:" + id.value();
        found.putIfAbsent(key, new Receiver(key, unit.name(), null, id, null, null));
    }

    private Unit current(OfficeId office, UnitId id, LocalDate today) {
        return services.units().on(office, today).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Rejected.of(
                        "receivers",
                        "documents.error.out.ended",
                        services.units().find(office, id, today).map(Unit::name).orElse("")));
    }

    /** The unit and those below it; parents stand before their sections. */
    private Set<UnitId> withSections(OfficeId office, UnitId id, LocalDate today) {
        Set<UnitId> all = new HashSet<>(Set.of(current(office, id, today).id()));
        for (Unit one : services.units().on(office, today)) {
            UnitId parent = one.parent();
            if (parent != null && all.contains(parent)) {
                all.add(one.id());
            }
        }
        return all;
    }

    /** People of all units, and those above them, who belong to none and have an inbox of the office. */
    private void staff(Map<String, Receiver> found, OfficeId office, LocalDate today) {
        Set<UnitId> all =
                services.units().on(office, today).stream().map(Unit::id).collect(Collectors.toSet());
        people(found, office, all);
        Set<PersonId> above = services.callers().holders(office, PaperPermissions.INBOX);
        services.people().findAll(office, above).values().stream()
                .filter(one -> one.active() && one.school() == null)
                .sorted(Comparator.comparing(Person::shortName, ThaiOrder.of()))
                .forEach(one -> put(found, one));
    }

    private void people(Map<String, Receiver> found, OfficeId office, Set<UnitId> units) {
        services.people().inUnits(office, units).forEach(one -> put(found, one));
    }

    private void person(Map<String, Receiver> found, OfficeId office, PersonId id) {
        Person person = services.people()
                .find(office, id)
                .orElseThrow(() -> Rejected.of("receivers", "documents.error.out.gone"));
        if (!person.active()) {
            throw Rejected.of("receivers", "documents.error.out.left", person.fullName());
        }
        put(found, person);
    }

    /** Somebody of a list, whose members come and go without it. */
    private void member(Map<String, Receiver> found, OfficeId office, PersonId id) {
        services.people().find(office, id).filter(Person::active).ifPresent(person -> put(found, person));
    }

    private static void put(Map<String, Receiver> found, Person person) {
        String key = "person:" + person.id().value();
        found.putIfAbsent(key, new Receiver(key, person.fullName(), null, null, person.id(), null));
    }

    /** An agency or person outside, or everybody of a list, of the lists within it too; each list once. */
    private void contact(Map<String, Receiver> found, Caller caller, long id, LocalDate today, Set<Long> lists) {
        OfficeId office = caller.office();
        ContactKind kind = contacts.kind();
        RecordRow row =
                contacts.find(office, id).orElseThrow(() -> Rejected.of("receivers", "documents.error.out.gone"));
        if (!row.state().equals(kind.active)) {
            throw Rejected.of("receivers", "documents.error.out.ended", row.get(kind.name));
        }
        if (row.get(kind.sort) != ContactSort.LIST) {
            String key = "contact:" + id;
            found.putIfAbsent(key, new Receiver(key, row.get(kind.name), null, null, null, id));
        } else if (lists.add(id)) {
            for (RecordLine member : row.lines(kind.members)) {
                member.get(kind.school).ifPresent(school -> school(found, office, school, today));
                member.get(kind.unit).ifPresent(unit -> unit(found, office, unit, today));
                member.get(kind.person).ifPresent(person -> member(found, office, person));
                member.get(kind.contact).ifPresent(other -> contact(found, caller, other, today, lists));
            }
        }
    }
}
