package org.khet.ict.internal.ticket.link;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.khet.ict.internal.IctPermissions;
import org.khet.ict.internal.setting.IctCodeLists;
import org.khet.ict.internal.setting.IctCodes;
import org.khet.ict.internal.ticket.TicketMessages;
import org.khet.ict.internal.ticket.TicketState;
import org.khet.ict.internal.ticket.trouble.ReportChannel;
import org.khet.ict.internal.ticket.trouble.TicketKind;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.person.Person;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.school.School;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.settings.CodeList;
import org.khet.portal.api.structure.UnitId;

/** Values by which tickets are grouped and filtered in reports, in the reader's words. */
final class CountedTicketValues {
    private static final int PRIORITIES = 4;
    private static final int RATINGS = 5;
    private final TicketPlaces places;
    private final IctCodeLists codes;
    private final OfficeId office;
    private final LocalDate today;
    private final TicketMessages messages;

    CountedTicketValues(TicketPlaces places, IctCodeLists codes, OfficeId office, LocalDate today, Texts texts) {
        this.places = places;
        this.codes = codes;
        this.office = office;
        this.today = today;
        this.messages = new TicketMessages(texts, codes, office);
    }

    /** A key in words; the key itself where it is unknown. */
    String of(String field, String key) {
        Texts texts = messages.texts();
        return switch (field) {
            case "state", "kind", "channel", "priority" -> {
                String name = "ict.ticket." + field + "." + key;
                yield texts.has(name) ? texts.get(name) : key;
            }
            case "category" -> messages.category(key);
            case "cause" -> messages.cause(key);
            case "result" -> messages.result(key);
            case "rating" -> texts.get("ict.counted.rate", key);
            case "unit", "school", "technician" ->
                key.matches("[1-9]\\d{0,17}") ? name(field, Long.parseLong(key)) : key;
            default -> key;
        };
    }

    private String name(String field, long key) {
        return switch (field) {
            case "unit" ->
                places.units()
                        .find(office, new UnitId(key))
                        .map(unit -> messages.texts().choose(unit.shortName(), unit.nameEnglish()))
                        .orElse(String.valueOf(key));
            case "school" ->
                places.schools()
                        .find(office, new SchoolId(key))
                        .map(School::name)
                        .orElse(String.valueOf(key));
            default ->
                places.people()
                        .find(office, new PersonId(key))
                        .map(Person::fullName)
                        .orElse(String.valueOf(key));
        };
    }

    /** Keys that are offered to filter by; of technicians those who repair today. */
    List<String> offered(String field) {
        return switch (field) {
            case "state" ->
                Stream.of(TicketState.values())
                        .filter(state -> state != TicketState.DRAFT)
                        .map(Enum::name)
                        .toList();
            case "kind" -> Stream.of(TicketKind.values()).map(Enum::name).toList();
            case "channel" -> Stream.of(ReportChannel.values()).map(Enum::name).toList();
            case "priority" -> numbers(PRIORITIES);
            case "rating" -> numbers(RATINGS);
            case "category" -> codes(IctCodes.CATEGORY);
            case "cause" -> codes(IctCodes.CAUSE);
            case "result" -> codes(IctCodes.RESULT);
            case "unit" ->
                keys(places.units().of(office).stream()
                        .map(unit -> unit.id().value())
                        .toList());
            case "school" ->
                keys(places.schools().open(office, today).stream()
                        .map(school -> school.id().value())
                        .toList());
            case "technician" ->
                keys(places.callers().holders(office, IctPermissions.REPAIR_WORK).stream()
                        .map(PersonId::value)
                        .sorted()
                        .toList());
            default -> List.of();
        };
    }

    private static List<String> numbers(int most) {
        return IntStream.rangeClosed(1, most).mapToObj(String::valueOf).toList();
    }

    private static List<String> keys(Collection<Long> keys) {
        return keys.stream().map(String::valueOf).toList();
    }

    private List<String> codes(CodeList list) {
        return codes.active(office, list).stream().map(CodeList.Code::code).toList();
    }
}
