package org.khet.portal.shell.internal.signin;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import java.util.List;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.ui.component.BadgeTone;
import org.khet.portal.api.ui.component.Icons;
import org.khet.portal.api.ui.component.InlineNotice;
import org.khet.portal.shell.internal.fault.Toast;
import org.khet.portal.shell.internal.text.ShellMessages;

/** Recovery codes, shown once: to print, copy or write down; going on asks for a tick. DESIGN picture 15. */
final class RecoveryCodes extends Div {
    private final Checkbox kept = new Checkbox();

    RecoveryCodes(UI ui, List<String> codes) {
        Texts texts = ShellMessages.in(ui.getLocale());
        getStyle().set("display", "grid").set("gap", "14px");
        OrderedList list = new OrderedList();
        list.setId("shell-factor-codes");
        list.getStyle().set("font-family", "monospace").set("columns", "2 14em");
        codes.forEach(code -> list.add(new ListItem(code)));
        Button copy = new Button(texts.get("shell.factor.copy"), Icons.of("copy"), press -> {
            getElement()
                    .executeJs("navigator.clipboard && navigator.clipboard.writeText($0)", String.join("\n", codes));
            Toast.tell(texts.get("shell.factor.copied"));
        });
        Button print = new Button(
                texts.get("shell.factor.print"),
                Icons.of("printer"),
                press -> ui.getPage().executeJs("window.print()"));
        Div buttons = new Div(copy, print);
        buttons.getStyle().set("display", "flex").set("gap", "8px").set("flex-wrap", "wrap");
        kept.setLabel(texts.get("shell.factor.kept"));
        kept.setId("shell-factor-kept");
        add(
                new InlineNotice(
                        BadgeTone.RUN, texts.get("shell.factor.codes.title"), texts.get("shell.factor.codes.text")),
                list,
                buttons,
                kept);
    }

    /** Lets the button work once the tick is set. */
    void unlock(Button button) {
        button.setEnabled(false);
        kept.addValueChangeListener(change -> button.setEnabled(change.getValue()));
    }
}
