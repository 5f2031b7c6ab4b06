package org.khet.portal.shell.internal.frame;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.shared.Registration;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.admin.security.Passkeys;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.person.Person;
import org.khet.portal.api.preference.Preferences;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.ui.component.PersonPhotos;
import org.khet.portal.api.ui.component.PhotoChanged;
import org.khet.portal.shell.internal.fault.Toast;
import org.khet.portal.shell.internal.session.SignOut;
import org.khet.portal.shell.internal.session.TabOffice;
import org.khet.portal.shell.internal.setup.ShellContext;
import org.khet.portal.shell.internal.text.ShellLanguages;
import org.khet.portal.shell.internal.text.ShellMessages;

/** The person: photo, name and post, own sign-in, own screen, the way out. */
final class PersonMenu extends Composite<Button> {
    private final transient ShellContext shell;
    private final UI ui;
    private final transient TabOffice tab;
    private final transient @Nullable Person person;
    private final Div box = new Div();
    private @Nullable Registration heard;

    PersonMenu(ShellContext shell, UI ui, TabOffice tab, @Nullable Person person) {
        this.shell = shell;
        this.ui = ui;
        this.tab = tab;
        this.person = person;
        Button me = getContent();
        me.addClassName("k-me");
        me.setId("shell-me");
        box.addClassName("k-me-box");
        draw();
        me.getElement().appendChild(box.getElement());
        new LateMenu(me, this::fill);
    }

    private void fill(ContextMenu menu) {
        Texts texts = ShellMessages.in(ui.getLocale());
        if (person != null) {
            entry(menu, texts, "photo", () -> ui.navigate("admin/my-photo"));
        }
        entry(menu, texts, "password", () -> ui.navigate("account/password"));
        entry(menu, texts, "factor", () -> ui.navigate("account/factor"));
        if (shell.entrance().passkeys().offer() != Passkeys.Offer.NOT_SET_UP) {
            entry(menu, texts, "passkeys", () -> ui.navigate("account/passkeys"));
        }
        if (!shell.entrance().providers().all().isEmpty()) {
            entry(menu, texts, "providers", () -> ui.navigate("account/providers"));
        }
        entry(menu, texts, "visits", () -> ui.navigate("account/visits"));
        menu.addSeparator();
        Map<String, String> now = shell.entrance().choices(tab.presence().account());
        choice(
                menu,
                "density",
                List.of("comfortable", "compact"),
                now.getOrDefault(Preferences.DENSITY, "comfortable"),
                value -> ScreenPreferences.density(shell, ui, value));
        choice(
                menu,
                "scheme",
                List.of("light", "dark", "system"),
                now.getOrDefault(Preferences.SCHEME, "light"),
                value -> ScreenPreferences.scheme(shell, ui, value));
        choice(
                menu,
                "language",
                List.of("th", "en"),
                ui.getLocale().getLanguage(),
                value -> ScreenPreferences.language(shell, ui, ShellLanguages.of(value)));
        menu.addSeparator();
        entry(menu, texts, "signout", () -> SignOut.here(shell.entrance(), ui));
        entry(menu, texts, "everywhere", () -> {
            SignOut.everywhere(shell.entrance(), ui);
            Toast.tell(texts.get("shell.me.everywhere.done"));
        });
    }

    @Override
    protected void onAttach(AttachEvent shown) {
        heard = PhotoChanged.listen(ui, this::draw);
    }

    @Override
    protected void onDetach(DetachEvent gone) {
        if (heard != null) {
            heard.remove();
        }
    }

    private void draw() {
        Person own = person;
        String name = own == null ? tab.presence().name() : own.shortName();
        Span title = new Span(name);
        title.addClassName("k-me-name");
        Span post = new Span(own == null ? "" : own.position());
        post.addClassName("k-me-post");
        Span words = new Span(title, new Text(" "), post);
        words.getElement().setAttribute("lang", "th"); // names of people and posts are never translated
        getContent().setAriaLabel((name + " " + post.getText()).strip()); // on a phone only the face is seen
        box.removeAll();
        box.add(drawn(own == null ? PersonPhotos.circle(name) : faces(own).circle(own)), words);
    }

    /** Initials are drawn by the theme, since the name by which the button is called has none. */
    private static Span drawn(Span circle) {
        circle.getElement()
                .getChildren()
                .filter(Element::isTextNode)
                .findFirst()
                .ifPresent(initials -> {
                    circle.getElement().setAttribute("data-initials", initials.getText());
                    initials.removeFromParent();
                });
        return circle;
    }

    private PersonPhotos faces(Person own) {
        Caller caller = tab.caller();
        return caller == null
                ? PersonPhotos.none()
                : PersonPhotos.of(shell.desk().photos(), caller, own.id());
    }

    private static void entry(ContextMenu menu, Texts texts, String key, Runnable action) {
        menu.addItem(texts.get("shell.me." + key), click -> action.run()).setId("shell-me-" + key);
    }

    private void choice(ContextMenu menu, String key, List<String> values, String present, Consumer<String> choose) {
        Texts texts = ShellMessages.in(ui.getLocale());
        MenuItem head = menu.addItem(texts.get("shell.me." + key));
        head.setId("shell-me-" + key);
        SubMenu choices = head.getSubMenu();
        for (String value : values) {
            MenuItem item = choices.addItem(texts.get("shell.me." + key + "." + value), click -> choose.accept(value));
            item.setCheckable(true);
            item.setChecked(value.equals(present));
            item.setId("shell-me-" + key + "-" + value);
        }
    }
}
