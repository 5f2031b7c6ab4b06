package org.khet.portal.shell.internal.door;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Locale;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.security.SignInResult;
import org.khet.portal.api.ui.component.CalmNote;
import org.khet.portal.api.ui.component.State;
import org.khet.portal.shell.internal.fault.Told;
import org.khet.portal.shell.internal.ground.Shell;
import org.khet.portal.shell.internal.session.ClientAddress;
import org.khet.portal.shell.internal.word.Words;

/** The second step of a sign-in: a code of the app, or a recovery code, in one field. DESIGN picture 15. */
final class CodeForm extends Div {
    private final transient Shell shell;
    private final transient SignInResult.CodeNeeded step;
    private final TextField code;
    private final Button enter;
    private final Div note = new Div();

    CodeForm(Shell shell, UI ui, SignInResult.CodeNeeded step) {
        this.shell = shell;
        this.step = step;
        Texts texts = Words.in(ui.getLocale());
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
                case SignInResult.SignedIn in -> Arrival.enter(shell, ui, in, step.byLink());
                case SignInResult.Refused refused -> {
                    tell(refused(refused, locale));
                    code.clear();
                    code.focus();
                }
                case SignInResult.LinkSpent _, SignInResult.CodeNeeded _, SignInResult.ManyAtOnce _ ->
                    tell(new Told(
                            State.NEAR,
                            Words.of(locale, "shell.code.old.title"),
                            Words.of(locale, "shell.code.old.text")));
            }
        } catch (RuntimeException e) {
            tell(shell.faults().tell(e, "second step of a sign-in", locale));
        } finally {
            enter.setEnabled(true);
        }
    }

    private Told refused(SignInResult.Refused refused, Locale locale) {
        return refused.pause().isZero()
                ? new Told(
                        State.LATE,
                        Words.of(locale, "shell.code.refused.title"),
                        Words.of(locale, "shell.code.refused.text"))
                : new RefusedWords(shell.directory().clock()).of(refused, locale);
    }

    private void tell(Told told) {
        note.removeAll();
        note.add(new CalmNote(told.state(), told.title(), told.text()));
    }
}
