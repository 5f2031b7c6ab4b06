package org.khet.processes.internal.book;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.khet.portal.api.acting.ActingCapacity;
import org.khet.portal.api.duty.DutyTexts;
import org.khet.portal.api.duty.PersonFrame;
import org.khet.portal.api.person.Person;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.structure.UnitId;

/**
 * Assignment frames: of a personal manual that of its person, of a group those of all its people, heads first. Source: core D-01
 * block b12, D-05.
 */
final class BookFrames {
    private static final String NONE = "-";
    private final BookAssembly.Office office;
    private final BookSheets sheets;
    private final BookKind kind;

    BookFrames(BookAssembly.Registers registers, BookAssembly.Office office, BookSheets sheets) {
        this.office = office;
        this.sheets = sheets;
        this.kind = registers.books().kind();
    }

    /** The frames of a book under one heading; nothing for a group without people. */
    List<BookItem> of(Caller caller, RecordRow book) {
        List<Framed> people = sheets.people(caller, book)
                .map(person -> new Framed(person, office.duties().frame(caller, person.id(), book.get(kind.asOf))))
                .sorted(Comparator.comparing(one -> one.frame().functions().isEmpty()))
                .toList();
        if (people.isEmpty()) {
            return List.of();
        }
        Map<UnitId, List<DutyTexts.DutyText>> duties = office.duties().ofUnits(caller.office(), book.get(kind.asOf));
        List<BookItem> items =
                new ArrayList<>(List.of(new BookItem.NewPage(), new BookItem.Heading(2, "กรอบภารกิจงาน")));
        people.forEach(one -> items.addAll(items(caller, book, one, duties)));
        return items;
    }

    private record Framed(Person person, PersonFrame frame) {}

    private List<BookItem> items(
            Caller caller, RecordRow book, Framed framed, Map<UnitId, List<DutyTexts.DutyText>> texts) {
        Person person = framed.person();
        PersonFrame frame = framed.frame();
        List<String> duties = new ArrayList<>();
        Set<String> orders = new LinkedHashSet<>();
        for (DutyTexts.PersonDuty duty : sheets.personal(caller, book, person.id())) {
            orders.add(duty.order());
            duties.add((duties.size() + 1) + ". " + text(duty, texts));
        }
        orders.remove("");
        List<BookItem> items = new ArrayList<>();
        items.add(new BookItem.Table(
                List.of("ชื่อ", "ประเภท", "ตำแหน่ง", "ระดับ", "ตำแหน่งเลขที่"),
                List.of(List.of(
                        person.fullName(),
                        said(frame.type()),
                        said(person.position()),
                        said(frame.rank()),
                        said(frame.number())))));
        List<String> lines = new ArrayList<>();
        frame.functions().forEach(one -> lines.add("ทำหน้าที่" + one.words() + by(one.order())));
        lines.add("มีหน้าที่และรับผิดชอบงาน ดังนี้"
                + (orders.isEmpty() ? "" : " (คำสั่ง " + String.join(", ", orders) + ")"));
        lines.addAll(duties);
        lines.add((duties.size() + 1) + ". ปฏิบัติงานอื่นตามที่ผู้บังคับบัญชามอบหมาย");
        lines.addAll(deputies(caller, frame));
        items.add(new BookItem.TextItem(String.join("\n", lines)));
        return items;
    }

    private static String text(DutyTexts.PersonDuty duty, Map<UnitId, List<DutyTexts.DutyText>> texts) {
        return texts.getOrDefault(duty.unit(), List.of()).stream()
                .filter(one -> one.letter().equals(duty.letter()))
                .map(DutyTexts.DutyText::text)
                .findFirst()
                .orElse(duty.letter());
    }

    private List<String> deputies(Caller caller, PersonFrame frame) {
        return frame.deputies().stream()
                .flatMap(one -> office.people().find(caller.office(), one.substitute()).stream()
                        .map(person -> (one.number() == 0
                                        ? "คู่ปฏิบัติหน้าที่แทนกัน "
                                        : capacity(one.capacity()) + " ลำดับที่ " + one.number() + " ")
                                + person.fullName()
                                + by(one.order())))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static String capacity(ActingCapacity capacity) {
        return switch (capacity) {
            case ACTING -> "ผู้รักษาราชการแทน";
            case ON_BEHALF -> "ผู้ปฏิบัติราชการแทน";
            case IN_POST -> "ผู้รักษาการในตำแหน่ง";
            case OWN, ON_DUTY -> "ผู้ปฏิบัติหน้าที่แทน";
        };
    }

    private static String by(String order) {
        return order.isEmpty() ? "" : " (" + (order.startsWith("คำสั่ง") ? "" : "คำสั่ง ") + order + ")";
    }

    private static String said(String words) {
        return words.isEmpty() ? NONE : words;
    }
}
