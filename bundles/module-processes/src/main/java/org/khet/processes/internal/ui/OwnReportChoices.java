package org.khet.processes.internal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.report.CountedField.Use;
import org.khet.portal.api.report.CountedRegister;
import org.khet.portal.api.time.FiscalYear;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.processes.internal.report.OwnReportKind;
import org.khet.processes.internal.report.OwnReportMeasure;
import org.khet.processes.internal.report.OwnReportQuestion;
import org.khet.processes.internal.report.OwnReportSpan;

/**
 * The choices above a report; they stand in the address, so that a report can be bookmarked and returned to. A choice that changes no
 * other one leaves the page as it is.
 */
final class OwnReportChoices {
    private static final int YEARS = 5;
    private final ViewRequest request;
    private final List<CountedRegister> registers;
    private final CountedRegister register;
    private final LocalDate today;
    private Runnable changed = () -> {};
    private OwnReportQuestion question;

    OwnReportChoices(ViewRequest request, List<CountedRegister> registers, Optional<RecordRow> saved, LocalDate today) {
        this.today = today;
        this.request = request;
        this.registers = registers;
        Optional<OwnReportQuestion> kept = saved.map(row -> ((OwnReportKind) row.kind()).question(row));
        String type = asked("type", kept.map(OwnReportQuestion::type).orElse(""));
        this.register = registers.stream()
                .filter(one -> one.type().equals(type))
                .findFirst()
                .orElse(registers.getFirst());
        this.question = read(kept);
    }

    private OwnReportQuestion read(Optional<OwnReportQuestion> kept) {
        String type = asked("type", kept.map(OwnReportQuestion::type).orElse(""));
        OwnReportMeasure measure = OwnReportMeasure.valueOf(
                one("measure", kept.map(value -> value.measure().name()).orElse("COUNT"), measures()));
        return new OwnReportQuestion(
                kept.isPresent() && type.equals(kept.get().type()) ? type : register.type(),
                one("group", kept.map(OwnReportQuestion::group).orElse(OwnReportQuestion.STATE), groups()),
                measure,
                one("measured", kept.map(OwnReportQuestion::measured).orElse(""), measured(measure)),
                OwnReportSpan.valueOf(
                        one("span", kept.map(value -> value.span().name()).orElse("NONE"), spans())),
                one("day", kept.map(OwnReportQuestion::day).orElse(OwnReportQuestion.CREATED), days()),
                Optional.of(one(
                                "year",
                                kept.flatMap(OwnReportQuestion::year)
                                        .map(year -> String.valueOf(year.buddhist()))
                                        .orElse(""),
                                years()))
                        .filter(year -> !year.isEmpty())
                        .map(year -> FiscalYear.ofBuddhist(Integer.parseInt(year))),
                filters(kept));
    }

    /** Those of the address; of a kept report, as long as the address names none. */
    private SortedMap<String, SortedSet<String>> filters(Optional<OwnReportQuestion> kept) {
        SortedMap<String, SortedSet<String>> asked = OwnReportAddress.filters(request.query());
        return asked.isEmpty() && !request.query().containsKey("type")
                ? kept.map(OwnReportQuestion::filters).orElse(asked)
                : asked;
    }

    OwnReportQuestion question() {
        return question;
    }

    /** @param told when something else is asked, once the address says so */
    Component bar(Runnable told) {
        changed = told;
        Div bar = new Div();
        bar.addClassName("k-filters");
        Map<String, String> types = new LinkedHashMap<>();
        registers.forEach(one -> types.put(one.type(), one.plural()));
        bar.add(
                select("type", types, question.type()),
                select("group", groups(), question.group()),
                select("measure", measures(), question.measure().name()));
        if (question.measure() != OwnReportMeasure.COUNT) {
            bar.add(select("measured", measured(question.measure()), question.measured()));
        }
        bar.add(
                select("span", spans(), question.span().name()),
                select("day", days(), question.day()),
                select(
                        "year",
                        years(),
                        question.year()
                                .map(year -> String.valueOf(year.buddhist()))
                                .orElse("")));
        new OwnReportFilterFields(request, register, this).all().forEach(bar::add);
        return bar;
    }

    private Select<String> select(String name, Map<String, String> values, String chosen) {
        Select<String> select = new Select<>();
        select.setId("processes-builder-" + name);
        select.setLabel(request.texts().get("processes.builder.choice." + name));
        select.setItems(values.keySet());
        select.setItemLabelGenerator(value -> values.getOrDefault(value, value));
        select.setValue(chosen);
        request.draft().skip(select);
        select.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                Map<String, List<String>> chosenNow = Map.of(name, List.of(change.getValue()));
                switch (name) {
                    case "type" -> request.open("processes/report-builder?type=" + change.getValue());
                    case "measure" -> request.open(OwnReportAddress.of(question, chosenNow));
                    default -> change(chosenNow);
                }
            }
        });
        return select;
    }

    /** Asks something else, and leaves the choices as they stand. */
    void change(Map<String, ? extends Collection<String>> other) {
        request.query(OwnReportAddress.query(question, other));
        question = read(Optional.empty());
        changed.run();
    }

    private String asked(String name, String standard) {
        return request.query().getOrDefault(name, List.of(standard)).getFirst();
    }

    private String one(String name, String standard, Map<String, String> values) {
        String asked = asked(name, standard);
        return values.containsKey(asked)
                ? asked
                : values.keySet().stream().findFirst().orElse("");
    }

    private Map<String, String> groups() {
        return named(Use.GROUP);
    }

    private Map<String, String> measured(OwnReportMeasure measure) {
        return measure.use().map(this::named).orElse(Map.of());
    }

    private Map<String, String> days() {
        return named(Use.DAY);
    }

    private Map<String, String> named(Use use) {
        Map<String, String> all = new LinkedHashMap<>();
        register.fields().stream()
                .filter(field -> field.uses().contains(use))
                .forEach(field -> all.put(field.name(), field.words()));
        return all;
    }

    private Map<String, String> measures() {
        Texts texts = request.texts();
        Map<String, String> all = new LinkedHashMap<>();
        Arrays.stream(OwnReportMeasure.values())
                .filter(one -> one == OwnReportMeasure.COUNT || !measured(one).isEmpty())
                .forEach(one -> all.put(one.name(), texts.get("processes.choice.own-report-measure." + one.name())));
        return all;
    }

    private Map<String, String> spans() {
        Map<String, String> all = new LinkedHashMap<>();
        for (OwnReportSpan span : OwnReportSpan.values()) {
            all.put(span.name(), request.texts().get("processes.choice.own-report-span." + span.name()));
        }
        return all;
    }

    private Map<String, String> years() {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("", request.texts().get("processes.builder.years"));
        int now = FiscalYear.of(today).buddhist();
        for (int year = now; year > now - YEARS; year--) {
            all.put(String.valueOf(year), String.valueOf(year));
        }
        return all;
    }
}
