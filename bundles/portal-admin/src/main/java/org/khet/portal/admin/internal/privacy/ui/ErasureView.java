package org.khet.portal.admin.internal.privacy.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khet.portal.admin.internal.screen.ui.AdminForm;
import org.khet.portal.admin.internal.screen.ui.AdminPage;
import org.khet.portal.admin.internal.screen.ui.FormDialog;
import org.khet.portal.api.admin.personal.DataRequestId;
import org.khet.portal.api.admin.personal.Erasure;
import org.khet.portal.api.admin.personal.Erasure.LegalBasis;
import org.khet.portal.api.admin.personal.ErasureDraft;
import org.khet.portal.api.admin.personal.ErasurePreview;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.person.Person;
import org.khet.portal.api.personal.PersonalDataPlace;
import org.khet.portal.api.text.NumberFormatter;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.BadgeTone;
import org.khet.portal.api.ui.component.InlineNotice;
import org.khet.portal.api.ui.component.Links;
import org.khet.portal.api.ui.component.Section;
import org.khet.portal.api.ui.component.SmallTable;

/** Shows where data of a person stand and what becomes of them, and erases once the name is typed (core CORE-128). */
final class ErasureView extends Div {
    private static final int REASON_MAX = 500;
    private static final int NAME_MAX = 240;
    private static final int KEY_MAX = 18;
    private final transient ViewRequest request;
    private final transient Texts texts;
    private final transient ErasureList list;
    private final transient ErasurePreview preview;
    private final AdminForm sheet;
    private final ComboBox<LegalBasis> ground = new ComboBox<>();
    private final TextArea reason = new TextArea();

    /** @param asked key of the request that brought here, empty for none */
    ErasureView(ViewRequest request, ErasureList list, ErasurePreview preview, String asked) {
        this.request = request;
        this.texts = list.texts();
        this.list = list;
        this.preview = preview;
        this.sheet = new AdminForm(request, texts, "erasure");
        Erasure before = preview.before();
        boolean done = preview.isDone();
        Person person = preview.person();
        String title = done ? list.pseudonym(person.id()) : texts.get("admin.erasure.title", person.fullName());
        AdminPage page = new AdminPage(this, texts, title)
                .below("admin/erasures", texts.get("admin.erasures.title"))
                .here(request, title);
        List<PersonalDataPlace> places = done && before != null ? before.places() : preview.places();
        page.with(notes(done));
        page.with(section(places));
        if (!done && !preview.isBlocked()) {
            page.with(form(asked));
        }
    }

    private Component[] notes(boolean done) {
        if (done) {
            return new Component[] {note(BadgeTone.DONE, "admin.erasure.done")};
        }
        if (!preview.silent().isEmpty()) {
            String names = preview.silent().stream()
                    .map(module -> module.value())
                    .map(id -> texts.has(id + ".title") ? texts.get(id + ".title") : id)
                    .collect(Collectors.joining(", "));
            return new Component[] {
                new InlineNotice(
                        BadgeTone.NEAR,
                        texts.get("admin.erasure.silent.title", names),
                        texts.get("admin.erasure.silent.text"))
            };
        }
        return preview.isBlocked() ? new Component[] {note(BadgeTone.NEAR, "admin.erasure.blocked")} : new Component[0];
    }

    private InlineNotice note(BadgeTone state, String keys) {
        return new InlineNotice(state, texts.get(keys + ".title"), texts.get(keys + ".text"));
    }

    private Section section(List<PersonalDataPlace> places) {
        SmallTable table = new SmallTable(
                texts.get("admin.erasure.place"),
                List.of(
                        texts.get("admin.erasure.place"),
                        texts.get("admin.erasure.count"),
                        texts.get("admin.erasure.deed"),
                        texts.get("admin.erasure.until")),
                places.stream().map(this::cells).toList());
        if (places.stream().anyMatch(place -> !place.link().isEmpty())) {
            table.last(
                    texts.get("admin.erasure.look"),
                    places.stream().map(this::link).toList());
        }
        table.setId("admin-erasure-places");
        return new Section(texts.get("admin.erasure.place"), table.stacking())
                .hint(list.sum(places))
                .flush();
    }

    private List<String> cells(PersonalDataPlace place) {
        return List.of(
                texts.get(place.what(), place.count()),
                NumberFormatter.whole(place.count()),
                texts.get("admin.erasure.deed." + place.deed()),
                place.reason().isEmpty() ? "" : texts.get(place.reason(), String.valueOf(place.limit())));
    }

    private Component link(PersonalDataPlace place) {
        return place.link().isEmpty() ? new Span("–") : Links.to(place.link(), texts.get("admin.erasure.open"));
    }

    private AdminForm form(String asked) {
        ground.setLabel(texts.get("admin.erasure.ground.label"));
        ground.setItems(LegalBasis.values());
        ground.setItemLabelGenerator(list::ground);
        ground.setRequiredIndicatorVisible(true);
        reason.setLabel(texts.get("admin.erasure.reason.label"));
        reason.setHelperText(texts.get("admin.erasure.reason.help"));
        reason.setManualValidation(true);
        reason.setRequiredIndicatorVisible(true);
        reason.setMaxLength(REASON_MAX + REASON_MAX / 2);
        sheet.section(
                "admin.erasure.section",
                sheet.named("ground", ground),
                sheet.named("reason", reason),
                sheet.line("request", false, KEY_MAX));
        sheet.value("request", asked);
        return sheet.foot("admin.erasure.save", () -> {
            if (ground.isEmpty() || reason.isEmpty()) {
                throw Rejected.of(ground.isEmpty() ? "ground" : "reason", "core.error.needed");
            }
            confirm();
        });
    }

    /** What is typed on the page, and the name that confirms it. */
    ErasureDraft typed(String name) {
        return new ErasureDraft(ground.getValue(), reason.getValue(), key(sheet.value("request")), name);
    }

    private static @Nullable DataRequestId key(String typed) {
        if (typed.isEmpty()) {
            return null;
        }
        if (!typed.matches("[1-9]\\d{0,17}")) {
            throw Rejected.of("request", "core.erasure.error.request");
        }
        return new DataRequestId(Long.parseLong(typed));
    }

    private void confirm() {
        key(sheet.value("request"));
        AdminForm asking = new AdminForm(request, texts, "erasure-confirm");
        var name = asking.line("typed", true, NAME_MAX);
        name.setAutocomplete(Autocomplete.OFF);
        FormDialog[] box = new FormDialog[1];
        asking.section("admin.erasure-confirm.section", new Paragraph(texts.get("admin.erasure-confirm.text")), name)
                .foot("admin.erasure-confirm.save", () -> press(name.getValue(), box[0]))
                .withoutDraft();
        box[0] = FormDialog.open(
                texts, texts.get("admin.erasure-confirm.title", preview.person().fullName()), asking);
    }

    /** What is wrong with the name is shown beside it, all else beside its field on the page. */
    private void press(String name, FormDialog box) {
        try {
            erase(typed(name));
        } catch (Rejected refused) {
            if (refused.problems().stream().map(Problem::field).anyMatch("typed"::equals)) {
                throw refused;
            }
            sheet.submit(() -> {
                throw refused;
            });
        }
        box.close();
    }

    void erase(ErasureDraft draft) {
        list.erasures().erase(request.caller(), preview.person().id(), draft);
        request.draft().clear();
        request.tell(
                texts.get("admin.erasure.saved", list.pseudonym(preview.person().id())));
        request.open("admin/erasures");
    }
}
