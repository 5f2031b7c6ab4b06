package org.khet.portal.shell.internal.frame;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.office.Person;
import org.khet.portal.api.preference.Preferences;
import org.khet.portal.api.security.Passkeys;
import org.khet.portal.api.text.Initials;
import org.khet.portal.shell.internal.fault.Toast;
import org.khet.portal.shell.internal.ground.Shell;
import org.khet.portal.shell.internal.session.SignOut;
import org.khet.portal.shell.internal.session.Tab;
import org.khet.portal.shell.internal.word.Languages;
import org.khet.portal.shell.internal.word.Words;

/** The person: name and post, own sign-in, own screen, the way out. */
final class MeMenu extends Composite<Button> {
    private final transient Shell shell;
    private final UI ui;
    private final transient Tab tab;

    MeMenu(Shell shell, UI ui, Tab tab, @Nullable Person person) {
        this.shell = shell;
        this.ui = ui;
        this.tab = tab;
        Button me = getContent();
        me.addClassName("k-me");
        me.setId("shell-me");
        me.setAriaLabel(person == null ? tab.presence().name() : person.shortName());
        me.getElement().appendChild(box(tab, person).getElement());
        new LateMenu(me, this::fill);
    }

    private void fill(ContextMenu menu) {
        Texts texts = Words.in(ui.getLocale());
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
                value -> Choices.density(shell, ui, value));
        choice(
                menu,
                "scheme",
                List.of("light", "dark", "system"),
                now.getOrDefault(Preferences.SCHEME, "light"),
                value -> Choices.scheme(shell, ui, value));
        choice(
                menu,
                "language",
                List.of("th", "en"),
                ui.getLocale().getLanguage(),
                value -> Choices.language(shell, ui, Languages.of(value)));
        menu.addSeparator();
        entry(menu, texts, "signout", () -> SignOut.here(shell.entrance(), ui));
        entry(menu, texts, "everywhere", () -> {
            SignOut.everywhere(shell.entrance(), ui);
            Toast.tell(texts.get("shell.me.everywhere.done"));
        });
    }

    private static Div box(Tab tab, @Nullable Person person) {
        String name = person == null ? tab.presence().name() : person.shortName();
        Span picture = new Span(Initials.of(name));
        picture.addClassName("k-avatar");
        picture.getElement().setAttribute("aria-hidden", "true");
        Span title = new Span(name);
        title.addClassName("k-me-name");
        Span post = new Span(person == null ? "" : person.position());
        post.addClassName("k-me-post");
        Span words = new Span(title, post);
        words.getElement().setAttribute("lang", "th"); // names of people and posts are never translated
        Div box = new Div(picture, words);
        box.addClassName("k-me-box");
        return box;
    }

    private static void entry(ContextMenu menu, Texts texts, String key, Runnable action) {
        menu.addItem(texts.get("shell.me." + key), click -> action.run()).setId("shell-me-" + key);
    }

    private void choice(ContextMenu menu, String key, List<String> values, String present, Consumer<String> choose) {
        Texts texts = Words.in(ui.getLocale());
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
