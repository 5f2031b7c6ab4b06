package org.khet.portal.admin.internal.calendar.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import org.khet.portal.admin.internal.screen.ui.AdminForm;
import org.khet.portal.admin.internal.screen.ui.AdminPage;
import org.khet.portal.api.admin.time.SchoolYearDraft;
import org.khet.portal.api.admin.time.SchoolYearDraft.Term;
import org.khet.portal.api.admin.time.SchoolYearRegister;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.outcome.Versioned;
import org.khet.portal.api.time.SchoolTerm;
import org.khet.portal.api.time.SchoolYear;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.ThaiDatePicker;

/** A school year: its first and last day, and those of its terms (core CORE-39). */
final class SchoolYearView extends Div {
    /**
     * The fields of a term.
     *
     * @param first first day
     * @param last  last day
     */
    private record Fields(ThaiDatePicker first, ThaiDatePicker last) {
        Term value() {
            return new Term(first.getValue(), last.getValue());
        }
    }

    private static final int NEEDED_TERMS = 2;
    private final transient ViewRequest request;
    private final transient Texts texts;
    private final transient SchoolYearRegister years;
    private final transient Versioned<SchoolYear> opened;
    private final AdminForm sheet;
    private final ThaiDatePicker first;
    private final ThaiDatePicker last;
    private final transient List<Fields> terms = new ArrayList<>();

    SchoolYearView(ViewRequest request, Texts texts, SchoolYearRegister years, Versioned<SchoolYear> opened) {
        this.request = request;
        this.texts = texts;
        this.years = years;
        this.opened = opened;
        this.sheet = new AdminForm(request, texts, "school-year");
        SchoolYear year = opened.value();
        String title = texts.get("admin.school-year.title", String.valueOf(year.buddhist()));
        AdminPage page = new AdminPage(this, texts, title)
                .below(SchoolYearsView.ADDRESS, texts.get("admin.school-years.title"))
                .here(request, title);
        page.head()
                .sub(texts.get(
                        opened.number() == SchoolYearRegister.NOT_RECORDED
                                ? "admin.school-year.standard"
                                : "admin.school-year.sub"));
        first = day("firstDay", texts.get("admin.school-year.firstDay.label"), true);
        first.setValue(year.firstDay());
        last = day("lastDay", texts.get("admin.school-year.lastDay.label"), true);
        last.setValue(year.lastDay());
        sheet.section("admin.school-year.days", first, last);
        sheet.section("admin.school-year.terms", terms());
        sheet.foot("admin.school-year.save", this::save);
        page.with(sheet);
    }

    private Component[] terms() {
        SchoolYear year = opened.value();
        int most = Math.max(year.terms().size(), years.mostTerms(request.caller(), year.startingYear()));
        List<Component> all = new ArrayList<>();
        for (int number = 1; number <= most; number++) {
            boolean needed = number <= NEEDED_TERMS;
            Fields fields = new Fields(
                    day("term" + number + "First", texts.get("admin.school-year.termFirst", number), needed),
                    day("term" + number + "Last", texts.get("admin.school-year.termLast", number), needed));
            if (number <= year.terms().size()) {
                SchoolTerm term = year.terms().get(number - 1);
                fields.first().setValue(term.firstDay());
                fields.last().setValue(term.lastDay());
            }
            terms.add(fields);
            all.addAll(List.of(fields.first(), fields.last()));
        }
        return all.toArray(Component[]::new);
    }

    private ThaiDatePicker day(String name, String label, boolean needed) {
        ThaiDatePicker field = sheet.named(name, new ThaiDatePicker(label, texts.locale()));
        field.setRequiredIndicatorVisible(needed);
        return field;
    }

    private void save() {
        years.record(
                request.caller(),
                opened.number(),
                new SchoolYearDraft(
                        opened.value().startingYear(),
                        first.getValue(),
                        last.getValue(),
                        terms.stream().map(Fields::value).toList()));
        request.draft().clear();
        request.tell(texts.get(
                "admin.school-year.saved", String.valueOf(opened.value().buddhist())));
        request.open(SchoolYearsView.ADDRESS);
    }
}
