package org.khet.rounds.internal.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.person.Person;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.round.DataRound;
import org.khet.portal.api.school.School;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.settings.CodeList;
import org.khet.portal.api.text.ThaiDate;
import org.khet.rounds.internal.RoundsRegisters;
import org.khet.rounds.internal.collection.CollectionKind;
import org.khet.rounds.internal.collection.CompletenessBoard.SchoolLine;
import org.khet.rounds.internal.collection.SchoolSubmissionKind;
import org.khet.rounds.internal.request.LearnerStatistics;
import org.khet.rounds.internal.setting.RoundsCodes;

/** Names of an office as they stand on its papers and pages. For one paper. */
public final class RoundPaperNames {
    private static final Map<String, String> STATES = Map.of(
            "NOT_STARTED", "ยังไม่เริ่ม",
            "RECORDING", "กำลังกรอก",
            "RETURNED", "ส่งคืนแก้ไข",
            "CONFIRMED", "ยืนยันแล้ว",
            "CERTIFIED", "ผอ.รับรองแล้ว",
            "ACKNOWLEDGED", "เขตรับทราบแล้ว",
            "EXCUSED", "ยกเว้น");
    private final RoundsRegisters registers;
    private final OfficeId office;

    /** Names of an office. */
    public RoundPaperNames(RoundsRegisters registers, OfficeId office) {
        this.registers = registers;
        this.office = office;
    }

    String collection(long key) {
        CollectionKind kind = registers.collections().collections().kind();
        return registers
                .collections()
                .collections()
                .find(office, key)
                .map(row -> row.get(kind.name))
                .orElse("");
    }

    Optional<DataRound.Days> days(long collection) {
        CollectionKind kind = registers.collections().collections().kind();
        return registers
                .collections()
                .collections()
                .find(office, collection)
                .flatMap(row -> registers.collections().lookup().days(office, row.get(kind.round)));
    }

    String school(SchoolId key) {
        return registers.portal().schools.find(office, key).map(School::name).orElse("");
    }

    String code(SchoolId key) {
        return registers
                .portal()
                .schools
                .find(office, key)
                .map(school -> school.codes().getFirst().value())
                .orElse("");
    }

    String person(PersonId key) {
        return registers.portal().people.find(office, key).map(Person::fullName).orElse("");
    }

    /** Name of the school whose key is a text. */
    public String schoolOf(String key) {
        return school(new SchoolId(Long.parseLong(key)));
    }

    /** Thai name of a nationality. */
    public String nationality(String code) {
        return registers.portal().codes.of(office, RoundsCodes.NATIONALITY).stream()
                .filter(one -> one.code().equals(code))
                .map(CodeList.Code::thai)
                .findFirst()
                .orElse(code);
    }

    Map<String, String> line(int number, SchoolLine line) {
        return Map.of(
                "no", String.valueOf(number),
                "code", line.school().codes().getFirst().value(),
                "school", line.school().name(),
                "district", line.school().district(),
                "state", STATES.getOrDefault(line.row().state().name(), ""),
                "late", line.daysLate() > 0 ? String.valueOf(line.daysLate()) : "",
                "reason", line.row().head().reason());
    }

    /** A school that owes, as whoever calls it needs it. */
    Map<String, String> call(SchoolLine line, Set<PersonId> typists) {
        SchoolSubmissionKind kind = registers.collections().submissions().kind();
        String people = registers.portal().people.inSchool(office, line.school().id()).stream()
                .filter(person -> typists.contains(person.id()))
                .map(person -> (person.fullName() + " " + person.phone()).strip())
                .sorted()
                .collect(Collectors.joining(", "));
        return Map.of(
                "school", line.school().name(),
                "phone", line.school().phone(),
                "people", people,
                "state", STATES.getOrDefault(line.row().state().name(), ""),
                "late", line.daysLate() > 0 ? String.valueOf(line.daysLate()) : "",
                "contacted",
                        line.row()
                                .get(kind.contactedOn)
                                .map(ThaiDate::shortDate)
                                .orElse(""),
                "note", line.row().get(kind.contact));
    }

    List<Map<String, String>> lines(List<LearnerStatistics.Line> lines, UnaryOperator<String> name) {
        List<Map<String, String>> rows = new ArrayList<>();
        for (LearnerStatistics.Line line : lines) {
            rows.add(Map.of(
                    "name", name.apply(line.name()),
                    "requested", String.valueOf(line.requested()),
                    "certified", String.valueOf(line.certified()),
                    "issued", String.valueOf(line.issued())));
        }
        return List.copyOf(rows);
    }
}
