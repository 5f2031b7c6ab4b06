package org.khet.portal.shell.internal.signin;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import org.khet.portal.api.admin.security.SecondFactor;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.shell.internal.fault.Toast;
import org.khet.portal.shell.internal.session.UserSession;
import org.khet.portal.shell.internal.setup.ShellContext;
import org.khet.portal.shell.internal.text.ShellMessages;

/** Setting a second factor up: picture for the app, the secret to type, then a code as proof. DESIGN picture 15. */
final class FactorSetup extends Div {
    private final transient ShellContext shell;
    private final transient UserSession presence;
    private final transient Texts texts;
    private final TextField code;
    private final TextField current;

    FactorSetup(ShellContext shell, UI ui, UserSession presence, boolean replaces, SecondFactor.Enrolment enrolment) {
        this.shell = shell;
        this.presence = presence;
        this.texts = ShellMessages.in(ui.getLocale());
        this.code = CodeFields.code("shell-factor-code", texts.get("shell.factor.code"));
        this.current = CodeFields.code("shell-factor-current", texts.get("shell.factor.current"));
        current.setHelperText(texts.get("shell.code.help"));
        current.setVisible(replaces);
        code.getElement().setAttribute("inputmode", "numeric");
        addClassName("k-factor");
        getStyle().set("display", "grid").set("gap", "14px");
        Span secret = new Span(enrolment.secret());
        secret.setId("shell-factor-secret");
        secret.addClassName("k-secret");
        secret.getStyle().set("font-family", "monospace").set("overflow-wrap", "anywhere");
        Anchor open = new Anchor();
        open.setText(texts.get("shell.factor.open"));
        // set as an attribute: Flow takes no addresses of this kind, and would write the secret into the log
        open.getElement().setAttribute("href", enrolment.uri());
        open.setId("shell-factor-open");
        open.setRouterIgnore(true);
        OrderedList steps = new OrderedList(
                new ListItem(new Span(texts.get("shell.factor.step.app"))),
                new ListItem(
                        new Span(texts.get("shell.factor.step.scan")),
                        new QrCodeImage(enrolment, texts.get("shell.factor.picture")),
                        new Paragraph(open),
                        new Paragraph(new Span(texts.get("shell.factor.secret") + " "), secret)),
                new ListItem(new Span(texts.get("shell.factor.step.code"))));
        steps.addClassName("k-how");
        add(steps, current, code);
    }

    /** The button that sets it up. */
    Button button(UI ui, Consumer<SecondFactor.Done> done) {
        Button button = new Button(texts.get("shell.factor.confirm"));
        button.addThemeVariants(ButtonVariant.PRIMARY);
        button.setId("shell-factor-confirm");
        button.addClickShortcut(Key.ENTER);
        button.setDisableOnClick(true);
        button.addClickListener(click -> {
            try {
                confirm(ui, done);
            } finally {
                button.setEnabled(true);
            }
        });
        return button;
    }

    private void confirm(UI ui, Consumer<SecondFactor.Done> done) {
        CodeFields.mark(code, "");
        CodeFields.mark(current, "");
        try {
            done.accept(shell.entrance().factor().confirm(presence.account(), code.getValue(), current.getValue()));
        } catch (Rejected refused) {
            for (Problem problem : refused.problems()) {
                TextField field = problem.field().equals("current") ? current : code;
                field.setVisible(true); // also when it was set up in another browser since this page was opened
                CodeFields.mark(field, shell.faults().sentence(problem, ui.getLocale()));
                field.focus();
            }
        } catch (RuntimeException e) {
            Toast.warn(shell.faults().tell(e, "second factor", ui.getLocale()), ui.getLocale());
        }
    }
}
