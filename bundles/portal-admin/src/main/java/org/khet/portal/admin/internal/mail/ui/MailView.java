package org.khet.portal.admin.internal.mail.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Optional;
import org.khet.portal.admin.internal.screen.ui.AdminPage;
import org.khet.portal.api.admin.mail.MailStatusService;
import org.khet.portal.api.admin.mail.MailStatusService.MailStatus;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.text.NumberFormatter;
import org.khet.portal.api.text.ScreenDates;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.BadgeTone;
import org.khet.portal.api.ui.component.Facts;
import org.khet.portal.api.ui.component.InlineNotice;
import org.khet.portal.api.ui.component.Section;
import org.khet.portal.api.ui.component.SmallTable;

/** Whether e-mail is set up and works, and which mails did not get out. Source: core E-73, CORE-125. */
final class MailView extends Div {
    private final transient ViewRequest request;
    private final transient Texts texts;
    private final transient MailStatusService care;
    private final Div body = new Div();

    MailView(ViewRequest request, Texts texts, MailStatusService care) {
        this.request = request;
        this.texts = texts;
        this.care = care;
        String title = texts.get("admin.mail.title");
        AdminPage page = new AdminPage(this, texts, title).here(request, title);
        page.head().sub(texts.get("admin.mail.sub"));
        page.head()
                .actions(
                        AdminPage.button(
                                "admin-mail-settings",
                                "sliders-horizontal",
                                texts.get("admin.settings.title"),
                                () -> request.open("admin/settings")),
                        AdminPage.button(
                                "admin-mail-refresh", "refresh-cw", texts.get("admin.jobs.refresh"), this::show));
        body.addClassName("k-page");
        page.with(body);
        show();
    }

    private void show() {
        MailStatus standing = care.standing(request.caller());
        body.removeAll();
        note(standing).ifPresent(body::add);
        body.add(new Section(texts.get("admin.mail.how"), facts(standing)));
        if (!standing.server().isEmpty()) {
            body.add(new MailTestSender(request, texts, care, standing).section());
        }
        if (!standing.faults().isEmpty()) {
            body.add(new Section(texts.get("admin.mail.faults"), table(standing)).flush());
        }
    }

    private Optional<Component> note(MailStatus standing) {
        Problem wrong = standing.wrong();
        if (wrong != null) {
            return Optional.of(new InlineNotice(
                    BadgeTone.LATE, texts.get(wrong.key(), wrong.args().toArray()), ""));
        }
        if (standing.server().isEmpty()) {
            return note("admin.mail.none");
        }
        return standing.used() ? Optional.empty() : note("admin.mail.off");
    }

    private Optional<Component> note(String key) {
        return Optional.of(new InlineNotice(BadgeTone.IDLE, texts.get(key), texts.get(key + ".text")));
    }

    private Facts facts(MailStatus standing) {
        ScreenDates dates = ScreenDates.in(texts.locale());
        return new Facts()
                .fact(texts.get("admin.mail.server"), told(standing.server()))
                .fact(texts.get("admin.mail.from"), standing.from())
                .fact(texts.get("admin.mail.portal"), told(standing.portal()))
                .fact(texts.get("admin.mail.used"), texts.get(standing.used() ? "admin.mail.yes" : "admin.mail.no"))
                .fact(texts.get("admin.mail.waiting"), NumberFormatter.whole(standing.waiting()))
                .fact(
                        texts.get("admin.mail.sent"),
                        standing.sent() == null ? texts.get("admin.mail.never") : dates.listDateTime(standing.sent()));
    }

    private String told(String value) {
        return value.isEmpty() ? texts.get("admin.mail.unset") : value;
    }

    private SmallTable table(MailStatus standing) {
        ScreenDates dates = ScreenDates.in(texts.locale());
        return new SmallTable(
                texts.get("admin.mail.faults"),
                List.of(
                        texts.get("admin.mail.column.at"),
                        texts.get("admin.mail.column.name"),
                        texts.get("admin.mail.column.reason"),
                        texts.get("admin.mail.column.detail"),
                        texts.get("admin.mail.column.state")),
                standing.faults().stream()
                        .map(fault -> List.of(
                                dates.listDateTime(fault.at()),
                                fault.name(),
                                texts.get(fault.textKey(), standing.server()),
                                fault.detail(),
                                texts.get(
                                        fault.ended() ? "admin.mail.state.ended" : "admin.mail.state.waits",
                                        fault.tries())))
                        .toList());
    }
}
