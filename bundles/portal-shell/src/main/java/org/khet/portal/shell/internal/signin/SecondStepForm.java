package org.khet.portal.shell.internal.signin;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Locale;
import org.khet.portal.api.admin.security.SignInResult;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.ui.component.BadgeTone;
import org.khet.portal.api.ui.component.InlineNotice;
import org.khet.portal.shell.internal.fault.FaultMessage;
import org.khet.portal.shell.internal.session.ClientAddress;
import org.khet.portal.shell.internal.setup.ShellContext;
import org.khet.portal.shell.internal.text.ShellMessages;

/** The second step of a sign-in: a code of the app, or a recovery code, in one field. DESIGN picture 15. */
final class SecondStepForm extends Div {
    private final transient ShellContext shell;
    private final transient SignInResult.CodeNeeded step;
    private final TextField code;
    private final Button enter;
    private final Div note = new Div();

    SecondStepForm(ShellContext shell, UI ui, SignInResult.CodeNeeded step) {
        this.shell = shell;
        this.step = step;
        Texts texts = ShellMessages.in(ui.getLocale());
        addClassName("k-code-form");
        code = CodeFields.code("shell-code", texts.get("shell.code.label"));
        code.setHelperText(texts.get("shell.code.help"));
        code.setAutofocus(true);
        enter = new Button(texts.get("shell.code.enter"), click -> enter(ui));
        enter.addThemeVariants(ButtonVariant.PRIMARY);
        enter.setId("shell-code-enter");
        enter.addClickShortcut(Key.ENTER);
        enter.setDisableOnClick(true);
        Button back = new Button(
                texts.get("shell.code.back"), click -> ui.getPage().executeJs("setTimeout(() => location.reload())"));
        back.addThemeVariants(ButtonVariant.TERTIARY);
        back.setId("shell-code-back");
        Paragraph sub = new Paragraph(texts.get("shell.code.sub", step.name()));
        sub.addClassName("k-sub");
        add(new H1(texts.get("shell.code.title")), sub, note, code, enter, back);
        code.focus();
    }

    private void enter(UI ui) {
        Locale locale = ui.getLocale();
        try {
            note.removeAll();
            String address = ClientAddress.of(ui.getSession());
            switch (shell.entrance().signIn().code(step, code.getValue(), address)) {
                case SignInResult.SignedIn in -> SignInArrival.enter(shell, ui, in, step.byLink());
                case SignInResult.Refused refused -> {
                    tell(refused(refused, locale));
                    code.clear();
                    code.focus();
                }
                case SignInResult.LinkSpent _, SignInResult.CodeNeeded _, SignInResult.ManyAtOnce _ ->
                    tell(new FaultMessage(
                            BadgeTone.NEAR,
                            ShellMessages.of(locale, "shell.code.old.title"),
                            ShellMessages.of(locale, "shell.code.old.text")));
            }
        } catch (RuntimeException e) {
            tell(shell.faults().tell(e, "second step of a sign-in", locale));
        } finally {
            enter.setEnabled(true);
        }
    }

    private FaultMessage refused(SignInResult.Refused refused, Locale locale) {
        return refused.pause().isZero()
                ? new FaultMessage(
                        BadgeTone.LATE,
                        ShellMessages.of(locale, "shell.code.refused.title"),
                        ShellMessages.of(locale, "shell.code.refused.text"))
                : new RefusalMessages(shell.directory().clock()).of(refused, locale);
    }

    private void tell(FaultMessage told) {
        note.removeAll();
        note.add(new InlineNotice(told.state(), told.title(), told.text()));
    }
}
