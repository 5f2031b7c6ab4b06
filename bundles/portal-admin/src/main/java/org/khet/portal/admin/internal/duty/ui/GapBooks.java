package org.khet.portal.admin.internal.duty.ui;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.office.Person;
import org.khet.portal.api.office.PersonId;
import org.khet.portal.api.office.UnitId;
import org.khet.portal.api.post.PostLists;
import org.khet.portal.api.post.WithoutOrder;
import org.khet.portal.api.process.OwnedProcess;
import org.khet.portal.api.process.ProcessOwnership;
import org.khet.portal.api.process.ProcessRegister;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.settings.CodeList;
import org.khet.portal.api.settings.CodeLists;
import org.khet.portal.api.text.DateWords;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** People without an order and processes without an owner, in words. */
@Component(service = GapBooks.class)
public final class GapBooks {
    private final DutyBooks books;
    private final WithoutOrder orders;
    private final ProcessRegister processes;
    private final CodeLists codes;

    /** How duties, people and units are called, what lacks an order or an owner, and how functions are called. */
    @Activate
    public GapBooks(
            @Reference DutyBooks books,
            @Reference WithoutOrder orders,
            @Reference ProcessRegister processes,
            @Reference CodeLists codes) {
        this.books = books;
        this.orders = orders;
        this.processes = processes;
        this.codes = codes;
    }

    DutyBooks duties() {
        return books;
    }

    /** Who does something on that day without the number of an order, by name. */
    List<Gap> withoutOrder(Caller caller, Texts texts, LocalDate day) {
        List<WithoutOrder.Line> lines = orders.on(caller, day);
        OfficeId office = caller.office();
        Map<PersonId, Person> people = books.named(
                office, lines.stream().map(WithoutOrder.Line::person).toList());
        Map<String, CodeList.Code> functions = new HashMap<>();
        codes.of(office, PostLists.FUNCTIONS).forEach(code -> functions.put(code.code(), code));
        return lines.stream()
                .map(line -> {
                    Person person = people.get(line.person());
                    return new Gap(
                            person == null ? "–" : person.fullName(),
                            what(texts, office, line, functions),
                            unit(texts, office, line.unit(), day),
                            line.order(),
                            address(line));
                })
                .sorted(Comparator.comparing(Gap::name))
                .toList();
    }

    private String what(Texts texts, OfficeId office, WithoutOrder.Line line, Map<String, CodeList.Code> functions) {
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

    private static String address(WithoutOrder.Line line) {
        if (line.post() != null) {
            return "admin/posts/" + line.post().value();
        }
        return line.kind() == WithoutOrder.Kind.DUTY && line.unit() != null
                ? "admin/office/" + line.unit().value()
                : "admin/people/" + line.person().value();
    }

    /** Processes that no unit owns on that day, by name. */
    List<Gap> unowned(Caller caller, Texts texts, LocalDate day) {
        return processes.unowned(caller, day).stream()
                .map(one -> new Gap(
                        words(texts, one.template().textKey(), one.template().code()),
                        words(
                                texts,
                                one.module().value() + ".title",
                                one.module().value()),
                        next(texts, caller.office(), one),
                        "",
                        "admin/processes/" + one.template().code()))
                .sorted(Comparator.comparing(Gap::name))
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
                        DateWords.in(texts.locale()).listDate(next.from()));
    }
}
