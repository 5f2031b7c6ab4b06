package org.khet.portal.shell.internal.signin;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.function.Consumer;
import org.khet.portal.api.admin.security.SecondFactor;
import org.khet.portal.api.admin.security.SecondFactor.FactorStatus;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.ui.component.BadgeTone;
import org.khet.portal.api.ui.component.InlineNotice;
import org.khet.portal.shell.internal.fault.Toast;
import org.khet.portal.shell.internal.session.UserSession;
import org.khet.portal.shell.internal.setup.ShellContext;
import org.khet.portal.shell.internal.text.ShellMessages;

/** A second factor that is set up: how it stands, new recovery codes, another device, giving it up. */
final class FactorManagement extends Div {
    private final transient ShellContext shell;
    private final transient UI ui;
    private final TextField current;
    private transient Consumer<List<String>> codes = fresh -> {};
    private transient Runnable replace = () -> {};

    FactorManagement(ShellContext shell, UI ui, UserSession presence, FactorStatus standing) {
        this.shell = shell;
        this.ui = ui;
        Texts texts = ShellMessages.in(ui.getLocale());
        getStyle().set("display", "grid").set("gap", "14px");
        String since = standing.since() == null
                ? ""
                : shell.directory().words(ui.getLocale()).longDateTime(standing.since());
        current = CodeFields.code("shell-factor-current", texts.get("shell.factor.current"));
        current.setHelperText(texts.get("shell.code.help"));
        Button renew = button(
                "shell-factor-renew",
                texts.get("shell.factor.renew"),
                factor -> codes.accept(factor.renewCodes(presence.account(), current.getValue())));
        Button other = new Button(texts.get("shell.factor.other"), click -> replace.run());
        other.setId("shell-factor-other");
        Button remove = button("shell-factor-remove", texts.get("shell.factor.remove"), factor -> {
            long stamp = factor.remove(presence.account(), current.getValue());
            shell.entrance().goesOn(presence.stamped(stamp), ui.getSession());
            ui.getPage().executeJs("setTimeout(() => location.replace('/'))");
        });
        remove.setVisible(!standing.required());
        Div buttons = new Div(renew, other, remove);
        buttons.getStyle().set("display", "flex").set("gap", "8px").set("flex-wrap", "wrap");
        add(
                new InlineNotice(
                        BadgeTone.DONE,
                        texts.get("shell.factor.on", since),
                        texts.get("shell.factor.unused", standing.unused())),
                current,
                buttons);
    }

    void onCodes(Consumer<List<String>> listener) {
        codes = listener;
    }

    void onReplace(Runnable listener) {
        replace = listener;
    }

    private Button button(String id, String label, Consumer<SecondFactor> work) {
        Button button = new Button(label, click -> {
            CodeFields.mark(current, "");
            try {
                work.accept(shell.entrance().factor());
            } catch (Rejected refused) {
                Problem problem = refused.problems().getFirst();
                CodeFields.mark(current, shell.faults().sentence(problem, ui.getLocale()));
                current.focus();
            } catch (RuntimeException e) {
                Toast.warn(shell.faults().tell(e, "second factor", ui.getLocale()), ui.getLocale());
            }
        });
        button.setId(id);
        return button;
    }
}
