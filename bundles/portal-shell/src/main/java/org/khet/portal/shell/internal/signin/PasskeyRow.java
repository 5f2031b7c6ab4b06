package org.khet.portal.shell.internal.signin;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import org.khet.portal.api.admin.security.Passkeys;
import org.khet.portal.api.admin.security.Passkeys.Passkey;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.text.ScreenDates;
import org.khet.portal.api.ui.component.Icons;

/** One of the own passkeys: its name, which can be changed, when it was made and used; and away with it. */
final class PasskeyRow extends ListItem {
    private final transient Texts texts;
    private final transient Passkey passkey;

    /**
     * @param rename gets the new name
     * @param remove is run when it is to go
     */
    PasskeyRow(Texts texts, ScreenDates dates, Passkey passkey, Consumer<String> rename, Runnable remove) {
        this.texts = texts;
        this.passkey = passkey;
        Span name = new Span(passkey.name());
        name.addClassName("k-person-name");
        Span facts = new Span(
                passkey.used() == null
                        ? texts.get("shell.passkey.facts.unused", dates.listDateTime(passkey.made()))
                        : texts.get(
                                "shell.passkey.facts",
                                dates.listDateTime(passkey.made()),
                                dates.listDateTime(passkey.used())));
        facts.addClassName("k-sub");
        Div words = new Div(new Div(name), facts);
        Div buttons = new Div();
        buttons.getStyle().set("display", "flex").set("gap", "8px").set("flex-wrap", "wrap");
        buttons.add(
                button("rename", "pencil", () -> edit(words, buttons, rename)), button("remove", "trash-2", remove));
        add(words, buttons);
        getStyle()
                .set("display", "flex")
                .set("justify-content", "space-between")
                .set("align-items", "center")
                .set("gap", "12px")
                .set("flex-wrap", "wrap")
                .set("overflow-wrap", "anywhere")
                .set("padding", "8px 0");
    }

    private void edit(Div words, Div buttons, Consumer<String> rename) {
        TextField name = new TextField(texts.get("shell.passkey.name"));
        name.setId("shell-passkey-name-" + passkey.id());
        name.setMaxLength(Passkeys.MOST_NAME);
        name.setValue(passkey.name());
        words.removeAll();
        words.add(name);
        buttons.removeAll();
        buttons.add(button("save", "check", () -> rename.accept(name.getValue())));
        name.focus();
    }

    private Button button(String key, String icon, Runnable work) {
        Button button = new Button(texts.get("shell.passkey." + key), Icons.of(icon), press -> work.run());
        button.setId("shell-passkey-" + key + "-" + passkey.id());
        button.setAriaLabel(texts.get("shell.passkey." + key) + " " + passkey.name());
        return button;
    }
}
