package org.khet.portal.admin.internal.year.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.khet.portal.admin.internal.screen.ui.AdminForm;
import org.khet.portal.admin.internal.screen.ui.AdminPage;
import org.khet.portal.api.admin.time.FiscalYearRegister;
import org.khet.portal.api.admin.time.FiscalYearStatus;
import org.khet.portal.api.admin.time.FiscalYearStatus.State;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.time.FiscalYear;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.Facts;
import org.khet.portal.api.ui.component.Section;
import org.khet.portal.api.ui.component.ThaiDatePicker;
import org.khet.portal.api.ui.component.Timeline;

/** A fiscal year: how it stands, its lock, and what was done to it (core CORE-42). */
final class FiscalYearView extends Div {
    private final transient ViewRequest request;
    private final transient Texts texts;
    private final transient FiscalYearRegister years;
    private final transient FiscalYearStatus status;
    private final transient FiscalYearMessages messages;
    private final transient LocalDate today;

    FiscalYearView(
            ViewRequest request, Texts texts, FiscalYearRegister years, FiscalYearStatus status, LocalDate today) {
        this.request = request;
        this.texts = texts;
        this.years = years;
        this.status = status;
        this.messages = new FiscalYearMessages(texts);
        this.today = today;
        FiscalYear year = status.year();
        String title = texts.get("admin.year.title", number());
        AdminPage page = new AdminPage(this, texts, title)
                .below(FiscalYearsView.ADDRESS, texts.get("admin.years.title"))
                .here(request, title);
        page.head().sub(messages.days(year));
        page.with(new Section(
                texts.get("admin.year.facts"),
                new Facts()
                        .fact(texts.get("admin.years.column.state"), messages.badge(status))
                        .fact(texts.get("admin.years.column.opened"), messages.opened(status))
                        .fact(texts.get("admin.years.column.locked"), messages.locked(status))));
        if (status.state() != State.LOCKED && year.compareTo(FiscalYear.of(today)) <= 0) {
            page.with(lock());
        }
        if (status.lockedFrom().isPresent()) {
            page.with(reopening());
        }
        page.with(history());
    }

    private String number() {
        return FiscalYearMessages.number(status.year());
    }

    private AdminForm lock() {
        AdminForm sheet = new AdminForm(request, texts, "year-lock");
        ThaiDatePicker from =
                sheet.named("from", new ThaiDatePicker(texts.get("admin.year-lock.from.label"), texts.locale()));
        from.setRequiredIndicatorVisible(true);
        LocalDate earliest = status.year().next().firstDay();
        from.setValue(status.lockedFrom().orElse(earliest.isBefore(today) ? today : earliest));
        request.draft().skip(from);
        return sheet.section("admin.year-lock.title", new Paragraph(texts.get("admin.year-lock.effect")), from)
                .foot("admin.year-lock.save", () -> {
                    years.lock(request.caller(), status.edition(), status.year(), from.getValue());
                    done("admin.year-lock.done");
                });
    }

    private AdminForm reopening() {
        AdminForm sheet = new AdminForm(request, texts, "year-reopen");
        TextArea reason = sheet.named("reason", new TextArea(texts.get("admin.year-reopen.reason.label")));
        reason.setHelperText(texts.get("admin.year-reopen.reason.help"));
        reason.setRequiredIndicatorVisible(true);
        reason.setManualValidation(true);
        reason.setMaxLength(FiscalYearRegister.REASON_MOST + FiscalYearRegister.REASON_MOST / 2);
        request.draft().skip(reason);
        return sheet.section("admin.year-reopen.title", new Paragraph(texts.get("admin.year-reopen.effect")), reason)
                .foot("admin.year-reopen.save", () -> {
                    years.reopen(request.caller(), status.edition(), status.year(), reason.getValue());
                    done("admin.year-reopen.done");
                });
    }

    private void done(String key) {
        request.tell(texts.get(key, number()));
        request.open(FiscalYearsView.ADDRESS);
    }

    private Section history() {
        List<FiscalYearStatus.Step> latest = new ArrayList<>(status.history());
        Collections.reverse(latest);
        String title = texts.get("admin.year.history");
        return latest.isEmpty()
                ? new Section(title, new Paragraph(texts.get("admin.year.history.none")))
                : new Section(
                        title, new Timeline(latest.stream().map(messages::event).toList()));
    }
}
