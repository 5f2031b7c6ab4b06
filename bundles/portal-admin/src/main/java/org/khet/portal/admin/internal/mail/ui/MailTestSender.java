package org.khet.portal.admin.internal.mail.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import org.khet.portal.admin.internal.screen.ui.AdminPage;
import org.khet.portal.api.admin.mail.MailStatusService;
import org.khet.portal.api.admin.mail.MailStatusService.MailStatus;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.BadgeTone;
import org.khet.portal.api.ui.component.InlineNotice;
import org.khet.portal.api.ui.component.Section;

/**
 * Sends a mail to who opened the page. Beside the page: a server that does not answer takes its time, in which the person goes
 * on in all tabs. The button waits for the answer; what went wrong is said at the field.
 */
final class MailTestSender {
    private final ViewRequest request;
    private final Texts texts;
    private final MailStatusService care;
    private final TextField to = new TextField();
    private final Div note = new Div();
    private final Button send;

    MailTestSender(ViewRequest request, Texts texts, MailStatusService care, MailStatus standing) {
        this.request = request;
        this.texts = texts;
        this.care = care;
        this.send = AdminPage.primary("admin-mail-send", "send", texts.get("admin.mail.test.send"), this::begin);
        to.setId("admin-mail-to");
        to.setLabel(texts.get("admin.mail.test.to"));
        to.setValue(standing.own().isEmpty() ? texts.get("admin.mail.unset") : standing.own());
        to.setReadOnly(true);
        to.setManualValidation(true);
        to.setWidth("min(100%, 32em)");
        request.draft().skip(to);
        note.setId("admin-mail-note");
    }

    Section section() {
        return new Section(texts.get("admin.mail.test"), to, note)
                .hint(texts.get("admin.mail.test.hint"))
                .foot(send);
    }

    private void begin() {
        send.setEnabled(false);
        to.setInvalid(false);
        say(BadgeTone.RUN, texts.get("admin.mail.test.begun"));
        Caller caller = request.caller();
        Thread.ofVirtual().name("khet-page-mail").start(() -> send(caller));
    }

    private void send(Caller caller) {
        try {
            String address = care.test(caller);
            request.later(() -> end(() -> say(BadgeTone.DONE, texts.get("admin.mail.test.sent", address))));
        } catch (Rejected refused) {
            request.later(() -> end(() -> refuse(refused.problems().getFirst())));
        } catch (RuntimeException fault) {
            request.later(() -> end(() -> request.attempt(() -> {
                throw fault;
            })));
        }
    }

    private void refuse(Problem problem) {
        to.setErrorMessage(texts.get(problem.key(), problem.args().toArray()));
        to.setInvalid(true);
    }

    private void end(Runnable tell) {
        note.removeAll();
        send.setEnabled(true);
        tell.run();
    }

    private void say(BadgeTone state, String words) {
        note.removeAll();
        note.add(new InlineNotice(state, words, ""));
    }
}
