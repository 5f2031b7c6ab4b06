package org.khet.documents.internal.order;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.khet.documents.internal.chain.ActingMessages;
import org.khet.documents.internal.template.PrintServices;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.person.People;
import org.khet.portal.api.person.Person;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.post.StandardFunctions;
import org.khet.portal.api.record.RecordLine;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.settings.CodeList;
import org.khet.portal.api.settings.CodeLists;
import org.khet.portal.api.structure.Unit;
import org.khet.portal.api.structure.Units;

/**
 * The people of an assignment order for its paper: a heading for each unit in the order of the office, in it each person with
 * post, paragraph, duties to four levels below the person's number, and deputies. Source: core D-06, CORE-22.
 */
public final class AssignmentModel {
    private final FrameKind kind;
    private final Units units;
    private final People people;
    private final CodeLists codes;

    /** Over units, people and the words of functions. */
    public AssignmentModel(FrameKind kind, PrintServices portal) {
        this.kind = kind;
        this.units = portal.units();
        this.people = portal.people();
        this.codes = portal.codes();
    }

    /** The units with their people, by the fields {@code groups} of a template; people are numbered through. */
    public List<Map<String, Object>> groups(OfficeId office, List<RecordRow> frames) {
        List<Map<String, Object>> groups = new ArrayList<>();
        int no = 0;
        for (Unit unit : units.of(office)) {
            List<Map<String, Object>> persons = new ArrayList<>();
            for (RecordRow frame : frames) {
                if (frame.get(kind.unit).equals(unit.id())) {
                    no++;
                    persons.add(person(office, frame, no));
                }
            }
            if (!persons.isEmpty()) {
                groups.add(Map.of("groupName", unit.name(), "persons", persons));
            }
        }
        return groups;
    }

    private Map<String, Object> person(OfficeId office, RecordRow frame, int no) {
        return Map.of(
                "no",
                String.valueOf(no),
                "name",
                name(office, frame.get(kind.person)),
                "post",
                frame.get(kind.post),
                "postNo",
                frame.get(kind.postNo).replace(' ', '\u00a0'), // a number is not broken
                "functions",
                functions(office, frame),
                "paragraph",
                frame.get(kind.paragraph),
                "others",
                frame.get(kind.others),
                "duties",
                kind.ordered(frame).stream().map(line -> duty(line, no)).toList(),
                "deputies",
                deputies(office, frame));
    }

    /** The functions of a frame in one line; empty without. */
    public String functions(OfficeId office, RecordRow frame) {
        return String.join(", ", functionWords(office, frame));
    }

    /** The functions of a frame, each with its unit where it has one of its own. */
    public List<String> functionWords(OfficeId office, RecordRow frame) {
        List<CodeList.Code> all = codes.of(office, StandardFunctions.LIST);
        return frame.lines(kind.functions).stream()
                .map(line -> (word(all, line.get(kind.function)) + " "
                                + line.get(kind.place)
                                        .flatMap(unit -> units.find(office, unit))
                                        .map(Unit::name)
                                        .orElse(""))
                        .strip())
                .toList();
    }

    private static String word(List<CodeList.Code> all, String code) {
        return all.stream()
                .filter(one -> one.code().equals(code))
                .map(CodeList.Code::thai)
                .findFirst()
                .orElse(code);
    }

    private Map<String, String> duty(RecordLine line, int no) {
        String path = line.get(kind.path);
        return Map.of(
                "level", "d" + path.split("\\.", -1).length, "path", no + "." + path, "text", line.get(kind.duty));
    }

    /** Those of the list in their order, then the pair. */
    private List<Map<String, String>> deputies(OfficeId office, RecordRow frame) {
        List<Map<String, String>> all = new ArrayList<>();
        String listed = frame.lines(kind.deputies).stream()
                .filter(line -> line.get(kind.deputyNo).isPresent())
                .map(line -> "(" + line.get(kind.deputyNo).orElseThrow() + ") " + name(office, line.get(kind.deputy))
                        + limits(office, line))
                .collect(Collectors.joining(" "));
        if (!listed.isEmpty()) {
            all.add(Map.of(
                    "words",
                    "ในกรณีที่ไม่อยู่หรืออยู่แต่ไม่อาจปฏิบัติราชการได้ ให้ผู้มีรายชื่อต่อไปนี้" + phrase(frame)
                            + "ตามลำดับ " + listed));
        }
        frame.lines(kind.deputies).stream()
                .filter(line -> line.get(kind.deputyNo).isEmpty())
                .forEach(line -> all.add(Map.of(
                        "words",
                        "เป็นคู่ปฏิบัติหน้าที่แทนกันกับ " + name(office, line.get(kind.deputy))
                                + limits(office, line))));
        return all;
    }

    /** For whom each deputy of a frame acts, in which place of the list, up to which sum and on which papers. */
    Map<PersonId, String> deputyWords(OfficeId office, RecordRow frame) {
        Map<PersonId, String> words = new LinkedHashMap<>();
        String whom = name(office, frame.get(kind.person));
        for (RecordLine line : frame.lines(kind.deputies)) {
            words.put(
                    line.get(kind.deputy),
                    ActingMessages.phrase(line.get(kind.capacity)) + " " + whom
                            + line.get(kind.deputyNo)
                                    .map(no -> " ลำดับที่ " + no)
                                    .orElse("") + limits(office, line));
        }
        return words;
    }

    /** The unit of a frame behind the words of a duty; empty when it is not known. */
    String unit(OfficeId office, RecordRow frame) {
        return units.find(office, frame.get(kind.unit))
                .map(unit -> " · " + unit.shortName())
                .orElse("");
    }

    /** Up to which sum and on which papers a deputy acts, as the order says it; empty for everything. Source: core E-27. */
    public String limits(OfficeId office, RecordLine line) {
        List<CodeList.Code> all = codes.of(office, OrderCodes.DEPUTY_PAPERS);
        String papers = line.get(kind.papers).orElse(Set.of()).stream()
                .sorted()
                .map(code -> word(all, code))
                .collect(Collectors.joining(", "));
        return (papers.isEmpty() ? "" : " เฉพาะ" + papers)
                + line.get(kind.most)
                        .map(sum -> " วงเงินไม่เกิน " + String.format(Locale.ROOT, "%,.2f", sum) + " บาท")
                        .orElse("");
    }

    private String phrase(RecordRow frame) {
        return frame.lines(kind.deputies).stream()
                .filter(line -> line.get(kind.deputyNo).isPresent())
                .findFirst()
                .map(line -> ActingMessages.phrase(line.get(kind.capacity)))
                .orElse("");
    }

    private String name(OfficeId office, PersonId person) {
        Optional<Person> found = people.find(office, person);
        return found.map(Person::fullName).orElse("");
    }
}
