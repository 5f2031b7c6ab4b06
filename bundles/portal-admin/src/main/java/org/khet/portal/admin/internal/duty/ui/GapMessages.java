package org.khet.portal.admin.internal.duty.ui;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.admin.post.MissingOrders;
import org.khet.portal.api.admin.post.PostLists;
import org.khet.portal.api.admin.process.OwnedProcess;
import org.khet.portal.api.admin.process.ProcessOwnership;
import org.khet.portal.api.admin.process.ProcessRegister;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.person.Person;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.process.OwnProcesses;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.settings.CodeList;
import org.khet.portal.api.settings.CodeLists;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.api.text.ScreenDates;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** People without an order and processes without an owner, in words. */
@Component(service = GapMessages.class)
public final class GapMessages {
    private final DutyServices books;
    private final MissingOrders orders;
    private final ProcessRegister processes;
    private final CodeLists codes;
    private final List<OwnProcesses> own = new CopyOnWriteArrayList<>();

    /** How duties, people and units are called, what lacks an order or an owner, and how functions are called. */
    @Activate
    public GapMessages(
            @Reference DutyServices books,
            @Reference MissingOrders orders,
            @Reference ProcessRegister processes,
            @Reference CodeLists codes) {
        this.books = books;
        this.orders = orders;
        this.processes = processes;
        this.codes = codes;
    }

    /** A module came that keeps processes of offices. */
    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC, unbind = "go")
    public void come(OwnProcesses keeper) {
        own.add(keeper);
    }

    /** And went. */
    public void go(OwnProcesses keeper) {
        own.remove(keeper);
    }

    DutyServices duties() {
        return books;
    }

    /** Who does something on that day without the number of an order, by name. */
    List<GapLine> withoutOrder(Caller caller, Texts texts, LocalDate day) {
        List<MissingOrders.Line> lines = orders.on(caller, day);
        OfficeId office = caller.office();
        Map<PersonId, Person> people = books.named(
                office, lines.stream().map(MissingOrders.Line::person).toList());
        Map<String, CodeList.Code> functions = new HashMap<>();
        codes.of(office, PostLists.FUNCTIONS).forEach(code -> functions.put(code.code(), code));
        return lines.stream()
                .map(line -> {
                    Person person = people.get(line.person());
                    return new GapLine(
                            person == null ? "–" : person.fullName(),
                            what(texts, office, line, functions),
                            unit(texts, office, line.unit(), day),
                            line.order(),
                            address(line));
                })
                .sorted(Comparator.comparing(GapLine::name))
                .toList();
    }

    private String what(Texts texts, OfficeId office, MissingOrders.Line line, Map<String, CodeList.Code> functions) {
        UnitId unit = line.unit();
        return switch (line.kind()) {
            case DUTY -> unit == null ? line.what() : books.words(office, unit, line.what());
            case FUNCTION -> {
                CodeList.Code code = functions.get(line.what());
                yield code == null ? line.what() : texts.choose(code.thai(), code.english());
            }
            case ACTING -> texts.get("admin.acting.capacity." + line.what());
        };
    }

    private String unit(Texts texts, OfficeId office, @Nullable UnitId unit, LocalDate day) {
        return unit == null ? texts.get("admin.gaps.office") : books.unit(texts, office, unit, day);
    }

    private static String address(MissingOrders.Line line) {
        if (line.post() != null) {
            return "admin/posts/" + line.post().value();
        }
        return line.kind() == MissingOrders.Kind.DUTY && line.unit() != null
                ? "admin/office/" + line.unit().value()
                : "admin/people/" + line.person().value();
    }

    /** Processes that no unit owns on that day, by name; the office's own ones that no unit owns now. */
    List<GapLine> unowned(Caller caller, Texts texts, LocalDate day) {
        Stream<GapLine> shipped = processes.unowned(caller, day).stream()
                .map(one -> new GapLine(
                        words(texts, one.template().textKey(), one.template().code()),
                        words(
                                texts,
                                one.module().value() + ".title",
                                one.module().value()),
                        next(texts, caller.office(), one),
                        "",
                        "admin/processes/" + one.template().code()));
        Stream<GapLine> others = own.stream()
                .flatMap(keeper -> keeper.unowned(caller.office()).stream())
                .map(one ->
                        new GapLine(one.code() + " " + one.name(), texts.get("admin.gaps.own"), "", "", one.address()));
        return Stream.concat(shipped, others)
                .sorted(Comparator.comparing(GapLine::name))
                .toList();
    }

    private static String words(Texts texts, String key, String otherwise) {
        return texts.has(key) ? texts.get(key) : otherwise;
    }

    private String next(Texts texts, OfficeId office, OwnedProcess process) {
        ProcessOwnership next = process.next();
        return next == null
                ? ""
                : texts.get(
                        "admin.processes.next",
                        books.unit(texts, office, next.unit(), next.from()),
                        ScreenDates.in(texts.locale()).listDate(next.from()));
    }
}
