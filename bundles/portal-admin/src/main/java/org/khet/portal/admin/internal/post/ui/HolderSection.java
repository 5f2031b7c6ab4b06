package org.khet.portal.admin.internal.post.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.khet.portal.admin.internal.screen.ui.AdminForm;
import org.khet.portal.admin.internal.screen.ui.AdminPage;
import org.khet.portal.admin.internal.screen.ui.EditedSection;
import org.khet.portal.api.admin.post.PostRegister;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.person.People;
import org.khet.portal.api.person.Person;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.post.PostHolding;
import org.khet.portal.api.post.PostId;
import org.khet.portal.api.text.ScreenDates;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.SmallTable;
import org.khet.portal.api.ui.component.ThaiDatePicker;

/** Who held and holds a post; puts one in and out by day (core CORE-12). */
final class HolderSection extends Div {
    private static final int SHOWN = 20;
    private static final int MOST_ORDER = 120;
    private final transient ViewRequest request;
    private final transient Texts texts;
    private final transient PostRegister posts;
    private final transient PostChoices places;
    private final transient PostId post;
    private transient Runnable changed = () -> {};

    HolderSection(ViewRequest request, Texts texts, PostRegister posts, PostChoices places, PostId post) {
        this.request = request;
        this.texts = texts;
        this.posts = posts;
        this.places = places;
        this.post = post;
        getStyle().set("display", "contents"); // its parts stand in the page's own column
        refresh();
    }

    /** Calls this after somebody was put in or out. */
    HolderSection telling(Runnable listener) {
        changed = listener;
        return this;
    }

    private void refresh() {
        removeAll();
        List<PostHolding> holdings = posts.holders(request.caller(), post);
        boolean changes = request.caller().may(People.EDIT);
        EditedSection section = new EditedSection(texts, "admin-holders", texts.get("admin.post.holders.title"));
        if (holdings.stream().noneMatch(one -> one.isOn(places.today()))) {
            section.reading().hint(texts.get("admin.post.holders.vacant"));
        }
        if (!holdings.isEmpty()) {
            SmallTable table = table(holdings);
            if (changes) {
                table.last(texts.get("admin.absences.column.actions"), ends(holdings, section));
            }
            section.reading().content(table.stacking()).flush();
        }
        add(changes ? section.extend(texts.get("admin.post.holder.in"), this::putIn) : section);
    }

    /** The latest holding is the one that is ended, or whose last day is set right. */
    private List<Component> ends(List<PostHolding> holdings, EditedSection section) {
        Button button = AdminPage.button(
                "admin-holder-out", "x", texts.get("admin.post.holder.out"), () -> section.open(this::putOut));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return holdings.stream()
                .limit(SHOWN)
                .map(one -> one.equals(holdings.getFirst()) ? button : (Component) new Div())
                .toList();
    }

    private SmallTable table(List<PostHolding> holdings) {
        Map<PersonId, Person> people =
                places.all(holdings.stream().map(PostHolding::person).toList());
        ScreenDates dates = ScreenDates.in(texts.locale());
        return new SmallTable(
                texts.get("admin.post.holders.title"),
                List.of(
                        texts.get("admin.post.person.label"),
                        texts.get("admin.post.from.label"),
                        texts.get("admin.post.lastDay.label"),
                        texts.get("admin.holder.order.label")),
                holdings.stream()
                        .limit(SHOWN)
                        .map(one -> row(one, people.get(one.person()), dates))
                        .toList());
    }

    private static List<String> row(
            PostHolding one, @org.jspecify.annotations.Nullable Person person, ScreenDates dates) {
        LocalDate until = one.until();
        return List.of(
                person == null ? "–" : person.fullName(),
                dates.listDate(one.from()),
                until == null ? "–" : dates.listDate(until),
                one.order().isEmpty() ? "–" : one.order());
    }

    private AdminForm putIn() {
        AdminForm sheet = new AdminForm(request, texts, "holder");
        ComboBox<Person> person = sheet.named("person", new ComboBox<>(texts.get("admin.post.person.label")));
        person.setItemLabelGenerator(Person::fullName);
        person.setRequiredIndicatorVisible(true);
        person.setItems(query -> places.named(query.getFilter().orElse(""))
                .skip(query.getOffset())
                .limit(query.getLimit()));
        ThaiDatePicker from =
                sheet.named("from", new ThaiDatePicker(texts.get("admin.post.from.label"), texts.locale()));
        from.setValue(places.today());
        TextField order = sheet.line("order", false, MOST_ORDER);
        request.draft().skip(person);
        request.draft().skip(from);
        request.draft().skip(order);
        return sheet.section("admin.post.holder.in", person, from, order).foot("admin.post.holder.in.save", () -> {
            Person chosen = person.getValue();
            if (chosen == null) {
                throw Rejected.of("person", "core.error.needed");
            }
            posts.putIn(request.caller(), post, chosen.id(), day(from, "from"), sheet.value("order"));
            request.tell(texts.get("admin.post.holder.in.saved", chosen.fullName()));
            refresh();
            changed.run();
        });
    }

    private AdminForm putOut() {
        AdminForm sheet = new AdminForm(request, texts, "holder-out");
        ThaiDatePicker last =
                sheet.named("lastDay", new ThaiDatePicker(texts.get("admin.post.lastDay.label"), texts.locale()));
        last.setHelperText(texts.get("admin.post.lastDay.help"));
        last.setValue(places.today());
        request.draft().skip(last);
        return sheet.section("admin.post.holder.out", last).foot("admin.post.holder.out.save", () -> {
            posts.putOut(request.caller(), post, day(last, "lastDay"));
            request.tell(texts.get("admin.post.holder.out.saved"));
            refresh();
            changed.run();
        });
    }

    private static LocalDate day(ThaiDatePicker field, String name) {
        LocalDate day = field.getValue();
        if (day == null) {
            throw Rejected.of(name, "core.error.needed");
        }
        return day;
    }
}
