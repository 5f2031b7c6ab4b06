package org.khet.portal.admin.internal.round.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khet.portal.admin.internal.screen.ui.AdminForm;
import org.khet.portal.admin.internal.screen.ui.AdminPage;
import org.khet.portal.admin.internal.screen.ui.FormDialog;
import org.khet.portal.api.admin.round.DataRoundRegister;
import org.khet.portal.api.admin.round.DataRoundRegister.Change;
import org.khet.portal.api.admin.round.DataRoundRegister.Opened;
import org.khet.portal.api.admin.round.RoundDraft;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.round.DataSystem;
import org.khet.portal.api.round.RoundYears;
import org.khet.portal.api.text.ScreenDates;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.BadgeTone;
import org.khet.portal.api.ui.component.InlineNotice;
import org.khet.portal.api.ui.component.ThaiDatePicker;

/** A round of one year: its name and its days, why they are other ones than usual, and the way back (core CORE-41). */
final class RoundView extends Div {
    private final transient ViewRequest request;
    private final transient Texts texts;
    private final transient DataRoundRegister register;
    private final transient RoundDraft draft;
    private final transient Optional<Opened> opened;
    private final AdminForm sheet;
    private final ThaiDatePicker opensOn;
    private final ThaiDatePicker asOf;
    private final ThaiDatePicker closesOn;
    private final TextArea reason;

    /** @param opened what stands; empty for a new round */
    RoundView(ViewRequest request, Texts texts, DataRoundRegister register, RoundDraft draft, Optional<Opened> opened) {
        this.request = request;
        this.texts = texts;
        this.register = register;
        this.draft = draft;
        this.opened = opened;
        this.sheet = new AdminForm(request, texts, "round");
        String title = title();
        AdminPage page = new AdminPage(this, texts, title)
                .below(RoundsView.ADDRESS, texts.get("admin.rounds.title"))
                .here(request, title);
        page.head().sub(texts.get(opened.isPresent() ? "admin.round.sub" : "admin.round.new"));
        opened.flatMap(Opened::change).filter(change -> isOwn()).ifPresent(change -> page.with(changed(change)));
        TextField thai = sheet.line("thai", true, RoundDraft.NAME_MOST);
        thai.setValue(draft.thai());
        TextField english = sheet.line("english", false, RoundDraft.NAME_MOST);
        english.setValue(draft.english());
        opensOn = day("opensOn", draft.opensOn());
        asOf = day("asOf", draft.asOf());
        closesOn = day("closesOn", draft.closesOn());
        reason = reason(sheet);
        sheet.section("admin.round.name", thai, english);
        sheet.section("admin.round.days", opensOn, asOf, closesOn);
        if (opened.isPresent()) {
            sheet.section("admin.round.why", reason);
        }
        if (isOwn()) {
            sheet.foot(
                    "admin.round.save",
                    this::save,
                    AdminPage.button(
                            "admin-round-withdraw", "undo-2", texts.get("admin.round.withdraw"), this::withdraw));
        } else {
            sheet.foot("admin.round.save", this::save);
        }
        page.with(sheet);
    }

    private boolean isOwn() {
        return opened.filter(one -> one.round().own()).isPresent();
    }

    private String title() {
        DataSystem system = register.systems(request.caller()).stream()
                .filter(one -> one.code().equals(draft.key().system()))
                .findFirst()
                .orElseThrow();
        RoundMessages messages = new RoundMessages(texts);
        String year = messages.year(system, RoundYears.buddhist(draft.key().year()));
        return texts.get("admin.round.title", system.code(), draft.key().number(), year);
    }

    private InlineNotice changed(Change change) {
        String when = ScreenDates.in(texts.locale()).listDateTime(change.at());
        return new InlineNotice(
                BadgeTone.IDLE, texts.get("admin.round.changed", texts.author(change.by()), when), change.reason());
    }

    private ThaiDatePicker day(String name, @Nullable LocalDate value) {
        ThaiDatePicker field =
                sheet.named(name, new ThaiDatePicker(texts.get("admin.round." + name + ".label"), texts.locale()));
        field.setRequiredIndicatorVisible(true);
        field.setValue(value);
        return field;
    }

    private TextArea reason(AdminForm form) {
        TextArea field = form.named("reason", new TextArea(texts.get("admin.round.reason.label")));
        field.setHelperText(texts.get("admin.round.reason.help"));
        field.setManualValidation(true);
        field.setMaxLength(RoundDraft.REASON_MOST + RoundDraft.REASON_MOST / 2);
        return field;
    }

    private void save() {
        register.record(
                request.caller(),
                opened.map(Opened::number).orElse(DataRoundRegister.NOT_RECORDED),
                new RoundDraft(
                        draft.key(),
                        sheet.value("thai"),
                        sheet.value("english"),
                        opensOn.getValue(),
                        asOf.getValue(),
                        closesOn.getValue(),
                        reason.getValue()));
        request.draft().clear();
        request.tell(texts.get("admin.round.saved", title()));
        request.open(RoundsView.ADDRESS);
    }

    private void withdraw() {
        AdminForm form = new AdminForm(request, texts, "round-withdraw");
        TextArea why = reason(form);
        request.draft().skip(why);
        form.section("admin.round.withdraw", new Paragraph(texts.get("admin.round.withdraw.effect")), why);
        FormDialog box = FormDialog.open(texts, texts.get("admin.round.withdraw"), form);
        form.foot("admin.round.withdraw", () -> {
            register.withdraw(
                    request.caller(),
                    opened.map(Opened::number).orElse(DataRoundRegister.NOT_RECORDED),
                    draft.key(),
                    why.getValue());
            box.close();
            request.draft().clear();
            request.tell(texts.get("admin.round.withdrawn", title()));
            request.open(RoundsView.ADDRESS);
        });
    }
}
