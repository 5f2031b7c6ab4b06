package org.khet.portal.shell.internal.frame;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.acting.Acting.Away;
import org.khet.portal.api.acting.ActingCapacity;
import org.khet.portal.api.acting.Decider;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.person.Person;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.ui.component.Icons;
import org.khet.portal.shell.internal.session.TabOffice;
import org.khet.portal.shell.internal.session.TabRegistry;
import org.khet.portal.shell.internal.setup.ShellContext;
import org.khet.portal.shell.internal.text.ShellMessages;

/** In whose name this page works: the own, or that of an absent person for whom one acts now. DESIGN-2, in whose name. */
final class ActingSelector extends Composite<Button> {
    private final transient ShellContext shell;
    private final UI ui;
    private final transient Caller caller;
    private final transient List<Away> turns;

    private ActingSelector(ShellContext shell, UI ui, Caller caller, List<Away> turns) {
        this.shell = shell;
        this.ui = ui;
        this.caller = caller;
        this.turns = turns;
        Texts texts = ShellMessages.in(ui.getLocale());
        String holder = caller.actingFor();
        String label =
                holder.isEmpty() ? texts.get("shell.acting.some", turns.size()) : texts.get("shell.acting.for", holder);
        Span words = new Span(label);
        words.addClassName("k-acting-words");
        Button button = getContent();
        button.setIcon(Icons.of("user-round-check"));
        button.getElement().appendChild(words.getElement());
        button.addClassNames("k-acting-chip");
        button.setClassName("k-acting-on", !holder.isEmpty());
        button.setId("shell-acting");
        button.setAriaLabel(label);
        new LateMenu(button, this::fill);
    }

    /** The switch; {@code null} for whoever acts for nobody, as most people do. */
    static @Nullable ActingSelector of(ShellContext shell, UI ui, TabOffice tab) {
        List<Away> turns = turns(shell, tab);
        Caller caller = tab.caller();
        return caller == null || turns.isEmpty() ? null : new ActingSelector(shell, ui, caller, turns);
    }

    /** Changes whenever the switch would look otherwise, or the tab went to another office. */
    static String sign(ShellContext shell, TabOffice tab) {
        Caller caller = tab.caller();
        return caller == null
                ? ""
                : caller.office() + caller.onlooker() + caller.name() + caller.actingFor() + turns(shell, tab);
    }

    private static List<Away> turns(ShellContext shell, TabOffice tab) {
        Caller caller = tab.caller();
        return caller == null || tab.isGuest() || !caller.onlooker().isEmpty()
                ? List.of()
                : shell.desk().actsFor(caller, shell.directory().now());
    }

    private void fill(ContextMenu menu) {
        Texts texts = ShellMessages.in(ui.getLocale());
        entry(menu, texts.get("shell.acting.own"), null, caller.actingFor().isEmpty());
        Map<PersonId, Person> holders = shell.directory()
                .people(
                        caller.office(),
                        turns.stream().map(one -> one.absence().person()).collect(Collectors.toSet()));
        for (Away one : turns) {
            Person holder = holders.get(one.absence().person());
            if (holder != null) {
                entry(
                        menu,
                        words(texts, one, holder),
                        holder.id(),
                        holder.fullName().equals(caller.actingFor()));
            }
        }
    }

    private static String words(Texts texts, Away one, Person holder) {
        Decider decider = one.decider();
        return texts.get(
                "shell.acting.as",
                texts.get("shell.acting.capacity." + (decider == null ? ActingCapacity.ACTING : decider.capacity())),
                holder.fullName(),
                one.absence().until().isoEnd());
    }

    private void entry(ContextMenu menu, String words, @Nullable PersonId holder, boolean now) {
        MenuItem item = menu.addItem(words, click -> {
            TabRegistry.actFor(shell.entrance(), ui, holder);
            ui.refreshCurrentRoute(true);
        });
        item.setCheckable(true);
        item.setChecked(now);
        item.setId("shell-acting-" + (holder == null ? "own" : String.valueOf(holder.value())));
    }
}
