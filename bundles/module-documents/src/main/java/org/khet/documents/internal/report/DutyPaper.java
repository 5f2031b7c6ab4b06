package org.khet.documents.internal.report;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khet.documents.internal.duty.DutyKind;
import org.khet.documents.internal.duty.DutyRosterKind;
import org.khet.documents.internal.duty.DutyRosters;
import org.khet.portal.api.person.People;
import org.khet.portal.api.person.Person;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.print.Paper;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.text.ThaiDate;

/** The order of a duty roster with its days and the seed of its draw; and how the duties of the month went. Source: core CORE-124. */
public final class DutyPaper {
    private final DutyRosters duties;
    private final People people;
    private final LetterPrinting printing;

    /** Over rosters and their duties. */
    public DutyPaper(DutyRosters duties, People people, LetterPrinting printing) {
        this.duties = duties;
        this.people = people;
        this.printing = printing;
    }

    /** The order as it was drawn; what was swapped later stands in the report. */
    public void order(Caller caller, long roster, OutputStream out) throws IOException {
        DutyRosterKind kind = duties.rosters.kind();
        RecordRow row = duties.rosters.open(caller, roster);
        Map<PersonId, Person> known = people.findAll(caller.office(), drawn(row));
        List<Map<String, String>> rows = new ArrayList<>();
        row.lines(kind.plan)
                .forEach(line -> rows.add(Map.of(
                        "day", day(line.get(kind.planDay)),
                        "who", name(known, line.get(kind.planPerson)),
                        "holiday", line.get(kind.planHoliday) ? "วันหยุด" : "")));
        Map<String, Object> model = head(row);
        model.put("rows", rows);
        model.put("seed", row.get(kind.seed).map(String::valueOf).orElse(""));
        printing.print(caller, "duty-order", model, Paper.portrait().in(Paper.Digits.THAI), out);
    }

    /** Who was there, what they reported, and what happened. */
    public void report(Caller caller, long roster, OutputStream out) throws IOException {
        DutyKind kind = duties.duties.kind();
        RecordRow row = duties.rosters.open(caller, roster);
        List<RecordRow> all = duties.of(caller, roster);
        Map<PersonId, Person> known = people.findAll(
                caller.office(),
                all.stream()
                        .flatMap(duty -> Stream.of(
                                Optional.of(duty.get(kind.person)), duty.get(kind.other), duty.get(kind.instead)))
                        .flatMap(Optional::stream)
                        .collect(Collectors.toSet()));
        List<Map<String, String>> rows = new ArrayList<>();
        for (RecordRow duty : all) {
            rows.add(Map.of(
                    "day", day(duty.get(kind.day)),
                    "who", name(known, duty.get(kind.person)),
                    "swapped",
                            duty.get(kind.other)
                                    .map(other -> "แลกกับ " + name(known, other))
                                    .or(() -> duty.get(kind.instead).map(former -> "แทน " + name(known, former)))
                                    .orElse(""),
                    "report", duty.get(kind.report),
                    "incident", duty.get(kind.incident).orElse(false) ? "มีเหตุการณ์" : ""));
        }
        Map<String, Object> model = head(row);
        model.put("rows", rows);
        printing.print(caller, "duty-report", model, Paper.portrait().in(Paper.Digits.THAI), out);
    }

    private Map<String, Object> head(RecordRow row) {
        DutyRosterKind kind = duties.rosters.kind();
        Map<String, Object> model = new HashMap<>();
        model.put("number", row.get(kind.orderNo));
        model.put("orderOn", row.get(kind.orderOn).map(ThaiDate::longDate).orElse(""));
        model.put("name", row.get(kind.name));
        model.put("month", ThaiDate.monthOfYear(row.get(kind.month)));
        model.put("place", row.get(kind.place));
        model.put("hours", row.get(kind.hours));
        return model;
    }

    private static String day(LocalDate day) {
        return ThaiDate.weekday(day) + " " + ThaiDate.longDate(day);
    }

    private Set<PersonId> drawn(RecordRow row) {
        DutyRosterKind kind = duties.rosters.kind();
        return row.lines(kind.plan).stream()
                .map(line -> line.get(kind.planPerson))
                .collect(Collectors.toSet());
    }

    private static String name(Map<PersonId, Person> known, PersonId id) {
        Person person = known.get(id);
        return person == null ? "" : person.fullName();
    }
}
